#include "core/formulas/crps.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numbers>
#include <vector>

#include "core/formulas/normal.h"

namespace tidemill {
namespace {

/// ∫F² over a stretch of `length` on which F runs straight from a to b.
double squares_under(double a, double b, double length) {
  return length * (a * a + a * b + b * b) / 3;
}

}  // namespace

double crps_of_normal(double mean, double deviation, double x) {
  if (!(deviation > 0)) return std::abs(x - mean);
  const double z = (x - mean) / deviation;
  return deviation * (z * (2 * normal_distribution(z) - 1) + 2 * normal_density(z) - std::numbers::inv_sqrtpi);
}

double crps_of_samples(std::span<const double> sorted, double x) {
  assert(!sorted.empty());
  const double n = static_cast<double>(sorted.size());
  double distance = 0, spread = 0;
  for (std::size_t i = 0; i < sorted.size(); ++i) {
    distance += std::abs(sorted[i] - x);
    spread += sorted[i] * (2 * static_cast<double>(i) + 1 - n);  // ½Σ|xᵢ − xⱼ|
  }
  return distance / n - spread / (n * n);
}

double crps_of_quantiles(std::span<const QuantilePoint> forecast, double x) {
  assert(forecast.size() >= 2);
  std::vector<QuantilePoint> points;
  points.reserve(forecast.size() + 2);
  const QuantilePoint &first = forecast.front(), &second = forecast[1];
  points.push_back({0, first.value - (second.value - first.value) * first.p / (second.p - first.p)});
  points.insert(points.end(), forecast.begin(), forecast.end());
  const QuantilePoint &last = forecast.back(), &before = forecast[forecast.size() - 2];
  points.push_back({1, last.value + (last.value - before.value) * (1 - last.p) / (last.p - before.p)});

  double score = std::max(0.0, points.front().value - x) + std::max(0.0, x - points.back().value);
  for (std::size_t i = 0; i + 1 < points.size(); ++i) {
    const QuantilePoint &a = points[i], &b = points[i + 1];
    const double length = b.value - a.value;
    if (!(length > 0)) continue;
    const double cut = std::clamp(x, a.value, b.value);
    const double at_cut = a.p + (b.p - a.p) * (cut - a.value) / length;
    score += squares_under(a.p, at_cut, cut - a.value) + squares_under(1 - at_cut, 1 - b.p, b.value - cut);
  }
  return score;
}

}  // namespace tidemill
