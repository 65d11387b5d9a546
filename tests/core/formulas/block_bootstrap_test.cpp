#include "core/formulas/block_bootstrap.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>
#include <vector>

namespace tidemill::test {
namespace block_bootstrap_test {

double mean_of(const std::vector<double>& values, std::span<const std::size_t> drawn) {
  double sum = 0;
  for (const std::size_t i : drawn) sum += values[i];
  return sum / static_cast<double>(drawn.size());
}

Interval interval_of(const std::vector<double>& values, std::size_t block, std::uint64_t seed = 1) {
  return block_bootstrap(values.size(), block, 0.95, 2000, seed,
                         [&](std::span<const std::size_t> drawn) { return mean_of(values, drawn); });
}

TEST(BlockBootstrap, OfIndependentNumbersIsThatOfTheirMean) {
  std::mt19937_64 random(7);
  std::normal_distribution<double> normal;
  std::vector<double> values(400);
  double mean = 0, squares = 0;
  for (double& value : values) mean += (value = normal(random)) / 400;
  for (const double value : values) squares += (value - mean) * (value - mean);
  const double error = std::sqrt(squares / 399 / 400);
  const Interval interval = interval_of(values, 1);
  EXPECT_NEAR(interval.low, mean - 1.96 * error, 0.25 * error);
  EXPECT_NEAR(interval.high, mean + 1.96 * error, 0.25 * error);
}

TEST(BlockBootstrap, BlocksWidenItWhereNeighboursAreAlike) {
  // Twelve equal numbers after one another: as good as a twelfth of the observations.
  std::mt19937_64 random(11);
  std::normal_distribution<double> normal;
  std::vector<double> values;
  for (int i = 0; i < 40; ++i) {
    const double value = normal(random);
    values.insert(values.end(), 12, value);
  }
  const Interval naive = interval_of(values, 1), honest = interval_of(values, 12);
  const double ratio = (honest.high - honest.low) / (naive.high - naive.low);
  EXPECT_GT(ratio, 2.2);
  EXPECT_LT(ratio, 4.5);
}

TEST(BlockBootstrap, EveryPlaceCountsAlike) {
  // The ends of the series too: the mean of the draws is the mean of the series.
  std::vector<double> values(30, 0);
  values.front() = values.back() = 15;
  const Interval interval = interval_of(values, 10);
  EXPECT_LE(interval.low, 1);
  EXPECT_GE(interval.high, 1);
}

TEST(BlockBootstrap, IsTheSameForTheSameSeed) {
  std::vector<double> values{1, 5, 2, 8, 3, 9, 4};
  EXPECT_EQ(interval_of(values, 2, 3).low, interval_of(values, 2, 3).low);
  EXPECT_EQ(interval_of({4}, 12).low, 4) << "one observation";
}

}  // namespace block_bootstrap_test
}  // namespace tidemill::test
