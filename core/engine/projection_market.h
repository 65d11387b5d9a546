#pragma once

#include <map>
#include <vector>

#include "core/engine/price_history.h"
#include "core/engine/projection.h"

namespace tidemill {

/// Assumptions with their symbols turned into assets. Errors: unknown asset, a figure outside its range; they name the
/// setting ("vol.ETH").
struct AssetAssumptions {
  std::map<AssetId, double> volatility;
  std::map<AssetId, double> drift;
  std::map<std::pair<AssetId, AssetId>, double> correlation;  ///< smaller id first
};
Result<AssetAssumptions> resolve_assumptions(const Portfolio& portfolio, const Assumptions& assumptions);

/// How the prices that income depends on move: what was assumed, else what prices showed, else what is usual.
class ProjectionMarket {
 public:
  ProjectionMarket(const Portfolio& portfolio, const PriceBook& prices, Date as_of, const Assumptions& assumptions,
                   const AssetAssumptions& by_asset);

  /// The number of the asset whose price `asset` follows, made on first use: wstETH follows ETH unless something was
  /// assumed for it alone.
  std::size_t index_of(AssetId asset);
  std::size_t size() const { return roots_.size(); }
  /// Yearly drift of an asset by its number.
  double drift(std::size_t index) const;
  /// Reads the price histories of the assets asked for so far; ρᵢⱼσᵢσⱼ a year, row by row.
  std::vector<double> log_covariance();
  /// What was assumed about volatilities and correlations, in words; after `log_covariance`.
  const std::vector<AssumptionLine>& lines() const { return lines_; }

 private:
  struct Correlation {
    double value;
    std::string source;
  };
  Correlation correlation(std::size_t a, std::size_t b) const;
  double volatility(std::size_t index);

  const Portfolio& portfolio_;
  const PriceBook& prices_;
  Date as_of_;
  const Assumptions& assumptions_;
  const AssetAssumptions& by_asset_;
  std::vector<AssetId> roots_;
  std::map<AssetId, std::size_t> index_;
  std::vector<PriceHistory> histories_;
  std::vector<AssumptionLine> lines_;
};

}  // namespace tidemill
