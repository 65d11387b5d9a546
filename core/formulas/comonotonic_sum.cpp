#include "core/formulas/comonotonic_sum.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstddef>
#include <numeric>

#include "core/formulas/normal.h"

namespace tidemill {
namespace {

// Variance of Σ mᵢe^{sbᵢZ − s²bᵢ²/2} for the stretch s. The trapezoidal rule on the normal density converges faster
// than any power of the step for such integrands: at 1/2 its error is far below that of a double.
double stretched_variance(const std::vector<double>& means, const std::vector<double>& loadings, double stretch) {
  constexpr double step = 0.5;
  constexpr double reach = 9;
  const double largest = stretch * *std::max_element(loadings.begin(), loadings.end());
  double sum = 0;
  for (double z = -reach; z <= reach + 2 * largest; z += step) {
    double distance = 0;
    for (std::size_t i = 0; i < means.size(); ++i) {
      const double b = stretch * loadings[i];
      distance += means[i] * std::expm1(b * z - 0.5 * b * b);
    }
    sum += normal_density(z) * distance * distance;
  }
  return sum * step;
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

/// Scales the loadings until the variance is right: Newton's secant on log variance over log stretch, kept in a
/// bracket.
bool ComonotonicSum::stretch_to(double variance) {
  double square = 0;
  for (std::size_t i = 0; i < means_.size(); ++i) square += means_[i] * loadings_[i];
  if (!(square > 0)) return false;
  // For small loadings the standard deviation is Σ mᵢbᵢ: start there.
  const double start = std::log(std::sqrt(std::log1p(variance / (mean_ * mean_))) * mean_ / square);
  const auto miss = [&](double log_stretch) {
    return std::log(stretched_variance(means_, loadings_, std::exp(log_stretch)) / variance);
  };
  constexpr double widest = 3;  // e³ times the first guess
  double low = start, high = start;
  double at_low = miss(low), at_high = at_low;
  while (at_low > 0 && low > start - widest) at_low = miss(low -= 0.25);
  while (at_high < 0 && high < start + widest) at_high = miss(high += 0.25);
  if (!(at_low <= 0 && at_high >= 0)) return false;
  double root = at_low == 0 ? low : high;
  for (int i = 0; i < 60 && at_low < 0 && at_high > 0 && high - low > 1e-14; ++i) {
    root = (low * at_high - high * at_low) / (at_high - at_low);
    const double at_root = miss(root);
    if (std::abs(at_root) < 1e-13) break;
    // Illinois: an end that stays loses half its weight, so that both ends move.
    if (at_root < 0) {
      low = root;
      at_low = at_root;
      at_high /= 2;
    } else {
      high = root;
      at_high = at_root;
      at_low /= 2;
    }
  }
  const double stretch = std::exp(root);
  for (double& loading : loadings_) loading *= stretch;
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
