#pragma once

#include <map>

#include "core/engine/price_history.h"
#include "core/engine/valuation.h"
#include "core/risks/risk_factor.h"

namespace tidemill {

/// Puts together what risk factors look at, reading each price history once.
class RiskContexts {
 public:
  RiskContexts(const Portfolio& portfolio, const PriceBook& prices, Date as_of)
      : portfolio_(portfolio), prices_(prices), as_of_(as_of) {}

  RiskContext context(const Holding& holding, const HoldingValue& value);

 private:
  /// What an asset's price follows, with its history.
  struct Known {
    PriceHistory history;
    VolatilityEstimate volatility;
    const Asset* asset;
  };
  const Known& known(AssetId root);
  double pair_volatility(AssetId first, AssetId second);

  const Portfolio& portfolio_;
  const PriceBook& prices_;
  Date as_of_;
  std::map<AssetId, Known> known_;
};

}  // namespace tidemill
