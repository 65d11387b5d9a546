#include "core/formulas/concentration.h"

#include <cmath>

namespace tidemill {

std::optional<ConcentrationIndex> concentration(std::span<const double> parts) {
  double total = 0;
  for (const double part : parts) {
    if (!std::isfinite(part) || part < 0) return std::nullopt;
    total += part;
  }
  if (!(total > 0) || !std::isfinite(total)) return std::nullopt;
  double squares = 0;
  for (const double part : parts) squares += part / total * (part / total);
  return ConcentrationIndex{10'000 * squares, 1 / squares};
}

}  // namespace tidemill
