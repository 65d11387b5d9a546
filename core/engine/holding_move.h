#pragma once

#include <optional>
#include <string>

#include "core/engine/analysis.h"

namespace tidemill {

/// A move somebody thinks about: money of a holding to another platform or chain. Amounts in the base currency.
struct MoveRequest {
  HoldingId from{0};
  std::optional<double> amount = {};   ///< all of it when not said
  std::optional<HoldingId> to = {};    ///< a holding that is held or watched, whose rate it would earn, or
  std::optional<double> to_rate = {};  ///< the new rate itself: a year, simple, after commission
  double gas = 0;                      ///< network fees of leaving and entering
  double bridge = 0;                   ///< fee of the bridge, or of a withdrawal from an exchange
  double slippage = 0;                 ///< share of the amount lost by swapping, 0 … 1
  int days_idle = 0;                   ///< on the way, beside unbonding
  std::optional<int> unbonding = {};   ///< days; by default what the terms or published facts say
};

/// What a move costs and when it has paid.
struct HoldingMove {
  double amount = 0;
  double from_rate = 0, to_rate = 0;  ///< a year, simple
  double slippage = 0;                ///< base currency
  double fees = 0;                    ///< gas, bridge and slippage
  int unbonding_days = 0;
  int days_without_income = 0;            ///< unbonding and on the way
  double missed_income = 0;               ///< that the old place would have paid on those days
  double cost = 0;                        ///< fees and missed income
  Date leaves{};                          ///< the first day it can be asked for: terms, and what is built on it
  Date arrives{};                         ///< the first day it earns the new rate
  double gain_year = 0;                   ///< earned more in every year at the new rate; negative when it pays less
  double after_a_year = 0;                ///< gained or lost 365 days after it leaves, all costs taken off
  std::optional<double> break_even_days;  ///< at the new rate; none when the move never pays
  std::optional<Date> break_even;         ///< the first day by which it has paid
  std::string wait;                       ///< why it takes so long to leave
};

/// Works a move out. Says what it costs, never where to go. Errors: bad_input where an amount is out of range, or where
/// a rate or a waiting time is not known and was not given.
Result<HoldingMove> plan_move(const Analysis& analysis, const MoveRequest& request);

}  // namespace tidemill
