#include "core/formulas/lognormal.h"

#include <cassert>
#include <cmath>

#include "core/formulas/normal.h"

namespace tidemill {

double Lognormal::mean() const {
  return std::exp(mu + 0.5 * sigma * sigma);
}

double Lognormal::median() const {
  return std::exp(mu);
}

double Lognormal::variance() const {
  return mean() * mean() * std::expm1(sigma * sigma);
}

double Lognormal::distribution(double x) const {
  if (x <= 0) return 0;
  const double distance = std::log(x) - mu;
  if (sigma == 0) return distance >= 0 ? 1 : 0;
  return normal_distribution(distance / sigma);
}

double Lognormal::quantile(double p) const {
  assert(p > 0 && p < 1);
  return std::exp(mu + sigma * normal_quantile(p));
}

double Lognormal::lower_tail_mean(double p) const {
  assert(p > 0 && p < 1);
  if (sigma == 0) return mean();
  return mean() * normal_distribution(normal_quantile(p) - sigma) / p;
}

Lognormal geometric_brownian_price(double start, double drift, double volatility, double years) {
  assert(start > 0 && volatility >= 0 && years >= 0);
  return {std::log(start) + (drift - 0.5 * volatility * volatility) * years, volatility * std::sqrt(years)};
}

std::optional<Lognormal> lognormal_with(double mean, double variance) {
  if (!(mean > 0) || !(variance >= 0) || !std::isfinite(mean) || !std::isfinite(variance)) return std::nullopt;
  const double relative_deviation = std::sqrt(variance) / mean;
  const double log_variance = std::log1p(relative_deviation * relative_deviation);
  return Lognormal{std::log(mean) - 0.5 * log_variance, std::sqrt(log_variance)};
}

}  // namespace tidemill
