#pragma once

#include "core/strategies/strategy_kind.h"

namespace tidemill {

/// Validating with one's stake, directly or through a liquid-staking protocol.
const StrategyKind& staking_kind();

}  // namespace tidemill
