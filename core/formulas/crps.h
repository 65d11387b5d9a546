#pragma once

#include <span>

namespace tidemill {

// Continuous ranked probability score: how far a forecast distribution was from what came, in the unit of the quantity;
// 0 is best, and for a single line it is the absolute error. ∫ (F(z) − 1{z ≥ x})² dz.
// Source: Gneiting and Raftery, “Strictly Proper Scoring Rules, Prediction, and Estimation”, Journal of the American
// Statistical Association 102 (2007).

/// Of a normal forecast: σ·(z(2Φ(z) − 1) + 2φ(z) − 1/√π), z = (x − mean)/deviation; deviation ≥ 0.
/// Source: Gneiting, Raftery, Westveld and Goldman, Monthly Weather Review 133 (2005), equation 5.
double crps_of_normal(double mean, double deviation, double x);

/// Of an ensemble, sorted and not empty: E|X − x| − ½E|X − X′| over its members.
double crps_of_samples(std::span<const double> sorted, double x);

/// One point of a forecast that is known by its percentiles.
struct QuantilePoint {
  double p = 0;  ///< in (0, 1), ascending
  double value = 0;
};

/// Of a forecast known by percentiles (two or more, values ascending): its distribution is taken as straight between
/// them, and beyond the outermost ones with the slope of the stretch beside it.
double crps_of_quantiles(std::span<const QuantilePoint> forecast, double x);

}  // namespace tidemill
