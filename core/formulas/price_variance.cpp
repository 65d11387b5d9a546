#include "core/formulas/price_variance.h"

#include <cmath>

#include "core/formulas/normal.h"

namespace tidemill {

double reverting_variance(double recent, double long_run, double reversion, double years) {
  const double weight = reversion > 0 ? -std::expm1(-reversion * years) / reversion : years;
  return long_run * years + (recent - long_run) * weight;
}

double unknown_drift_variance(double long_run, double history, double years) {
  return long_run * years * years / history;
}

double years_to_average(int month) {
  return (month - 1 + 1.0 / 3) / 12;
}

std::vector<double> variance_multipliers(double log_deviation, std::size_t count) {
  if (!(log_deviation > 0) || count < 2) return {1};
  std::vector<double> values;
  double sum = 0;
  for (std::size_t i = 0; i < count; ++i) {
    const double p = (static_cast<double>(i) + 0.5) / static_cast<double>(count);
    values.push_back(std::exp(log_deviation * normal_quantile(p)));
    sum += values.back();
  }
  for (double& value : values) value *= static_cast<double>(count) / sum;
  return values;
}

}  // namespace tidemill
