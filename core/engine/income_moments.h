#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "core/engine/projection.h"
#include "core/formulas/comonotonic_sum.h"

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
    std::vector<ComonotonicSum> months;
    ComonotonicSum total;
  };

  /// The largest relative deviation a rate can get, however far ahead.
  static constexpr double largest_rate_deviation = 1;

  /// `log_covariance`: ρᵢⱼσᵢσⱼ a year, n×n, row by row. Income of month m (from 1) is valued at its end, t = m/12
  /// years.
  IncomeMoments(std::size_t assets, std::vector<double> log_covariance, double rate_volatility, std::size_t months);

  /// The income of each month and of all months together, over these holdings. Variances:
  /// Cov(S_i,t₁, S_j,t₂) = S_iS_j(e^{ρσᵢσⱼ·min(t₁,t₂)} − 1), and within a holding the same with the rate factor's
  /// E[R_t₁R_t₂] = 1 + v²·min(t₁,t₂).
  Outcome of(std::span<const Holding* const> holdings) const;

 private:
  struct Sums;
  double spread(std::size_t a, std::size_t b, std::size_t month) const {  // e^{ρσσt} − 1
    return spread_[(a * assets_ + b) * months_ + month];
  }
  static double years(std::size_t month) { return static_cast<double>(month + 1) / 12; }
  void add_prices(Sums& sums) const;
  void add_rate(const Holding& holding, Sums& sums) const;

  std::size_t assets_;
  std::size_t months_;
  std::vector<double> log_covariance_;
  std::vector<double> spread_;
  std::vector<double> rate_variance_;      // E[R²] − 1 at the end of each month
  std::vector<double> rate_log_variance_;  // ln E[R²]
};

/// Percentiles and mean.
Band band_of(const ComonotonicSum& income);
/// P(I ≥ goal).
double chance_of_reaching(const ComonotonicSum& income, double goal);

}  // namespace tidemill
