#include "core/simulation/correlation_repair.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tidemill {
namespace {

/// Eigenvalues of a symmetric matrix and its eigenvectors as rows, by Jacobi's rotations in cyclic order (Golub and
/// Van Loan, Matrix Computations, section 8.5): slower than others, and exact to the last digits for any matrix.
struct Eigen {
  std::vector<double> values;
  std::vector<double> vectors;
};

Eigen eigen_of(std::vector<double> a, std::size_t n) {
  Eigen result{std::vector<double>(n), std::vector<double>(n * n, 0.0)};
  std::vector<double>& v = result.vectors;
  for (std::size_t i = 0; i < n; ++i) v[i * n + i] = 1;
  constexpr int most_sweeps = 60;
  for (int sweep = 0; sweep < most_sweeps; ++sweep) {
    double off = 0;
    for (std::size_t i = 0; i < n; ++i)
      for (std::size_t j = 0; j < i; ++j) off += a[i * n + j] * a[i * n + j];
    if (off <= 1e-26 * static_cast<double>(n)) break;
    for (std::size_t p = 0; p < n; ++p) {
      for (std::size_t q = p + 1; q < n; ++q) {
        const double apq = a[p * n + q];
        if (std::abs(apq) < 1e-300) continue;
        const double theta = (a[q * n + q] - a[p * n + p]) / (2 * apq);
        const double t = (theta >= 0 ? 1 : -1) / (std::abs(theta) + std::sqrt(theta * theta + 1));
        const double c = 1 / std::sqrt(t * t + 1);
        const double s = t * c;
        for (std::size_t k = 0; k < n; ++k) {
          const double kp = a[k * n + p];
          const double kq = a[k * n + q];
          a[k * n + p] = c * kp - s * kq;
          a[k * n + q] = s * kp + c * kq;
        }
        for (std::size_t k = 0; k < n; ++k) {
          const double pk = a[p * n + k];
          const double qk = a[q * n + k];
          a[p * n + k] = c * pk - s * qk;
          a[q * n + k] = s * pk + c * qk;
          const double vp = v[p * n + k];
          const double vq = v[q * n + k];
          v[p * n + k] = c * vp - s * vq;
          v[q * n + k] = s * vp + c * vq;
        }
      }
    }
  }
  for (std::size_t i = 0; i < n; ++i) result.values[i] = a[i * n + i];
  return result;
}

/// The nearest matrix without eigenvalues below `floor`.
std::vector<double> without_low_eigenvalues(const Eigen& eigen, std::size_t n, double floor) {
  std::vector<double> matrix(n * n, 0.0);
  for (std::size_t k = 0; k < n; ++k) {
    const double value = std::max(eigen.values[k], floor);
    const double* vector = &eigen.vectors[k * n];
    for (std::size_t i = 0; i < n; ++i)
      for (std::size_t j = 0; j < n; ++j) matrix[i * n + j] += value * vector[i] * vector[j];
  }
  return matrix;
}

/// Scales rows and columns so that the diagonal is exactly 1, and makes both triangles equal.
void rescale_diagonal(std::vector<double>& matrix, std::size_t n) {
  std::vector<double> scale(n);
  for (std::size_t i = 0; i < n; ++i) scale[i] = 1 / std::sqrt(matrix[i * n + i]);
  for (std::size_t i = 0; i < n; ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      const double value = std::clamp(matrix[i * n + j] * scale[i] * scale[j], -1.0, 1.0);
      matrix[i * n + j] = value;
      matrix[j * n + i] = value;
    }
    matrix[i * n + i] = 1;
  }
}

}  // namespace

std::optional<std::vector<double>> cholesky_factor(std::span<const double> matrix, std::size_t n) {
  constexpr double room = 1e-9;
  std::vector<double> l(n * n, 0.0);
  for (std::size_t j = 0; j < n; ++j) {
    double pivot = matrix[j * n + j];
    for (std::size_t k = 0; k < j; ++k) pivot -= l[j * n + k] * l[j * n + k];
    if (pivot < -room) return std::nullopt;
    const bool zero = pivot <= room;
    const double root = zero ? 0 : std::sqrt(pivot);
    l[j * n + j] = root;
    for (std::size_t i = j + 1; i < n; ++i) {
      double rest = matrix[i * n + j];
      for (std::size_t k = 0; k < j; ++k) rest -= l[i * n + k] * l[j * n + k];
      // Where the pivot vanishes, positive semidefiniteness asks for |rest| ≤ √(pivot·diagonal).
      if (zero && std::abs(rest) > 2 * std::sqrt(room)) return std::nullopt;
      l[i * n + j] = zero ? 0 : rest / root;
    }
  }
  return l;
}

CorrelationRepair repair_correlations(std::vector<double>& matrix, std::size_t n) {
  CorrelationRepair report;
  if (cholesky_factor(matrix, n)) return report;
  const std::vector<double> given = matrix;
  Eigen eigen = eigen_of(matrix, n);
  report.repaired = true;
  report.lowest_eigenvalue = *std::min_element(eigen.values.begin(), eigen.values.end());

  // Dykstra's correction makes the projections converge to the nearest point of both sets, not just to one of them.
  constexpr int most_rounds = 200;
  constexpr double close_enough = 1e-9;
  std::vector<double> y = matrix;
  std::vector<double> correction(n * n, 0.0);
  for (int round = 0; round < most_rounds; ++round) {
    std::vector<double> r(n * n);
    for (std::size_t i = 0; i < n * n; ++i) r[i] = y[i] - correction[i];
    if (round > 0) eigen = eigen_of(r, n);
    const std::vector<double> x = without_low_eigenvalues(eigen, n, 0);
    double moved = 0;
    for (std::size_t i = 0; i < n * n; ++i) {
      correction[i] = x[i] - r[i];
      const double next = i % (n + 1) == 0 ? 1 : x[i];
      moved = std::max(moved, std::abs(next - y[i]));
      y[i] = next;
    }
    if (moved < close_enough) break;
  }
  // The limit lies on the edge of the positive definite matrices; a last clip takes it inside.
  matrix = without_low_eigenvalues(eigen_of(y, n), n, 1e-10);
  rescale_diagonal(matrix, n);

  double squares = 0;
  for (std::size_t i = 0; i < n * n; ++i) {
    const double change = matrix[i] - given[i];
    report.largest_change = std::max(report.largest_change, std::abs(change));
    squares += change * change;
  }
  report.distance = std::sqrt(squares);
  return report;
}

}  // namespace tidemill
