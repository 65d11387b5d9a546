#include "core/engine/stress.h"

#include <gmock/gmock.h>

#include "core/engine/scenarios.h"
#include "tests/core/engine/engine_case.h"

namespace tidemill::test {
namespace stress_test {

const Date as_of = make_date(2026, 11, 22);

StressResult stressed(const EngineCase& made, const std::string& name) {
  const auto analysis = analyse(std::make_shared<const Portfolio>(made.rows), Assumptions{}, as_of);
  EXPECT_TRUE(analysis.has_value());
  const auto scenario = find_scenario(*(*analysis)->portfolio, name);
  EXPECT_TRUE(scenario.has_value()) << scenario.error().message();
  return *stress(**analysis, *scenario);
}

EngineCase with_setting(EngineCase made, const std::string& shocks) {
  made.rows.settings.push_back({"scenario.mine", shocks});
  return made;
}

EngineCase staked() {
  EngineCase made;
  made.price(3, "2026-11-20", "3000");
  made.hold("staking", 3, "10", "2026-03-01", {{"apr", "0.0365"}});
  return made;
}

TEST(Scenarios, EveryShippedOneNamesItsSource) {
  ASSERT_EQ(shipped_scenarios().front().name, "base");
  EXPECT_EQ(shipped_scenarios().front().shocks, Shocks{});
  int episodes = 0;
  for (const Scenario& scenario : shipped_scenarios()) {
    episodes += scenario.episode;
    if (scenario.name == "base") continue;
    EXPECT_NE(scenario.shocks, Shocks{}) << scenario.name;
    EXPECT_FALSE(scenario.source.empty()) << scenario.name;
    EXPECT_FALSE(scenario.meaning.empty()) << scenario.name;
  }
  EXPECT_EQ(episodes, 5);
}

TEST(Scenarios, OnesOwnWinOverShippedOnes) {
  EngineCase made = staked();
  made.rows.settings.push_back({"scenario.bear", "price.ETH=0.9"});
  made.rows.settings.push_back({"scenario.broken", "price=1"});
  const Portfolio portfolio = made.portfolio();
  EXPECT_EQ(find_scenario(portfolio, "bear")->shocks.prices.at("ETH"), 0.9);
  EXPECT_EQ(find_scenario(portfolio, "broken").error().what, "price=1");
}

TEST(Stress, PricesFallAndIncomeWithThem) {
  const StressResult result = stressed(staked(), "march-2020");
  EXPECT_NEAR(result.value_before, 30'000, 1e-6);
  EXPECT_NEAR(result.value_after, 30'000 * 0.5765, 1e-6);
  EXPECT_NEAR(result.income_after / result.income_before, 0.5765, 1e-9);
  ASSERT_EQ(result.holdings.size(), 1u);
  EXPECT_THAT(result.holdings[0].reasons, testing::ElementsAre(testing::HasSubstr("ETH falls by 42.4 %")));
}

TEST(Stress, AReceiptTokenFollowsUnlessItIsNamed) {
  EngineCase made = staked();
  made.asset(6, "stETH", AssetKind::receipt_token);
  made.rows.assets.back().derived = DerivedPrice{AssetId{3}, dec("1")};
  made.hold("lending", 6, "1", "2026-03-01", {{"apr", "0.01"}});
  const StressResult named = stressed(made, "steth-2022");
  EXPECT_NEAR(*named.holdings[1].value_after, 3000 * 0.5219, 1e-6);
  EXPECT_NEAR(*named.holdings[0].value_after, 30'000 * 0.5552, 1e-6);
  const StressResult followed = stressed(made, "march-2020");
  EXPECT_NEAR(*followed.holdings[1].value_after, 3000 * 0.5765, 1e-6);
}

TEST(Stress, StablecoinsOnlyMoveWhenNamed) {
  EngineCase made;
  made.hold("lending", 2, "1000", "2026-03-01", {{"apr", "0.05"}});
  EXPECT_EQ(stressed(made, "bear").value_after, 1000);
  EXPECT_NEAR(stressed(made, "usdc-2023").value_after, 971.5, 1e-9);
}

TEST(Stress, APoolTradesAlong) {
  EngineCase made;
  made.price(3, "2026-11-20", "2000");
  const HoldingId pool = made.hold("liquidity_mining", 3, "1", "2026-11-20", {{"asset2", "2"}, {"fee_apr", "0.1"}});
  made.entry(pool, EntryType::opening, "2026-11-20", 2, "2000");
  // ETH to a quarter: the share is worth 4,000·√0.25, not 4,000·(0.25 + 1)/2.
  const StressResult result = stressed(with_setting(made, "price.ETH=0.25"), "mine");
  EXPECT_NEAR(result.value_after, 2000, 1e-6);
  EXPECT_NEAR(result.income_after / result.income_before, 0.5, 1e-6);
}

TEST(Stress, ALoopIsLiquidatedBeyondItsPrice) {
  EngineCase made;
  made.loop("2026-11-20", "0.5", "1");
  const StressResult mild = stressed(with_setting(made, "price.ETH=0.9"), "mine");
  EXPECT_GT(mild.income_after, 0);
  const StressResult hard = stressed(with_setting(made, "price.ETH=0.4"), "mine");
  EXPECT_EQ(hard.income_after, 0);
  EXPECT_LT(hard.value_after, mild.value_after);
  EXPECT_GE(hard.value_after, 0);
  EXPECT_THAT(hard.holdings[0].reasons, testing::Contains(testing::HasSubstr("liquidated")));
}

TEST(Stress, RatesIncentivesAndPlatforms) {
  EngineCase made;
  made.rows.platforms.push_back({PlatformId{1}, "Bank", PlatformKind::exchange, {}, {}, {}, {}});
  made.hold("lending", 2, "1000", "2026-03-01", {{"apr", "0.06"}, {"incentive_apr", "0.04"}, {"incentive_asset", "2"}});
  made.rows.holdings[0].platform = PlatformId{1};
  EXPECT_NEAR(stressed(made, "rates-halve").income_after, 50, 1e-9);
  EXPECT_NEAR(stressed(made, "incentives-end").income_after, 60, 1e-9);
  const StressResult half = stressed(with_setting(made, "platform.Bank=0.25"), "mine");
  EXPECT_NEAR(half.value_after, 250, 1e-9);
  EXPECT_NEAR(half.income_after, 25, 1e-9);
}

TEST(Stress, WhatHasNoPriceIsLeftOut) {
  EngineCase made;
  made.hold("staking", 5, "10", "2026-03-01", {{"apr", "0.1"}});
  EXPECT_EQ(stressed(made, "bear").left_out, 1);
}

}  // namespace stress_test
}  // namespace tidemill::test
