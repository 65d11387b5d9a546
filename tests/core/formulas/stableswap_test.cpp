#include "core/formulas/stableswap.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace tidemill {
namespace stableswap_test {

struct SwapRow {
  const char* id;
  double amplification;
  std::vector<double> balances;
  double invariant;
  double amount;  ///< of coin 0
  double output;  ///< of coin 1; the contract's integers give one wei less
};

// curvefi/curve-contract tests/simulation.py, run as it is.
TEST(Stableswap, ReferenceModel) {
  const SwapRow rows[] = {
      {"il-127, 128", 100, {1e6, 1e6, 1e6}, 3e6, 10'000, 9999.009901970393118133},
      {"il-129, 130", 100, {1.5e6, 1e6, 5e5}, 2996714.034701550397813062, 15'000, 14932.198221797124711600},
      {"il-135, 136", 10, {9e5, 1e5}, 933646.734734774054407525, 9000, 4655.045764630890296975},
      {"il-137, 138", 1, {9e5, 1e5}, 763533.774953455977292780, 9000, 2085.246421154549670329},
  };
  for (const auto& row : rows) {
    EXPECT_NEAR(*stableswap_invariant(row.amplification, row.balances) / row.invariant, 1, 1e-14) << row.id;
    EXPECT_NEAR(*stableswap_output(row.amplification, row.balances, 0, 1, row.amount) / row.output, 1, 1e-11) << row.id;
  }
}

TEST(Stableswap, TheSmallestSwapKeepsItsDigits) {
  // At balance the price is 1; the curve takes 1/(n·Ann) ≈ 1e-8 of 1e-6/1e6 away: nothing that nine digits show.
  EXPECT_NEAR(*stableswap_output(100, std::vector<double>{1e6, 1e6}, 0, 1, 1e-6) / 1e-6, 1, 1e-12);
  const std::vector<double> tilted{1.5e6, 1e6, 5e5};
  const double marginal = (*stableswap_prices(100, tilted))[0] / (*stableswap_prices(100, tilted))[1];
  EXPECT_NEAR(*stableswap_output(100, tilted, 0, 1, 1e-6) / 1e-6 / marginal, 1, 1e-11);
}

TEST(Stableswap, SwapsKeepTheInvariant) {
  std::mt19937 random(11);
  std::uniform_real_distribution<double> unit(0.05, 1);
  for (int i = 0; i < 1000; ++i) {
    std::vector<double> balances(2 + random() % 4);
    for (double& balance : balances) balance = 1e6 * unit(random);
    const double amplification = 500 * unit(random);
    const double before = *stableswap_invariant(amplification, balances);
    const double amount = 1e5 * unit(random);
    const double output = *stableswap_output(amplification, balances, 0, 1, amount);
    EXPECT_GT(output, 0);
    balances[0] += amount;
    balances[1] -= output;
    EXPECT_NEAR(*stableswap_invariant(amplification, balances) / before, 1, 1e-12);
  }
}

TEST(Stableswap, MarginalPriceIsThatOfASmallSwap) {
  const std::vector<double> balances{1.5e6, 1e6, 5e5};
  const auto prices = stableswap_prices(100, balances);
  const double amount = 0.01;
  EXPECT_NEAR(*stableswap_output(100, balances, 0, 2, amount) / amount, (*prices)[0], 1e-6);
  EXPECT_NEAR(*stableswap_output(100, balances, 1, 2, amount) / amount, (*prices)[1], 1e-6);
  EXPECT_EQ(prices->back(), 1);
}

TEST(Stableswap, TradersLeaveThePoolAtTheGivenPrices) {
  std::mt19937 random(13);
  std::uniform_real_distribution<double> unit(0.2, 1);
  for (int i = 0; i < 1000; ++i) {
    std::vector<double> prices(2 + random() % 3);
    for (double& price : prices) price = unit(random);
    const double amplification = std::exp(8 * unit(random)) / 10;
    const auto balances = stableswap_balances_at(amplification, 1e6, prices);
    ASSERT_TRUE(balances);
    EXPECT_NEAR(*stableswap_invariant(amplification, *balances) / 1e6, 1, 1e-9);
    const auto inside = stableswap_prices(amplification, *balances);
    for (std::size_t k = 0; k < prices.size(); ++k)
      EXPECT_NEAR((*inside)[k] * prices.back() / prices[k], 1, 1e-8) << amplification;
  }
}

TEST(Stableswap, LossLiesAgainstHolding) {
  const std::vector<double> balances{1e6, 1e6};
  const std::vector<double> still{1, 1};
  EXPECT_NEAR(stableswap_pool(100, balances, still)->loss, 0, 1e-12);
  // With hardly any amplification it is a constant-product pool.
  const std::vector<double> doubled{2, 1};
  EXPECT_NEAR(stableswap_pool(1e-9, balances, doubled)->loss, constant_product_loss(2), 1e-7);
  // With much of it, the pool ends up in the coin that broke.
  const std::vector<double> broken{0.5, 1};
  EXPECT_LT(stableswap_pool(1000, balances, broken)->loss, constant_product_loss(0.5));
  EXPECT_GT(stableswap_pool(1000, balances, broken)->value, 0.5);
  // Coins that move together lose nothing, also in a pool that leans to one side.
  EXPECT_NEAR(stableswap_pool(50, std::vector<double>{3e5, 9e5}, std::vector<double>{1.2, 1.2})->loss, 0, 1e-12);
}

}  // namespace stableswap_test
}  // namespace tidemill
