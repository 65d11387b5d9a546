#pragma once

#include <string>
#include <vector>

#include "core/base/date.h"
#include "core/edits/price_edit.h"

namespace tidemill {

/// Daily prices for the sample portfolio: a correlated random walk from a fixed seed that starts and ends at given
/// levels (a Brownian bridge on the logarithm), so that the picture is lively and the same every time. Source "sample".
std::vector<PriceDraft> sample_prices(Date first, Date last);

/// A uniform number in [0, 1) that depends on the seed and the index only (SplitMix64, Steele et al. 2014).
double sample_uniform(std::uint64_t seed, std::uint64_t index);

}  // namespace tidemill
