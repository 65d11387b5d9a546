#include "core/formulas/default_rate.h"

#include <cassert>
#include <cmath>

#include "core/formulas/normal.h"

namespace tidemill {

double worst_case_default_rate(double pd, double correlation, double confidence) {
  assert(pd > 0 && pd < 1 && correlation >= 0 && correlation < 1 && confidence > 0 && confidence < 1);
  return normal_distribution((normal_quantile(pd) + std::sqrt(correlation) * normal_quantile(confidence)) /
                             std::sqrt(1 - correlation));
}

}  // namespace tidemill
