#pragma once

#include <cstddef>
#include <vector>

namespace tidemill {

/// Variance of the logarithm of a price `years` ahead when its yearly variance returns from `recent` to `long_run` at
/// `reversion` a year: v_L·t + (v_0 − v_L)·(1 − e^{−κt})/κ. Source: Heston, Review of Financial Studies 6 (1993), the
/// expected integrated variance; of GARCH(1,1) in discrete time: Hull, Options, Futures, and Other Derivatives, “Using
/// GARCH(1,1) to forecast future volatility”.
double reverting_variance(double recent, double long_run, double reversion, double years);

/// What an unknown drift adds to that: with `history` years of prices the mean return is known to ±σ/√history, and
/// being wrong about it counts t years: v·t²/history. Source: Barberis, “Investing for the long run when returns are
/// predictable”, Journal of Finance 55 (2000), section II; Pástor and Stambaugh, Journal of Finance 67 (2012).
double unknown_drift_variance(double long_run, double history, double years);

/// Years to the effective end of month m = 1, 2 …: the average price of a month that starts (m − 1)/12 years ahead
/// spreads like the price a third into it (the variance of the average of a Brownian motion is a third of that of its
/// end).
double years_to_average(int month);

/// `count` values of a variance multiplier that is equally likely to be any of them, mean 1, whose logarithm is normal
/// with this standard deviation: the middles of `count` equal parts of probability. Nobody knows the volatility of the
/// years to come; given one, prices are lognormal, over all of them their tails are heavier. Source: Clark, “A
/// subordinated stochastic process model with finite variance for speculative prices”, Econometrica 41 (1973).
std::vector<double> variance_multipliers(double log_deviation, std::size_t count);

}  // namespace tidemill
