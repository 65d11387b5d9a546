#pragma once

#include <vector>

namespace tidemill {

/// A sum of lognormal terms that all follow one normal number Z: Σ mᵢ·e^{bᵢZ − bᵢ²/2}. It stands for a sum of
/// correlated lognormal terms: the loadings take the shape of the sum from how strongly each term goes with the whole,
/// and are then stretched together until the variance is the exact one. Mean and variance are exact; so is everything
/// for one term, or for terms that are perfectly correlated. Unlike a single lognormal with those moments
/// (Fenton–Wilkinson) it keeps the calm part of a sum calm, which decides its lower tail. Source: Kaas, Dhaene and
/// Goovaerts, “Upper and lower bounds for sums of random variables”, Insurance: Mathematics and Economics 27 (2000):
/// the sum given the best normal conditioning variable; matching the variance is added here.
class ComonotonicSum {
 public:
  /// `means` ≥ 0 of the terms; `loadings`, parallel, are the covariances of each term's logarithm with the
  /// logarithm-like first order of the sum, up to one common factor; `variance` ≥ 0 of the sum. Where the loadings give
  /// no shape (all zero, some negative, or a variance they can't reach) the sum is one lognormal. A sum whose mean is
  /// not positive is taken as certain.
  ComonotonicSum(std::vector<double> means, std::vector<double> loadings, double variance);

  double mean() const { return mean_; }
  /// Whether it can only be its mean.
  bool certain() const { return means_.empty(); }
  /// The value that is not exceeded with probability p, 0 < p < 1.
  double quantile(double p) const;
  /// P(X ≤ x).
  double distribution(double x) const;
  /// E[X | X ≤ quantile(p)], 0 < p < 1: Σ mᵢΦ(Φ⁻¹(p) − bᵢ)/p.
  double lower_tail_mean(double p) const;

 private:
  double at(double z) const;
  void become_one_term(double variance);
  bool stretch_to(double variance);

  double mean_ = 0;
  std::vector<double> means_;
  std::vector<double> loadings_;
};

}  // namespace tidemill
