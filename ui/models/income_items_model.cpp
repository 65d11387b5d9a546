#include "ui/models/income_items_model.h"

#include <algorithm>

#include "ui/controls/table_roles.h"
#include "ui/number_link.h"
#include "ui/qt_format.h"

namespace tidemill::ui {

QString entry_type_name(EntryType type) {
  switch (type) {
    case EntryType::opening:
      return IncomeItemsModel::tr("Opening");
    case EntryType::deposit:
      return IncomeItemsModel::tr("Deposit");
    case EntryType::withdrawal:
      return IncomeItemsModel::tr("Withdrawal");
    case EntryType::transfer:
      return IncomeItemsModel::tr("Transfer");
    case EntryType::trade:
      return IncomeItemsModel::tr("Trade");
    case EntryType::reward:
      return IncomeItemsModel::tr("Reward");
    case EntryType::interest:
      return IncomeItemsModel::tr("Interest");
    case EntryType::fee_income:
      return IncomeItemsModel::tr("Fee income");
    case EntryType::incentive:
      return IncomeItemsModel::tr("Incentive");
    case EntryType::other_income:
      return IncomeItemsModel::tr("Other income");
    case EntryType::slash:
      return IncomeItemsModel::tr("Slash");
    case EntryType::cost:
      return IncomeItemsModel::tr("Cost");
    case EntryType::balance:
      return IncomeItemsModel::tr("Balance");
  }
  return {};
}

void IncomeItemsModel::set_items(AnalysisPtr analysis,
                                 const std::function<bool(const Holding&, const IncomeItem&)>& wanted,
                                 const IncomeValuation& valued) {
  beginResetModel();
  analysis_ = std::move(analysis);
  valued_ = valued;
  valuer_.reset();
  if (!(valued == IncomeValuation{})) valuer_.emplace(*analysis_->portfolio, *analysis_->prices, valued);
  currency_ = valuer_ ? valuer_->currency() : analysis_->currency;
  items_.clear();
  total_ = {};
  for (const HoldingIncome& income : analysis_->income) {
    const Holding* holding = analysis_->portfolio->holding(income.holding);
    if (!holding) continue;
    for (const IncomeItem& item : income.items)
      if (wanted(*holding, item)) {
        items_.push_back(&item);
        if (item.type == EntryType::cost) continue;
        if (const auto value = value_of(item)) total_ += *value;
      }
  }
  std::stable_sort(items_.begin(), items_.end(),
                   [](const IncomeItem* a, const IncomeItem* b) { return a->day > b->day; });
  endResetModel();
}

std::optional<Decimal> IncomeItemsModel::value_of(const IncomeItem& item) const {
  return valuer_ ? valuer_->value(item) : item.value;
}

const IncomeItem* IncomeItemsModel::item_at(int row) const {
  return row >= 0 && row < rowCount() ? items_[static_cast<std::size_t>(row)] : nullptr;
}

std::map<QDate, double> IncomeItemsModel::by_day() const {
  std::map<QDate, double> days;
  for (const IncomeItem* item : items_) {
    const auto value = item->type == EntryType::cost ? std::nullopt : value_of(*item);
    if (!value) continue;
    const std::chrono::year_month_day date{item->day};
    days[QDate(static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
               static_cast<int>(static_cast<unsigned>(date.day())))] += value->to_double();
  }
  return days;
}

int IncomeItemsModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(items_.size());
}
int IncomeItemsModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : columns;
}

QString IncomeItemsModel::text(const IncomeItem& item, int column) const {
  const Portfolio& portfolio = *analysis_->portfolio;
  switch (column) {
    case col_day:
      return short_date_text(item.day);
    case col_holding: {
      const Holding* owner = portfolio.holding(item.holding);
      return owner ? to_qt(portfolio.title(*owner)) : QString();
    }
    case col_type:
      return entry_type_name(item.type);
    case col_amount: {
      const Asset* asset = portfolio.asset(item.asset);
      return amount_text(item.quantity, asset ? to_qt(asset->symbol) : QString());
    }
    case col_price: {
      const auto value = value_of(item);
      if (!value) return unknown_text();
      if (item.quantity.is_zero()) return {};
      const auto unit = divide(*value, item.quantity);
      return unit ? money_text(*unit, currency_, unit->abs() < Decimal::of(10) ? 4 : 2) : unknown_text();
    }
    case col_value:
      return money_text(value_of(item), currency_);
    case col_source:
      if (item.recorded) return QString::fromUtf8("● ") + tr("recorded");
      return QString::fromUtf8("○ ") + (item.type == EntryType::cost
                                            ? tr("from the terms")
                                            : tr("%1 a year").arg(percent_text(item.rate.to_double(), 2)));
    default:
      return {};
  }
}

