#pragma once

namespace tidemill {

// Nominal and effective yearly rates, as fractions (0.048 = 4.8 %).
// Source: the definition (1 + r/n)^n − 1, Fisher, The Theory of Interest (1930); computed through expm1 and log1p,
// because the plain power loses nine digits at per-second compounding.

/// Effective yearly yield of the nominal rate `apr`, compounded `periods` > 0 times a year; infinity is continuous.
/// −1 when everything is lost within one period (apr ≤ −periods).
double apr_to_apy(double apr, double periods);

/// Nominal rate whose effective yearly yield is `apy` > −1 at `periods` > 0 a year; infinity is continuous.
double apy_to_apr(double apy, double periods);

}  // namespace tidemill
