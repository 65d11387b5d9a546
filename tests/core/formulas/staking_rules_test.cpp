// Identities of the issuance rules; their published rows are asked of the calculators.
#include <gtest/gtest.h>

#include <cmath>
#include <random>

#include "core/formulas/cardano_rewards.h"
#include "core/formulas/cosmos_staking.h"
#include "core/formulas/ethereum_staking.h"
#include "core/formulas/polkadot_inflation.h"
#include "core/formulas/rocket_pool.h"
#include "core/formulas/solana_inflation.h"

namespace tidemill {
namespace staking_rules_test {

TEST(EthereumRewards, FourTimesTheStakeEarnsTwiceAsMuch) {
  const auto once = ethereum_rewards(10e6);
  const auto fourfold = ethereum_rewards(40e6);
  EXPECT_NEAR(fourfold.issuance / once.issuance, 2, 1e-12);
  EXPECT_NEAR(fourfold.apr / once.apr, 0.5, 1e-12);
  EXPECT_EQ(ethereum_rewards(16e6).base_reward, 505U);  // Edgington
}

TEST(EthereumSlashing, PenaltiesGrowWithTheNumberSlashed) {
  constexpr std::uint64_t eth = 1'000'000'000;
  for (const auto fork : {EthereumFork::phase0, EthereumFork::altair, EthereumFork::bellatrix, EthereumFork::electra}) {
    std::uint64_t before = 0;
    for (std::uint64_t share = 0; share <= 100; ++share) {
      const auto penalty = slashing_penalty(fork, 32 * eth, share * 320'000 * eth, 32'000'000 * eth);
      EXPECT_GE(penalty.correlation, before);
      EXPECT_LE(penalty.correlation, 32 * eth);
      if (fork != EthereumFork::electra) {
        EXPECT_EQ(penalty.correlation % eth, 0U);
      }
      before = penalty.correlation;
    }
    EXPECT_EQ(before, 32 * eth);
  }
}

TEST(CosmosMint, InflationStaysWithinItsBoundsAndFindsTheGoal) {
  const CosmosMint mint;
  EXPECT_EQ(cosmos_next_inflation(mint, 0.2, 0.1), 0.2);
  EXPECT_EQ(cosmos_next_inflation(mint, 0.07, 0.9), 0.07);
  EXPECT_EQ(cosmos_next_inflation(mint, 0.1, 0.67), 0.1);
  double inflation = 0.1;
  for (int block = 0; block < 1000; ++block) inflation = cosmos_next_inflation(mint, inflation, 0);
  EXPECT_NEAR(inflation, 0.1 + 1000 * 0.13 / mint.blocks_per_year, 1e-13);
}

TEST(PolkadotCurve, MeetsAtTheIdealShare) {
  const NposCurve curve;
  EXPECT_NEAR(npos_inflation(curve, 0), 0.025, 1e-15);
  EXPECT_NEAR(npos_inflation(curve, 0.5), 0.1, 1e-15);
  EXPECT_NEAR(npos_inflation(curve, 0.5 + 1e-12), 0.1, 1e-9);
  EXPECT_NEAR(npos_inflation(curve, 0.55), 0.025 + 0.075 / 2, 1e-15);
}

TEST(SolanaSchedule, FallsToItsFloor) {
  const SolanaSchedule schedule;
  // The floor binds from ln(1.5/8)/ln 0.85 years on.
  EXPECT_GT(solana_inflation(schedule, 10.3001), 0.015);
  EXPECT_EQ(solana_inflation(schedule, 10.3002), 0.015);
}

TEST(CardanoReward, NothingIsLostBetweenOperatorAndMembers) {
  std::mt19937 random(29);
  std::uniform_real_distribution<double> unit(0.01, 1);
  for (int i = 0; i < 500; ++i) {
    CardanoPool pool;
    pool.stake = 0.004 * unit(random);
    pool.owner_stake = pool.pledge = pool.stake * unit(random) / 2;
    pool.margin = unit(random) / 2;
    pool.performance = unit(random);
    const auto reward = cardano_reward({}, pool, pool.stake - pool.owner_stake);
    EXPECT_NEAR(reward.operator_reward + reward.member_reward, reward.pool, 3e-6);
    EXPECT_LE(reward.pool, reward.max_pool);
  }
}

TEST(RocketPool, WithdrawalsShareOutTheWholeBalance) {
  for (const double bond : {8.0, 16.0}) {
    EXPECT_EQ(rocket_minipool_withdrawal(bond, 0.14, 32 - bond), 0);
    EXPECT_NEAR(rocket_minipool_withdrawal(bond, 0.14, 32), bond, 1e-12);
    EXPECT_NEAR(rocket_minipool_withdrawal(bond, 0.14, 33) - bond, bond / 32 + (1 - bond / 32) * 0.14, 1e-12);
  }
}

}  // namespace staking_rules_test
}  // namespace tidemill
