#include "core/formulas/normal.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace tidemill {
namespace normal_test {

// Expected values: mpmath with 60 digits, of the double nearest to p.
TEST(NormalQuantileTest, RelativeErrorIsATenthOfATrillionthOfAPercent) {
  const std::pair<double, double> rows[] = {
      {0.51, 0.025068908258711058033},  {0.4, -0.25334710313579974132},   {0.25, -0.6744897501960817432},
      {0.075, -1.4395314709384559349},  {0.0749, -1.4402382675279636631}, {0.05, -1.644853626951472688},
      {0.025, -1.9599639845400542118},  {0.01, -2.3263478740408410931},   {0.001, -3.0902323061678135354},
      {1e-6, -4.7534243088228989573},   {1e-10, -6.3613409024040561991},  {1e-11, -6.7060231554951362961},
      {1e-12, -7.0344838253011319326},  {1e-20, -9.2623400897984075796},  {1e-100, -21.273453560965324294},
      {1e-300, -37.047096299361199237},
  };
  for (const auto& [p, x] : rows) EXPECT_NEAR(normal_quantile(p) / x, 1, 1e-15) << p;
  EXPECT_EQ(normal_quantile(0.5), 0);
}

TEST(NormalQuantileTest, IsSymmetric) {
  for (const double p : {0.5, 0.25, 0.125, 0.0625, 0.0078125, 0x1p-20, 0x1p-40}) {
    EXPECT_EQ(normal_quantile(1 - p), -normal_quantile(p)) << p;
  }
}

TEST(NormalQuantileTest, EndsAreInfinite) {
  EXPECT_EQ(normal_quantile(0), -std::numeric_limits<double>::infinity());
  EXPECT_EQ(normal_quantile(1), std::numeric_limits<double>::infinity());
  EXPECT_TRUE(std::isfinite(normal_quantile(std::numeric_limits<double>::denorm_min())));
}

TEST(NormalQuantileTest, RisesAcrossTheJointsOfItsThreePieces) {
  double last = -std::numeric_limits<double>::infinity();
  for (int i = 1; i < 100'000; ++i) {
    const double x = normal_quantile(i / 100'000.0);
    ASSERT_GT(x, last);
    last = x;
  }
}

TEST(NormalDistributionTest, PublishedDigits) {
  // mpmath, 60 digits.
  const std::pair<double, double> rows[] = {
      {-20, 2.7536241186062336951e-89}, {-10, 7.619853024160526066e-24}, {-5, 2.8665157187919391167e-7},
      {-3, 0.0013498980316300945267},   {-1, 0.15865525393145705141},    {0.5, 0.69146246127401310364},
      {1, 0.84134474606854294859},      {2, 0.9772498680518207928},      {6, 0.99999999901341235496},
  };
  // The rounding of x/√2 alone costs x²·10⁻¹⁶ in the lower tail.
  for (const auto& [x, p] : rows) EXPECT_NEAR(normal_distribution(x) / p, 1, 1e-15 * (1 + x * x)) << x;
  EXPECT_EQ(normal_distribution(0), 0.5);
}

TEST(NormalDistributionTest, UndoesTheQuantile) {
  for (int i = 1; i < 1000; ++i) EXPECT_NEAR(normal_distribution(normal_quantile(i / 1000.0)), i / 1000.0, 2e-15);
}

TEST(NormalDensityTest, IsTheSlopeOfTheDistribution) {
  EXPECT_NEAR(normal_density(0), 0.39894228040143267794, 1e-16);  // 1/√(2π)
  EXPECT_NEAR(normal_density(1), 0.24197072451914334980, 1e-16);
  EXPECT_EQ(normal_density(-1.7), normal_density(1.7));
  constexpr double step = 1e-5;
  for (double x = -4; x <= 4; x += 0.25) {
    const double slope = (normal_distribution(x + step) - normal_distribution(x - step)) / (2 * step);
    EXPECT_NEAR(slope, normal_density(x), 1e-9);
  }
}

// Expected shortfall μ + σφ(z)/(1−α) and value at risk of 10,000 with a daily volatility of 0.2/√250: the parameters of
// the example in McNeil, Frey and Embrechts, Quantitative Risk Management; values by closed form and by quadrature.
TEST(NormalTest, ValueAtRiskAndShortfall) {
  struct Row {
    double confidence, value_at_risk, shortfall;
  };
  const Row rows[] = {{0.9, 162.10487544302015, 221.9897817867671},
                      {0.95, 208.05935515022287, 260.9148252209576},
                      {0.975, 247.91801292182456, 295.71126174631183},
                      {0.99, 294.26231647438215, 337.125895542505},
                      {0.995, 325.81949852079043, 365.80577876637165}};
  const double deviation = 10'000 * 0.2 / std::sqrt(250.0);
  for (const auto& row : rows) {
    const double z = normal_quantile(row.confidence);
    EXPECT_NEAR(deviation * z, row.value_at_risk, 1e-9);
    EXPECT_NEAR(deviation * normal_density(z) / (1 - row.confidence), row.shortfall, 1e-7);
  }
}

}  // namespace normal_test
}  // namespace tidemill
