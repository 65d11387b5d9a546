#include "core/formulas/comonotonic_sum.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

#include "core/formulas/lognormal.h"
#include "core/formulas/normal.h"

namespace tidemill {
namespace comonotonic_sum_test {

// Mean and variance by integrating the quantile function over a fine grid of z.
std::pair<double, double> moments_of(const ComonotonicSum& sum) {
  double mean = 0, square = 0;
  const double step = 0.01;
  for (double z = -8; z <= 8; z += step) {
    const double weight = normal_density(z) * step;
    const double x = sum.quantile(normal_distribution(z));
    mean += weight * x;
    square += weight * x * x;
  }
  return {mean, square - mean * mean};
}

TEST(ComonotonicSum, OfOneTermIsTheLognormal) {
  const double sigma = 0.62;
  const ComonotonicSum sum({1000}, {123}, 1e6 * std::expm1(sigma * sigma));
  const Lognormal price = geometric_brownian_price(1000, 0, sigma, 1);
  for (const double p : {0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95}) {
    EXPECT_NEAR(sum.quantile(p) / price.quantile(p), 1, 1e-13) << p;
    EXPECT_NEAR(sum.lower_tail_mean(p) / price.lower_tail_mean(p), 1, 1e-13) << p;
    EXPECT_NEAR(sum.distribution(price.quantile(p)), p, 1e-12);
  }
}

TEST(ComonotonicSum, OfPerfectlyCorrelatedTermsIsExact) {
  // S₁ = e^{0.3Z − 0.045}, S₂ = 2e^{0.9Z − 0.405}: the loadings are right up to a factor, and the variance finds it.
  const double variance = std::expm1(0.09) + 4 * std::expm1(0.81) + 4 * std::expm1(0.27);
  const ComonotonicSum sum({1, 2}, {0.1, 0.3}, variance);
  for (const double p : {0.05, 0.5, 0.95}) {
    const double z = normal_quantile(p);
    EXPECT_NEAR(sum.quantile(p), std::exp(0.3 * z - 0.045) + 2 * std::exp(0.9 * z - 0.405), 1e-11);
  }
}

TEST(ComonotonicSum, HasTheMeanAndVarianceItWasGiven) {
  struct Row {
    std::vector<double> means, loadings;
    double variance;
  };
  for (const Row& row : {Row{{100, 50, 10}, {0.01, 0.5, 0.9}, 900}, Row{{100, 100}, {0.2, 0.2}, 5000},
                         Row{{1, 1e-9}, {0.3, 2}, 0.5}, Row{{5, 5, 5, 5}, {0, 0.1, 0.4, 1}, 250}}) {
    const ComonotonicSum sum(row.means, row.loadings, row.variance);
    const auto [mean, variance] = moments_of(sum);
    EXPECT_NEAR(mean / sum.mean(), 1, 1e-6);
    EXPECT_NEAR(variance / row.variance, 1, 1e-4);
  }
}

TEST(ComonotonicSum, KeepsTheCalmPartCalm) {
  // 90 that never moves and 10 that swings wildly: the worst case stays above 90, where one lognormal falls below.
  const double variance = 100 * std::expm1(1.44);
  const ComonotonicSum sum({90, 10}, {0, 1.2}, variance);
  EXPECT_GT(sum.quantile(0.05), 90);
  EXPECT_NEAR(sum.quantile(0.05), 90 + geometric_brownian_price(10, 0, 1.2, 1).quantile(0.05), 1e-9);
  EXPECT_LT(lognormal_with(100, variance)->quantile(0.05), 80);
}

TEST(ComonotonicSum, WithoutVarianceIsCertain) {
  const ComonotonicSum sum({3, 4}, {0.1, 0.2}, 0);
  EXPECT_TRUE(sum.certain());
  EXPECT_EQ(sum.quantile(0.05), 7);
  EXPECT_EQ(sum.lower_tail_mean(0.05), 7);
  EXPECT_EQ(sum.distribution(6.99), 0);
  EXPECT_EQ(sum.distribution(7), 1);
  EXPECT_EQ(ComonotonicSum({}, {}, 0).mean(), 0);
}

TEST(ComonotonicSum, FallsBackToOneLognormalWithoutShape) {
  const Lognormal one = *lognormal_with(10, 4);
  for (const auto& loadings : {std::vector<double>{0, 0}, {-0.1, 0.3}, {std::nan(""), 1}})
    EXPECT_NEAR(ComonotonicSum({4, 6}, loadings, 4).quantile(0.1), one.quantile(0.1), 1e-12);
}

TEST(ComonotonicSum, GivesUpOnAShapeThatADoubleCantHold) {
  // All the variance would have to come from a speck of the mean.
  const ComonotonicSum sum({1, 1e-12}, {0, 1}, 0.1);
  EXPECT_NEAR(sum.quantile(0.5), lognormal_with(1 + 1e-12, 0.1)->median(), 1e-9);
}

TEST(ComonotonicSum, QuantilesRiseAndTheTailMeanLiesBelow) {
  const ComonotonicSum sum({10, 20, 30}, {0.4, 0.01, 0.8}, 600);
  double last = 0;
  for (double p = 0.01; p < 1; p += 0.01) {
    EXPECT_GT(sum.quantile(p), last);
    last = sum.quantile(p);
    EXPECT_NEAR(sum.distribution(last), p, 1e-9);
    EXPECT_LT(sum.lower_tail_mean(p), last);
  }
}

}  // namespace comonotonic_sum_test
}  // namespace tidemill
