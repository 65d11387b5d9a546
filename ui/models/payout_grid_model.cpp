#include "ui/models/payout_grid_model.h"

#include "ui/controls/labels.h"
#include "ui/controls/table_roles.h"
#include "ui/locale_input.h"
#include "ui/pages/holding_facts.h"
#include "ui/qt_format.h"

namespace tidemill::ui {

void PayoutGridModel::set_payouts(const std::vector<ExpectedPayout>& payouts, const Snapshot& portfolio) {
  beginResetModel();
  rows_.clear();
  for (const ExpectedPayout& payout : payouts) rows_.push_back({payout, {}, {}, {}});
  portfolio_ = portfolio;
  endResetModel();
  emit edited();
}

void PayoutGridModel::take_expected() {
  for (Row& row : rows_)
    if (row.typed.isEmpty() && row.payout.expected.sign() > 0) type(row, exact_text(row.payout.expected));
  if (!rows_.empty()) emit dataChanged(index(0, col_amount), index(rowCount() - 1, col_amount));
  emit edited();
}

std::vector<PayoutGridModel::Typed> PayoutGridModel::typed() const {
  std::vector<Typed> typed;
  for (std::size_t i = 0; i < rows_.size(); ++i)
    if (!rows_[i].typed.isEmpty()) typed.push_back({rows_[i].payout, static_cast<int>(i), rows_[i].canonical});
  return typed;
}

QString PayoutGridModel::first_error() const {
  for (const Row& row : rows_)
    if (!row.error.isEmpty())
      return QStringLiteral("%1, %2: %3").arg(text(row, col_holding), text(row, col_stream), row.error);
  return {};
}

int PayoutGridModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int PayoutGridModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : columns;
}

QString PayoutGridModel::text(const Row& row, int column) const {
  const Asset* asset = portfolio_->asset(row.payout.asset);
  const QString symbol = asset ? to_qt(asset->symbol) : QString();
  const Holding* holding = portfolio_->holding(row.payout.holding);
  switch (column) {
    case col_holding:
      return holding ? to_qt(portfolio_->title(*holding)) : unknown_text();
    case col_stream:
      return QStringLiteral("%1, %2").arg(entry_type_text(row.payout.type), symbol);
    case col_recorded:
      return row.payout.recorded.is_zero() ? unknown_text() : amount_text(row.payout.recorded, {});
    default:
      return row.typed.isEmpty() ? amount_text(row.payout.expected, {}) : row.typed;
  }
}

void PayoutGridModel::type(Row& row, const QString& text) const {
  row.typed = text.trimmed();
  row.canonical.clear();
  row.error.clear();
  if (row.typed.isEmpty()) return;
  if (auto canonical = parse_locale_number(row.typed); !canonical)
    row.error = error_text(canonical.error());
  else if (const auto amount = Decimal::parse(*canonical); !amount || amount->sign() <= 0)
    row.error = tr("type the amount that came, above zero");
  else
    row.canonical = std::move(*canonical);
}

QVariant PayoutGridModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= rowCount()) return {};
  const Row& row = rows_[static_cast<std::size_t>(index.row())];
  const int column = index.column();
  const bool amount = column == col_amount;
  switch (role) {
    case Qt::DisplayRole:
      return text(row, column);
    case Qt::EditRole:
      return amount ? row.typed : text(row, column);
    case Qt::TextAlignmentRole:
      return static_cast<int>(Qt::AlignVCenter | (column >= col_recorded ? Qt::AlignRight : Qt::AlignLeft));
    case StrategyRole: {
      const Holding* holding = portfolio_->holding(row.payout.holding);
      return column == col_holding && holding ? QVariant(to_qt(holding->kind)) : QVariant();
    }
    case MutedRole:
      return column == col_recorded || (amount && row.typed.isEmpty());
    case BoldRole:
      return amount && !row.typed.isEmpty();
    case ToneRole:
      return amount && !row.error.isEmpty() ? QVariant(static_cast<int>(Tone::Bad)) : QVariant();
    case Qt::ToolTipRole:
      if (!amount) return {};
      if (!row.error.isEmpty()) return row.error;
      return row.typed.isEmpty() ? tr("Expected by the terms; type what came") : tr("Will be recorded");
    default:
      return {};
  }
}

bool PayoutGridModel::setData(const QModelIndex& index, const QVariant& value, int role) {
  if (role != Qt::EditRole || index.column() != col_amount || index.row() >= rowCount()) return false;
  type(rows_[static_cast<std::size_t>(index.row())], value.toString());
  emit dataChanged(index, index);
  emit edited();
  return true;
}

Qt::ItemFlags PayoutGridModel::flags(const QModelIndex& index) const {
  Qt::ItemFlags flags = QAbstractTableModel::flags(index);
  if (index.isValid() && index.column() == col_amount) flags |= Qt::ItemIsEditable;
  return flags;
}

QVariant PayoutGridModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  switch (section) {
    case col_holding:
      return tr("Holding");
    case col_stream:
      return tr("Payout");
    case col_recorded:
      return tr("Recorded already");
    default:
      return tr("Amount");
  }
}

}  // namespace tidemill::ui
