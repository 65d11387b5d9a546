#pragma once

#include <vector>

#include "core/model/portfolio.h"

namespace tidemill {

/// The entries that a holding's recurring ones stand for, up to and including `until`: a monthly hosting bill is typed
/// once. They are made here each time and never stored; their id is 0. Months, quarters and years count from the first
/// day, clipped to the length of the month. Not for types that move capital.
std::vector<EntryFact> recurring_entries(const Portfolio& portfolio, HoldingId holding, Date until);

}  // namespace tidemill
