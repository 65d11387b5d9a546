#pragma once

#include "core/strategies/strategy_kind.h"

namespace tidemill {

/// Two assets in a pool (constant product, weighted, concentrated, stable): fees in both, incentives, impermanent loss.
const StrategyKind& liquidity_mining_kind();

}  // namespace tidemill
