#include "core/formulas/concentrated_liquidity.h"

#include "core/calculators/calculators.h"

namespace tidemill {
namespace {

/// Both bounds; one that is missing is found from both amounts.
Result<PriceRange> range_of(const CalcValues& values) {
  const double price = values.number("price");
  const bool both_amounts = values.has("amount0") && values.has("amount1");
  if (values.has("lower") == values.has("upper") || !both_amounts) {
    TIDEMILL_TRY(lower, values.need("lower"));
    TIDEMILL_TRY(upper, values.need("upper"));
    if (lower >= upper) return wrong_input("lower", "it is not below the upper bound", "swap the two");
    return PriceRange{lower, upper};
  }
  const TokenPair amounts{values.number("amount0"), values.number("amount1")};
  if (values.has("upper")) {
    const double upper = values.number("upper");
    const auto lower = lower_bound_for(amounts, upper, price);
    if (!lower) return wrong_input("upper", "no lower bound uses up both amounts with this upper one");
    return PriceRange{*lower, upper};
  }
  const double lower = values.number("lower");
  const auto upper = upper_bound_for(amounts, lower, price);
  if (!upper) return wrong_input("lower", "no upper bound uses up both amounts with this lower one");
  return PriceRange{lower, *upper};
}

Result<double> liquidity_from(const CalcValues& values, PriceRange range, double price) {
  const bool amounts = values.has("amount0") || values.has("amount1");
  if (amounts && values.has("liquidity"))
    return wrong_input("liquidity", "is given beside amounts", "give one of them");
  if (values.has("liquidity")) return values.number("liquidity");
  if (!amounts) return wrong_input("liquidity", "is missing", "give it, or amount0, amount1 or both");
  if (values.has("amount0") && values.has("amount1"))
    return liquidity_of({values.number("amount0"), values.number("amount1")}, range, price);
  const bool first = values.has("amount0");
  const auto liquidity = first ? liquidity_of_amount0(values.number("amount0"), range, price)
                               : liquidity_of_amount1(values.number("amount1"), range, price);
  if (!liquidity)
    return wrong_input(first ? "amount0" : "amount1", "the position holds none of this token at this price",
                       "give the other amount, or another range");
  return *liquidity;
}

Result<CalcResult> run(const CalcValues& values) {
  const double price = values.number("price");
  TIDEMILL_TRY(range, range_of(values));
  TIDEMILL_TRY(liquidity, liquidity_from(values, range, price));
  const TokenPair amounts = concentrated_amounts(liquidity, range, price);
  CalcResult result;
  result.add("amount0", amounts.amount0)
      .add("amount1", amounts.amount1)
      .add("liquidity", liquidity)
      .add("value", amounts.value(price))
      .add("efficiency", capital_efficiency(range, price))
      .add("efficiency_at_middle", capital_efficiency_at_middle(range))
      .add("lower", range.lower)
      .add("upper", range.upper);
  if (price < range.lower || price > range.upper)
    result.notes.push_back("The price is outside the range: the position is one token and earns no fees.");
  CalcCurve curve{"Price", "Amount", {}, CalcPoint{price, amounts.value(price)}};
  curve.lines.push_back({"Value in token 1", sampled(range.lower / 2, range.upper * 1.5, [&](double there) {
                           return concentrated_amounts(liquidity, range, there).value(there);
                         })});
  result.curve = std::move(curve);
  return result;
}

}  // namespace

const Calculator& concentrated_liquidity_calculator() {
  static const Calculator calculator{
      {"concentrated-liquidity",
       "Concentrated liquidity",
       "Pools",
       "What a position in a range of prices holds, and how much less capital it needs than one over all prices. With "
       "both amounts, one bound may be left open.",
       {number_input("price", "Price", "Token 1 per token 0, now.").above(0).like("2000"),
        number_input("lower", "Lower bound", "Where the range begins.").above(0).optional().like("1500"),
        number_input("upper", "Upper bound", "Where the range ends.").above(0).optional().like("2500"),
        number_input("amount0", "Amount of token 0", "What you put in.").at_least(0).optional().like("2"),
        number_input("amount1", "Amount of token 1", "What you put in.").at_least(0).optional(),
        number_input("liquidity", "Liquidity", "Instead of amounts: the L of the position.").at_least(0).optional()},
       {{"amount0", "Amount of token 0", ""},
        {"amount1", "Amount of token 1", ""},
        {"liquidity", "Liquidity", ""},
        {"value", "Value in token 1", ""},
        {"efficiency", "Efficiency at this price", "times"},
        {"efficiency_at_middle", "Efficiency in the middle", "times"},
        {"lower", "Lower bound", ""},
        {"upper", "Upper bound", ""}},
       "amount0 = L·(√upper − s)/(s·√upper), amount1 = L·(s − √lower), s = √price inside the range; efficiency = "
       "2√price/(2√price − √lower − price/√upper), in the geometric middle 1/(1 − (lower/upper)^¼)",
       "Adams et al., Uniswap v3 Core (2021); Elsts, “Liquidity Math in Uniswap v3” (2021)",
       {{"liquidity_mining", {{"pool", "=concentrated"}, {"lower", "lower"}, {"upper", "upper"}}}}},
      run};
  return calculator;
}

}  // namespace tidemill
