#include "core/calculators/calculators.h"
#include "core/formulas/interest_index.h"

namespace tidemill {
namespace {

Result<CalcResult> run(const CalcValues& values) {
  const auto method = *interest_method_from(values.text("method"));
  const double rate = values.number("rate");
  const double days = values.number("days");
  const double growth = interest_growth(rate, days * 86'400, method);
  CalcResult result;
  result.add("factor", growth).add("interest", growth - 1);
  CalcCurve curve{"Days", "Growth of one unit", {}, CalcPoint{days, growth}};
  curve.lines.push_back({values.text("method"),
                         sampled(0, days, [&](double day) { return interest_growth(rate, day * 86'400, method); })});
  result.curve = std::move(curve);
  return result;
}

}  // namespace

const Calculator& interest_calculator() {
  static const Calculator calculator{
      {"interest",
       "Interest index",
       "Loops and loans",
       "What one unit grows to, as the lending protocols count it. Their versions differ in the last digits.",
       {fraction_input("rate", "Rate", "The yearly rate.").at_least(0).at_most(1000).like("0.05"),
        number_input("days", "Days", "How long; parts of a day count.").at_least(0).at_most(1e6).like("365"),
        choice_input("method", "Method",
                     "linear (Aave suppliers), compound-v2 and compound-v3 (Aave borrowers), or continuous.",
                     {"linear", "compound-v2", "compound-v3", "continuous"})
            .by_default("compound-v3")},
       {{"factor", "Growth factor", "times"}, {"interest", "Interest", "fraction"}},
       "x = rate·days/365. linear: 1 + x; compound-v3: 1 + x + x²/2 + x³/6; compound-v2: three terms of (1 + rate per "
       "second)^seconds with the contract's rounding; continuous: eˣ",
       "aave/protocol-v2 and aave-v3-origin, MathUtils.sol"},
      run};
  return calculator;
}

}  // namespace tidemill
