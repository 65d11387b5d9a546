#pragma once

#include <optional>

namespace tidemill {

/// What it costs to move capital from one rate to another, in the unit of the amount.
struct MoveCost {
  double cost = 0;                        ///< fees and what the old place would have paid while nothing was earned
  double gain_day = 0;                    ///< extra earnings a day at the new place
  std::optional<double> break_even_days;  ///< cost/gain_day, days at the new place; none when it never pays
};

/// `amount` > 0 moved from `from_rate` to `to_rate` (simple yearly rates, 365 days), with `fees` ≥ 0 and `days_idle` ≥
/// 0 without earnings between. Derived: amount·(to − from)/365·t = fees + amount·from·days_idle/365.
MoveCost move_cost(double amount, double from_rate, double to_rate, double fees, double days_idle);

}  // namespace tidemill
