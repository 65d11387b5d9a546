#include "core/formulas/default_rate.h"

#include "core/calculators/calculators.h"

namespace tidemill {
namespace {

Result<CalcResult> run(const CalcValues& values) {
  const double pd = values.number("pd");
  const double correlation = values.number("correlation");
  const double rate = worst_case_default_rate(pd, correlation, values.number("confidence"));
  CalcResult result;
  result.add("rate", rate);
  if (const auto exposure = values.maybe("exposure")) {
    const double lost = *exposure * values.number("loss_given_default");
    result.add("loss", lost * rate).add("expected_loss", lost * pd).add("unexpected_loss", lost * (rate - pd));
  }
  CalcCurve curve{"Confidence", "Share that fails", {}, CalcPoint{values.number("confidence"), rate}};
  curve.x_unit = "fraction";
  curve.y_unit = "fraction";
  curve.lines.push_back(
      {"Rate", sampled(0.5, 0.999, [&](double at) { return worst_case_default_rate(pd, correlation, at); })});
  result.curve = std::move(curve);
  return result;
}

}  // namespace

const Calculator& default_rate_calculator() {
  static const Calculator calculator{
      {"default-rate",
       "Failures in a bad year",
       "Risk",
       "How large a share of many protocols or borrowers fails together in a year as bad as the confidence says.",
       {fraction_input("pd", "Chance of failure", "Of each, in a year.").above(0).below(1).like("0.02").also("PD"),
        fraction_input("correlation", "Correlation", "How much all depend on one common cause.")
            .at_least(0)
            .below(1)
            .like("0.1")
            .also("rho"),
        fraction_input("confidence", "Confidence", "Share of years that are no worse.")
            .above(0)
            .below(1)
            .by_default("0.999"),
        number_input("exposure", "Exposure", "Also gives losses in money.").at_least(0).optional(),
        fraction_input("loss_given_default", "Loss in a failure", "Share of the exposure that is gone.")
            .at_least(0)
            .at_most(1)
            .by_default("1")
            .also("LGD")},
       {{"rate", "Share that fails", "fraction"},
        {"loss", "Loss in that year", ""},
        {"expected_loss", "Loss in a mean year", ""},
        {"unexpected_loss", "Difference", ""}},
       "rate = Φ((Φ⁻¹(pd) + √correlation·Φ⁻¹(confidence))/√(1 − correlation)); loss = exposure·loss_given_default·rate",
       "Vasicek, “Loan Portfolio Value” (2002); Hull, Risk Management and Financial Institutions"},
      run};
  return calculator;
}

}  // namespace tidemill
