#include "core/formulas/impermanent_loss.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <string>
#include <vector>

namespace tidemill {
namespace impermanent_loss_test {

// Uniswap documentation, “Understanding returns” (Pintail, “Uniswap: A Good Deal for LPs?”), rounded to 0.1 % there.
TEST(ConstantProductTest, PublishedLosses) {
  const std::pair<double, double> rows[] = {{1.25, -0.006}, {1.5, -0.02}, {1.75, -0.038}, {2, -0.057},
                                            {3, -0.134},    {4, -0.2},    {5, -0.255}};
  for (const auto& [ratio, loss] : rows) {
    EXPECT_NEAR(constant_product_loss(ratio), loss, 5e-4) << ratio;
    EXPECT_NEAR(constant_product_loss(1 / ratio), loss, 5e-4) << "1/" << ratio;
    EXPECT_NEAR(constant_product_loss(ratio), 2 * std::sqrt(ratio) / (1 + ratio) - 1, 1e-15) << ratio;
    EXPECT_NEAR(constant_product_loss(ratio), constant_product_loss(1 / ratio), 1e-15) << ratio;
  }
}

TEST(ConstantProductTest, Limits) {
  EXPECT_EQ(constant_product_loss(1), 0);
  EXPECT_EQ(constant_product_loss(0), -1);
  EXPECT_EQ(constant_product_loss(std::numeric_limits<double>::infinity()), -1);
  // −x²/8 for a small move x, where the plain formula has no digits left.
  EXPECT_NEAR(constant_product_loss(1 + 1e-7) / -1.25e-15, 1, 1e-6);
}

// The same page: a 1 % share of 100 ETH and 10,000 DAI, when ETH goes from 100 to 120 DAI.
TEST(ConstantProductTest, PublishedPool) {
  const auto outcome = constant_product_pool(1.2, 1);
  EXPECT_NEAR(200 * outcome.value, 219.09, 5e-3);
  EXPECT_NEAR(200 * outcome.hold, 220, 1e-9);
  EXPECT_NEAR(outcome.loss, constant_product_loss(1.2), 1e-15);
  const double halves[] = {0.5, 0.5};
  const double pool[] = {100, 10'000};
  const double relatives[] = {1.2, 1};
  const auto after = weighted_pool_balances(pool, halves, relatives);
  EXPECT_NEAR(after[0], 91.2871, 5e-5);
  EXPECT_NEAR(after[1], 10'954.4511, 1e-4);
}

// Balancer documentation, concepts/advanced/impermanent-loss.
struct WeightedRow {
  const char* name;
  std::vector<double> weights;
  std::vector<double> relatives;
  double loss;
  double value;
};

class WeightedPoolTable : public testing::TestWithParam<WeightedRow> {};

TEST_P(WeightedPoolTable, AgreesWithTheSource) {
  const auto outcome = weighted_pool(GetParam().weights, GetParam().relatives);
  EXPECT_NEAR(outcome.loss, GetParam().loss, 6e-8);
  EXPECT_NEAR(outcome.value, GetParam().value, 6e-9);
  EXPECT_NEAR(outcome.value / outcome.hold - 1, outcome.loss, 1e-15);
}

INSTANTIATE_TEST_SUITE_P(
    Balancer, WeightedPoolTable,
    testing::Values(WeightedRow{"halves", {0.5, 0.5}, {1.15, 2}, -0.03709518, 1.51657509},
                    WeightedRow{"fifths", {0.2, 0.8}, {1.15, 2}, -0.02160893, 1.7904556364},
                    WeightedRow{"quarters", {0.25, 0.25, 0.25, 0.25}, {1, 0.96, 1.15, 1.5}, -0.0157076, 1.13439704},
                    WeightedRow{"together", {0.5, 0.5}, {1.5, 1.5}, 0, 1.5}),
    [](const auto& test) { return std::string(test.param.name); });

TEST(WeightedPoolTest, PublishedBalances) {
  // 2.5 WETH at 2,000 and 20 COMP at 250, to 2,300 and 500 (the page misprints the multiple as 1.5657509 in this step).
  const auto two =
      weighted_pool_balances(std::vector<double>{2.5, 20}, std::vector<double>{0.5, 0.5}, std::vector<double>{1.15, 2});
  EXPECT_NEAR(two[0], 3.2969, 5e-5);
  EXPECT_NEAR(two[1], 15.1657509, 5e-8);
  // Four coins of equal value: 2,500 USDC, 2,000 WMATIC, 100 BAL and 1 WETH.
  const auto four = weighted_pool_balances(std::vector<double>{2500, 2000, 100, 1}, std::vector<double>(4, 1),
                                           std::vector<double>{1, 0.96, 1.15, 1.5});
  EXPECT_NEAR(four[0], 2836, 0.01);
  EXPECT_NEAR(four[1], 2363.327, 5e-4);
  EXPECT_NEAR(four[2], 98.643, 5e-4);
  EXPECT_NEAR(four[3], 0.7562647, 5e-8);
}

TEST(WeightedPoolTest, WeightsAreNormalised) {
  const std::vector<double> relatives = {1.15, 2};
  EXPECT_DOUBLE_EQ(weighted_pool(std::vector<double>{20, 80}, relatives).loss,
                   weighted_pool(std::vector<double>{0.2, 0.8}, relatives).loss);
}

TEST(WeightedPoolTest, CoinsThatMoveTogetherLoseNothing) {
  const std::vector<double> weights = {0.3, 0.3, 0.4};
  for (const double relative : {0.001, 0.7, 1.0, 1.1, 123.456}) {
    const auto outcome = weighted_pool(weights, std::vector<double>(3, relative));
    EXPECT_NEAR(outcome.loss, 0, 3e-16);
    EXPECT_LE(outcome.loss, 0);
    EXPECT_NEAR(outcome.value / relative, 1, 1e-15);
  }
}

TEST(WeightedPoolTest, AWorthlessCoinTakesThePoolWithIt) {
  const auto outcome = constant_product_pool(0, 1);
  EXPECT_EQ(outcome.value, 0);
  EXPECT_EQ(outcome.hold, 0.5);
  EXPECT_EQ(outcome.loss, -1);
  EXPECT_EQ(constant_product_pool(0, 0).loss, 0);
}

}  // namespace impermanent_loss_test
}  // namespace tidemill
