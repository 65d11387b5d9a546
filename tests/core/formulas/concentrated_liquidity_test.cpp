#include "core/formulas/concentrated_liquidity.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace tidemill {
namespace concentrated_liquidity_test {

// Elsts, “Liquidity Math in Uniswap v3”, examples 1 and 2.
TEST(ConcentratedLiquidity, PublishedAmounts) {
  const PriceRange first{1500, 2500};
  const double liquidity = *liquidity_of_amount0(2, first, 2000);
  EXPECT_NEAR(concentrated_amounts(liquidity, first, 2000).amount1, 5076.10, 5e-3);  // il-105
  const auto lower = lower_bound_for({2, 4000}, 3000, 2000);
  ASSERT_TRUE(lower);
  EXPECT_NEAR(*lower, 1333.33, 5e-3);      // il-106
  const PriceRange second{1333.33, 3000};  // the page goes on with the rounded bound
  const auto later = concentrated_amounts(liquidity_of({2, 4000}, second, 2000), second, 2500);
  EXPECT_NEAR(later.amount0, 0.85, 5e-3);     // il-107
  EXPECT_NEAR(later.amount1, 6572.89, 5e-3);  // il-108
}

// Uniswap, “Introducing Uniswap v3”: Alice puts $1m into the whole curve, Bob as much depth into 1,000–2,250.
TEST(ConcentratedLiquidity, PublishedCapital) {
  const PriceRange range{1000, 2250};
  const auto bob = concentrated_amounts(1e6 / (2 * std::sqrt(1500.0)), range, 1500);
  EXPECT_NEAR(bob.amount1, 91'751, 1);                                         // il-109
  EXPECT_NEAR(bob.amount0, 61.17, 5e-3);                                       // il-110
  EXPECT_NEAR(bob.value(1500), 183'500, 20);                                   // il-111
  EXPECT_NEAR(*capital_efficiency(range, 1500), 5.44, 0.01);                   // il-112
  EXPECT_NEAR(*capital_efficiency({1200, 2800}, 1820), 5.238526666667, 2e-3);  // il-117
  EXPECT_FALSE(capital_efficiency(range, 900));
}

TEST(ConcentratedLiquidity, PublishedEfficiency) {
  const double rows[][4] = {{0.99, 1.01, 200, 1}, {0.999, 1.001, 2000, 2}, {1, 1.001, 4000, 3}, {1, 1.0002, 20'000, 3}};
  for (const auto& [lower, upper, times, tolerance] : rows) {  // il-113 … 116
    EXPECT_NEAR(capital_efficiency_at_middle({lower, upper}), times, tolerance);
    EXPECT_NEAR(
        *capital_efficiency({lower, upper}, std::sqrt(lower * upper)) / capital_efficiency_at_middle({lower, upper}), 1,
        1e-10);
  }
}

struct LossRow {
  const char* id;
  double lower, upper, price0, price1, loss;
};

// Erins, “Impermanent Loss in Uniswap V3”, numbers by two derivations; beyond the range v3 white paper 2.2.
TEST(ConcentratedLiquidity, Losses) {
  const LossRow rows[] = {
      {"il-118", 1000, 2250, 1500, 1800, -0.022565271846138844},
      {"il-119", 1000, 2250, 1500, 1200, -0.033743294982720426},
      {"il-120", 1000, 2250, 1500, 2250, -0.11010205144336455},
      {"il-121", 1000, 2250, 1500, 1000, -0.11010205144336407},
      {"il-122", 1500, 2500, 2000, 2400, -0.034948596773186257},
      {"il-123", 0.99, 1.01, 1, 1.005, -0.0006234307243167363},
      {"il-124", 0.8, 1.25, 1, 1.1, -0.010745478167020223},
      {"il-125", 1000, 2250, 1500, 3000, -0.2584183762028036},
      {"il-126", 1000, 2250, 1500, 500, -0.4438137821521029},
  };
  for (const auto& row : rows)
    EXPECT_NEAR(concentrated_pool({row.lower, row.upper}, row.price0, row.price1).loss, row.loss, 1e-12) << row.id;
}

TEST(ConcentratedLiquidity, LossFollowsTheWholeCurveInsideTheRange) {
  std::mt19937 random(3);
  std::uniform_real_distribution<double> unit(0.01, 0.99);
  for (int i = 0; i < 2000; ++i) {
    const double price0 = 1000 * unit(random);
    const PriceRange range{price0 * unit(random), price0 / unit(random)};
    const double price1 = range.lower + (range.upper - range.lower) * unit(random);
    const double k = price1 / price0;
    const double narrowing = 1 - (std::sqrt(range.lower / price0) + k * std::sqrt(price0 / range.upper)) / (1 + k);
    EXPECT_NEAR(concentrated_pool(range, price0, price1).loss, constant_product_loss(k) / narrowing, 1e-10);
  }
}

TEST(ConcentratedLiquidity, OpenedOutsideTheRangeItIsOneToken) {
  EXPECT_FALSE(liquidity_of_amount1(5, {100, 200}, 50));
  EXPECT_FALSE(liquidity_of_amount0(5, {100, 200}, 250));
  EXPECT_NEAR(concentrated_amounts(*liquidity_of_amount0(5, {100, 200}, 50), {100, 200}, 90).amount0, 5, 1e-12);
  EXPECT_EQ(concentrated_pool({100, 200}, 50, 90).loss, 0);  // still that token
  EXPECT_LT(concentrated_pool({100, 200}, 50, 150).loss, 0);
  EXPECT_NEAR(concentrated_pool({100, 200}, 50, 90).value, 1.8, 1e-15);
}

TEST(ConcentratedLiquidity, BoundsUseBothAmountsUp) {
  std::mt19937 random(5);
  std::uniform_real_distribution<double> unit(0.05, 0.95);
  for (int i = 0; i < 1000; ++i) {
    const double price = 3000 * unit(random);
    const PriceRange range{price * unit(random), price / unit(random)};
    const auto amounts = concentrated_amounts(10 * unit(random), range, price);
    EXPECT_NEAR(*lower_bound_for(amounts, range.upper, price) / range.lower, 1, 1e-9);
    EXPECT_NEAR(*upper_bound_for(amounts, range.lower, price) / range.upper, 1, 1e-9);
  }
  EXPECT_FALSE(lower_bound_for({1, 1e9}, 3000, 2000));
  EXPECT_FALSE(lower_bound_for({1, 100}, 1000, 2000));
  EXPECT_FALSE(upper_bound_for({1e9, 100}, 1000, 2000));
  EXPECT_FALSE(upper_bound_for({1, 100}, 3000, 2000));
}

}  // namespace concentrated_liquidity_test
}  // namespace tidemill
