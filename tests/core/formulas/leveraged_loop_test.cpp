#include "core/formulas/leveraged_loop.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

#include "core/formulas/health_factor.h"

namespace tidemill {
namespace leveraged_loop_test {

// bailsec.io, “About looping”: 100,000 at 80 %, five rounds, the last borrow kept.
TEST(LeveragedLoop, LastBorrowKept) {
  const auto loop = leveraged_loop(100'000, 0.8, 5, false);
  EXPECT_NEAR(loop.collateral, 336'160, 1e-6);                          // loops-023
  EXPECT_NEAR(loop.debt, 268'928, 1e-6);                                // loops-024
  EXPECT_NEAR(loop.idle, 32'768, 1e-6);                                 // the page's remark
  EXPECT_NEAR(loop_net_rate(loop, 100'000, 0.10, 0.05), 0.2017, 5e-5);  // loops-025
}

// cryptogloss.io, recursive borrowing: 10,000 at 75 %, all supplied again. Its five rounds (32,373) are misprinted.
TEST(LeveragedLoop, LastBorrowSupplied) {
  const std::pair<int, double> rows[] = {{1, 17'500}, {2, 23'125}, {3, 27'344}, {5, 32'880.86}, {1000, 40'000}};
  for (const auto& [rounds, collateral] : rows) {
    const auto loop = leveraged_loop(10'000, 0.75, rounds, true);
    EXPECT_NEAR(loop.collateral, collateral, 0.6) << rounds;  // loops-028 … 032
    EXPECT_NEAR(loop.debt, loop.collateral - 10'000, 1e-9 * loop.collateral);
    EXPECT_EQ(loop.idle, 0);
  }
}

// docs.joule.finance, leverage-yield-loops: eight times at 9 % and 1 % is 65 %; that takes an LTV of 87.5 %.
TEST(LeveragedLoop, LimitOfManyRounds) {
  const auto loop = leveraged_loop(1000, 0.875, 1000, true);
  EXPECT_NEAR(loop.leverage, 8, 1e-12);                                  // loops-027
  EXPECT_NEAR(loop_net_rate(loop, 1000, 0.09, 0.01), 0.65, 1e-12);       // loops-026
  EXPECT_NEAR(loop_break_even_borrow(loop, 0.09), 8 * 0.09 / 7, 1e-12);  // there the net rate is 0
}

TEST(LeveragedLoop, SumsOfTheSeries) {
  std::mt19937 random(1);
  std::uniform_real_distribution<double> share(0.0, 0.999);
  for (int i = 0; i < 2000; ++i) {
    const double ltv = share(random);
    const int rounds = static_cast<int>(random() % 40);
    const bool redeposit = random() % 2 == 0;
    const auto loop = leveraged_loop(1, ltv, rounds, redeposit);
    double deposits = 1;
    double debt = 0;
    double last = 1;
    for (int round = 1; round <= rounds; ++round) {
      last *= ltv;
      debt += last;
      if (round < rounds || redeposit) deposits += last;
    }
    EXPECT_NEAR(loop.collateral, deposits, 1e-11 * deposits);
    EXPECT_NEAR(loop.debt, debt, 1e-11 * deposits);
    // Nothing is made from nothing.
    EXPECT_NEAR(loop.collateral + loop.idle - loop.debt, 1, 1e-11 * deposits);
  }
}

TEST(LeveragedLoop, NoRoundsIsNoLoop) {
  for (const bool redeposit : {true, false}) {
    const auto loop = leveraged_loop(500, 0.8, 0, redeposit);
    EXPECT_EQ(loop.collateral, 500);
    EXPECT_EQ(loop.debt, 0);
    EXPECT_EQ(loop.idle, 0);
    EXPECT_TRUE(std::isinf(loop_break_even_borrow(loop, 0.1)));
  }
}

struct HealthRow {
  const char* id;
  double collateral;
  double threshold;
  double debt;
  double health;
};

TEST(HealthFactor, PublishedRows) {
  const HealthRow rows[] = {
      {"loops-036 acadictive.com", 20'000, 0.75, 6000, 2.5},   {"loops-037 docs.fringe.fi", 1000, 0.6, 500, 1.2},
      {"loops-040 hackmd.io/@pedrommaiaa", 1, 0.5, 0.5, 1.0},  {"loops-041 hackmd.io/@pedrommaiaa", 0.9, 0.5, 0.5, 0.9},
      {"loops-044 Aave GenericLogic.sol", 10, 0.825, 5, 1.65}, {"loops-045 Aave GenericLogic.sol", 1, 0.8, 0.8, 1.0},
      {"loops-046 Aave GenericLogic.sol", 3, 0.93, 2, 1.395},
  };
  for (const auto& row : rows)
    EXPECT_NEAR(health_factor(row.collateral * row.threshold, row.debt), row.health, 1e-12) << row.id;
}

TEST(HealthFactor, LiquidationPriceAndDrop) {
  EXPECT_NEAR(liquidation_price(1, 2250, 0.8), 2812.5, 1e-9);  // loops-033 lemonwheel.com
  // loops-035 acadictive.com: ten coins at 2,000, debt 6,000, threshold 85 %.
  EXPECT_NEAR(liquidation_price(10, 6000, 0.85) / 2000 - 1, -0.647, 5e-4);
  EXPECT_NEAR(drop_to_liquidation(health_factor(20'000 * 0.85, 6000)), 0.647, 5e-4);
  // loops-047 … 049: HF = L·LT·p/(L − 1) = 1.
  const double rows[][3] = {
      {5, 0.95, 0.1578947368421053}, {8, 0.93, 0.05913978494623662}, {3, 0.83, 0.1967871485943774}};
  for (const auto& [leverage, threshold, drop] : rows)
    EXPECT_NEAR(drop_to_liquidation(health_factor(leverage * threshold, leverage - 1)), drop, 1e-12);
  EXPECT_TRUE(std::isinf(health_factor(10, 0)));
  EXPECT_EQ(drop_to_liquidation(health_factor(10, 0)), 1);
}

}  // namespace leveraged_loop_test
}  // namespace tidemill
