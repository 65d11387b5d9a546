#pragma once

#include <optional>
#include <span>
#include <vector>

namespace tidemill {

// Losses of a portfolio with known volatilities and no drift. Sources: Hull, Options, Futures and Other Derivatives,
// chapter on value at risk; McNeil, Frey and Embrechts, Quantitative Risk Management, chapter 2 (expected shortfall,
// t); Tasche, “Capital Allocation to Business Units: the Euler Principle” (components).

/// Loss that is not exceeded with the probability `confidence`, and the mean of those beyond, per unit of standard
/// deviation.
struct TailFactors {
  double var = 0;
  double es = 0;
};

/// Of the normal distribution: z and φ(z)/(1 − α), 0 < confidence < 1.
TailFactors normal_tail(double confidence);
/// Of Student's t with `degrees` > 2, scaled to standard deviation 1.
TailFactors student_tail(double confidence, double degrees);

/// Standard deviation of Σ wᵢ·Xᵢ and what each position adds to it: wᵢ·(Σw)ᵢ/σ; they sum to σ.
struct RiskSplit {
  double deviation = 0;
  std::vector<double> parts;  ///< zeros when the deviation is 0
};

/// `correlations` row by row, n×n for n weights and volatilities ≥ 0. Nothing when the variance comes out negative.
std::optional<RiskSplit> split_risk(std::span<const double> weights, std::span<const double> volatilities,
                                    std::span<const double> correlations);

/// Whether a symmetric n×n matrix with ones on its diagonal can be one of correlations (no negative eigenvalue, by
/// Cholesky's method, with a little room for rounding).
bool is_correlation_matrix(std::span<const double> matrix, std::size_t n);

}  // namespace tidemill
