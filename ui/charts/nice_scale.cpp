#include "ui/charts/nice_scale.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tidemill::ui {

int NiceScale::tickCount() const {
  return int(std::lround((high - low) / step)) + 1;
}

double NiceScale::tick(int index) const {
  const double value = low + step * index;
  return std::abs(value) < step * 1e-6 ? 0.0 : value;
}

NiceScale niceScale(double low, double high, int ticks, bool withZero) {
  if (!std::isfinite(low)) low = 0.0;
  if (!std::isfinite(high)) high = 0.0;
  if (low > high) std::swap(low, high);
  if (withZero) {
    low = std::min(low, 0.0);
    high = std::max(high, 0.0);
  }
  if (high - low <= std::max(std::abs(high), std::abs(low)) * 1e-12) {
    // One value only: give it room, but keep zero at the edge where it belongs.
    const double around = std::abs(high) > 0.0 ? std::abs(high) * 0.1 : 1.0;
    high += around;
    if (!withZero) low -= around;
  }
  const double rough = (high - low) / std::max(1, ticks);
  const double power = std::pow(10.0, std::floor(std::log10(rough)));
  constexpr std::array kSteps{1.0, 2.0, 2.5, 3.0, 5.0, 10.0};
  double step = 10.0 * power;
  for (const double s : kSteps) {
    // A few steps more than asked for waste less room than far too few.
    if (s * power >= rough * 0.75) {
      step = s * power;
      break;
    }
  }
  // The slack keeps an end that is round but for rounding from asking for one more step.
  const double slack = 1e-9;
  return {std::floor(low / step + slack) * step, std::ceil(high / step - slack) * step, step};
}

}  // namespace tidemill::ui
