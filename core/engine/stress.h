#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/engine/analysis.h"
#include "core/model/scenario.h"

namespace tidemill {

/// A holding before and after a scenario. Base currency; unknown without a price.
struct StressedHolding {
  HoldingId holding{0};
  std::optional<double> value_before, value_after;    ///< stacked capital counted once
  std::optional<double> income_before, income_after;  ///< a year, at today's terms
  std::vector<std::string> reasons;                   ///< why it changed; empty when it did not
};

struct StressResult {
  Scenario scenario;
  double value_before = 0, value_after = 0;
  double income_before = 0, income_after = 0;  ///< a year
  std::vector<StressedHolding> holdings;       ///< open ones, in the order of the analysis
  int left_out = 0;                            ///< holdings without a price, before or after
};

/// Applies a scenario today, at once, and values everything anew: pools move along their curve, loops whose health
/// factor falls below 1 are liquidated (their equity less the penalty of `loop_penalty` on the debt is left), platforms
/// keep their share.
Result<StressResult> stress(const Analysis& analysis, const Scenario& scenario);

/// What a liquidator takes on top of the debt repaid: 5 % is usual for large assets (Aave v3 risk parameters, 4.5 to
/// 10 %).
inline constexpr double loop_penalty = 0.05;

}  // namespace tidemill
