#pragma once

#include <optional>
#include <span>

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

/// Covariance of two lognormal terms with these means, whose logarithms have the covariance `log_covariance`:
/// mᵢmⱼ(e^{cᵢⱼ} − 1).
double lognormal_covariance(double mean1, double mean2, double log_covariance);

/// The lognormal that stands for a sum of correlated lognormal terms: the same mean and variance as the sum.
/// `covariances` are those of the terms themselves (see `lognormal_covariance`), row by row, n×n for n means; nothing
/// when the total mean is not positive. An approximation: mean and variance are exact; between P5 and P95 quantiles are
/// good to 4 % for terms of like volatility (σ ≤ 0.8), but the lower tail is up to 30 % too low when calm terms stand
/// beside volatile ones: use `shifted_lognormal_sum` there. Source: Fenton, “The Sum of Log-Normal Probability
/// Distributions in Scatter Transmission Systems”, IRE Transactions on Communications Systems 8 (1960).
std::optional<Lognormal> fenton_wilkinson(std::span<const double> means, std::span<const double> covariances);

}  // namespace tidemill
