#include "core/simulation/reverting_rate.h"

#include <cmath>

namespace tidemill {
namespace {

constexpr double month = 1.0 / 12;

/// Moments over one month of the process with σ = 1 that starts from 0, and of its average.
struct MonthMoments {
  double value = 0;       ///< variance of the value at the month's end
  double average = 0;     ///< variance of the average
  double covariance = 0;  ///< of both
};

/// (a − 2(1 − e^{−a}) + (1 − e^{−2a})/2)/a³, by its series where the terms would cancel.
double average_variance_shape(double a) {
  if (a > 0.3) return (a + 2 * std::expm1(-a) - 0.5 * std::expm1(-2 * a)) / (a * a * a);
  double sum = 0;
  double term = -1.0 / 6;  // (−1)ⁿaⁿ⁻³/n! at n = 3
  double power = 4;        // 2ⁿ⁻¹
  for (int n = 3; n < 24; ++n) {
    sum += term * (2 - power);
    term *= -a / (n + 1);
    power *= 2;
  }
  return sum;
}

MonthMoments moments_of(double reversion) {
  const double a = reversion * month;
  const double decay = a > 0 ? -std::expm1(-a) / a : 1;  // (1 − e^{−a})/a
  const double twice = a > 0 ? -std::expm1(-2 * a) / (2 * a) : 1;
  return {month * twice, month * average_variance_shape(a), 0.5 * month * decay * decay};
}

}  // namespace

RateRecursion rate_recursion(const RevertingRate& rate, int months) {
  RateRecursion result;
  const double a = rate.reversion * month;
  result.keep = std::exp(-a);
  result.pull = a > 0 ? -std::expm1(-a) / a : 1;
  const double variance = rate.volatility * rate.volatility;
  MonthMoments moments = moments_of(rate.reversion);
  moments.value *= variance;
  moments.average *= variance;
  moments.covariance *= variance;

  double distance = rate.start - rate.long_run;  // of the mean from its long-run level, at the month's beginning
  double spread = 0;                             // variance of the value at the month's beginning
  double unseen = 0;                             // its variance given the averages so far
  for (int m = 0; m < months; ++m) {
    result.mean.push_back(rate.long_run + distance * result.pull);
    result.deviation.push_back(std::sqrt(result.pull * result.pull * spread + moments.average));
    const double gain = std::sqrt(result.pull * result.pull * unseen + moments.average);
    const double covariance = result.keep * result.pull * unseen + moments.covariance;
    const double push = gain > 0 ? covariance / gain : 0;
    result.gain.push_back(gain);
    result.push.push_back(push);
    const double kept = result.keep * result.keep;
    unseen = kept * unseen + moments.value - push * push;
    spread = kept * spread + moments.value;
    distance *= result.keep;
  }
  return result;
}

}  // namespace tidemill
