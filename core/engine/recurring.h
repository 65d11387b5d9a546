#pragma once

#include <vector>

#include "core/model/portfolio.h"

namespace tidemill {

/// The days on which a recurring entry falls due, up to and including `until`; empty when its period is unknown.
/// Months, quarters and years count from the first day, clipped to the length of the month.
std::vector<Date> due_days(const Recurring& rule, Date until);

/// The entries that a holding's recurring ones stand for, up to and including `until`: a monthly hosting bill is typed
/// once. They are made here each time and never stored; their id is 0. Not for types that move capital.
std::vector<EntryFact> recurring_entries(const Portfolio& portfolio, HoldingId holding, Date until);

}  // namespace tidemill
