#pragma once

#include <optional>

namespace tidemill {

/// A positive random number whose logarithm is normal with mean `mu` and standard deviation `sigma` ≥ 0.
struct Lognormal {
  double mu = 0;
  double sigma = 0;

  double mean() const;      ///< e^{μ + σ²/2}
  double median() const;    ///< e^μ
  double variance() const;  ///< mean²·(e^{σ²} − 1)
  /// P(X ≤ x).
  double distribution(double x) const;
  /// The value that is not exceeded with probability p, 0 < p < 1: e^{μ + σΦ⁻¹(p)}.
  double quantile(double p) const;
  /// E[X | X ≤ quantile(p)] = mean·Φ(Φ⁻¹(p) − σ)/p, 0 < p < 1: the mean of the worst share p.
  double lower_tail_mean(double p) const;
};

/// A price after `years` ≥ 0 of geometric Brownian motion from `start` > 0: E = start·e^{drift·years}, volatility a
/// year. Source: Hull, Options, Futures and Other Derivatives, chapter 15.
Lognormal geometric_brownian_price(double start, double drift, double volatility, double years);

/// The lognormal with this mean > 0 and variance ≥ 0; nothing otherwise.
std::optional<Lognormal> lognormal_with(double mean, double variance);

}  // namespace tidemill
