#pragma once

#include <span>
#include <vector>

namespace tidemill {

/// Money that moved `years` after a common start; paid in is negative, got out positive.
struct TimedFlow {
  double years = 0;
  double amount = 0;
};

/// Whether there is a payment in and one out, after adding up what moved at the same time: without both no rate exists.
bool changes_sign(std::span<const TimedFlow> flows);

/// Present value of the flows at the yearly rate `rate` > −1: Σ amount/(1 + rate)^years.
double present_value(std::span<const TimedFlow> flows, double rate);

/// Every yearly rate between −0.9999999 and 1,000,000 (where there is none, up to the ends of what a number can say) at
/// which the present value is 0, ascending; empty when there is
/// none. There can be several where flows change sign more than once, and none of them is more right than another. The
/// search is by exclusion and so misses none, also where the value only touches 0; roots less than 10⁻⁶ apart in
/// ln(1 + rate) count as one. Derived: with the present value scaled by that of the amounts without their signs, its
/// first two derivatives are bounded by half the span of the flows and half its square.
std::vector<double> internal_rates(std::span<const TimedFlow> flows);

}  // namespace tidemill
