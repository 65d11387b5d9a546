// When money can be in hand: every step, stacks from the top, and sums that are exact.
#include "core/engine/liquidity_ladder.h"

#include <gtest/gtest.h>

#include <random>

#include "tests/core/engine/engine_case.h"

namespace tidemill::test {
namespace liquidity_ladder_test {

const std::string as_of = "2026-11-22";  // a Sunday

/// ETH at 2,000, its receipt stETH (6), the receipt's receipt aStETH (7), a treasury (8) and a thing (9).
struct Case : EngineCase {
  Case() {
    receipt(6, "stETH", 3);
    receipt(7, "aStETH", 6);
    asset(8, "TBILL", AssetKind::treasury);
    asset(9, "PARCEL", AssetKind::other);
    price(3, "2026-01-01", "2000");
    price(8, "2026-01-01", "100");
    price(9, "2026-01-01", "50");
  }
  void receipt(std::int64_t id, const std::string& symbol, std::int64_t of) {
    asset(id, symbol, AssetKind::receipt_token);
    rows.assets.back().derived = DerivedPrice{AssetId{of}, dec("1")};
  }
  void fund(HoldingId holding, HoldingId source) {
    rows.holdings[static_cast<std::size_t>(holding.value() - 1)].funded_by = source;
  }
  AnalysisPtr analysis() const { return *analyse(std::make_shared<const Portfolio>(rows), Assumptions{}, day(as_of)); }
  /// The parts of an analysis that a ladder reads, without a projection.
  Analysis values() const {
    Analysis made;
    made.portfolio = std::make_shared<const Portfolio>(rows);
    made.as_of = day(as_of);
    made.prices = std::make_shared<const PriceBook>(*made.portfolio, made.as_of);
    made.income = portfolio_income(*made.portfolio, *made.prices, made.as_of);
    made.values = portfolio_values(*made.portfolio, *made.prices, made.income, made.as_of);
    count_once(*made.portfolio, *made.prices, made.income, made.values, made.as_of);
    for (const HoldingValue& value : made.values) {
      if (const auto own = value.own_value())
        made.value += *own;
      else
        ++made.unvalued;
    }
    return made;
  }
};

std::string step(const LiquidityLadder& ladder, const std::string& name) {
  for (const LadderStep& each : ladder.steps)
    if (each.name == name) return each.value.to_string();
  return "no such step";
}

TEST(LiquidityLadder, EveryHoldingStandsOnItsStep) {
  Case c;
  c.hold("wallet", 2, "1", "2026-01-01", {});
  c.hold("lending", 2, "10", "2026-01-01", {{"apr", "0.05"}});
  c.hold("tokenised_treasury", 8, "1", "2026-01-01", {{"yield", "0.05"}});
  c.hold("staking", 3, "1", "2026-01-01", {{"apr", "0"}, {"unbonding_days", "7"}});
  c.hold("staking", 3, "2", "2026-01-01", {{"apr", "0"}, {"unbonding_days", "8"}});
  c.hold("lending", 2, "1000", "2026-01-01", {{"apr", "0"}, {"term_end", "2027-01-31"}});
  c.hold("tokenised_treasury", 8, "30", "2026-01-01", {{"yield", "0"}, {"maturity", "2027-02-20"}});
  c.hold("vote_lock", 3, "1.5", "2026-01-01", {{"fee_apr", "0"}, {"lock_end", "2027-11-22"}});
  c.hold("vote_lock", 3, "2.5", "2026-01-01", {{"fee_apr", "0"}, {"lock_end", "2027-11-23"}});
  c.hold("staking", 3, "3", "2026-01-01", {{"apr", "0"}});
  c.hold("lending", 2, "77", "2026-01-01", {{"apr", "0"}, {"used_as_collateral", "true"}});
  c.hold("lending", 2, "33", "2026-01-01", {{"rate_model", "aave-v3"}, {"utilisation", "1"}});
  c.hold("custom_stream", 9, "2", "2026-01-01", {{"amount", "1"}, {"every", "month"}});
  c.hold("staking", 5, "10", "2026-01-01", {{"apr", "0"}});  // ATOM has no price
  const auto analysis = c.analysis();
  const LiquidityLadder ladder = liquidity_ladder(*analysis);
  EXPECT_EQ(step(ladder, "today"), "11");
  EXPECT_EQ(step(ladder, "1 day"), "100");  // a Monday
  EXPECT_EQ(step(ladder, "7 days"), "2000");
  EXPECT_EQ(step(ladder, "30 days"), "4000");
  EXPECT_EQ(step(ladder, "90 days"), "4000");  // 70 and 90 days
  EXPECT_EQ(step(ladder, "1 year"), "3000");
  EXPECT_EQ(step(ladder, "later"), "5000");
  EXPECT_EQ(step(ladder, "unknown"), "6210");
  EXPECT_EQ(ladder.total, analysis->value);
  EXPECT_EQ(ladder.steps.back().by_then, analysis->value);
  EXPECT_EQ(ladder.unvalued, std::vector<HoldingId>{HoldingId{14}});
}

TEST(LiquidityLadder, WhatIsPublishedStandsInForTheTerms) {
  Case c;
  c.rows.platforms.push_back({PlatformId{1}, "Pool", PlatformKind::protocol, {}, {}, {}, {}});
  c.rows.assets[2].facts["unbonding_days"] = {"21", "somebody", {}};
  c.hold("staking", 3, "1", "2026-01-01", {{"apr", "0"}});
  EXPECT_EQ(*free_on(*c.analysis(), HoldingId{1}), day("2026-12-13"));
  c.rows.platforms[0].facts["unbonding_days"] = {"2.5", "the pool", {}};
  c.rows.holdings[0].platform = PlatformId{1};
  EXPECT_EQ(*free_on(*c.analysis(), HoldingId{1}), day("2026-11-25"));
  c.rows.terms[0].params["unbonding_days"] = "0";
  EXPECT_EQ(*free_on(*c.analysis(), HoldingId{1}), day(as_of));
}

TEST(LiquidityLadder, ReceiptsAreSoldWhereNothingElseIsKnownOrWhenAsked) {
  Case c;
  c.hold("staking", 3, "1", "2026-01-01", {{"apr", "0"}, {"receipt_asset", "6"}});
  c.hold("staking", 3, "1", "2026-01-01", {{"apr", "0"}, {"receipt_asset", "6"}, {"unbonding_days", "4"}});
  const auto analysis = c.analysis();
  EXPECT_EQ(step(liquidity_ladder(*analysis), "today"), "2000");
  EXPECT_EQ(step(liquidity_ladder(*analysis), "7 days"), "2000");
  EXPECT_EQ(step(liquidity_ladder(*analysis, true), "today"), "4000");
}

TEST(LiquidityLadder, StacksComeOutFromTheTopAndWaitsAddUp) {
  Case c;
  const HoldingId stake =
      c.hold("staking", 3, "10", "2026-01-01", {{"apr", "0"}, {"receipt_asset", "6"}, {"unbonding_days", "5"}});
  const HoldingId lent = c.hold("lending", 6, "8", "2026-01-01", {{"apr", "0"}, {"term_end", "2026-12-02"}});
  const HoldingId pool = c.hold("liquidity_mining", 7, "4", "2026-01-01", {{"asset2", "2"}, {"fee_apr", "0"}});
  c.entry(pool, EntryType::opening, "2026-01-01", 2, "8000");
  c.fund(lent, stake);
  c.fund(pool, lent);
  const auto analysis = c.analysis();
  const LiquidityLadder ladder = liquidity_ladder(*analysis);
  EXPECT_EQ(step(ladder, "today"), "8000");     // the pool's USDC
  EXPECT_EQ(step(ladder, "7 days"), "4000");    // 2 ETH that nothing is built on: 5 days
  EXPECT_EQ(step(ladder, "30 days"), "16000");  // 10 days of the term, then 5
  EXPECT_EQ(ladder.total.to_string(), "28000");
  EXPECT_EQ(*free_on(*analysis, stake), day("2026-12-07"));
  for (const LadderPiece& piece : ladder.pieces)
    if (piece.ready == day("2026-12-07") && piece.through.size() == 2) {
      EXPECT_EQ(piece.through, (std::vector<HoldingId>{pool, lent}));
      EXPECT_EQ(piece.value.to_string(), "8000");
    }
}

TEST(LiquidityLadder, AnUnknownWaitOnTheWayIsUnknown) {
  Case c;
  const HoldingId stake =
      c.hold("staking", 3, "10", "2026-01-01", {{"apr", "0"}, {"receipt_asset", "6"}, {"unbonding_days", "5"}});
  const HoldingId lent = c.hold("lending", 6, "10", "2026-01-01", {{"apr", "0"}, {"used_as_collateral", "true"}});
  c.fund(lent, stake);
  EXPECT_EQ(step(liquidity_ladder(*c.analysis()), "unknown"), "20000");
}

TEST(LiquidityLadder, ALoopIsWhatIsLeftAfterItsDebt) {
  Case c;
  c.loop("2026-11-20", "0.5", "1");
  const auto analysis = c.analysis();
  EXPECT_EQ(liquidity_ladder(*analysis).steps[0].value, analysis->value);
}

// Any forest of holdings, with receipts that are worth more or less than what they were taken for, and circles.
TEST(LiquidityLadder, StepsAlwaysAddUpToTheValue) {
  std::mt19937 random(11);
  for (int round = 0; round < 200; ++round) {
    Case c;
    const int count = 2 + static_cast<int>(random() % 7);
    for (int i = 1; i <= count; ++i) {
      const std::int64_t asset = std::vector<std::int64_t>{2, 3, 5, 6, 7}[random() % 5];
      const std::string quantity = std::to_string(1 + random() % 9) + "." + std::to_string(random() % 1000000);
      if (random() % 3 == 0)
        c.hold("lending", asset, quantity, "2026-01-01", {{"apr", "0.1"}, {"compounding", "monthly"}});
      else
        c.hold("staking", asset, quantity, "2026-01-01",
               {{"apr", "0.03"}, {"receipt_asset", "6"}, {"unbonding_days", std::to_string(random() % 400)}});
      if (random() % 3 != 0) c.fund(HoldingId{i}, HoldingId{static_cast<std::int64_t>(1 + random() % count)});
    }
    const Analysis analysis = c.values();
    const LiquidityLadder ladder = liquidity_ladder(analysis);
    EXPECT_EQ(ladder.total, analysis.value) << round;
    EXPECT_EQ(static_cast<int>(ladder.unvalued.size()), analysis.unvalued) << round;
    Decimal pieces;
    for (const LadderPiece& piece : ladder.pieces) pieces += piece.value;
    EXPECT_EQ(pieces, ladder.total) << round;
  }
}

}  // namespace liquidity_ladder_test
}  // namespace tidemill::test
