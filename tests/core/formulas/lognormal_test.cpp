#include "core/formulas/lognormal.h"

#include <gtest/gtest.h>

#include <cmath>
#include <vector>

namespace tidemill {
namespace lognormal_test {

// Hull, Options, Futures and Other Derivatives, chapter 15: S0 = 40, μ = 16 %, σ = 20 %, half a year: ln S ~ φ(3.759,
// 0.02).
TEST(GeometricBrownianPriceTest, HullsExample) {
  const Lognormal price = geometric_brownian_price(40, 0.16, 0.2, 0.5);
  EXPECT_NEAR(price.mu, 3.759, 5e-4);
  EXPECT_NEAR(price.sigma * price.sigma, 0.02, 1e-15);
  // His second example: S0 = 20, μ = 20 %, σ = 40 %, one year.
  const Lognormal second = geometric_brownian_price(20, 0.2, 0.4, 1);
  EXPECT_NEAR(second.mean(), 24.43, 5e-3);
  EXPECT_NEAR(second.variance(), 103.54, 0.011);
}

// Closed forms, cross-checked by Simpson's rule (mean, variance, tail means) in an independent calculation.
struct Row {
  const char* name;
  double start, drift, volatility, years;
  double mean, variance, p1, tail1, p5, tail5, p50, p95;
};

class GeometricBrownianTable : public testing::TestWithParam<Row> {};

TEST_P(GeometricBrownianTable, MomentsQuantilesAndTails) {
  const Row& row = GetParam();
  const Lognormal price = geometric_brownian_price(row.start, row.drift, row.volatility, row.years);
  EXPECT_NEAR(price.mean() / row.mean, 1, 1e-12);
  EXPECT_NEAR(price.variance() / row.variance, 1, 1e-11);
  EXPECT_NEAR(price.quantile(0.01) / row.p1, 1, 1e-12);
  EXPECT_NEAR(price.lower_tail_mean(0.01) / row.tail1, 1, 1e-11);
  EXPECT_NEAR(price.quantile(0.05) / row.p5, 1, 1e-12);
  EXPECT_NEAR(price.lower_tail_mean(0.05) / row.tail5, 1, 1e-11);
  EXPECT_NEAR(price.quantile(0.5) / row.p50, 1, 1e-12);
  EXPECT_NEAR(price.median() / row.p50, 1, 1e-12);
  EXPECT_NEAR(price.quantile(0.95) / row.p95, 1, 1e-12);
}

INSTANTIATE_TEST_SUITE_P(
    Prices, GeometricBrownianTable,
    testing::Values(Row{"volatile", 100, 0.05, 0.6, 1, 105.12710963760242, 4789.030669188342, 21.74451325479942,
                        18.027574931584653, 32.728884623289225, 26.047901939406703, 87.80954309205617,
                        235.58749241790582},
                    Row{"falling", 3000, -0.1, 0.8, 0.5, 2853.6882735021422, 3071153.812962792, 652.2229699678878,
                        546.1351192466883, 959.0064922846001, 772.4298741492439, 2431.7527379105595, 6166.195355203703},
                    Row{"stable", 1, 0, 0.02, 2, 1, 0.0008003200853504027, 0.9359445419761971, 0.92705249842156,
                        0.9541604012860571, 0.9430015235075395, 0.9996000799893344, 1.0472037181252962}),
    [](const auto& test) { return std::string(test.param.name); });

TEST(LognormalTest, DistributionUndoesTheQuantile) {
  const Lognormal x{1.3, 0.7};
  for (int i = 1; i < 100; ++i) EXPECT_NEAR(x.distribution(x.quantile(i / 100.0)), i / 100.0, 1e-14);
  EXPECT_EQ(x.distribution(0), 0);
  EXPECT_EQ(x.distribution(-5), 0);
}

TEST(LognormalTest, WithoutSpreadItIsANumber) {
  const Lognormal x{std::log(5.0), 0};
  EXPECT_DOUBLE_EQ(x.mean(), 5);
  EXPECT_DOUBLE_EQ(x.quantile(0.05), 5);
  EXPECT_DOUBLE_EQ(x.lower_tail_mean(0.05), 5);
  EXPECT_EQ(x.variance(), 0);
  EXPECT_EQ(x.distribution(4.99), 0);
  EXPECT_EQ(x.distribution(5.01), 1);
}

TEST(LognormalWithTest, HasTheWantedMoments) {
  for (const double mean : {0.01, 1.0, 5e6}) {
    for (const double relative : {0.0, 1e-6, 0.1, 0.5, 2.0}) {
      const double variance = mean * mean * relative * relative;
      const auto x = lognormal_with(mean, variance);
      ASSERT_TRUE(x);
      EXPECT_NEAR(x->mean() / mean, 1, 1e-14);
      EXPECT_NEAR(x->variance(), variance, 1e-13 * mean * mean);
    }
  }
  EXPECT_FALSE(lognormal_with(0, 1));
  EXPECT_FALSE(lognormal_with(-1, 1));
  EXPECT_FALSE(lognormal_with(1, -1));
  EXPECT_FALSE(lognormal_with(1, std::nan("")));
}

}  // namespace lognormal_test
}  // namespace tidemill
