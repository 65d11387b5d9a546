#include "ui/models/income_matrix_model.h"

#include <algorithm>
#include <map>

#include "core/engine/income_groups.h"
#include "core/strategies/registry.h"
#include "ui/controls/table_roles.h"
#include "ui/languages.h"
#include "ui/number_link.h"
#include "ui/qt_format.h"

namespace tidemill::ui {
namespace {

/// "Nov" (with the year in January and at the beginning), "Q4 2026", "2026".
QString period_name(GroupKey period, const QString& key, bool first) {
  if (period == GroupKey::month) {
    const int month = key.mid(5, 2).toInt();
    const QString name = QLocale().standaloneMonthName(month, QLocale::ShortFormat);
    return first || month == 1 ? name + " " + key.left(4) : name;
  }
  if (period == GroupKey::quarter) return key.mid(5) + " " + key.left(4);
  return key;
}

}  // namespace

QString income_group_name(GroupKey group, const std::string& key) {
  if (group == GroupKey::strategy) {
    const StrategyKind* kind = strategy_kind(key);
    return core_text(kind ? kind->descriptor().label : key);
  }
  return key.empty() ? IncomeMatrixModel::tr("none") : to_qt(key);
}

void IncomeMatrixModel::set_table(const IncomeTable& table, bool opens) {
  beginResetModel();
  opens_ = opens;
  from_ = table.from;
  to_ = table.to;
  periods_.clear();
  rows_.clear();
  currency_ = table.currency;
  total_ = table.total;
  if (table.by.size() == 2) {
    period_ = table.by[0];
    group_ = table.by[1];
  }
  for (const IncomeRow& row : table.rows)
    if (const QString period = to_qt(row.keys[0]); periods_.empty() || periods_.back() != period)
      periods_.push_back(period);
  std::map<std::string, std::size_t> places;
  std::vector<std::string> order;
  for (const IncomeRow& row : table.rows)
    if (places.try_emplace(row.keys[1], places.size()).second) order.push_back(row.keys[1]);
  if (group_ == GroupKey::strategy) {
    const auto rank = [](const std::string& id) {
      const auto kinds = strategy_kinds();
      return std::find_if(kinds.begin(), kinds.end(),
                          [&](const StrategyKind* kind) { return kind->descriptor().id == id; }) -
             kinds.begin();
    };
    std::stable_sort(order.begin(), order.end(), [&](const auto& a, const auto& b) { return rank(a) < rank(b); });
  } else {
    std::sort(order.begin(), order.end());
  }
  for (std::size_t i = 0; i < order.size(); ++i) places[order[i]] = i;
  order.emplace_back();
  for (const std::string& key : order) {
    Row row;
    row.key = to_qt(key);
    row.name = income_group_name(group_, key);
    row.cells.resize(periods_.size() + 1);
    rows_.push_back(std::move(row));
  }
  if (!rows_.empty()) rows_.back().name = tr("Total");
  const auto add = [](Cell& cell, const IncomeRow& row) {
    cell.value += row.total;
    cell.unpriced += row.unpriced;
    cell.any = true;
  };
  std::size_t column = 0;
  for (const IncomeRow& row : table.rows) {
    while (periods_[column] != to_qt(row.keys[0])) ++column;
    Row& group = rows_[places[row.keys[1]]];
    for (Row* target : {&group, &rows_.back()}) {
      add(target->cells[column], row);
      add(target->cells.back(), row);
    }
  }
  endResetModel();
}

QString IncomeMatrixModel::period_at(int column) const {
  const int index = column - 1;
  return index >= 0 && index < static_cast<int>(periods_.size()) ? periods_[static_cast<std::size_t>(index)]
                                                                 : QString();
}

QString IncomeMatrixModel::group_at(int row) const {
  return row >= 0 && row < static_cast<int>(rows_.size()) ? rows_[static_cast<std::size_t>(row)].key : QString();
}

int IncomeMatrixModel::column_of(const QString& period) const {
  const auto found = std::find(periods_.begin(), periods_.end(), period);
  return found == periods_.end() ? -1 : static_cast<int>(found - periods_.begin()) + 1;
}

int IncomeMatrixModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() || periods_.empty() ? 0 : static_cast<int>(rows_.size());
}

int IncomeMatrixModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(periods_.size()) + 2;
}

QString IncomeMatrixModel::cell_text(const Cell& cell) const {
  if (!cell.any || (cell.value.is_zero() && cell.unpriced > 0)) return unknown_text();
  return money_text(cell.value, currency_, cell.value.abs() < Decimal::of(100) ? 2 : 0);
}

/// The number in a cell, for the inspector.
QVariant IncomeMatrixModel::number(int row, int column) const {
  NumberRef number{.what = NumberRef::What::income, .from = from_, .to = to_};
  if (const auto days = days_of_period(to_std(period_at(column)))) {
    number.from = std::max(from_, days->first);
    number.to = std::min(to_, days->second);
  }
  if (row + 1 < rowCount()) {
    number.key = group_;
    number.group = to_std(group_at(row));
  }
  return link_to(number);
}

QVariant IncomeMatrixModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount()) return {};
  const Row& row = rows_[static_cast<std::size_t>(index.row())];
  const bool last_row = index.row() + 1 == rowCount();
  const bool last_column = index.column() + 1 == columnCount();
  if (index.column() == 0) {
    switch (role) {
      case Qt::DisplayRole:
        return row.name;
      case StrategyRole:
        return group_ == GroupKey::strategy && !last_row ? QVariant(row.key) : QVariant();
      case BoldRole:
        return last_row;
      case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft);
      default:
        return {};
    }
  }
  const Cell& cell = row.cells[static_cast<std::size_t>(index.column()) - 1];
  switch (role) {
    case Qt::DisplayRole:
      return cell_text(cell);
    case ExplainRole:
      return cell.any && opens_ ? number(index.row(), index.column()) : QVariant();
    case CopyRole:
      return cell.any ? to_qt(cell.value.to_string()) : QString();
    case BoldRole:
      return last_row || last_column;
    case MutedRole:
      return !cell.any;
    case Qt::TextAlignmentRole:
      return static_cast<int>(Qt::AlignVCenter | Qt::AlignRight);
    case Qt::ToolTipRole:
      return cell.unpriced > 0 ? tr("amounts without a price left out: %1").arg(cell.unpriced) : QVariant();
    default:
      return {};
  }
}

QVariant IncomeMatrixModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section >= columnCount()) return {};
  if (section + 1 == columnCount()) return tr("Total");
  if (section > 0) return period_name(period_, periods_[static_cast<std::size_t>(section) - 1], section == 1);
  switch (group_) {
    case GroupKey::asset:
      return tr("Asset");
    case GroupKey::platform:
      return tr("Platform");
    case GroupKey::chain:
      return tr("Chain");
    case GroupKey::holding:
      return tr("Holding");
    default:
      return tr("Strategy");
  }
}

}  // namespace tidemill::ui
