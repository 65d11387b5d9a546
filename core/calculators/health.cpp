#include <cmath>

#include "core/calculators/calculators.h"
#include "core/formulas/health_factor.h"

namespace tidemill {
namespace {

/// One value for each collateral: as many as there are, or one for all.
Result<std::vector<double>> each(const CalcValues& values, const char* name, std::size_t count) {
  std::vector<double> numbers = values.numbers(name);
  if (numbers.size() == 1) numbers.resize(count, numbers.front());
  if (numbers.size() != count) return wrong_input(name, "give one value, or one for each collateral");
  return numbers;
}

Result<CalcResult> run(const CalcValues& values) {
  const auto& collateral = values.numbers("collateral");
  TIDEMILL_TRY(prices, each(values, "price", collateral.size()));
  TIDEMILL_TRY(thresholds, each(values, "liquidation_threshold", collateral.size()));
  const double debt = values.number("debt");
  double value = 0;
  double weighted = 0;
  for (std::size_t i = 0; i < collateral.size(); ++i) {
    value += collateral[i] * prices[i];
    weighted += collateral[i] * prices[i] * thresholds[i];
  }
  const double health = health_factor(weighted, debt);
  CalcResult result;
  const bool owes = std::isfinite(health);
  result.add("health_factor", owes ? std::optional(health) : std::nullopt);
  const bool one_price = collateral.size() == 1 && collateral.front() > 0;
  result.add("liquidation_price", one_price && owes
                                      ? std::optional(liquidation_price(collateral.front(), debt, thresholds.front()))
                                      : std::nullopt);
  result.add("drop_to_liquidation", owes && health > 0 ? std::optional(drop_to_liquidation(health)) : std::nullopt);
  result.add("ltv", value > 0 ? std::optional(debt / value) : std::nullopt);
  if (!owes) result.notes.push_back("There is no debt, so nothing can be liquidated.");
  if (owes && health < 1) result.notes.push_back("The loan can be liquidated now.");
  if (collateral.size() > 1) result.notes.push_back("With several coins no single price decides; they all count.");
  return result;
}

}  // namespace

const Calculator& health_calculator() {
  static const Calculator calculator{
      {"health",
       "Health of a loan",
       "Loops and loans",
       "How far a loan is from liquidation, with one or several coins as collateral.",
       {numbers_input("collateral", "Collateral", "Quantity of the coin; several separated by commas.")
            .at_least(0)
            .like("10"),
        numbers_input("price", "Price", "Of one coin, in the unit of the debt; 1 when the collateral is a value.")
            .at_least(0)
            .by_default("1")
            .like("2000"),
        number_input("debt", "Debt", "What is owed.").at_least(0).like("6000"),
        numbers_input("liquidation_threshold", "Liquidation threshold",
                      "Share of the collateral up to which debt is safe.")
            .above(0)
            .at_most(1)
            .like("0.85")},
       {{"health_factor", "Health factor", ""},
        {"liquidation_price", "Price at liquidation", ""},
        {"drop_to_liquidation", "Fall until liquidation", "fraction"},
        {"ltv", "Loan to value", "fraction"}},
       "health_factor = Σ collateral·price·liquidation_threshold/debt; liquidation_price = "
       "debt/(collateral·liquidation_threshold); drop = 1 − 1/health_factor",
       "Aave, GenericLogic.calculateHealthFactorFromBalances"},
      run};
  return calculator;
}

}  // namespace tidemill