QVariant IncomeItemsModel::sort_value(const IncomeItem& item, int column) const {
  switch (column) {
    case col_day:
      return static_cast<qlonglong>(item.day.time_since_epoch().count());
    case col_amount:
      return item.quantity.to_double();
    case col_value: {
      const auto value = value_of(item);
      return value ? value->to_double() : -1e300;
    }
    case col_price: {
      const auto value = item.quantity.is_zero() ? std::nullopt : value_of(item);
      return value ? value->to_double() / item.quantity.to_double() : -1e300;
    }
    default:
      return text(item, column);
  }
}

QVariant IncomeItemsModel::data(const QModelIndex& index, int role) const {
  const IncomeItem* item = item_at(index.row());
  if (!index.isValid() || !item || index.column() >= columns) return {};
  switch (role) {
    case Qt::DisplayRole:
      return text(*item, index.column());
    case Qt::TextAlignmentRole: {
      const bool number = index.column() == col_amount || index.column() == col_price || index.column() == col_value;
      return static_cast<int>(Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft));
    }
    case StrategyRole:
      if (index.column() == col_holding)
        if (const Holding* owner = analysis_->portfolio->holding(item->holding)) return to_qt(owner->kind);
      return {};
    case SortRole:
      return sort_value(*item, index.column());
    case ExplainRole: {
      const auto number = number_of(*analysis_, *item);
      return number ? link_to(*number) : QVariant();
    }
    case MutedRole:
      return index.column() == col_day || index.column() == col_price || index.column() == col_source;
    case BoldRole:
      return index.column() == col_value;
    case CopyRole:
      if (index.column() == col_day) return iso_text(item->day);
      if (index.column() == col_amount) return to_qt(item->quantity.to_string());
      if (index.column() == col_value) {
        const auto value = value_of(*item);
        return value ? to_qt(value->to_string()) : QString();
      }
      return {};
    case Qt::ToolTipRole:
      if (index.column() == col_amount) return to_qt(item->quantity.to_string());
      if (index.column() == col_price || index.column() == col_value)
        return !value_of(*item)     ? tr("There is no price for this day or before it.")
               : valuer_            ? tr("Worked out from prices and exchange rates")
               : item->value_frozen ? tr("Value kept with the entry")
                                    : origin_text(item->origin, item->price_of, item->day);
      if (index.column() == col_source && !item->recorded)
        return tr("Estimated from the terms; no record covers this day.");
      return {};
    default:
      return {};
  }
}

QVariant IncomeItemsModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  switch (section) {
    case col_day:
      return tr("Date");
    case col_holding:
      return tr("Holding");
    case col_type:
      return tr("Kind");
    case col_amount:
      return tr("Amount");
    case col_price:
      return valued_.at == ValuedAt::today ? tr("Price today") : tr("Price at receipt");
    case col_value:
      return tr("Value");
    case col_source:
      return tr("Source");
    default:
      return {};
  }
}

void IncomeItemsModel::sort(int column, Qt::SortOrder order) {
  if (column < 0 || column >= columns || items_.empty()) return;
  emit layoutAboutToBeChanged();
  std::vector<std::pair<QVariant, const IncomeItem*>> keyed;
  keyed.reserve(items_.size());
  for (const IncomeItem* item : items_) keyed.emplace_back(sort_value(*item, column), item);
  const auto less = [](const auto& a, const auto& b) {
    return QVariant::compare(a.first, b.first) == QPartialOrdering::Less;
  };
  std::stable_sort(keyed.begin(), keyed.end(),
                   [&](const auto& a, const auto& b) { return order == Qt::AscendingOrder ? less(a, b) : less(b, a); });
  std::transform(keyed.begin(), keyed.end(), items_.begin(), [](const auto& pair) { return pair.second; });
  emit layoutChanged();
}

}  // namespace tidemill::ui
