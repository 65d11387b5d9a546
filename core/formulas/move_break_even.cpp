#include "core/formulas/move_break_even.h"

namespace tidemill {

MoveCost move_cost(double amount, double from_rate, double to_rate, double fees, double days_idle) {
  MoveCost move;
  move.cost = fees + amount * from_rate * days_idle / 365;
  move.gain_day = amount * (to_rate - from_rate) / 365;
  if (move.gain_day > 0) move.break_even_days = move.cost / move.gain_day;
  return move;
}

}  // namespace tidemill
