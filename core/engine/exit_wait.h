#pragma once

#include <optional>
#include <string>

#include "core/model/portfolio.h"

namespace tidemill {

/// How long it takes until the money in one holding is in hand, by its own terms and what is published. What is built
/// on the holding has to come out before.
struct ExitWait {
  std::optional<Date> until = {};  ///< a term or lock: it can't be asked for earlier, and earns until then
  std::optional<int> days = {};    ///< from asking to having; unknown when nobody says
  std::string reason;              ///< "21 days of unbonding (terms)"
  bool sold = false;               ///< by selling its receipt token instead of waiting
};

/// The wait of a holding as of a day. Staking and nodes: the terms' unbonding_days, else the fact of the platform, else
/// of the asset. Terms, locks and maturities end on their day. A receipt token is sold where redeeming takes an unknown
/// time, or wherever there is one when `sell_receipts`. A loop pays its debt back out of its collateral. Unknown:
/// collateral of a debt, a pool that is wholly lent out, things without a market.
ExitWait exit_wait(const Portfolio& portfolio, const Holding& holding, Date as_of, bool sell_receipts = false);

/// The day the money is in hand when it is asked for on `asked`; unknown when either is.
std::optional<Date> in_hand(const ExitWait& wait, std::optional<Date> asked);

}  // namespace tidemill
