#pragma once

#include <optional>

namespace tidemill {

/// How often to claim and reinvest when every claim costs a fee.
struct ClaimPlan {
  double interval_days = 0;
  double achievable_apy = 0;  ///< after fees
};

/// The interval T that makes (1 + apr·T − fee/principal)^(1/T) largest, T in years of 365 days: the growth of a balance
/// whose every claim costs the same share of it. Near √(2·fee/principal)/apr while fees are small. Without a fee the
/// interval is 0 and the yield e^apr − 1. Needs principal > 0, apr > 0, 0 ≤ fee < principal.
ClaimPlan best_claim_interval(double principal, double apr, double fee);

/// The yield of claiming every `interval_days` > 0: −1 when a claim costs all there is.
double claim_yield(double principal, double apr, double fee, double interval_days);

}  // namespace tidemill
