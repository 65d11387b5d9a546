#include "ui/models/price_asking_model.h"

#include "ui/controls/labels.h"
#include "ui/controls/table_roles.h"
#include "ui/qt_format.h"

namespace tidemill::ui {

void PriceAskingModel::set_assets(std::vector<AskableAsset> assets) {
  beginResetModel();
  rows_.clear();
  for (AskableAsset& asset : assets) {
    const bool wanted = !asset.id.empty();
    rows_.push_back({std::move(asset), wanted, {}, false});
  }
  endResetModel();
  emit edited();
}

void PriceAskingModel::forget_answers() {
  for (Row& row : rows_) {
    row.taken = {};
    row.answered = false;
  }
  if (!rows_.empty()) emit dataChanged(index(0, col_answer), index(rowCount() - 1, col_answer));
}

void PriceAskingModel::set_answer(const QString& id, TakenPrices taken) {
  for (std::size_t i = 0; i < rows_.size(); ++i) {
    Row& row = rows_[i];
    if (!row.wanted || to_qt(row.asset.id) != id || row.answered) continue;
    row.taken = std::move(taken);
    row.answered = true;
    const QModelIndex at = index(static_cast<int>(i), col_answer);
    emit dataChanged(at, at);
    return;
  }
}

int PriceAskingModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int PriceAskingModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : columns;
}

QString PriceAskingModel::answer_text(const Row& row) const {
  if (!row.answered) return {};
  if (!row.taken.trouble.empty()) return to_qt(row.taken.trouble);
  QStringList parts;
  const auto fresh = static_cast<int>(row.taken.drafts.size());
  if (fresh > 0) {
    const auto day = [](const PriceDraft& draft) { return date_text(parse_date(draft.day).value_or(Date{})); };
    parts
        << tr("%n close(s), %1 to %2", nullptr, fresh).arg(day(row.taken.drafts.front()), day(row.taken.drafts.back()));
  }
  if (row.taken.known > 0) parts << tr("%n known already", nullptr, static_cast<int>(row.taken.known));
  if (!row.taken.note.empty()) parts << to_qt(row.taken.note);
  return parts.join(QStringLiteral(" · "));
}

QVariant PriceAskingModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= rowCount()) return {};
  const Row& row = rows_[static_cast<std::size_t>(index.row())];
  switch (role) {
    case Qt::CheckStateRole:
      return index.column() == col_asset ? QVariant(row.wanted ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::DisplayRole:
    case Qt::EditRole:
      switch (index.column()) {
        case col_asset:
          return to_qt(row.asset.symbol);
        case col_id:
          return row.asset.id.empty() && role == Qt::DisplayRole ? tr("type its id") : to_qt(row.asset.id);
        case col_last:
          return row.asset.last ? date_text(*row.asset.last) : unknown_text();
        default:
          return answer_text(row);
      }
    case MutedRole:
      return index.column() == col_last || (index.column() == col_id && row.asset.id.empty());
    case ToneRole:
      return index.column() == col_answer && !row.taken.trouble.empty() ? QVariant(static_cast<int>(Tone::Bad))
                                                                        : QVariant();
    case Qt::ToolTipRole:
      return index.column() == col_answer ? answer_text(row) : QVariant();
    default:
      return {};
  }
}

bool PriceAskingModel::setData(const QModelIndex& index, const QVariant& value, int role) {
  if (index.row() >= rowCount()) return false;
  Row& row = rows_[static_cast<std::size_t>(index.row())];
  if (role == Qt::CheckStateRole && index.column() == col_asset) {
    row.wanted = value.toInt() == Qt::Checked && !row.asset.id.empty();
  } else if (role == Qt::EditRole && index.column() == col_id) {
    row.asset.id = to_std(value.toString().trimmed());
    row.wanted = !row.asset.id.empty();
  } else {
    return false;
  }
  row.taken = {};
  row.answered = false;
  emit dataChanged(this->index(index.row(), 0), this->index(index.row(), columns - 1));
  emit edited();
  return true;
}

Qt::ItemFlags PriceAskingModel::flags(const QModelIndex& index) const {
  Qt::ItemFlags flags = QAbstractTableModel::flags(index);
  if (index.column() == col_asset) flags |= Qt::ItemIsUserCheckable;
  if (index.column() == col_id) flags |= Qt::ItemIsEditable;
  return flags;
}

QVariant PriceAskingModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  switch (section) {
    case col_asset:
      return tr("Asset");
    case col_id:
      return tr("The service calls it");
    case col_last:
      return tr("Newest price");
    default:
      return tr("Answer");
  }
}

}  // namespace tidemill::ui
