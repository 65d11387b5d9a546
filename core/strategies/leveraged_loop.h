#pragma once

#include "core/strategies/strategy_kind.h"

namespace tidemill {

/// Lend, borrow against it, lend again: one holding with a signed debt.
const StrategyKind& leveraged_loop_kind();

}  // namespace tidemill
