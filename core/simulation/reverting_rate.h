#pragma once

#include <vector>

#include "core/simulation/simulation_input.h"

namespace tidemill {

/// A reverting rate's monthly averages as a recursion with one normal number ε a month: the deviation of the average
/// from its mean is gainₘ·ε + pull·state, then state ← keep·state + pushₘ·ε. Its joint distribution over all months is
/// exactly that of the averages of the continuous process.
struct RateRecursion {
  std::vector<double> mean;       ///< of the average over month m, in the rate's own unit
  std::vector<double> deviation;  ///< standard deviation of the average (relative rates: of its logarithm)
  std::vector<double> gain;
  std::vector<double> push;
  double pull = 1;
  double keep = 1;
};

/// Value and average of an Ornstein-Uhlenbeck process are two normal numbers a month; only the average is seen, so the
/// state is its best estimate from the averages so far (Kalman's filter without noise in the observation: the
/// innovations form). Source of the moments: Vasicek, “An equilibrium characterization of the term structure”, Journal
/// of Financial Economics 5 (1977); of the form: Anderson and Moore, Optimal Filtering (1979), chapter 9.
RateRecursion rate_recursion(const RevertingRate& rate, int months);

}  // namespace tidemill
