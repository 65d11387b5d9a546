#pragma once

#include <optional>

#include "core/base/decimal.h"
#include "core/base/ids.h"

namespace tidemill {

enum class PoolCurve { constant_product, weighted, concentrated, stable };

/// A share of a pool of two assets. Prices of `lower` and `upper` are those of the first asset in the second.
struct PoolShape {
  AssetId first{0};
  AssetId second{0};
  PoolCurve curve = PoolCurve::constant_product;
  Decimal weight1 = {};                      ///< weighted: the first asset's share of the value, in (0, 1)
  Decimal lower = {};                        ///< concentrated: > 0
  Decimal upper = {};                        ///< concentrated: > lower
  Decimal amplification = {};                ///< stable: > 0, as the pool publishes it
  std::optional<Decimal> entry_price1 = {};  ///< base currency, on the first day; by default that day's price
  std::optional<Decimal> entry_price2 = {};
  friend bool operator==(const PoolShape&, const PoolShape&) = default;
};

/// A loop of lending and borrowing: what one unit put in becomes. collateral + idle − debt = 1.
struct LoopShape {
  AssetId collateral{0};
  AssetId borrowed{0};
  Decimal collateral_per_unit = Decimal::one();
  Decimal debt_per_unit = {};  ///< in units of the collateral's value
  Decimal idle_per_unit = {};  ///< of the last borrow, when it was kept
  friend bool operator==(const LoopShape&, const LoopShape&) = default;
};

/// How what was put into a holding becomes what it holds; neither: it holds what was put in.
struct Position {
  std::optional<PoolShape> pool = {};
  std::optional<LoopShape> loop = {};
};

}  // namespace tidemill
