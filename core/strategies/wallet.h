#pragma once

#include "core/strategies/strategy_kind.h"

namespace tidemill {

/// Idle coins: balance and price, no income.
const StrategyKind& wallet_kind();

}  // namespace tidemill
