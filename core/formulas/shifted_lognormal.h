#pragma once

#include <optional>
#include <span>

#include "core/formulas/lognormal.h"

namespace tidemill {

/// A constant plus a lognormal: income of which one part is steady and another swings with prices.
struct ShiftedLognormal {
  double shift = 0;
  Lognormal part;

  double mean() const { return shift + part.mean(); }
  double variance() const { return part.variance(); }
  /// P(X ≤ x).
  double distribution(double x) const { return part.distribution(x - shift); }
  /// The value that is not exceeded with probability p, 0 < p < 1.
  double quantile(double p) const { return shift + part.quantile(p); }
  /// E[X | X ≤ quantile(p)], 0 < p < 1.
  double lower_tail_mean(double p) const { return shift + part.lower_tail_mean(p); }
};

/// The shifted lognormal with the same mean, variance and skewness as a sum of correlated lognormal terms. `means` ≥ 0;
/// `log_covariances` are the covariances of the terms' logarithms (σᵢσⱼρᵢⱼ), row by row, n×n for n means. Nothing when
/// the total mean is not positive. Exact for one term, and for one term beside constants. Source:
/// Borovkova, Permana and van der Weide, “A Closed Form Approach to the Valuation and Hedging of Basket and Spread
/// Options”, Journal of Derivatives 14 (2007).
std::optional<ShiftedLognormal> shifted_lognormal_sum(std::span<const double> means,
                                                      std::span<const double> log_covariances);

}  // namespace tidemill
