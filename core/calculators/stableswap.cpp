#include "core/formulas/stableswap.h"

#include "core/calculators/calculators.h"

namespace tidemill {
namespace {

Result<CalcResult> run(const CalcValues& values) {
  const auto& balances = values.numbers("balances");
  const double amplification = values.number("amplification");
  if (balances.size() < 2 || balances.size() > 8) return wrong_input("balances", "a pool has two to eight coins");
  const auto invariant = stableswap_invariant(amplification, balances);
  const auto prices = stableswap_prices(amplification, balances);
  if (!invariant || !prices)
    return wrong_input("balances", "they differ too much for a pool", "look for a wrong digit");
  CalcResult result;
  result.add("invariant", *invariant);
  const auto in = static_cast<std::size_t>(values.whole("i"));
  const auto out = static_cast<std::size_t>(values.whole("j"));
  if (in >= balances.size()) return wrong_input("i", "there is no such coin", "coins are counted from 0");
  if (out >= balances.size()) return wrong_input("j", "there is no such coin", "coins are counted from 0");
  if (in == out) return wrong_input("j", "it is the same coin as i");
  if (values.has("dx")) {
    const double amount = values.number("dx");
    const auto given = stableswap_output(amplification, balances, in, out, amount);
    if (!given) return wrong_input("dx", "the pool can't price this amount");
    result.add("dy", *given);
    if (amount > 0) result.add("price", *given / amount);
  }
  result.add("marginal_price", (*prices)[in] / (*prices)[out]);
  CalcCurve curve{"Put in", "Got out", {}, std::nullopt};
  curve.lines.push_back({"Coin j for coin i", sampled(0, 2 * balances[out], [&](double amount) {
                           return stableswap_output(amplification, balances, in, out, amount).value_or(NAN);
                         })});
  result.curve = std::move(curve);
  return result;
}

}  // namespace

const Calculator& stableswap_calculator() {
  static const Calculator calculator{
      {"stableswap",
       "Stable pool",
       "Pools",
       "The invariant of a pool of coins that should be worth the same, and what it gives for a swap before fees.",
       {number_input("amplification", "Amplification", "The pool's A, as it publishes it; the formula uses A times n.")
            .above(0)
            .at_most(1e6)
            .like("100")
            .also("A"),
        numbers_input("balances", "Balances", "What the pool holds of each coin, in units of one value.")
            .above(0)
            .like("1000000,1000000,1000000"),
        whole_input("i", "Coin put in", "Its place, from 0.").at_least(0).at_most(7).by_default("0"),
        whole_input("j", "Coin got out", "Its place, from 0.").at_least(0).at_most(7).by_default("1"),
        number_input("dx", "Amount put in", "Of coin i.").at_least(0).optional().like("10000")},
       {{"invariant", "Invariant D", ""},
        {"dy", "Amount got out", ""},
        {"price", "Price of the swap", ""},
        {"marginal_price", "Price of a tiny swap", ""}},
       "A·n·Σx + D = A·n·D + D^(n+1)/(nⁿ·Πx); dy keeps D",
       "Egorov, StableSwap (2019); curvefi/curve-contract"},
      run};
  return calculator;
}

}  // namespace tidemill
