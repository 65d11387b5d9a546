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
  std::string correlation_source = "set by you";              ///< of the one number for every pair
};
Result<AssetAssumptions> resolve_assumptions(const Portfolio& portfolio, const Assumptions& assumptions);

/// How prices move, ready to be simulated or summed up.
struct MarketModel {
  std::size_t assets = 0;
  std::size_t months = 0;
  std::vector<double> step;         ///< [asset][month] deviation of the logarithm of a month's step
  std::vector<double> correlation;  ///< n×n, positive semidefinite
  /// Standard deviation of the logarithm of the number all variances are multiplied by; 0: prices are lognormal.
  double log_variance_deviation = 0;

  /// Of the logarithms of prices i and j up to the end of each month, [i][j][month].
  std::vector<double> covariance() const;
};

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
  /// The asset whose price stands at this number.
  AssetId root(std::size_t index) const { return roots_[index]; }
  /// Reads the price histories of the assets asked for so far. A volatility that was set is the same in every month.
  /// One from prices starts at that of the last weeks and returns to the long run's; an unknown drift adds to it in the
  /// first year, an average month of income ends a third into it, and how strong the years to come will be is uncertain
  /// itself (core/formulas/price_variance.h). A stablecoin stays around its peg; leaving it for good is a hazard.
  MarketModel model();
  /// What was assumed about volatilities and correlations, in words; after `model`.
  const std::vector<AssumptionLine>& lines() const { return lines_; }

 private:
  struct Correlation {
    double value;
    std::string source;
  };
  Correlation correlation(std::size_t a, std::size_t b) const;
  /// Writes a row of steps; true when they come from a volatility that was set, or are none.
  bool fill_steps(std::size_t index, double* steps);
  std::vector<double> correlations(const std::vector<double>& steps);

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
