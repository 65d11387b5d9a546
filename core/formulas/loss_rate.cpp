#include "core/formulas/loss_rate.h"

namespace tidemill {

std::optional<double> failure_break_even(double rate, double risk_free, double loss) {
  if (!(rate + loss > 0)) return std::nullopt;
  return (rate - risk_free) / (rate + loss);
}

}  // namespace tidemill
