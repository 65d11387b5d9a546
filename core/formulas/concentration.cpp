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
  // Squares first: whole shares give a whole index.
  const double scale = total > 1e150 ? total : 1;
  for (const double part : parts) squares += part / scale * (part / scale);
  const double whole = total / scale;
  return ConcentrationIndex{10'000 * squares / (whole * whole), whole * whole / squares};
}

}  // namespace tidemill
