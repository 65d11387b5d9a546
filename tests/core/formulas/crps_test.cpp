#include "core/formulas/crps.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numbers>
#include <vector>

#include "core/formulas/normal.h"

namespace tidemill::test {
namespace crps_test {

TEST(Crps, OfANormalForecast) {
  // Gneiting and Raftery (2007), equation 21, by hand: at the mean (√2 − 1)/√π, half of E|Z − Z′| less than E|Z|.
  EXPECT_NEAR(crps_of_normal(0, 1, 0), (std::numbers::sqrt2 - 1) * std::numbers::inv_sqrtpi, 1e-15);
  EXPECT_NEAR(crps_of_normal(0, 1, 0), 0.23369497725510907, 1e-15);
  // It scales with the unit and does not care where zero is.
  EXPECT_NEAR(crps_of_normal(100, 20, 130), 20 * crps_of_normal(0, 1, 1.5), 1e-12);
  EXPECT_NEAR(crps_of_normal(0, 1, -1.5), crps_of_normal(0, 1, 1.5), 1e-15);
  EXPECT_EQ(crps_of_normal(3, 0, 5), 2) << "a single line: the absolute error";
  // Far out it is the distance less half of E|X − X′| = 1/√π.
  EXPECT_NEAR(crps_of_normal(0, 1, 40), 40 - std::numbers::inv_sqrtpi, 1e-12);
}

TEST(Crps, OfSamplesByHand) {
  EXPECT_EQ(crps_of_samples(std::vector<double>{4}, 6), 2);
  // {0, 2} against 1: E|X − x| = 1, ½E|X − X′| = ½·1.
  EXPECT_NEAR(crps_of_samples(std::vector<double>{0, 2}, 1), 0.5, 1e-15);
  // {1, 2, 4} against 0: 7/3 − ½·(2·(1 + 3 + 2)/9).
  EXPECT_NEAR(crps_of_samples(std::vector<double>{1, 2, 4}, 0), 7.0 / 3 - 6.0 / 9, 1e-15);
}

TEST(Crps, OfSamplesComesCloseToTheFormula) {
  std::vector<double> sample;
  for (int i = 0; i < 20'000; ++i) sample.push_back(normal_quantile((i + 0.5) / 20'000));
  for (const double x : {-2.0, 0.0, 0.7, 3.0}) EXPECT_NEAR(crps_of_samples(sample, x), crps_of_normal(0, 1, x), 1e-4);
}

TEST(Crps, OfPercentilesIsExactForAStraightDistribution) {
  // Uniform on [0, 1]: ∫₀ˣ z² dz + ∫ₓ¹ (1 − z)² dz = (x³ + (1 − x)³)/3.
  const std::vector<QuantilePoint> uniform{{0.1, 0.1}, {0.5, 0.5}, {0.9, 0.9}};
  for (const double x : {0.0, 0.05, 0.3, 0.5, 0.95, 1.0})
    EXPECT_NEAR(crps_of_quantiles(uniform, x), (x * x * x + std::pow(1 - x, 3)) / 3, 1e-15) << x;
  EXPECT_NEAR(crps_of_quantiles(uniform, 3), 2 + 1.0 / 3, 1e-15);
  EXPECT_NEAR(crps_of_quantiles(uniform, -1), 1 + 1.0 / 3, 1e-15);
}

TEST(Crps, OfSevenPercentilesOfANormalIsClose) {
  std::vector<QuantilePoint> points;
  for (const double p : {0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95}) points.push_back({p, normal_quantile(p)});
  for (const double x : {-2.0, -0.5, 0.0, 1.0, 2.5})
    EXPECT_NEAR(crps_of_quantiles(points, x), crps_of_normal(0, 1, x), 0.02) << x;
}

TEST(Crps, OfACertainForecastIsTheDistance) {
  const std::vector<QuantilePoint> certain{{0.1, 5}, {0.5, 5}, {0.9, 5}};
  EXPECT_EQ(crps_of_quantiles(certain, 5), 0);
  EXPECT_EQ(crps_of_quantiles(certain, 7.5), 2.5);
}

}  // namespace crps_test
}  // namespace tidemill::test
