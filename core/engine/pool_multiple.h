#pragma once

#include <vector>

#include "core/engine/income.h"
#include "core/model/position.h"

namespace tidemill {

/// What a share of a pool is worth along a path of prices, as a multiple of today's worth: r₂·g(r₁/r₂) with r the
/// prices as multiples of today's. g comes from the curve's formula on a grid of ln k between ±3, straight between its
/// points (error below 10⁻⁴) and level beyond; at k = 1 it is exactly 1.
class PoolMultiple {
 public:
  /// `price` is today's of the first asset in the second, `first` and `second` the reserves (for stable pools).
  PoolMultiple(const PoolShape& shape, double price, double first, double second);

  double value(double first, double second) const;
  /// Whether a concentrated position earns fees there; other pools always do.
  bool earns(double first, double second) const;

 private:
  std::vector<double> grid_;
  bool concentrated_ = false;
  double lower_ = 0, upper_ = 0;  // as multiples of today's price
};

}  // namespace tidemill
