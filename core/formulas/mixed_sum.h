#pragma once

#include <vector>

#include "core/formulas/comonotonic_sum.h"

namespace tidemill {

/// A quantity that is one of several sums, each equally likely: the same income under a calm and a stormy market.
class MixedSum {
 public:
  /// At least one.
  explicit MixedSum(std::vector<ComonotonicSum> cases);

  double mean() const { return mean_; }
  /// Whether it can only be its mean.
  bool certain() const;
  /// The value that is not exceeded with probability p, 0 < p < 1.
  double quantile(double p) const;
  /// P(X ≤ x).
  double distribution(double x) const;
  /// E[X | X ≤ quantile(p)], 0 < p < 1.
  double lower_tail_mean(double p) const;

 private:
  std::vector<ComonotonicSum> cases_;
  double mean_ = 0;
};

}  // namespace tidemill
