#include "ui/dialogs/price_lines_model.h"

#include "ui/controls/labels.h"
#include "ui/controls/table_roles.h"
#include "ui/qt_format.h"

namespace tidemill::ui {

void PriceLinesModel::set_lines(std::vector<PriceLine> lines, const Currency& currency) {
  beginResetModel();
  lines_ = std::move(lines);
  currency_ = currency;
  endResetModel();
}

int PriceLinesModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : int(lines_.size());
}

int PriceLinesModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : int(column_count);
}

QString PriceLinesModel::text(const PriceLine& line, int column) const {
  switch (column) {
    case row:
      return QString::number(line.number);
    case asset:
      return to_qt(line.draft.asset.symbol);
    case day: {
      const auto date = parse_date(line.draft.day);
      return date ? date_text(*date) : line.text;
    }
    case price: {
      const auto number = Decimal::parse(line.draft.price);
      return number && !number->is_zero() ? price_text(*number, currency_) : unknown_text();
    }
    case verdict:
      return line.why;
    default:
      return {};
  }
}

QVariant PriceLinesModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= int(lines_.size())) return {};
  const PriceLine& line = lines_[std::size_t(index.row())];
  switch (role) {
    case Qt::DisplayRole:
      return text(line, index.column());
    case Qt::ToolTipRole:
      return index.column() == verdict ? line.why : line.text;
    case Qt::TextAlignmentRole:
      return int((index.column() == price ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case MutedRole:
      return line.verdict == PriceLine::Verdict::skipped || line.verdict == PriceLine::Verdict::same;
    case ToneRole:
      if (index.column() != verdict) return {};
      if (line.verdict == PriceLine::Verdict::wrong) return int(Tone::Bad);
      return line.verdict == PriceLine::Verdict::fresh ? QVariant(int(Tone::Good)) : QVariant();
    default:
      return {};
  }
}

QVariant PriceLinesModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  switch (section) {
    case row:
      return tr("Row");
    case asset:
      return tr("Asset");
    case day:
      return tr("Date");
    case price:
      return tr("Price");
    case verdict:
      return tr("What happens");
    default:
      return {};
  }
}

}  // namespace tidemill::ui
