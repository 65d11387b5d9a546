#include "core/engine/claim_interval_plan.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "core/engine/holding_terms.h"
#include "core/engine/net_rate.h"
#include "core/formulas/claim_interval.h"
#include "core/strategies/registry.h"

namespace tidemill {
namespace {

constexpr double month_days = 365.0 / 12;

/// The mean of the network fees recorded in the last twelve months.
void fee_from_records(const Analysis& analysis, const HoldingIncome& income, HoldingClaim& claim) {
  const Date from = add_months(analysis.as_of, -12);
  double sum = 0;
  int count = 0;
  for (const IncomeItem& item : income.items) {
    if (!item.recorded || item.category != CostCategory::gas || item.day < from || !item.value) continue;
    sum += std::abs(item.value->to_double());
    ++count;
  }
  if (count == 0) return;
  claim.fee = sum / count;
  claim.fee_source = fmt::format("mean of {} recorded {}", count, count == 1 ? "fee" : "fees");
}

/// The yield has one peak, so the best whole number of days lies beside it.
int best_whole_days(double principal, double rate, double fee) {
  const double peak = best_claim_interval(principal, rate, fee).interval_days;
  const double below = std::max(1.0, std::floor(peak));
  const double above = below + 1;
  return static_cast<int>(claim_yield(principal, rate, fee, above) > claim_yield(principal, rate, fee, below) ? above
                                                                                                              : below);
}

void work_out_interval(HoldingClaim& claim) {
  constexpr double longest = 1e6;  // days
  const double principal = *claim.principal, rate = *claim.rate, fee = *claim.fee;
  if (fee >= principal || best_claim_interval(principal, rate, fee).interval_days > longest) {
    claim.why_not = "a claim costs so much that reinvesting never pays";
    return;
  }
  claim.interval_days = best_whole_days(principal, rate, fee);
  const auto yield = [&](double days) { return claim_yield(principal, rate, fee, days); };
  claim.apy = yield(*claim.interval_days);
  claim.reward = principal * rate * *claim.interval_days / 365;
  claim.daily = yield(1);
  claim.weekly = yield(7);
  claim.monthly = yield(month_days);
  claim.yearly = yield(365);
}

HoldingClaim interval_of(const Analysis& analysis, const Holding& holding, std::optional<double> fee) {
  HoldingClaim claim{.holding = holding.id, .fee_source = {}, .why_not = {}};
  const HoldingValue* value = analysis.value_of(holding.id);
  const HoldingIncome* income = analysis.income_of(holding.id);
  if (value && value->value && value->value->sign() > 0) claim.principal = value->value->to_double();
  claim.rate = net_rate(analysis, holding.id);
  if (fee) {
    claim.fee = fee;
    claim.fee_source = "given";
  } else if (income) {
    fee_from_records(analysis, *income, claim);
  }
  const auto periods = terms_periods(*analysis.portfolio, holding);
  const bool compounds =
      !periods.empty() && periods[period_on(periods, analysis.as_of)].view.compounding() != Compounding::none;
  if (compounds)
    claim.why_not = "it compounds by itself";
  else if (!claim.principal || !claim.rate)
    claim.why_not = "its value or rate is not known";
  else if (!(*claim.rate > 0))
    claim.why_not = "it earns nothing";
  else if (!claim.fee)
    claim.why_not = "what a claim costs is not known: give the fee, or record network fees as costs";
  else
    work_out_interval(claim);
  return claim;
}

}  // namespace

std::vector<HoldingClaim> claim_plans(const Analysis& analysis, std::optional<double> fee,
                                      std::optional<HoldingId> only) {
  std::vector<HoldingClaim> claims;
  for (const auto& [id, holding] : analysis.portfolio->holdings()) {
    if (only && *only != id) continue;
    const StrategyKind* kind = strategy_kind(holding->kind);
    const bool open = holding->opened <= analysis.as_of && (!holding->closed || *holding->closed > analysis.as_of);
    if (!only && (!kind || !kind->descriptor().earns || !open || is_watched(analysis, *holding))) continue;
    claims.push_back(interval_of(analysis, *holding, fee));
  }
  return claims;
}

}  // namespace tidemill
