#pragma once

#include <optional>

#include "core/engine/allocation.h"
#include "core/engine/analysis.h"
#include "core/engine/cover_worth.h"

namespace tidemill {

// What the holder stated once for every plan: the settings that begin with "plan.". What is not stated, or stated as 0
// where that means none, is not limited.

/// Weighted risk at most, and the share any one platform, chain or asset may carry.
AllocationLimits stated_limits(const Portfolio& portfolio);
/// What a trade costs; rates may be off by their yearly uncertainty, at most wholly.
AllocationTerms stated_trading(const Analysis& analysis);
/// The price of a cover, and what could be had without the risk.
CoverTerms stated_cover(const Portfolio& portfolio);
/// What a claim with its reinvestment costs, base currency.
std::optional<double> stated_claim_fee(const Portfolio& portfolio);

}  // namespace tidemill
