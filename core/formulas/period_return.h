#pragma once

#include <optional>
#include <span>

namespace tidemill {

/// A portfolio at the end of a day, and what moved on that day.
struct ValuedDay {
  double value = 0;
  double in = 0;   ///< paid in, counted at the start of the day
  double out = 0;  ///< taken out, counted at the end of the day
};

/// True time-weighted return over the days: Π (value + out)/(value before + in) − 1. Before the first day there was
/// nothing, unless nothing was paid in on it: then its value is where counting starts. Nothing when a day has a value
/// but neither value before nor money paid in. Source: Portfolio Performance handbook, “time-weighted rate of return”.
std::optional<double> time_weighted_return(std::span<const ValuedDay> days);

/// `total` return > −1 over `days` > 0 as a yearly rate: (1 + total)^(365/days) − 1.
double per_year(double total, double days);

/// Money that came in (positive) or left (negative) with the share of the period that was still to come, 0 to 1.
struct WeightedFlow {
  double amount = 0;
  double weight = 0;
};

/// Modified Dietz return: (end − begin − ΣF)/(begin + Σ w·F). Nothing when the average capital is not positive.
/// Source: Bank Administration Institute, Measuring the Investment Performance of Pension Funds (1968); GIPS handbook.
std::optional<double> modified_dietz(double begin, double end, std::span<const WeightedFlow> flows);

}  // namespace tidemill
