#include "core/engine/next_year_income.h"

#include <algorithm>
#include <cmath>

#include "core/engine/yearly_income.h"

namespace tidemill {
namespace {

constexpr int days_in_year = 365;

/// The part of a year's income at today's rate that comes in within the year: Σ qᵈ / 365 over the days until it ends,
/// where q³⁶⁵ is the share of the rate that is left after a year. Decay begins on its own day; until then the rate is
/// whole.
double part_of_year(const AccrualRule& rule, Date as_of) {
  const int days = rule.until ? std::clamp(days_between(as_of, *rule.until), 0, days_in_year) : days_in_year;
  const int whole = std::clamp(days_between(as_of, rule.decay_from), 0, days);
  const double decay = rule.yearly_decay.to_double();
  double counted = days;
  if (decay >= 1) {
    counted = whole;
  } else if (decay > 0) {
    const double a_day = std::log1p(-decay) / days_in_year;
    counted = whole + std::expm1(a_day * (days - whole)) / std::expm1(a_day);
  }
  return counted / days_in_year;
}

}  // namespace

std::optional<NextYearIncome> next_year_income(const TermsPeriod& terms, const HoldingIncome& so_far,
                                               const PriceBook& prices, Date as_of) {
  const HoldingState state = state_now(so_far, terms, prices);
  NextYearIncome income;
  for (const AccrualRule& rule : terms.rules) {
    if (rule.type == EntryType::cost) continue;
    const auto yearly = yearly_income(rule, state, prices, as_of);
    if (!yearly) return std::nullopt;
    const double part = *yearly * part_of_year(rule, as_of);
    if (!(part > 0)) continue;
    income.total += part;
    if (rule.emission) income.emissions += part;
    const auto found = std::ranges::find(income.parts, rule.paid_in, &NextYearIncome::Part::paid_in);
    if (found == income.parts.end())
      income.parts.push_back({rule.paid_in, part});
    else
      found->income += part;
  }
  return income;
}

}  // namespace tidemill
