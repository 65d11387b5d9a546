#include "core/engine/holding_terms.h"

#include <algorithm>

#include "core/strategies/registry.h"

namespace tidemill {

std::vector<TermsPeriod> terms_periods(const Portfolio& portfolio, const Holding& holding) {
  std::vector<TermsPeriod> periods;
  const StrategyKind* kind = strategy_kind(holding.kind);
  if (!kind) return periods;
  const Asset* base = portfolio.currency_asset(portfolio.currency());
  const std::optional<AssetId> base_id = base ? std::optional(base->id) : std::nullopt;
  const std::vector<Terms>& rows = portfolio.terms(holding.id);
  for (const Terms& row : rows) {
    if (!periods.empty() && periods.back().from == row.from) periods.pop_back();  // the later row of a day adds to it
    TermsView view(holding, params_on(rows, row.from), row.from, params_since(rows, row.from));
    auto rules = kind->rules(view, base_id);
    Position position = kind->position(view);
    periods.push_back({row.from, std::move(view), std::move(rules), position});
  }
  return periods;
}

std::size_t period_on(const std::vector<TermsPeriod>& periods, Date day) {
  std::size_t index = 0;
  while (index + 1 < periods.size() && periods[index + 1].from <= day) ++index;
  return index;
}

const AccrualRule* first_income_in(const TermsPeriod& terms, AssetId asset) {
  const auto found = std::ranges::find_if(
      terms.rules, [&](const AccrualRule& rule) { return rule.type != EntryType::cost && rule.paid_in == asset; });
  return found == terms.rules.end() ? nullptr : &*found;
}

Date first_covered_day(const TermsPeriod* terms, StreamKey stream, Date day) {
  if (!terms) return first_covered_day(day, Compounding::none, std::nullopt);
  for (const AccrualRule& rule : terms->rules) {
    if (StreamKey(rule) != stream) continue;
    if (rule.basis == AccrualBasis::per_period) return first_covered_day(day, Compounding::none, rule.period);
    if (rule.payout) return first_covered_day(day, *rule.payout);
  }
  return first_covered_day(day, terms->view.compounding(), std::nullopt);
}

Traits traits_on(const Portfolio& portfolio, const Holding& holding, Date day) {
  const StrategyKind* kind = strategy_kind(holding.kind);
  if (!kind) return {};
  return kind->traits(TermsView(holding, params_on(portfolio.terms(holding.id), day), day));
}

}  // namespace tidemill
