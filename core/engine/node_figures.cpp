#include "core/engine/node_figures.h"

#include "core/engine/yearly_income.h"
#include "core/formulas/node_payback.h"

namespace tidemill {

std::optional<NodeFigures> node_figures(const Portfolio& portfolio, const PriceBook& prices,
                                        const HoldingIncome& income, std::optional<Decimal> bond_value, Date as_of) {
  const Holding* holding = portfolio.holding(income.holding);
  if (!holding || holding->kind != "node_operation") return std::nullopt;
  const auto periods = terms_periods(portfolio, *holding);
  if (periods.empty()) return std::nullopt;
  const TermsPeriod& terms = periods[period_on(periods, as_of)];
  const HoldingState state = state_now(income, terms, prices);
  NodeFigures figures;
  figures.hardware_cost = terms.view.decimal_or("hardware_cost", Decimal::zero()).to_double();
  for (const AccrualRule& rule : terms.rules) {
    const auto yearly = yearly_income(rule, state, prices, as_of);
    if (!yearly) return std::nullopt;
    if (rule.type != EntryType::cost)
      figures.revenue_year += *yearly;
    else if (rule.cost_category == CostCategory::depreciation)
      figures.depreciation_year += *yearly;
    else
      figures.running_cost_year += *yearly;
  }
  NodeEconomics node{.capex = figures.hardware_cost,
                     .revenue = figures.revenue_year,
                     .opex = figures.running_cost_year,
                     .life = {},
                     .bond = bond_value ? bond_value->to_double() : 0};
  if (figures.depreciation_year > 0) node.life = figures.hardware_cost / figures.depreciation_year;
  const NodeResult result = node_result(node);
  figures.payback_years = result.payback_years;
  if (bond_value) figures.net_return = result.net_return;
  return figures;
}

}  // namespace tidemill
