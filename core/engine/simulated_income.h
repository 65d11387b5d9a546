#pragma once

#include <optional>
#include <stop_token>
#include <vector>

#include "core/engine/hazard_list.h"
#include "core/engine/projected_holding.h"

namespace tidemill {

/// What is simulated: holdings on one market, with what may happen to them.
struct SimulatedWorld {
  const Portfolio* portfolio = nullptr;
  const PriceBook* prices = nullptr;
  Date as_of{};
  MarketModel market;
  std::vector<AssetId> roots;  ///< the assets of the market by number
  const std::vector<ProjectedHolding>* holdings = nullptr;
  std::vector<HazardAssumption> hazards;  ///< empty: nothing goes wrong, loops are not liquidated either
  bool liquidations = false;
  double yield_volatility = 0;
};

/// Speed at which a rate returns to its long-run level, a year: a deviation halves within 17 months.
inline constexpr double yield_reversion = 0.5;

/// Fills in what comes from paths: bands of months, strategies, totals and capital, income at risk, goal chance, losses
/// by cause. Deterministic in seed and paths, whatever the number of threads. Errors: bad_input for more paths than fit
/// in memory, cancelled.
Result<void> simulate_income(const SimulatedWorld& world, const Assumptions& assumptions, Projection& projection,
                             const std::stop_token& stop);

}  // namespace tidemill
