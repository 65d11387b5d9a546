#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace tidemill {

/// What was done to a matrix that cannot be one of correlations.
struct CorrelationRepair {
  bool repaired = false;
  double lowest_eigenvalue = 0;  ///< of the matrix as given; only when repaired
  double largest_change = 0;     ///< of any one correlation
  double distance = 0;           ///< Frobenius norm of the difference
};

/// Lower triangle L, row by row n×n, with L·Lᵀ = `matrix`; nothing when that is not positive semidefinite. Zero pivots
/// are allowed (two assets with correlation 1), with room for rounding.
std::optional<std::vector<double>> cholesky_factor(std::span<const double> matrix, std::size_t n);

/// Replaces a symmetric n×n matrix with unit diagonal by the nearest correlation matrix in the Frobenius norm, when it
/// is not one already. Source: Higham, “Computing the nearest correlation matrix – a problem from finance”, IMA Journal
/// of Numerical Analysis 22 (2002): alternating projections with Dykstra's correction.
CorrelationRepair repair_correlations(std::vector<double>& matrix, std::size_t n);

}  // namespace tidemill
