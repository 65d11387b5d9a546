#include "core/formulas/student_t.h"

#include <cassert>
#include <cmath>
#include <numbers>

namespace tidemill {
namespace {

/// ln Γ without lgamma, which writes to a global on some systems: Stirling's series after stepping up.
double log_gamma(double x) {
  double steps = 0;
  while (x < 15) {
    steps += std::log(x);
    x += 1;
  }
  const double i = 1 / (x * x);
  const double series = (1.0 / 12 - i * (1.0 / 360 - i * (1.0 / 1260 - i * (1.0 / 1680 - i / 1188)))) / x;
  return (x - 0.5) * std::log(x) - x + std::log(2 * std::numbers::pi) / 2 + series - steps;
}

double log_beta(double a, double b) {
  return log_gamma(a) + log_gamma(b) - log_gamma(a + b);
}

/// Continued fraction by Lentz's method.
double beta_fraction(double a, double b, double x) {
  constexpr double tiny = 1e-300;
  const auto nonzero = [](double value) { return std::fabs(value) < tiny ? tiny : value; };
  double c = 1;
  double d = 1 / nonzero(1 - (a + b) * x / (a + 1));
  double fraction = d;
  for (int m = 1; m < 10'000; ++m) {
    const double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / nonzero(1 + even * d);
    c = nonzero(1 + even / c);
    fraction *= c * d;
    const double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / nonzero(1 + odd * d);
    c = nonzero(1 + odd / c);
    fraction *= c * d;
    if (std::fabs(c * d - 1) < 1e-16) break;
  }
  return fraction;
}

/// I_x(a, b), given 1 − x as well, which may be the more exact one.
double incomplete_beta(double a, double b, double x, double rest) {
  if (x <= 0) return 0;
  if (rest <= 0) return 1;
  const double front = std::exp(a * std::log(x) + b * std::log(rest) - log_beta(a, b));
  if (x < (a + 1) / (a + b + 2)) return front * beta_fraction(a, b, x) / a;
  return 1 - front * beta_fraction(b, a, rest) / b;
}

}  // namespace

double student_density(double x, double degrees) {
  assert(degrees > 0);
  const double log_scale = -log_beta(0.5, degrees / 2) - std::log(degrees) / 2;
  return std::exp(log_scale - (degrees + 1) / 2 * std::log1p(x * x / degrees));
}

double student_distribution(double x, double degrees) {
  assert(degrees > 0);
  const double square = x * x;
  const double tail = incomplete_beta(degrees / 2, 0.5, degrees / (degrees + square), square / (degrees + square)) / 2;
  return x > 0 ? 1 - tail : tail;
}

double student_quantile(double p, double degrees) {
  assert(p > 0 && p < 1);
  if (p == 0.5) return 0;
  // The lower tail keeps its digits; the upper is its mirror.
  if (p > 0.5) return -student_quantile(1 - p, degrees);
  double low = -1;
  while (student_distribution(low, degrees) > p) low *= 2;
  double high = 0;
  while (true) {
    const double middle = low + (high - low) / 2;
    if (middle <= low || middle >= high) return middle;
    (student_distribution(middle, degrees) < p ? low : high) = middle;
  }
}

}  // namespace tidemill
