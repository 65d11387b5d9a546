#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/engine/analysis.h"

namespace tidemill {

/// Part of what a holding adds to the portfolio's value, and when it can be in hand.
struct LadderPiece {
  HoldingId holding{0};
  Decimal value;                   ///< base currency; negative where debts exceed what is there
  std::optional<Date> ready = {};  ///< unknown when a wait on the way is
  std::string reason;              ///< of the holding's own wait
  std::vector<HoldingId> through;  ///< what is built on it and has to come out first, from the top
};

/// Money that can be in hand within so many days, but not within those of the step before.
struct LadderStep {
  std::string name;              ///< today, 1 day, 7 days, 30 days, 90 days, 1 year, later, unknown
  std::optional<int> days = {};  ///< at most; none for later and unknown
  Decimal value;                 ///< of this step
  Decimal by_then;               ///< of all steps up to it
};

struct LiquidityLadder {
  Date as_of{};
  std::vector<LadderStep> steps;    ///< all of them, in order; their values add up to `total`
  std::vector<LadderPiece> pieces;  ///< soonest first, unknown last
  Decimal total;                    ///< the portfolio's value
  std::vector<HoldingId> unvalued;  ///< no price: in no step
};

/// When all that is held could be in hand if it were asked for on the as-of date. What is built on another holding
/// comes out first, so that waits add up; money is counted where it counts in the portfolio's value. Selling takes no
/// time and prices stay: what a forced sale would cost is not in it.
LiquidityLadder liquidity_ladder(const Analysis& analysis, bool sell_receipts = false);

/// The day one holding could be in hand, with everything that is built on it out first; unknown when a wait is.
std::optional<Date> free_on(const Analysis& analysis, HoldingId holding, bool sell_receipts = false);

}  // namespace tidemill
