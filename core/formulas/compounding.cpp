#include "core/formulas/compounding.h"

#include <cassert>
#include <cmath>

namespace tidemill {

double apr_to_apy(double apr, double periods) {
  assert(periods > 0);
  if (std::isinf(periods)) return std::expm1(apr);
  if (apr <= -periods) return -1;
  return std::expm1(periods * std::log1p(apr / periods));
}

double apy_to_apr(double apy, double periods) {
  assert(periods > 0 && apy > -1);
  if (std::isinf(periods)) return std::log1p(apy);
  return periods * std::expm1(std::log1p(apy) / periods);
}

}  // namespace tidemill
