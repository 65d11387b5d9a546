#include "core/engine/explanation.h"

#include "core/engine/explanation_parts.h"

namespace tidemill {

tl::unexpected<Error> no_number(const std::string& what, const std::string& why) {
  return fail(ErrorCode::not_found, what, why, "look again after the next change");
}

ExplainedFigure money(const std::optional<Decimal>& amount) {
  return amount ? ExplainedFigure(MoneyFigure{*amount}) : ExplainedFigure();
}

std::string title_of(const Analysis& analysis, HoldingId id) {
  const Holding* holding = analysis.portfolio->holding(id);
  return holding ? analysis.portfolio->title(*holding) : "#" + std::to_string(id.value());
}

std::string symbol_of(const Analysis& analysis, AssetId asset) {
  const Asset* known = analysis.portfolio->asset(asset);
  return known ? known->symbol : "#" + std::to_string(asset.value());
}

Result<Explanation> explain(const Analysis& analysis, const NumberRef& number) {
  using What = NumberRef::What;
  switch (number.what) {
    case What::portfolio_value:
      return explain_portfolio_value(analysis);
    case What::cost_basis:
      return explain_cost_basis(analysis);
    case What::income_year:
      return explain_income_year(analysis);
    case What::nominal_yield:
      return explain_yield(analysis, false);
    case What::real_yield:
      return explain_yield(analysis, true);
    case What::income:
      return explain_income(analysis, number);
    case What::price:
      return explain_price(analysis, number.asset, number.from.value_or(analysis.as_of));
    case What::income_at_risk:
      return explain_income_at_risk(analysis);
    case What::risk:
      return explain_risk(analysis);
    case What::projected:
      if (number.holding == HoldingId{0}) return explain_projected(analysis, number.group);
      break;
    default:
      break;
  }
  const Holding* holding = analysis.portfolio->holding(number.holding);
  if (!holding) return no_number("holding", "it is no longer there");
  switch (number.what) {
    case What::item:
      return explain_item(analysis, *holding, number.index);
    case What::holding_value:
      return explain_holding_value(analysis, *holding);
    case What::holding_cost:
      return explain_holding_cost(analysis, *holding);
    case What::holding_income_year:
      return explain_holding_income_year(analysis, *holding);
    case What::holding_yield:
      return explain_holding_yield(analysis, *holding, false);
    case What::holding_real_yield:
      return explain_holding_yield(analysis, *holding, true);
    case What::projected:
      return explain_holding_projected(analysis, *holding);
    case What::holding_risk:
      return explain_holding_risk(analysis, *holding);
    default:
      return explain_factor_risk(analysis, *holding, number.group);
  }
}

std::optional<NumberRef> number_of(const Analysis& analysis, const IncomeItem& item) {
  const HoldingIncome* income = analysis.income_of(item.holding);
  if (!income) return std::nullopt;
  // Items are shown by pointer; one that is a copy is found by what it says.
  for (std::size_t i = 0; i < income->items.size(); ++i) {
    const IncomeItem& each = income->items[i];
    if (&each == &item || (each.day == item.day && each.entry == item.entry && each.asset == item.asset &&
                           each.type == item.type && each.recorded == item.recorded && each.quantity == item.quantity))
      return NumberRef{.what = NumberRef::What::item, .holding = item.holding, .index = i};
  }
  return std::nullopt;
}

}  // namespace tidemill
