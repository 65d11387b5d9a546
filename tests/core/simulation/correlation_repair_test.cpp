#include "core/simulation/correlation_repair.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace tidemill {
namespace correlation_repair_test {

TEST(CholeskyFactor, MultipliesBackToTheMatrix) {
  const std::vector<double> matrix = {1, 0.6, 0.3, 0.6, 1, -0.2, 0.3, -0.2, 1};
  const auto l = cholesky_factor(matrix, 3);
  ASSERT_TRUE(l);
  for (std::size_t i = 0; i < 3; ++i) {
    for (std::size_t j = 0; j < 3; ++j) {
      double product = 0;
      for (std::size_t k = 0; k < 3; ++k) product += (*l)[i * 3 + k] * (*l)[j * 3 + k];
      EXPECT_NEAR(product, matrix[i * 3 + j], 1e-15);
      if (j > i) {
        EXPECT_EQ((*l)[i * 3 + j], 0);
      }
    }
  }
}

TEST(CholeskyFactor, TakesAssetsThatMoveAsOne) {
  const auto l = cholesky_factor(std::vector<double>{1, 1, 0.5, 1, 1, 0.5, 0.5, 0.5, 1}, 3);
  ASSERT_TRUE(l);
  EXPECT_NEAR((*l)[3], 1, 1e-15);
  EXPECT_EQ((*l)[4], 0);
  EXPECT_NEAR((*l)[8], std::sqrt(0.75), 1e-15);
}

TEST(CholeskyFactor, RefusesWhatIsNotPositiveSemidefinite) {
  EXPECT_FALSE(cholesky_factor(std::vector<double>{1, 0.9, -0.9, 0.9, 1, 0.9, -0.9, 0.9, 1}, 3));
  // Two that move as one can't differ in how they move with a third.
  EXPECT_FALSE(cholesky_factor(std::vector<double>{1, 1, 0.5, 1, 1, 0.2, 0.5, 0.2, 1}, 3));
}

TEST(RepairCorrelations, FindsTheNearestMatrix) {
  // Higham, “Computing the nearest correlation matrix”, 2002, section 4: 0.7607, 0.1573 and the distance 0.5278.
  std::vector<double> matrix = {1, 1, 0, 1, 1, 1, 0, 1, 1};
  const CorrelationRepair repair = repair_correlations(matrix, 3);
  EXPECT_TRUE(repair.repaired);
  EXPECT_NEAR(matrix[1], 0.7607, 5e-5);
  EXPECT_NEAR(matrix[5], 0.7607, 5e-5);
  EXPECT_NEAR(matrix[2], 0.1573, 5e-5);
  EXPECT_NEAR(repair.distance, 0.5278, 5e-5);
  EXPECT_NEAR(repair.largest_change, 1 - 0.7607, 5e-5);
  EXPECT_NEAR(repair.lowest_eigenvalue, 1 - std::sqrt(2.0), 1e-12);
  for (std::size_t i = 0; i < 3; ++i) EXPECT_EQ(matrix[i * 3 + i], 1);
  EXPECT_TRUE(cholesky_factor(matrix, 3));
}

TEST(RepairCorrelations, LeavesSoundMatricesAlone) {
  std::vector<double> matrix = {1, 0.6, 0.6, 1};
  const std::vector<double> before = matrix;
  const CorrelationRepair repair = repair_correlations(matrix, 2);
  EXPECT_FALSE(repair.repaired);
  EXPECT_EQ(repair.distance, 0);
  EXPECT_EQ(matrix, before);
}

TEST(RepairCorrelations, MakesAnyMatrixSound) {
  std::mt19937_64 random(7);
  std::uniform_real_distribution<double> any(-1, 1);
  int repaired = 0;
  for (std::size_t n = 2; n < 20; ++n) {
    std::vector<double> matrix(n * n, 1.0);
    for (std::size_t i = 0; i < n; ++i)
      for (std::size_t j = 0; j < i; ++j) matrix[i * n + j] = matrix[j * n + i] = any(random);
    const CorrelationRepair repair = repair_correlations(matrix, n);
    repaired += repair.repaired ? 1 : 0;
    EXPECT_TRUE(cholesky_factor(matrix, n)) << n;
    for (std::size_t i = 0; i < n; ++i) {
      EXPECT_EQ(matrix[i * n + i], 1);
      for (std::size_t j = 0; j < i; ++j) {
        EXPECT_EQ(matrix[i * n + j], matrix[j * n + i]);
        EXPECT_LE(std::abs(matrix[i * n + j]), 1);
      }
    }
    EXPECT_LE(repair.largest_change, repair.distance);
  }
  EXPECT_GE(repaired, 10);
}

}  // namespace correlation_repair_test
}  // namespace tidemill
