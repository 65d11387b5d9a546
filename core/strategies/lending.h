#pragma once

#include "core/strategies/strategy_kind.h"

namespace tidemill {

/// Lending to a protocol's pool or to a company, at a fixed or dated rate, with incentives and terms.
const StrategyKind& lending_kind();

}  // namespace tidemill
