#include "core/formulas/concentration.h"

#include <cmath>

namespace tidemill {

std::optional<Concentration> concentration(std::span<const double> parts) {
  double total = 0;
  for (const double part : parts) {
    if (!std::isfinite(part) || part < 0) return std::nullopt;
    total += part;
  }
  if (!(total > 0) || !std::isfinite(total)) return std::nullopt;
  double squares = 0;
  for (const double part : parts) squares += part / total * (part / total);
  return Concentration{10'000 * squares, 1 / squares};
}

}  // namespace tidemill
