#pragma once

#include <optional>
#include <vector>

#include "core/engine/income.h"

namespace tidemill {

/// A pool at the prices of one day, and the same coins had they been kept.
struct PoolDay {
  Date day{};
  PoolReserves reserves;
  std::optional<Decimal> value;       ///< base currency; unknown without prices
  std::optional<Decimal> hold_value;  ///< of the same coins, kept outside the pool
  std::optional<double> loss;         ///< value / hold_value − 1: the impermanent loss
};

/// Every day from the holding's first up to the day before `as_of` (or before it was closed). Empty for a holding that
/// is no pool.
std::vector<PoolDay> pool_history(const Portfolio& portfolio, const Holding& holding, const PriceBook& prices,
                                  Date as_of);

}  // namespace tidemill
