#include "core/formulas/shifted_lognormal.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <random>
#include <vector>

#include "core/formulas/normal.h"

namespace tidemill {
namespace {

std::vector<double> log_covariances(const std::vector<double>& sigmas, double rho) {
  std::vector<double> result;
  for (std::size_t i = 0; i < sigmas.size(); ++i) {
    for (std::size_t j = 0; j < sigmas.size(); ++j) result.push_back(sigmas[i] * sigmas[j] * (i == j ? 1 : rho));
  }
  return result;
}

TEST(ShiftedLognormalSumTest, OneTermIsItself) {
  for (const double sigma : {0.01, 0.3, 0.8, 1.5}) {
    const auto total = shifted_lognormal_sum(std::vector<double>{7}, log_covariances({sigma}, 0));
    EXPECT_NEAR(total.value().part.sigma, sigma, 1e-12) << sigma;
    EXPECT_NEAR(total.value().shift, 0, 1e-9) << sigma;
    EXPECT_NEAR(total.value().mean(), 7, 1e-12) << sigma;
  }
}

TEST(ShiftedLognormalSumTest, ConstantsAreTheShift) {
  const auto total = shifted_lognormal_sum(std::vector<double>{100, 7, 20}, log_covariances({0, 0.8, 0}, 0));
  EXPECT_NEAR(total.value().shift, 120, 1e-9);
  EXPECT_NEAR(total.value().part.sigma, 0.8, 1e-12);
  const Lognormal part{std::log(7) - 0.32, 0.8};
  EXPECT_NEAR(total.value().quantile(0.05), 120 + part.quantile(0.05), 1e-9);
  EXPECT_NEAR(total.value().lower_tail_mean(0.05), 120 + part.lower_tail_mean(0.05), 1e-9);
  EXPECT_NEAR(total.value().distribution(125), part.distribution(5), 1e-9);
}

TEST(ShiftedLognormalSumTest, NoSpreadAtAll) {
  const auto total = shifted_lognormal_sum(std::vector<double>{3, 4}, std::vector<double>(4, 0));
  EXPECT_DOUBLE_EQ(total.value().quantile(0.05), 7);
  EXPECT_DOUBLE_EQ(total.value().quantile(0.95), 7);
}

TEST(ShiftedLognormalSumTest, NeedsAPositiveTotal) {
  EXPECT_FALSE(shifted_lognormal_sum(std::vector<double>{}, std::vector<double>{}));
  EXPECT_FALSE(shifted_lognormal_sum(std::vector<double>{0}, std::vector<double>{0.1}));
  EXPECT_FALSE(shifted_lognormal_sum(std::vector<double>{1}, std::vector<double>{1000}));
}

TEST(ShiftedLognormalSumTest, ManySmallTermsBecomeNormal) {
  const std::vector<double> means(40, 1.0);
  const auto total = shifted_lognormal_sum(means, log_covariances(std::vector<double>(40, 1e-4), 0)).value();
  const double deviation = std::sqrt(40 * std::expm1(1e-8));
  EXPECT_NEAR((total.quantile(0.05) - 40) / deviation, normal_quantile(0.05), 1e-4);
  EXPECT_NEAR((total.quantile(0.95) - 40) / deviation, normal_quantile(0.95), 1e-4);
}

// The error that the header states, measured by simulation with a fixed seed.
struct Mix {
  const char* name;
  std::vector<double> means;
  std::vector<double> sigmas;
  double correlation;
};

class ShiftedLognormalMix : public testing::TestWithParam<Mix> {
 protected:
  static std::vector<double> simulated(const Mix& mix) {
    std::mt19937_64 random(1);
    const auto normal = [&random] { return normal_quantile((static_cast<double>(random() >> 11) + 0.5) * 0x1p-53); };
    std::vector<double> totals(60'000);
    for (double& total : totals) {
      const double shared = normal();
      for (std::size_t i = 0; i < mix.means.size(); ++i) {
        const double z = std::sqrt(mix.correlation) * shared + std::sqrt(1 - mix.correlation) * normal();
        total += mix.means[i] * std::exp(mix.sigmas[i] * z - 0.5 * mix.sigmas[i] * mix.sigmas[i]);
      }
    }
    std::sort(totals.begin(), totals.end());
    return totals;
  }
};

TEST_P(ShiftedLognormalMix, QuantilesAreWithinTheStatedError) {
  const Mix& mix = GetParam();
  const auto totals = simulated(mix);
  const auto model = shifted_lognormal_sum(mix.means, log_covariances(mix.sigmas, mix.correlation)).value();
  for (const double p : {0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95}) {
    const double simulated_quantile = totals[static_cast<std::size_t>(p * static_cast<double>(totals.size()))];
    EXPECT_NEAR(model.quantile(p) / simulated_quantile, 1, 0.055) << p;  // half a percent is the simulation's own
  }
  const std::size_t worst = totals.size() / 20;
  double tail = 0;
  for (std::size_t i = 0; i < worst; ++i) tail += totals[i] / static_cast<double>(worst);
  EXPECT_NEAR(model.lower_tail_mean(0.05) / tail, 1, 0.085);
}

INSTANTIATE_TEST_SUITE_P(Portfolios, ShiftedLognormalMix,
                         testing::Values(Mix{"two_alike", {1, 1}, {0.5, 0.5}, 0.5},
                                         Mix{"calm_and_volatile", {3, 1}, {0.02, 0.8}, 0},
                                         Mix{"four_sorts", {1, 1, 1, 1}, {0.3, 0.6, 0.8, 0.02}, 0.5},
                                         Mix{"four_sorts_tied", {1, 1, 1, 1}, {0.3, 0.6, 0.8, 0.02}, 0.8},
                                         Mix{"four_volatile_free", {1, 1, 1, 1}, {0.8, 0.8, 0.8, 0.8}, 0},
                                         Mix{"eight", std::vector<double>(8, 1), std::vector<double>(8, 0.6), 0.5}),
                         [](const auto& test) { return std::string(test.param.name); });

}  // namespace
}  // namespace tidemill
