#include "core/formulas/lightning_fee.h"

#include <cassert>

namespace tidemill {

std::int64_t lightning_fee(std::int64_t amount, std::int64_t base, std::int64_t ppm) {
  assert(amount >= 0 && base >= 0 && ppm >= 0);
  return base + amount * ppm / 1'000'000;
}

}  // namespace tidemill
