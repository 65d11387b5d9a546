#include "core/formulas/health_factor.h"

#include <cassert>
#include <limits>

namespace tidemill {

double health_factor(double weighted_collateral, double debt) {
  assert(weighted_collateral >= 0 && debt >= 0);
  if (debt == 0) return std::numeric_limits<double>::infinity();
  return weighted_collateral / debt;
}

double liquidation_price(double quantity, double debt, double liquidation_threshold) {
  assert(quantity > 0 && liquidation_threshold > 0);
  return debt / (quantity * liquidation_threshold);
}

double drop_to_liquidation(double health) {
  return 1 - 1 / health;
}

}  // namespace tidemill
