#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/engine/risk_score.h"

namespace tidemill {

/// For each row the row of the nearest reviewed holding beneath it, through any number of `funded_by` links; nothing
/// for those that stand on their own. A circle of links is cut where it closes.
std::vector<std::optional<std::size_t>> rows_beneath(const Portfolio& portfolio, const std::vector<HoldingRisk>& rows);

/// The rows in an order in which each comes after the one beneath it.
std::vector<std::size_t> from_the_ground_up(const std::vector<std::optional<std::size_t>>& beneath);

/// Raises every factor of `upper` to that of `lower`, with a reason that names the holding it comes from and makes the
/// points add up. `lower` has inherited already. Keeps what it was by itself in `upper.own`.
void inherit_factors(HoldingRisk& upper, const HoldingRisk& lower, const Portfolio& portfolio, Date as_of);

/// Holds score and grade of `upper` at those of `lower`, with the words why: a layer more is never safer. `alone` is
/// the score `upper` has by its own factors.
void inherit_score(HoldingRisk& upper, const HoldingRisk& lower, double alone, const Portfolio& portfolio);

}  // namespace tidemill
