#include "core/formulas/shifted_lognormal.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstddef>
#include <numeric>
#include <vector>

namespace tidemill {

namespace {

// Below this the distribution is normal for every purpose, and the constant would lose all its digits.
constexpr double least_skewness = 1e-4;

struct CentralMoments {
  double second = 0;
  double third = 0;
};

// With aᵢⱼ = e^{cᵢⱼ} − 1: Cov(Xᵢ, Xⱼ) = mᵢmⱼaᵢⱼ, and E[(Xᵢ−mᵢ)(Xⱼ−mⱼ)(Xₖ−mₖ)] = mᵢmⱼmₖ(aᵢⱼaᵢₖ + aᵢⱼaⱼₖ + aᵢₖaⱼₖ +
// aᵢⱼaᵢₖaⱼₖ), in which nothing cancels when the covariances are small.
CentralMoments central_moments(std::span<const double> means, std::span<const double> log_covariances) {
  const std::size_t n = means.size();
  std::vector<double> excess(n * n);
  std::transform(log_covariances.begin(), log_covariances.end(), excess.begin(),
                 [](double c) { return std::expm1(c); });
  CentralMoments moments;
  for (std::size_t i = 0; i < n; ++i) {
    for (std::size_t j = 0; j < n; ++j) {
      const double ij = excess[i * n + j];
      moments.second += means[i] * means[j] * ij;
      double inner = 0;
      for (std::size_t k = 0; k < n; ++k) {
        const double ik = excess[i * n + k];
        const double jk = excess[j * n + k];
        inner += means[k] * (ij * ik + ij * jk + ik * jk + ij * ik * jk);
      }
      moments.third += means[i] * means[j] * inner;
    }
  }
  return moments;
}

}  // namespace

std::optional<ShiftedLognormal> shifted_lognormal_sum(std::span<const double> means,
                                                      std::span<const double> log_covariances) {
  assert(log_covariances.size() == means.size() * means.size());
  const double mean = std::accumulate(means.begin(), means.end(), 0.0);
  const auto moments = central_moments(means, log_covariances);
  if (!(mean > 0) || !std::isfinite(mean) || !std::isfinite(moments.second) || !std::isfinite(moments.third)) {
    return std::nullopt;
  }
  const double deviation = std::sqrt(std::max(moments.second, 0.0));
  if (deviation <= 1e-12 * mean) return ShiftedLognormal{0, {std::log(mean), 0}};
  const double skewness = std::max(moments.third / (deviation * deviation * deviation), least_skewness);
  // A lognormal's skewness is (w + 2)√(w − 1) with w = e^{σ²}. Put √(w − 1) = 2 sinh t: it is 2 sinh 3t.
  const double root = 2 * std::sinh(std::asinh(skewness / 2) / 3);
  const double part_mean = deviation / root;
  const double log_variance = std::log1p(root * root);
  return ShiftedLognormal{mean - part_mean, {std::log(part_mean) - 0.5 * log_variance, std::sqrt(log_variance)}};
}

}  // namespace tidemill
