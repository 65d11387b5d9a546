#include "core/formulas/impermanent_loss.h"

#include <cmath>
#include <numeric>

#include "core/calculators/calculators.h"
#include "core/formulas/concentrated_liquidity.h"
#include "core/formulas/stableswap.h"

namespace tidemill {
namespace {

/// What became of a share, and how its loss looks over prices of the first coin.
struct Outcome {
  PoolOutcome pool;
  std::vector<double> balances = {};
  std::optional<CalcCurve> curve = std::nullopt;
};

/// The loss from a tenth to ten times the price.
template <class Loss>
CalcCurve loss_curve(double here, const Loss& loss) {
  CalcCurve curve{"Price, times what it was", "Loss against holding", {}, std::nullopt};
  curve.y_unit = "fraction";
  curve.logarithmic = true;
  curve.lines.push_back({"Loss", sampled(-1, 1, [&](double power) { return loss(std::pow(10, power)); })});
  for (CalcPoint& point : curve.lines.front().points) point.x = std::pow(10, point.x);
  if (here > 0) curve.here = CalcPoint{here, loss(here)};
  return curve;
}

Result<std::vector<double>> ratios_of(const CalcValues& values, std::size_t count) {
  if (!values.has("ratios") && count == 2) {
    TIDEMILL_TRY(ratio, values.need("price_ratio"));
    return std::vector<double>{ratio, 1};
  }
  TIDEMILL_TRY(ratios, values.need_numbers("ratios"));
  if (ratios.size() != count)
    return wrong_input("ratios",
                       std::to_string(ratios.size()) + " values do not fit " + std::to_string(count) + " coins",
                       "give one for each coin");
  return ratios;
}

Result<Outcome> constant_product(const CalcValues& values) {
  if (values.has("ratios")) {
    TIDEMILL_TRY(ratios, ratios_of(values, 2));
    return Outcome{constant_product_pool(ratios[0], ratios[1])};
  }
  double ratio = 1;
  if (values.has("price0") && values.has("price1")) {
    if (values.number("price0") == 0) return wrong_input("price0", "it must be above 0");
    ratio = values.number("price1") / values.number("price0");
  } else {
    TIDEMILL_TRY(given, values.need("price_ratio"));
    ratio = given;
  }
  Outcome outcome{constant_product_pool(ratio, 1)};
  outcome.pool.loss = constant_product_loss(ratio);
  outcome.curve = loss_curve(ratio, constant_product_loss);
  return outcome;
}

Result<Outcome> weighted(const CalcValues& values) {
  TIDEMILL_TRY(weights, values.need_numbers("weights"));
  double sum = 0;
  for (const double weight : weights) {
    if (!(weight > 0 && weight <= 1)) return wrong_input("weights", "each must be above 0 and at most 1");
    sum += weight;
  }
  if (std::fabs(sum - 1) > 1e-9) return wrong_input("weights", "they do not add up to 1", "give shares, like 0.8,0.2");
  TIDEMILL_TRY(ratios, ratios_of(values, weights.size()));
  Outcome outcome{weighted_pool(weights, ratios)};
  if (values.has("balances")) {
    const auto& balances = values.numbers("balances");
    if (balances.size() != weights.size()) return wrong_input("balances", "give one for each weight");
    for (const double ratio : ratios)
      if (ratio == 0) return wrong_input("ratios", "balances can't be told for a coin that is worth nothing");
    outcome.balances = weighted_pool_balances(balances, weights, ratios);
  }
  if (weights.size() == 2)
    outcome.curve = loss_curve(ratios[1] == 0 ? 0 : ratios[0] / ratios[1], [&](double ratio) {
      return weighted_pool(weights, std::vector<double>{ratio, 1}).loss;
    });
  return outcome;
}

Result<Outcome> concentrated(const CalcValues& values) {
  TIDEMILL_TRY(price0, values.need("price0"));
  TIDEMILL_TRY(price1, values.need("price1"));
  TIDEMILL_TRY(lower, values.need("lower"));
  TIDEMILL_TRY(upper, values.need("upper"));
  if (price0 == 0) return wrong_input("price0", "it must be above 0");
  if (price1 == 0) return wrong_input("price1", "it must be above 0");
  if (lower == 0) return wrong_input("lower", "it must be above 0");
  if (lower >= upper) return wrong_input("lower", "it is not below the upper bound", "swap the two");
  const PriceRange range{lower, upper};
  return Outcome{concentrated_pool(range, price0, price1), {}, loss_curve(price1 / price0, [&](double ratio) {
                   return concentrated_pool(range, price0, price0 * ratio).loss;
                 })};
}

Result<Outcome> stable(const CalcValues& values) {
  TIDEMILL_TRY(amplification, values.need("amplification"));
  TIDEMILL_TRY(balances, values.need_numbers("balances"));
  if (balances.size() < 2 || balances.size() > 8) return wrong_input("balances", "a pool has two to eight coins");
  for (const double balance : balances)
    if (!(balance > 0)) return wrong_input("balances", "each must be above 0");
  TIDEMILL_TRY(ratios, ratios_of(values, balances.size()));
  for (const double ratio : ratios)
    if (!(ratio > 0)) return wrong_input(values.has("ratios") ? "ratios" : "price_ratio", "each must be above 0");
  const auto pool = stableswap_pool(amplification, balances, ratios);
  if (!pool) return wrong_input("balances", "no state of the pool fits these balances and prices");
  Outcome outcome{*pool};
  if (balances.size() == 2)
    outcome.curve = loss_curve(ratios[0] / ratios[1], [&](double ratio) {
      const auto there = stableswap_pool(amplification, balances, std::vector<double>{ratio, 1});
      return there ? there->loss : NAN;
    });
  return outcome;
}

Result<Outcome> outcome_of(const CalcValues& values) {
  const std::string& pool = values.text("pool");
  if (pool == "weighted") return weighted(values);
  if (pool == "concentrated") return concentrated(values);
  if (pool == "stableswap") return stable(values);
  return constant_product(values);
}

Result<CalcResult> run(const CalcValues& values) {
  TIDEMILL_TRY(outcome, outcome_of(values));
  const double amount = values.number("amount");
  CalcResult result;
  result.add("loss", outcome.pool.loss)
      .add("value", outcome.pool.value * amount)
      .add("hold", outcome.pool.hold * amount)
      .add_numbered("balance", outcome.balances);
  result.curve = std::move(outcome.curve);
  return result;
}

}  // namespace

const Calculator& impermanent_loss_calculator() {
  static const Calculator calculator{
      {"impermanent-loss",
       "Impermanent loss",
       "Pools",
       "What a change of prices does to a share of a pool, against holding the same coins. Fees are not in it.",
       {choice_input("pool", "Pool", "How the pool prices its coins.",
                     {"constant-product", "weighted", "concentrated", "stableswap"})
            .by_default("constant-product"),
        number_input("price_ratio", "Price ratio", "Price of the first coin in the second, times what it was.")
            .at_least(0)
            .optional()
            .like("2")
            .when("pool", {"constant-product", "stableswap"}),
        numbers_input("weights", "Weights", "Shares of the coins in the pool, adding up to 1 (weighted).")
            .optional()
            .like("0.8,0.2")
            .when("pool", {"weighted"}),
        numbers_input("ratios", "Price ratios", "What each coin is worth, times what it was.")
            .at_least(0)
            .optional()
            .like("2,1")
            .when("pool", {"weighted"}),
        number_input("price0", "Entry price", "Price of the first coin in the second at the start (concentrated).")
            .at_least(0)
            .optional()
            .like("2000")
            .when("pool", {"concentrated"}),
        number_input("price1", "Price now", "The price now (concentrated).")
            .at_least(0)
            .optional()
            .like("2400")
            .when("pool", {"concentrated"}),
        number_input("lower", "Lower bound", "Where the range begins (concentrated).")
            .at_least(0)
            .optional()
            .like("1500")
            .when("pool", {"concentrated"}),
        number_input("upper", "Upper bound", "Where the range ends (concentrated).")
            .at_least(0)
            .optional()
            .like("2500")
            .when("pool", {"concentrated"}),
        number_input("amplification", "Amplification", "The pool's A, as it publishes it (stableswap).")
            .above(0)
            .at_most(1e6)
            .optional()
            .like("100")
            .when("pool", {"stableswap"}),
        numbers_input("balances", "Balances", "What the pool or share held at the start (stableswap, weighted).")
            .at_least(0)
            .optional()
            .like("1000,1000")
            .when("pool", {"stableswap"}),
        number_input("amount", "Put in", "What the share was worth at the start.").above(0).by_default("1")},
       {{"loss", "Loss against holding", "fraction"},
        {"value", "Value in the pool", ""},
        {"hold", "Value if held", ""},
        {"balance", "Balance now", "", OutputShape::numbered}},
       "loss = value/hold − 1. Constant product: 2√k/(1 + k) − 1 with k the price ratio. Weighted: value = Π rᵢ^wᵢ, "
       "hold = "
       "Σ wᵢ·rᵢ. Concentrated: amounts L(1/s − 1/√upper) and L(s − √lower), s = √price inside the range. Stableswap: "
       "the "
       "pool at the invariant D whose marginal prices are the new ones.",
       "Pintail, “Uniswap: A Good Deal for Liquidity Providers?”; Balancer white paper (2019); Uniswap v3 Core (2021); "
       "Egorov, StableSwap (2019)",
       {{"liquidity_mining",
         {{"pool", "pool"}, {"lower", "lower"}, {"upper", "upper"}, {"amplification", "amplification"}}}}},
      run};
  return calculator;
}

}  // namespace tidemill
