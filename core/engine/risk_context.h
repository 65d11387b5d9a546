#pragma once

#include <map>

#include "core/engine/price_history.h"
#include "core/engine/valuation.h"
#include "core/model/terms_view.h"
#include "core/risks/risk_factor.h"

namespace tidemill {

/// Puts together what risk factors look at, reading each price history once.
class RiskContexts {
 public:
  RiskContexts(const Portfolio& portfolio, const PriceBook& prices, Date as_of)
      : portfolio_(portfolio), prices_(prices), as_of_(as_of) {}

  /// `income` is that holding's.
  RiskContext context(const Holding& holding, const HoldingIncome& income, const HoldingValue& value);

 private:
  /// What an asset's price follows, with its history.
  struct Known {
    PriceHistory history;
    VolatilityEstimate volatility;
    const Asset* asset;
  };
  const Known& known(AssetId root);
  double pair_volatility(AssetId first, AssetId second);
  void add_loop(RiskContext& context, const LoopFigures& figures);
  void add_tokens(RiskContext& context, const TermsView* terms, const HoldingValue& value);

  const Portfolio& portfolio_;
  const PriceBook& prices_;
  Date as_of_;
  std::map<AssetId, Known> known_;
  std::map<AssetId, PegFigure> pegs_;
  std::map<AssetId, PriceFigure> origins_;
};

}  // namespace tidemill
