#include "ui/dialogs/payout_defaults.h"

#include <algorithm>

#include "core/engine/holding_terms.h"
#include "core/engine/income_coverage.h"

namespace tidemill::ui {

std::vector<PayoutStream> payout_streams(const Portfolio& portfolio, const Holding& holding, Date day) {
  std::vector<PayoutStream> streams;
  const std::vector<TermsPeriod> periods = terms_periods(portfolio, holding);
  if (periods.empty()) return streams;
  for (const AccrualRule& rule : periods[period_on(periods, day)].rules) {
    const bool known = std::any_of(streams.begin(), streams.end(), [&](const PayoutStream& each) {
      return each.type == rule.type && each.asset == rule.paid_in;
    });
    if (is_income(rule.type) && !known) streams.push_back({rule.type, rule.paid_in});
  }
  return streams;
}

Date default_covers_from(const Portfolio& portfolio, const Holding& holding, EntryType type, AssetId asset, Date day) {
  std::optional<Date> previous;
  portfolio.entries(holding.id).each([&](const EntryFact& entry) {
    const Date at = date_of(entry.at);
    if (entry.type == type && entry.asset == asset && at < day) previous = at;
  });
  if (previous) return *previous + std::chrono::days{1};
  const std::vector<TermsPeriod> periods = terms_periods(portfolio, holding);
  const TermsPeriod* terms = periods.empty() ? nullptr : &periods[period_on(periods, day)];
  return first_covered_day(terms, StreamKey{type, asset}, day);
}

}  // namespace tidemill::ui
