#pragma once

#include <vector>

#include "core/engine/analysis.h"

namespace tidemill {

/// What one stream of a holding was to pay for a stretch, and what was recorded of it.
struct ExpectedPayout {
  HoldingId holding{0};
  EntryType type = EntryType::reward;
  AssetId asset{0};
  Decimal expected;  ///< estimated for days that no record covers; of `asset`, ≥ 0
  Decimal recorded;  ///< recorded on days of the stretch; of `asset`
};

/// Every stream that earned or was paid on the days from `from` to before `to`, in order of holding; costs and slashes
/// are no payouts.
std::vector<ExpectedPayout> expected_payouts(const Analysis& analysis, Date from, Date to);

}  // namespace tidemill
