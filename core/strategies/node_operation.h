#pragma once

#include "core/strategies/strategy_kind.h"

namespace tidemill {

/// Running a node: bond, rewards, commission from delegators, running costs.
const StrategyKind& node_operation_kind();

}  // namespace tidemill
