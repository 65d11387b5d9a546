#include "core/formulas/comonotonic_sum.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstddef>
#include <limits>
#include <numeric>

#include "core/formulas/normal.h"

namespace tidemill {
namespace {

// Variance of Σ mᵢe^{sbᵢZ − s²bᵢ²/2} for the stretch s, by the trapezoidal rule on the normal density: the integrand is
// a sum of normal densities, for which the rule's error falls like e^{−2π²/step²}, here to the last digits of a double.
// On the even grid every term is a geometric series, so that it costs two exponentials and not one a point.
double stretched_variance(const std::vector<double>& means, const std::vector<double>& loadings, double stretch) {
  constexpr double step = 0.75;
  constexpr double reach = 7.5;
  constexpr double steepest = 30;  // e^{30²}: beyond any income, and the end of a double
  const double largest = stretch * *std::max_element(loadings.begin(), loadings.end());
  if (!(largest < steepest)) return std::numeric_limits<double>::infinity();
  std::vector<double> values(static_cast<std::size_t>((2 * reach + 2 * largest) / step) + 1);
  double mean = 0;
  for (std::size_t i = 0; i < means.size(); ++i) {
    const double b = stretch * loadings[i];
    const double factor = std::exp(b * step);
    double value = means[i] * std::exp(-b * reach - 0.5 * b * b);
    for (double& sum : values) {
      sum += value;
      value *= factor;
    }
    mean += means[i];
  }
  double variance = 0;
  for (std::size_t k = 0; k < values.size(); ++k) {
    const double distance = values[k] - mean;
    variance += normal_density(static_cast<double>(k) * step - reach) * distance * distance;
  }
  return variance * step;
}

}  // namespace

ComonotonicSum::ComonotonicSum(std::vector<double> means, std::vector<double> loadings, double variance)
    : mean_(std::accumulate(means.begin(), means.end(), 0.0)),
      means_(std::move(means)),
      loadings_(std::move(loadings)) {
  assert(means_.size() == loadings_.size());
  if (!(mean_ > 0) || !(variance > 0) || !std::isfinite(mean_) || !std::isfinite(variance)) {
    means_.clear();
    loadings_.clear();
    return;
  }
  const bool shapeless = std::ranges::any_of(loadings_, [](double b) { return !(b >= 0) || !std::isfinite(b); }) ||
                         std::ranges::any_of(means_, [](double m) { return m < 0; });
  if (shapeless || means_.size() == 1 || !stretch_to(variance)) become_one_term(variance);
}

void ComonotonicSum::become_one_term(double variance) {
  means_ = {mean_};
  loadings_ = {std::sqrt(std::log1p(variance / (mean_ * mean_)))};
}

/// Scales the loadings until the variance is right: secants on log variance over log stretch, which is nearly a line of
/// slope 2.
bool ComonotonicSum::stretch_to(double variance) {
  double deviation = 0;  // for small loadings the standard deviation is Σ mᵢbᵢ
  for (std::size_t i = 0; i < means_.size(); ++i) deviation += means_[i] * loadings_[i];
  if (!(deviation > 0)) return false;
  const auto miss = [&](double log_stretch) {
    return std::log(stretched_variance(means_, loadings_, std::exp(log_stretch)) / variance);
  };
  constexpr double close_enough = 1e-12;
  constexpr double longest_step = 1;
  double before = std::log(std::sqrt(std::log1p(variance / (mean_ * mean_))) * mean_ / deviation);
  double miss_before = miss(before);
  double now = before - std::clamp(miss_before / 2, -longest_step, longest_step);
  double miss_now = miss_before;
  for (int i = 0; i < 40; ++i) {
    miss_now = miss(now);
    if (!std::isfinite(miss_now)) return false;
    if (std::abs(miss_now) < close_enough || now == before || miss_now == miss_before) break;
    const double slope = (miss_now - miss_before) / (now - before);
    before = now;
    miss_before = miss_now;
    now -= std::clamp(miss_now / std::max(slope, 0.5), -longest_step, longest_step);
  }
  // Close to certainty the figures of the variance itself run out; a millionth part of it is not worth a fallback.
  if (std::abs(miss_now) > 1e-6) return false;
  for (double& loading : loadings_) loading *= std::exp(now);
  return true;
}

double ComonotonicSum::at(double z) const {
  double sum = 0;
  for (std::size_t i = 0; i < means_.size(); ++i)
    sum += means_[i] * std::exp(loadings_[i] * z - 0.5 * loadings_[i] * loadings_[i]);
  return sum;
}

double ComonotonicSum::quantile(double p) const {
  assert(p > 0 && p < 1);
  return certain() ? mean_ : at(normal_quantile(p));
}

double ComonotonicSum::distribution(double x) const {
  if (certain()) return x >= mean_ ? 1 : 0;
  double low = -40, high = 40;
  if (at(low) > x) return 0;
  if (at(high) <= x) return 1;
  for (int i = 0; i < 80 && high - low > 1e-13; ++i) {
    const double middle = (low + high) / 2;
    (at(middle) <= x ? low : high) = middle;
  }
  return normal_distribution((low + high) / 2);
}

double ComonotonicSum::lower_tail_mean(double p) const {
  assert(p > 0 && p < 1);
  if (certain()) return mean_;
  const double z = normal_quantile(p);
  double sum = 0;
  for (std::size_t i = 0; i < means_.size(); ++i) sum += means_[i] * normal_distribution(z - loadings_[i]);
  return sum / p;
}

}  // namespace tidemill
