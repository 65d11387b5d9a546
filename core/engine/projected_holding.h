#pragma once

#include <optional>
#include <vector>

#include "core/engine/expected_income.h"
#include "core/engine/income_moments.h"
#include "core/engine/pool_multiple.h"
#include "core/engine/projection_market.h"
#include "core/engine/scenarios.h"

namespace tidemill {

/// A loop that prices can close: when the collateral's price over that of what is borrowed, as a multiple of today's,
/// falls to `threshold`.
struct Liquidation {
  std::size_t collateral = 0, borrowed = 0;  ///< numbers of the assets
  double threshold = 0;
  double debt = 0;  ///< base currency, today
};

/// One holding as a projection sees it, in base currency at mean prices: drift, scenario and tax are in it.
struct ProjectedHolding {
  const Holding* holding = nullptr;
  IncomeMoments::Holding income;   ///< by the number of the asset whose price it follows
  IncomeMoments::Holding capital;  ///< at the ends of months; what another holding counts is left out
  double emission_share = 0;       ///< of its income
  HoldingRate rate;
  std::optional<PoolMultiple> pool;
  std::size_t pool_first = 0, pool_second = 0;
  std::optional<Liquidation> liquidation;

  double expected(std::size_t month) const;
  double total() const;
};

/// What all of them share.
struct ProjectionSettings {
  const Portfolio* portfolio = nullptr;
  const PriceBook* prices = nullptr;
  Date as_of{};
  const Assumptions* assumptions = nullptr;
  ScenarioEffect scenario;
};

/// Reads one holding; what can't be projected is said in `left_out`. `value` may be missing: then there is no capital.
ProjectedHolding projected_holding(const ProjectionSettings& settings, const Holding& holding,
                                   const HoldingIncome& so_far, const HoldingValue* value, ProjectionMarket& market,
                                   std::vector<Problem>& left_out);

/// One-at-a-time shocks to the mean of the total: each price down 30 %, rates down a quarter, incentives end, the
/// platform that earns most fails. Largest first.
std::vector<Sensitivity> sensitivities_of(const ProjectionSettings& settings, const ProjectionMarket& market,
                                          const std::vector<ProjectedHolding>& holdings);

}  // namespace tidemill
