#pragma once

#include <optional>

namespace tidemill {

/// The yearly probability p of losing the share `loss` of the capital (and the year's yield on all of it) at which a
/// holding earns just the risk-free rate: (1 − p)·rate − p·loss = risk_free, so p = (rate − risk_free)/(rate + loss).
/// Rates and loss are fractions. Negative when the holding earns less than the risk-free rate even without a failure;
/// nothing when rate + loss ≤ 0, where a failure costs nothing.
/// Derived: the expected yield of one year, set equal to the risk-free rate.
std::optional<double> failure_break_even(double rate, double risk_free, double loss);

}  // namespace tidemill
