#pragma once

#include "core/edits/holding_edit.h"

namespace tidemill {

/// Refuses a change of entries after which more of an asset has left a holding than was there, on the day of an entry
/// or later: bad_input, naming the balance and the day. What was so before the change is no fault of it. All rows are
/// looked at together, so their order does not matter.
Result<void> check_balances(const EditContext& context, const Change& change);

}  // namespace tidemill
