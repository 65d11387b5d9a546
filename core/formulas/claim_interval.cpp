#include "core/formulas/claim_interval.h"

#include <cassert>
#include <cmath>

namespace tidemill {

double claim_yield(double principal, double apr, double fee, double interval_days) {
  assert(principal > 0 && interval_days > 0);
  const double gain = apr * interval_days / 365 - fee / principal;
  if (gain <= -1) return -1;
  return std::expm1(std::log1p(gain) * 365 / interval_days);
}

ClaimPlan best_claim_interval(double principal, double apr, double fee) {
  assert(principal > 0 && apr > 0 && fee >= 0 && fee < principal);
  if (fee == 0) return {0, std::expm1(apr)};
  // With x = apr·T and f = fee/principal, ln(1 + x − f)/x is largest where x/(1 + x − f) = ln(1 + x − f).
  const double share = fee / principal;
  const auto excess = [&](double x) { return std::log1p(x - share) - x / (1 + x - share); };
  double low = share;  // negative here, as the logarithm is 0
  double high = 2 * std::sqrt(share) + share + 1;
  while (excess(high) < 0) high *= 2;
  while (true) {
    const double middle = low + (high - low) / 2;
    if (middle <= low || middle >= high) break;
    (excess(middle) < 0 ? low : high) = middle;
  }
  const double interval = high / apr * 365;
  return {interval, claim_yield(principal, apr, fee, interval)};
}

}  // namespace tidemill
