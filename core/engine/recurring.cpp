#include "core/engine/recurring.h"

#include <algorithm>

#include "core/model/accrual_rule.h"

namespace tidemill {
namespace {

Date occurrence(Date from, Period every, int step) {
  switch (every) {
    case Period::day:
      return from + std::chrono::days{step};
    case Period::week:
      return from + std::chrono::days{7 * step};
    case Period::month:
      return add_months(from, step);
    case Period::quarter:
      return add_months(from, 3 * step);
    case Period::year:
      break;
  }
  return add_months(from, 12 * step);
}

}  // namespace

std::vector<Date> due_days(const Recurring& rule, Date until) {
  std::vector<Date> days;
  const auto every = period_from(rule.every);
  if (!every) return days;
  for (int step = 0;; ++step) {
    const Date day = occurrence(rule.from, *every, step);
    if (day > until || (rule.until && day >= *rule.until)) return days;
    days.push_back(day);
  }
}

std::vector<EntryFact> recurring_entries(const Portfolio& portfolio, HoldingId holding, Date until) {
  std::vector<EntryFact> entries;
  for (const auto& [id, rule] : portfolio.recurring()) {
    const auto type = entry_type_from(rule->type);
    if (rule->holding != holding || !type || (!is_income(*type) && *type != EntryType::cost)) continue;
    for (const Date day : due_days(*rule, until)) {
      EntryFact entry;
      entry.holding = holding;
      entry.type = *type;
      entry.at = day;
      entry.asset = rule->asset;
      entry.quantity = rule->quantity;
      entry.currency = portfolio.currency();
      entry.category = cost_category_from(rule->category).value_or(CostCategory::none);
      entries.push_back(entry);
    }
  }
  std::ranges::stable_sort(entries, {}, &EntryFact::at);
  return entries;
}

}  // namespace tidemill
