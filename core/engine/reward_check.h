#pragma once

#include <vector>

#include "core/engine/income.h"

namespace tidemill {

/// A payment that did not come as the terms and the payments before it say.
struct RewardFinding {
  enum class Kind {
    late,     ///< the next one is overdue on the as-of date
    missing,  ///< between two payments at least one is left out
    shorter,  ///< one came, with less than the terms say
  };
  Kind kind = Kind::late;
  HoldingId holding{0};
  EntryType type = EntryType::reward;
  AssetId asset{0};
  Date from{};       ///< first day that is not paid, or not paid in full
  Date to{};         ///< the day it was due (late), the day of the payment (shorter), the last unpaid day (missing)
  Decimal expected;  ///< by the terms, over these days
  Decimal recorded;  ///< what came for them
  std::int64_t entry = 0;  ///< the payment that is short; 0 for the others
};

/// Compares what was recorded with the schedule: a stream's usual step is the median between its payments (at least
/// three), else what its terms pay by. A payment is missing when a gap is longer than one and a half steps, late when
/// it is due for more than half a step and two days, and short below 90 % of what the terms say for the days it
/// covers. By day; nothing for streams without records.
std::vector<RewardFinding> check_rewards(const Portfolio& portfolio, const Holding& holding, const PriceBook& prices,
                                         Date as_of);

}  // namespace tidemill
