#pragma once

#include "core/strategies/strategy_kind.h"

namespace tidemill {

/// Government paper as a token: a yield less the fund's fee, paid on coupon dates until it matures.
const StrategyKind& tokenised_treasury_kind();

}  // namespace tidemill
