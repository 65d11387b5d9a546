#include "core/formulas/price_variance.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numeric>

#include "core/formulas/lognormal.h"
#include "core/formulas/mixed_sum.h"
#include "core/formulas/normal.h"

namespace tidemill::test {
namespace price_variance_test {

TEST(PriceVariance, RevertsFromTheRecentToTheLongRun) {
  EXPECT_NEAR(reverting_variance(0.36, 0.36, 4, 2), 0.72, 1e-15) << "nothing to revert";
  EXPECT_NEAR(reverting_variance(0.8, 0.3, 0, 2), 1.6, 1e-15) << "no reversion";
  // By quadrature of v_L + (v_0 − v_L)·e^{−κs}.
  double integral = 0;
  constexpr int steps = 100'000;
  for (int i = 0; i < steps; ++i) integral += (0.3 + 0.5 * std::exp(-4 * (i + 0.5) * 1.5 / steps)) * 1.5 / steps;
  EXPECT_NEAR(reverting_variance(0.8, 0.3, 4, 1.5), integral, 1e-9);
}

TEST(PriceVariance, AnUnknownDriftCountsWithTheSquareOfTime) {
  EXPECT_NEAR(unknown_drift_variance(0.36, 3, 1), 0.12, 1e-15);
  EXPECT_NEAR(unknown_drift_variance(0.36, 3, 2), 0.48, 1e-15);
}

TEST(PriceVariance, AMonthsAverageSpreadsLikeThePriceAThirdIntoIt) {
  EXPECT_NEAR(years_to_average(1), 1.0 / 36, 1e-15);
  EXPECT_NEAR(years_to_average(12), (11 + 1.0 / 3) / 12, 1e-15);
}

TEST(PriceVariance, MultipliersHaveMeanOneAndTheirDeviation) {
  EXPECT_EQ(variance_multipliers(0, 5), std::vector<double>{1});
  const auto values = variance_multipliers(0.5, 101);
  EXPECT_NEAR(std::accumulate(values.begin(), values.end(), 0.0) / 101, 1, 1e-12);
  EXPECT_NEAR(std::log(values[84] / values[50]), 0.5 * normal_quantile(84.5 / 101), 1e-12);
}

TEST(MixedSum, OfOneCaseIsThatCase) {
  const ComonotonicSum sum({10, 5}, {0.3, 0.1}, 20);
  const MixedSum mixed({sum});
  for (const double p : {0.05, 0.5, 0.9}) EXPECT_NEAR(mixed.quantile(p), sum.quantile(p), 1e-9);
  EXPECT_NEAR(mixed.lower_tail_mean(0.05), sum.lower_tail_mean(0.05), 1e-9);
  EXPECT_TRUE(MixedSum({ComonotonicSum({7}, {0}, 0)}).certain());
}

TEST(MixedSum, OfTwoVolatilitiesHasTheMeanAndHeavierTails) {
  const auto lognormal = [](double variance) {
    return ComonotonicSum({100}, {std::sqrt(variance)}, 100 * 100 * std::expm1(variance));
  };
  const MixedSum mixed({lognormal(0.02), lognormal(0.18)});
  const ComonotonicSum plain = lognormal(0.1);
  EXPECT_NEAR(mixed.mean(), 100, 1e-9);
  EXPECT_LT(mixed.quantile(0.001), plain.quantile(0.001));
  EXPECT_GT(mixed.quantile(0.25), plain.quantile(0.25));
  for (const double p : {0.01, 0.3, 0.95}) EXPECT_NEAR(mixed.distribution(mixed.quantile(p)), p, 1e-9);
  // The mean of everything below P5 by quadrature of the quantiles.
  double sum = 0;
  for (int i = 0; i < 4000; ++i) sum += mixed.quantile(0.05 * (i + 0.5) / 4000) / 4000;
  EXPECT_NEAR(mixed.lower_tail_mean(0.05), sum, 0.01);
}

}  // namespace price_variance_test
}  // namespace tidemill::test
