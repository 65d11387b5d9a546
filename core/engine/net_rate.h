#pragma once

#include <optional>

#include "core/engine/analysis.h"

namespace tidemill {

/// What a holding nets a year on its value today: its rate by three months of records or more, else by its terms; after
/// commission, and for a loop after its borrow interest. Simple, a fraction; running costs are not in it. Unknown
/// without a price or a value above zero.
std::optional<double> net_rate(const Analysis& analysis, HoldingId holding);

/// What earns but holds nothing is watched: an open holding that was entered to compare it with what is held.
bool is_watched(const Analysis& analysis, const Holding& holding);

/// The portfolio as if one unit lay in everything that is watched, so that its rate and risk can be read like those of
/// what is held. Projected for a year in closed form. Nothing watched: still worked out anew.
Result<AnalysisPtr> with_watched(const Analysis& analysis);

}  // namespace tidemill
