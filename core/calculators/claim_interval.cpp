#include "core/formulas/claim_interval.h"

#include <cmath>

#include "core/calculators/calculators.h"

namespace tidemill {
namespace {

Result<CalcResult> run(const CalcValues& values) {
  const double principal = values.number("principal");
  const double apr = values.number("apr");
  const double fee = values.number("fee");
  if (fee >= principal) return wrong_input("fee", "a claim costs all there is", "it must be below the principal");
  const ClaimPlan plan = best_claim_interval(principal, apr, fee);
  CalcResult result;
  result.add("interval_days", plan.interval_days).add("achievable_apy", plan.achievable_apy);
  result.add("claims_per_year", plan.interval_days > 0 ? std::optional(365 / plan.interval_days) : std::nullopt);
  result.add("apy_without_fees", std::expm1(apr));
  if (plan.interval_days == 0) {
    result.notes.push_back("Without a fee, claim as often as you like.");
    return result;
  }
  if (plan.interval_days > 365)
    result.notes.push_back("The best interval is longer than a year: claiming rarely pays here.");
  CalcCurve curve{"Days between claims", "Yield after fees", {}, CalcPoint{plan.interval_days, plan.achievable_apy}};
  curve.y_unit = "fraction";
  curve.lines.push_back({"Yield", sampled(plan.interval_days / 10, 3 * plan.interval_days,
                                          [&](double days) { return claim_yield(principal, apr, fee, days); })});
  result.curve = std::move(curve);
  return result;
}

}  // namespace

const Calculator& claim_interval_calculator() {
  static const Calculator calculator{
      {"claim-interval",
       "When to claim",
       "Decisions",
       "How often to claim and reinvest rewards when every claim costs a fee: too rarely loses interest on interest, "
       "too "
       "often loses fees.",
       {number_input("principal", "Principal", "What earns the rewards.").above(0).like("10000"),
        fraction_input("apr", "Rate", "What it earns a year.").above(1e-12).at_most(1000).like("0.08"),
        number_input("fee", "Fee", "What one claim and reinvestment costs, in the unit of the principal.")
            .at_least(0)
            .like("2")},
       {{"interval_days", "Claim every", "days"},
        {"achievable_apy", "Yield after fees (APY)", "fraction"},
        {"claims_per_year", "Claims a year", ""},
        {"apy_without_fees", "Yield without fees", "fraction"}},
       "the interval T in years that makes (1 + apr·T − fee/principal)^(1/T) − 1 largest; about √(2·fee/principal)/apr",
       "derived from the growth of a balance that is claimed every T"},
      run};
  return calculator;
}

}  // namespace tidemill
