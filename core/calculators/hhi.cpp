#include "core/calculators/calculators.h"
#include "core/formulas/concentration.h"

namespace tidemill {
namespace {

Result<CalcResult> run(const CalcValues& values) {
  const auto& shares = values.numbers("shares");
  const auto index = concentration(shares);
  if (!index) return wrong_input("shares", "they add up to nothing", "give at least one above 0");
  CalcResult result;
  result.add("hhi", index->hhi).add("effective_number", index->effective_number);
  const auto n = static_cast<double>(shares.size());
  if (shares.size() > 1) result.add("normalised", (index->hhi / 10'000 - 1 / n) / (1 - 1 / n));
  return result;
}

}  // namespace

const Calculator& hhi_calculator() {
  static const Calculator calculator{
      {"hhi",
       "Concentration",
       "Risk",
       "How much a total hangs on few parts: 10,000 is one part alone. Below 1,500 is usually called spread, above "
       "2,500 "
       "concentrated.",
       {numbers_input("shares", "Shares", "Of each part, in any unit: only their proportions count.")
            .at_least(0)
            .at_most(1e15)
            .like("30,30,20,20")},
       {{"hhi", "Index (HHI)", ""},
        {"effective_number", "As many as so many equal parts", ""},
        {"normalised", "Index from 0 to 1", "fraction"}},
       "hhi = Σ s² with s in percent; effective_number = 10,000/hhi; normalised = (hhi/10,000 − 1/n)/(1 − 1/n)",
       "Hirschman (1964); US Department of Justice, Horizontal Merger Guidelines"},
      run};
  return calculator;
}

}  // namespace tidemill
