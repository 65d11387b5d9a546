#pragma once

#include <vector>

#include "core/engine/allocation.h"
#include "core/engine/analysis.h"

namespace tidemill {

/// What an allocation can choose from, and what it leaves out and why.
struct AllocationChoice {
  std::vector<AllocationCandidate> candidates;
  std::vector<Problem> left_out;
};

/// Everything held, and everything watched as if money lay in it: a holding with all that is built on it is one
/// candidate, as risky as the riskiest of them, whose incomes add up. Rates are what the next twelve months are
/// expected to net, by records where there are three months of them. Fixed: what is locked or can't be sized (nodes,
/// streams), and what nobody knows how to leave. Left out: what has no price, rate or score, and watched things that
/// can't be sized.
Result<AllocationChoice> allocation_candidates(const Analysis& analysis);

}  // namespace tidemill
