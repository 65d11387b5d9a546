#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/engine/analysis.h"

namespace tidemill {

/// How often claiming and reinvesting pays for one holding, at its value and rate of today.
struct HoldingClaim {
  HoldingId holding{0};
  std::optional<double> principal = {};   ///< base currency
  std::optional<double> rate = {};        ///< nominal, a year
  std::optional<double> fee = {};         ///< of a claim with its reinvestment, base currency
  std::string fee_source;                 ///< "given", "mean of 4 recorded fees"
  std::optional<int> interval_days = {};  ///< the best number of whole days; unknown when anything above is
  std::optional<double> apy = {};         ///< after fees, claiming at that interval
  std::optional<double> reward = {};      ///< what is claimed each time, before the fee
  std::optional<double> daily = {}, weekly = {}, monthly = {}, yearly = {};  ///< APY after fees of claiming so often
  std::string why_not;                                                       ///< why there is no interval
};

/// Claim intervals of every open holding that earns, or of one. `fee` is what one claim costs in the base currency;
/// without it the mean of the network fees recorded in the last twelve months stands for it, and without those the
/// interval is unknown. The best interval is the whole number of days ≥ 1 with the highest yield, none of all intervals
/// is better.
std::vector<HoldingClaim> claim_plans(const Analysis& analysis, std::optional<double> fee,
                                      std::optional<HoldingId> only = std::nullopt);

}  // namespace tidemill
