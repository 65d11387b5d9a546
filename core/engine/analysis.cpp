#include "core/engine/analysis.h"

#include <algorithm>

namespace tidemill {
namespace {

template <class Row>
const Row* find_holding(const std::vector<Row>& rows, HoldingId id) {
  const auto found = std::find_if(rows.begin(), rows.end(), [&](const Row& row) { return row.holding == id; });
  return found == rows.end() ? nullptr : &*found;
}

/// Totals over holdings, from the figures the holdings show.
void add_totals(Analysis& analysis) {
  double yield_value = 0, yield_income = 0;    // holdings with value and rate
  double diluted_value = 0, diluted_gain = 0;  // those whose dilution is known too
  analysis.cost_basis = Decimal::zero();
  for (const HoldingValue& value : analysis.values) {
    const Holding* holding = analysis.portfolio->holding(value.holding);
    const bool open =
        holding && holding->opened <= analysis.as_of && (!holding->closed || *holding->closed > analysis.as_of);
    if (!open) continue;
    const auto own = value.own_value();
    if (own)
      analysis.value += *own;
    else
      ++analysis.unvalued;
    const auto cost = value.own_cost();
    if (!cost)
      analysis.cost_basis.reset();
    else if (analysis.cost_basis)
      *analysis.cost_basis += *cost;
    if (value.income_year) analysis.income_year += *value.income_year;
    if (!value.value || !value.apy) continue;
    // Income of every layer, on capital that counts once.
    const double worth = value.value->to_double();
    yield_value += own ? own->to_double() : worth;
    yield_income += worth * *value.apy;
    if (value.real_yield) {
      diluted_value += own ? own->to_double() : worth;
      diluted_gain += worth * *value.real_yield;
    }
  }
  if (yield_value > 0) analysis.apy = yield_income / yield_value;
  if (diluted_value > 0) analysis.real_yield = diluted_gain / diluted_value;
  const auto year =
      analysis.income_by({.from = add_months(analysis.as_of, -12) + std::chrono::days{1}, .to = analysis.as_of});
  if (year && analysis.cost_basis && analysis.cost_basis->sign() > 0)
    analysis.yield_on_cost = year->total.to_double() / analysis.cost_basis->to_double();
}

}  // namespace

const HoldingIncome* Analysis::income_of(HoldingId id) const {
  return find_holding(income, id);
}
const HoldingValue* Analysis::value_of(HoldingId id) const {
  return find_holding(values, id);
}
const HoldingRisk* Analysis::risk_of(HoldingId id) const {
  return find_holding(risk.holdings, id);
}

Result<IncomeTable> Analysis::income_by(const IncomeQuery& query) const {
  return group_income(*portfolio, income, *prices, query);
}

Result<AnalysisPtr> analyse(const Snapshot& portfolio, const Assumptions& assumptions, Date as_of,
                            const std::stop_token& stop) try {
  const auto cancelled = [] { return fail(ErrorCode::cancelled, "analysis", "was stopped"); };
  auto analysis = std::make_shared<Analysis>();
  analysis->portfolio = portfolio;
  analysis->as_of = as_of;
  analysis->currency = portfolio->currency();
  analysis->prices = std::make_shared<const PriceBook>(*portfolio, as_of);
  analysis->income = portfolio_income(*portfolio, *analysis->prices, as_of, stop);
  if (stop.stop_requested()) return cancelled();
  analysis->values = portfolio_values(*portfolio, *analysis->prices, analysis->income, as_of);
  count_once(*portfolio, *analysis->prices, analysis->income, analysis->values, as_of);
  analysis->findings = stacking_findings(*portfolio, *analysis->prices, analysis->income, analysis->values, as_of);
  TIDEMILL_TRY(projection,
               project(*portfolio, *analysis->prices, analysis->income, analysis->values, as_of, assumptions, stop));
  analysis->projection = std::move(projection);
  if (stop.stop_requested()) return cancelled();
  analysis->risk = review_risk(*portfolio, *analysis->prices, analysis->income, analysis->values, as_of);
  for (const HoldingIncome& each : analysis->income)
    analysis->problems.insert(analysis->problems.end(), each.problems.begin(), each.problems.end());
  add_totals(*analysis);
  if (stop.stop_requested()) return cancelled();
  analysis->checks = check_portfolio(*analysis);
  return AnalysisPtr(std::move(analysis));
} catch (const DecimalOverflow&) {
  return fail(ErrorCode::overflow, "portfolio", "its amounts add up to more than 170 quintillion",
              "check the entries for a number that is far too large");
}

}  // namespace tidemill
