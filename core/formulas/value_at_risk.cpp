#include "core/formulas/value_at_risk.h"

#include <cassert>
#include <cmath>
#include <cstddef>

#include "core/formulas/normal.h"
#include "core/formulas/student_t.h"

namespace tidemill {

TailFactors normal_tail(double confidence) {
  const double z = -normal_quantile(1 - confidence);
  return {z, normal_density(z) / (1 - confidence)};
}

TailFactors student_tail(double confidence, double degrees) {
  assert(degrees > 2);
  const double scale = std::sqrt((degrees - 2) / degrees);
  const double q = -student_quantile(1 - confidence, degrees);
  const double beyond = student_density(q, degrees) / (1 - confidence) * (degrees + q * q) / (degrees - 1);
  return {scale * q, scale * beyond};
}

std::optional<RiskSplit> split_risk(std::span<const double> weights, std::span<const double> volatilities,
                                    std::span<const double> correlations) {
  const std::size_t n = weights.size();
  assert(volatilities.size() == n && correlations.size() == n * n);
  RiskSplit split;
  split.parts.assign(n, 0);
  double variance = 0;
  double gross = 0;
  for (std::size_t i = 0; i < n; ++i) {
    const double own = weights[i] * volatilities[i];
    for (std::size_t j = 0; j < n; ++j) split.parts[i] += own * correlations[i * n + j] * weights[j] * volatilities[j];
    variance += split.parts[i];
    gross += own * own;
  }
  if (variance < -1e-12 * gross) return std::nullopt;
  // What is left of a perfect hedge is rounding.
  split.deviation = variance <= 1e-15 * gross ? 0 : std::sqrt(variance);
  for (double& part : split.parts) part = split.deviation == 0 ? 0 : part / split.deviation;
  return split;
}

bool is_correlation_matrix(std::span<const double> matrix, std::size_t n) {
  std::vector<double> lower(matrix.begin(), matrix.end());
  for (std::size_t column = 0; column < n; ++column) {
    for (std::size_t row = column; row < n; ++row) {
      double sum = matrix[row * n + column];
      for (std::size_t k = 0; k < column; ++k) sum -= lower[row * n + k] * lower[column * n + k];
      if (row == column) {
        if (sum < -1e-9) return false;
        lower[row * n + row] = std::sqrt(std::fmax(sum, 0.0));
      } else if (lower[column * n + column] > 1e-7) {
        lower[row * n + column] = sum / lower[column * n + column];
      } else {
        if (std::fabs(sum) > 1e-6) return false;
        lower[row * n + column] = 0;
      }
    }
  }
  return true;
}

}  // namespace tidemill
