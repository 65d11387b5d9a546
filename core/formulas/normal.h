#pragma once

namespace tidemill {

// The standard normal distribution.

/// Density φ(x) = e^{−x²/2}/√(2π).
double normal_density(double x);

/// Distribution Φ(x) = P(Z ≤ x), through erfc, so that the lower tail keeps its relative accuracy.
double normal_distribution(double x);

/// Quantile Φ⁻¹(p) for p in [0, 1] (∓infinity at the ends), relative error about 10⁻¹⁶.
/// Source: Wichura, “Algorithm AS 241: The Percentage Points of the Normal Distribution”, Applied Statistics 37 (1988),
/// PPND16. Deterministic: the same bits on every machine whose log and sqrt are.
double normal_quantile(double p);

}  // namespace tidemill
