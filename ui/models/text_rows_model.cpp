#include "ui/models/text_rows_model.h"

#include <algorithm>

#include "ui/controls/labels.h"
#include "ui/controls/table_roles.h"

namespace tidemill::ui {

TextRowsModel::TextRowsModel(QStringList heads, QList<int> right, QObject* parent)
    : QAbstractTableModel(parent), heads_(std::move(heads)), right_(std::move(right)) {}

void TextRowsModel::set_rows(std::vector<TextRow> rows) {
  beginResetModel();
  rows_ = std::move(rows);
  endResetModel();
}

QString TextRowsModel::id_at(int row) const {
  return row >= 0 && row < rowCount() ? rows_[static_cast<std::size_t>(row)].id : QString();
}

int TextRowsModel::row_of(const QString& id) const {
  const auto found = std::ranges::find(rows_, id, &TextRow::id);
  return found == rows_.end() ? -1 : static_cast<int>(found - rows_.begin());
}

int TextRowsModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int TextRowsModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(heads_.size());
}

QVariant TextRowsModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= rowCount()) return {};
  const TextRow& row = rows_[static_cast<std::size_t>(index.row())];
  if (role == Qt::DisplayRole) return row.cells.value(index.column());
  if (role == Qt::TextAlignmentRole)
    return static_cast<int>(Qt::AlignVCenter | (right_.contains(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
  if (role == StrategyRole && index.column() == 0 && !row.kind.isEmpty()) return row.kind;
  if (role == ToneRole && row.bad && index.column() + 1 == columnCount()) return static_cast<int>(Tone::Bad);
  if (role == Qt::ToolTipRole && row.bad && index.column() + 1 == columnCount()) return row.cells.value(index.column());
  return {};
}

QVariant TextRowsModel::headerData(int section, Qt::Orientation orientation, int role) const {
  return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(heads_.value(section)) : QVariant();
}

}  // namespace tidemill::ui
