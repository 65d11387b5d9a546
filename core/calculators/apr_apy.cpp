#include "core/calculators/calculators.h"
#include "core/formulas/compounding.h"

namespace tidemill {
namespace {

Result<CalcResult> run(const CalcValues& values) {
  const double rate = values.number("rate");
  const double periods = values.number("periods");
  const bool from_apr = values.text("from") == "apr";
  CalcResult result;
  if (from_apr) {
    result.add("apr", rate).add("apy", apr_to_apy(rate, periods));
    if (rate <= -periods) result.notes.push_back("Everything is lost within one period.");
  } else {
    if (rate <= -1) return wrong_input("rate", "a yield of −100 % or less has no nominal rate");
    result.add("apr", apy_to_apr(rate, periods)).add("apy", rate);
  }
  return result;
}

}  // namespace

const Calculator& apr_apy_calculator() {
  static const Calculator calculator{
      {"apr-apy",
       "APR and APY",
       "Rates",
       "What a nominal yearly rate yields when earnings are added to the balance, and back.",
       {fraction_input("rate", "Rate", "The yearly rate to convert.").at_least(-1e6).at_most(1e6).like("0.05"),
        number_input("periods", "Periods a year",
                     "How often a year earnings join the balance; 31536000 is every second.")
            .above(0)
            .at_most(1e12)
            .by_default("365"),
        choice_input("from", "The rate is", "Whether the rate is nominal (apr) or effective (apy).", {"apr", "apy"})
            .by_default("apr")},
       {{"apr", "Nominal rate (APR)", "fraction"}, {"apy", "Effective yield (APY)", "fraction"}},
       "apy = (1 + apr/periods)^periods − 1, calculated as expm1(periods·log1p(apr/periods))",
       "Fisher, The Theory of Interest (1930); EFFECT and NOMINAL of spreadsheets",
       {{"staking", {{"apr", "apr"}}}, {"lending", {{"apr", "apr"}}}}},
      run};
  return calculator;
}

}  // namespace tidemill
