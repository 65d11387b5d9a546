#include <gtest/gtest.h>

#include <cmath>
#include <random>

#include "core/formulas/default_rate.h"
#include "core/formulas/normal.h"
#include "core/formulas/student_t.h"
#include "core/formulas/value_at_risk.h"

namespace tidemill {
namespace tail_measures_test {

TEST(StudentT, KnownDistributions) {
  // One degree of freedom is Cauchy's distribution; four have a closed form; many are nearly normal.
  for (const double x : {-30.0, -2.5, -0.3, 0.0, 0.7, 1.9, 12.0}) {
    EXPECT_NEAR(student_distribution(x, 1), 0.5 + std::atan(x) / M_PI, 1e-14) << x;
    const double s = x / std::sqrt(4 + x * x);
    EXPECT_NEAR(student_distribution(x, 4), 0.5 + 0.75 * (s - s * s * s / 3), 1e-14) << x;
    EXPECT_NEAR(student_distribution(x, 1e6), normal_distribution(x), 1e-6) << x;
  }
}

TEST(StudentT, QuantilesInvertTheDistribution) {
  for (const double degrees : {2.5, 4.0, 7.0, 30.0, 200.0})
    for (const double p : {1e-6, 0.01, 0.05, 0.3, 0.5, 0.9, 0.999})
      EXPECT_NEAR(student_distribution(student_quantile(p, degrees), degrees) / p, 1, 1e-10) << degrees << ' ' << p;
  EXPECT_NEAR(student_quantile(0.95, 4), 2.1318467863266495, 1e-12);  // tables: 2.132
}

TEST(TailFactors, ShortfallIsTheMeanBeyond) {
  // By averaging quantiles beyond the confidence.
  for (const double confidence : {0.9, 0.95, 0.99}) {
    double normal = 0;
    double student = 0;
    constexpr int steps = 20'000;
    for (int i = 0; i < steps; ++i) {
      const double p = confidence + (1 - confidence) * (i + 0.5) / steps;
      normal += -normal_quantile(1 - p) / steps;
      student += student_tail(p, 5).var / steps;
    }
    EXPECT_NEAR(normal_tail(confidence).es / normal, 1, 1e-3);
    EXPECT_NEAR(student_tail(confidence, 5).es / student, 1, 5e-3);
  }
}

TEST(RiskSplit, PartsAddUpToTheWhole) {
  std::mt19937 random(23);
  std::uniform_real_distribution<double> unit(0, 1);
  for (int i = 0; i < 500; ++i) {
    const std::size_t n = 1 + random() % 6;
    const double correlation = unit(random);
    std::vector<double> weights, volatilities, matrix(n * n, correlation);
    for (std::size_t k = 0; k < n; ++k) {
      weights.push_back(2 * unit(random) - 0.5);
      volatilities.push_back(unit(random));
      matrix[k * n + k] = 1;
    }
    ASSERT_TRUE(is_correlation_matrix(matrix, n));
    const auto split = split_risk(weights, volatilities, matrix);
    ASSERT_TRUE(split);
    double sum = 0;
    for (const double part : split->parts) sum += part;
    EXPECT_NEAR(sum, split->deviation, 1e-12);
  }
}

TEST(RiskSplit, KnowsImpossibleCorrelations) {
  const std::vector<double> impossible{1, 0.9, 0.9, 0.9, 1, -0.9, 0.9, -0.9, 1};
  EXPECT_FALSE(is_correlation_matrix(impossible, 3));
  const std::vector<double> all_one(9, 1);
  EXPECT_TRUE(is_correlation_matrix(all_one, 3));
  // A perfect hedge carries no risk.
  const std::vector<double> hedge{1, -1, -1, 1};
  const std::vector<double> weights{0.5, 0.5}, volatilities{0.2, 0.2};
  EXPECT_EQ(split_risk(weights, volatilities, hedge)->deviation, 0);
}

TEST(DefaultRate, GrowsWithCorrelationInBadYears) {
  EXPECT_NEAR(worst_case_default_rate(0.02, 0.1, 0.999), 0.128, 5e-4);  // Hull
  EXPECT_NEAR(worst_case_default_rate(0.02, 0, 0.999), 0.02, 1e-15);
  double before = 0;
  for (double correlation = 0; correlation < 0.5; correlation += 0.05) {
    const double rate = worst_case_default_rate(0.02, correlation, 0.999);
    EXPECT_GT(rate, before);
    before = rate;
  }
}

}  // namespace tail_measures_test
}  // namespace tidemill
