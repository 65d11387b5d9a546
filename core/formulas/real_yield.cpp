#include "core/formulas/real_yield.h"

#include <cassert>

namespace tidemill {

double real_yield(double nominal, double dilution) {
  assert(dilution > -1);
  return (nominal - dilution) / (1 + dilution);
}

}  // namespace tidemill
