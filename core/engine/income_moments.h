#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "core/engine/projection.h"
#include "core/formulas/mixed_sum.h"

namespace tidemill {

/// How the prices and rates behind future income move. Prices: geometric Brownian motion around their mean. Rates:
/// every holding has a lognormal factor with mean 1, a martingale whose variance grows with time, independent of prices
/// and of other holdings. Gives the distribution of sums of incomes: mean and variance exact, shape by ComonotonicSum.
class IncomeMoments {
 public:
  /// Mean income of one holding that is exposed to one asset, for each month, in base currency, drift included.
  struct Exposure {
    std::size_t asset;
    std::vector<double> mean;
  };
  using Holding = std::vector<Exposure>;

  struct Outcome {
    std::vector<MixedSum> months;
    MixedSum total;
  };

  /// The largest relative deviation a rate can get, however far ahead.
  static constexpr double largest_rate_deviation = 1;

  /// `log_covariance`: of the logarithms of prices i and j from now to each month, [i][j][month]. `variances` are what
  /// it is multiplied by, one as likely as the other: {1} for lognormal prices.
  IncomeMoments(std::size_t assets, const std::vector<double>& log_covariance, double rate_volatility,
                std::size_t months, const std::vector<double>& variances = {1});

  /// The income of each month and of all months together, over these holdings. Variances:
  /// Cov(S_i,t₁, S_j,t₂) = S_iS_j(e^{c} − 1) with c the log covariance up to the earlier month, and within a holding
  /// the same with the rate factor's E[R_t₁R_t₂] = 1 + v²·min(t₁,t₂).
  Outcome of(std::span<const Holding* const> holdings) const;

 private:
  struct Sums;
  /// The same for one multiplier of the variances.
  struct Market {
    std::size_t assets, months;
    std::vector<double> log_covariance, spread_values;
    double covariance(std::size_t a, std::size_t b, std::size_t month) const {
      return log_covariance[(a * assets + b) * months + month];
    }
    double spread(std::size_t a, std::size_t b, std::size_t month) const {  // e^c − 1
      return spread_values[(a * assets + b) * months + month];
    }
  };
  static double years(std::size_t month) { return static_cast<double>(month + 1) / 12; }
  Sums sums_of(std::span<const Holding* const> holdings, const Market& market) const;
  void add_prices(const Market& market, Sums& sums) const;
  void add_rate(const Holding& holding, const Market& market, Sums& sums) const;

  std::size_t assets_;
  std::size_t months_;
  std::vector<Market> markets_;            // one for each multiplier
  std::vector<double> rate_variance_;      // E[R²] − 1 at the end of each month
  std::vector<double> rate_log_variance_;  // ln E[R²]
};

/// The covariances of prices whose yearly ones never change: [i][j] a year → [i][j][month], month m ending m/12 years
/// from now.
std::vector<double> steady_covariance(const std::vector<double>& yearly, std::size_t months);

/// Percentiles and mean.
Band band_of(const MixedSum& income);
/// P(I ≥ goal).
double chance_of_reaching(const MixedSum& income, double goal);

}  // namespace tidemill
