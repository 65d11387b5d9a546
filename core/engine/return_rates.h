#pragma once

#include "core/engine/returns.h"

namespace tidemill {

/// What the rates of a holding, or of all, are worked out from.
struct ReturnBasis {
  const std::vector<ReturnDay>* days = nullptr;  ///< never empty; the last is the end of the period
  bool eve = false;                              ///< whether the first is the eve of the period
  Decimal interest;                              ///< borrow interest of loops, ≤ 0
  Decimal recorded_interest;                     ///< the part of it that was recorded
  std::optional<Decimal> cost;                   ///< what had been put in by the end
};

/// Adds every sum and rate that follows from the days to what `figures` has already: the days, income, costs, dilution.
void add_rates(ReturnFigures& figures, const ReturnBasis& basis);

}  // namespace tidemill
