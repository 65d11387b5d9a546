#include "core/formulas/real_yield.h"

#include "core/calculators/calculators.h"

namespace tidemill {
namespace {

Result<CalcResult> run(const CalcValues& values) {
  CalcResult result;
  result.add("real_yield", real_yield(values.number("nominal"), values.number("dilution")));
  return result;
}

}  // namespace

const Calculator& real_yield_calculator() {
  static const Calculator calculator{
      {"real-yield",
       "Real yield",
       "Rates",
       "What is left of a yield when the supply of the coin grows meanwhile.",
       {fraction_input("nominal", "Yield", "What the holding pays a year, in its own coin.").at_least(-1).like("0.07"),
        fraction_input("dilution", "Dilution", "How much the supply of the coin grows a year.").above(-1).like("0.05")},
       {{"real_yield", "Real yield", "fraction"}},
       "real_yield = (1 + nominal)/(1 + dilution) − 1",
       "Fisher, The Theory of Interest (1930); Solana documentation, “adjusted staking yield”"},
      run};
  return calculator;
}

}  // namespace tidemill
