#pragma once

namespace tidemill::ui {

/// An axis with round ends and round steps.
struct NiceScale {
  double low = 0.0;
  double high = 1.0;
  double step = 1.0;

  int tickCount() const;
  /// Value of tick `index`, exactly 0 where it should be.
  double tick(int index) const;
};

/// The smallest scale that holds `low`…`high` with about `ticks` steps of 1, 2, 2.5, 3 or 5 × 10ⁿ. Zero is included
/// when `withZero`. Equal, swapped, infinite or NaN ends give a usable scale (0…1 around the value).
NiceScale niceScale(double low, double high, int ticks, bool withZero = true);

}  // namespace tidemill::ui
