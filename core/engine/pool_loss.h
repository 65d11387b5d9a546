#pragma once

#include <optional>
#include <utility>
#include <vector>

#include "core/engine/analysis.h"

namespace tidemill {

/// How a pool has done against holding the same coins.
struct PoolLoss {
  HoldingId holding{0};
  double ratio = 1;                              ///< price of one asset in the other, now / when the coins were put in
  double loss = 0;                               ///< impermanent loss now, ≤ 0 without flows
  std::vector<std::pair<double, double>> curve;  ///< ratio → loss on the pool's curve, around 1
  std::optional<Decimal> against_holding;        ///< pool − holding, base currency
  Decimal earned;  ///< income with a value, base currency; versus holding = earned + against_holding
  std::optional<Decimal> versus_holding = {};  ///< earned + against_holding
  std::optional<bool> in_range = {};           ///< concentrated pools: whether it earns fees at today's price
  double price = 0;                            ///< of the first asset in the second, today
  /// Between these prices what was earned makes up for the impermanent loss, if the second asset keeps its price;
  /// unknown when it does not today or up to a hundredth or a hundred times of today's price.
  std::optional<double> pays_from = {}, pays_to = {};
};

/// The pool `preferred`, else the one that has lost most; nothing when there is no pool with known prices.
std::optional<PoolLoss> pool_loss(const Analysis& analysis, std::optional<HoldingId> preferred);

}  // namespace tidemill
