#pragma once

namespace tidemill {

// Student's t distribution with `degrees` > 0 of freedom.

double student_density(double x, double degrees);

/// P(X ≤ x), by the continued fraction of the incomplete beta function. Source: Abramowitz and Stegun, 26.5.8
/// and 26.7.1.
double student_distribution(double x, double degrees);

/// Quantile for 0 < p < 1, by halving; relative error about 10⁻¹⁴.
double student_quantile(double p, double degrees);

}  // namespace tidemill
