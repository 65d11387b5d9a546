#include "core/formulas/cover_premium.h"

#include <algorithm>

namespace tidemill {

double cover_base_price(double target, double last_price, double fall_per_day, double days) {
  return std::max(target, last_price - fall_per_day * days);
}

double cover_bumped_price(double base, double bump, double cover, double capacity) {
  return base + bump * cover / capacity;
}

double cover_premium(double cover, double price, double period_days) {
  return cover * price * period_days / 365;
}

double cover_payout(double loss, double deductible, double amount) {
  return std::clamp(loss - deductible, 0.0, amount);
}

}  // namespace tidemill
