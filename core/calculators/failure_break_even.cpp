#include "core/calculators/calculators.h"
#include "core/formulas/loss_rate.h"

namespace tidemill {
namespace {

Result<CalcResult> run(const CalcValues& values) {
  const auto probability =
      failure_break_even(values.number("rate"), values.number("risk_free"), values.number("loss_given_failure"));
  if (!probability)
    return wrong_input("loss_given_failure", "a failure costs nothing here", "it must outweigh the rate");
  CalcResult result;
  result.add("probability", *probability);
  if (*probability < 0) result.notes.push_back("It earns less than the risk-free rate even if nothing ever fails.");
  return result;
}

}  // namespace

const Calculator& failure_break_even_calculator() {
  static const Calculator calculator{
      {"failure-break-even",
       "Break-even chance of failure",
       "Risk",
       "How likely a loss may be in a year until the holding earns no more than a safe place. If you think it "
       "likelier, the "
       "rate doesn't pay for the risk.",
       {fraction_input("rate", "Rate", "What the holding earns a year.").at_least(-1).at_most(1000).like("0.08"),
        fraction_input("risk_free", "Safe rate", "What a safe place earns.").at_least(-1).at_most(1000).like("0.04"),
        fraction_input("loss_given_failure", "Loss in a failure", "Share of the capital that is gone.")
            .at_least(0)
            .at_most(1)
            .by_default("1")
            .also("loss")},
       {{"probability", "Break-even probability", "fraction"}},
       "probability = (rate − risk_free)/(rate + loss_given_failure)",
       "the expected yield of one year, set equal to the safe rate"},
      run};
  return calculator;
}

}  // namespace tidemill
