#pragma once

#include <string>

#include "core/engine/projection.h"

namespace tidemill {

/// Where a number that was not set comes from, in words for the assumption lines.
struct AssumptionSources {
  std::string yield_volatility, correlation, tax;  ///< "set by you", "from the settings of this portfolio", "usual"
};

/// Assumptions with nothing left open that a setting decides: yield_volatility and tax have a value, correlation has
/// one if anybody gave one. What was asked for comes first, then the portfolio's settings, then what is usual.
struct FilledAssumptions {
  Assumptions assumptions;
  AssumptionSources sources;
};
FilledAssumptions fill_assumptions(const Portfolio& portfolio, const Assumptions& asked);

}  // namespace tidemill
