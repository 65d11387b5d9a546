#pragma once

#include "core/strategies/strategy_kind.h"

namespace tidemill {

/// Tokens locked to vote: a share of the fees and what others pay for the votes, until the lock ends.
const StrategyKind& vote_lock_kind();

}  // namespace tidemill
