#pragma once

#include <optional>

#include "core/engine/income.h"

namespace tidemill {

/// A leveraged loop at today's prices and terms.
struct LoopFigures {
  AssetId asset{0};
  AssetId borrowed{0};
  Decimal collateral = {};              ///< supplied, in `asset`
  std::optional<Decimal> debt = {};     ///< in `borrowed`; unknown when a price was missing on the day it was taken up
  Decimal idle = {};                    ///< of what was borrowed, kept
  std::optional<double> equity = {};    ///< collateral + idle − debt, base currency
  std::optional<double> leverage = {};  ///< collateral / equity
  std::optional<double> net_rate = {};  ///< a year on the equity: what is earned less the borrow interest
  std::optional<double> health_factor = {};  ///< unknown without a liquidation threshold; below 1 it is liquidated
  std::optional<double> drop_to_liquidation = {};  ///< share by which the collateral may fall against the debt
  std::optional<double> liquidation_price = {};    ///< of the collateral, base currency; none when both are one asset
  std::optional<double> break_even_borrow = {};    ///< the borrow rate at which it stops paying
  std::optional<double> break_even_price = {};  ///< of the collateral, below which it stops paying; none for one asset
};

/// Nothing for a holding that is no loop. `income` is that holding's.
std::optional<LoopFigures> loop_figures(const Portfolio& portfolio, const PriceBook& prices,
                                        const HoldingIncome& income, Date as_of);

}  // namespace tidemill
