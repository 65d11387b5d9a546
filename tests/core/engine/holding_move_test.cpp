// A move against both balances followed day by day.
#include "core/engine/holding_move.h"

#include <gtest/gtest.h>

#include <random>

#include "core/engine/net_rate.h"
#include "tests/core/engine/engine_case.h"

namespace tidemill::test {
namespace holding_move_test {

AnalysisPtr analysis_of(const EngineCase& c) {
  return *analyse(std::make_shared<const Portfolio>(c.rows), Assumptions{}, day("2026-11-22"));
}

TEST(HoldingMove, PaysBackOnTheDayTheNewPlaceIsAhead) {
  std::mt19937 random(3);
  const auto between = [&](double low, double high) { return std::uniform_real_distribution(low, high)(random); };
  for (int round = 0; round < 25; ++round) {
    EngineCase c;
    const int unbonding = static_cast<int>(random() % 30);
    c.price(3, "2026-01-01", "2000");
    c.hold("staking", 3, "5", "2026-01-01",
           {{"apr", "0.0" + std::to_string(1 + random() % 9)}, {"unbonding_days", std::to_string(unbonding)}});
    const auto analysis = analysis_of(c);
    const double from = *net_rate(*analysis, HoldingId{1});
    MoveRequest request{.from = HoldingId{1}, .to_rate = from + between(0.01, 0.2)};
    request.gas = between(0, 20);
    request.bridge = between(0, 30);
    request.slippage = between(0, 0.01);
    request.days_idle = static_cast<int>(random() % 5);
    request.amount = between(100, 10'000);
    const auto move = plan_move(*analysis, request);
    ASSERT_TRUE(move) << move.error().message();
    const double fees = request.gas + request.bridge + request.slippage * *request.amount;
    const auto ahead = [&](int days) {  // of staying, so many days after it was asked for
      const int earning = std::max(0, days - unbonding - request.days_idle);
      return *request.amount * (*request.to_rate * earning - from * days) / 365 - fees;
    };
    ASSERT_TRUE(move->break_even);
    const int days = days_between(day("2026-11-22"), *move->break_even);
    EXPECT_GE(ahead(days), -1e-9);
    EXPECT_LT(ahead(days - 1), 1e-9);
    EXPECT_NEAR(move->after_a_year, ahead(365), 1e-9);
    EXPECT_NEAR(move->cost, fees + *request.amount * from * (unbonding + request.days_idle) / 365, 1e-9);
    EXPECT_EQ(move->days_without_income, unbonding + request.days_idle);
  }
}

TEST(HoldingMove, NeverPaysWhereTheNewRateIsNoBetter) {
  EngineCase c;
  c.hold("lending", 2, "1000", "2026-01-01", {{"apr", "0.05"}});
  const auto move = plan_move(*analysis_of(c), {.from = HoldingId{1}, .to_rate = 0.05, .gas = 1});
  ASSERT_TRUE(move);
  EXPECT_FALSE(move->break_even);
  EXPECT_FALSE(move->break_even_days);
  EXPECT_NEAR(move->after_a_year, -1, 1e-9);
}

TEST(HoldingMove, ATermIsWaitedForAndEarnsMeanwhile) {
  EngineCase c;
  c.hold("lending", 2, "1000", "2026-01-01", {{"apr", "0.05"}, {"term_end", "2027-01-31"}});
  const auto move = plan_move(*analysis_of(c), {.from = HoldingId{1}, .to_rate = 0.10, .days_idle = 1});
  ASSERT_TRUE(move);
  EXPECT_EQ(move->leaves, day("2027-01-31"));
  EXPECT_EQ(move->arrives, day("2027-02-01"));
  EXPECT_EQ(move->days_without_income, 1);
  EXPECT_EQ(*move->break_even, day("2027-02-02"));
}

TEST(HoldingMove, ReadsTheRateOfWhatIsWatched) {
  EngineCase c;
  c.price(3, "2026-11-20", "2000");
  c.hold("lending", 2, "1000", "2026-01-01", {{"apr", "0.05"}});
  c.hold("lending", 2, "0", "2026-11-22", {{"apr", "0.08"}, {"incentive_apr", "0.01"}});
  c.hold("staking", 5, "0", "2026-11-22", {{"apr", "0.08"}});  // ATOM has no price
  c.hold("liquidity_mining", 3, "0", "2026-11-22", {{"asset2", "2"}, {"fee_apr", "0.12"}});
  const HoldingId loop = c.loop("2026-11-20", "0.5", "1");
  const auto analysis = analysis_of(c);
  const auto move = plan_move(*analysis, {.from = HoldingId{1}, .to = HoldingId{2}});
  ASSERT_TRUE(move) << move.error().message();
  EXPECT_NEAR(move->to_rate, 0.09, 1e-12);
  EXPECT_FALSE(plan_move(*analysis, {.from = HoldingId{1}, .to = HoldingId{3}}));
  const auto pool = plan_move(*analysis, {.from = HoldingId{1}, .to = HoldingId{4}});
  ASSERT_TRUE(pool) << pool.error().message();
  EXPECT_NEAR(pool->to_rate, 0.12, 1e-9);
  EXPECT_NEAR(*net_rate(*analysis, loop), *analysis->value_of(loop)->loop->net_rate, 1e-12);
}

TEST(HoldingMove, WhatIsMissingOrOutOfRangeIsSaid) {
  EngineCase c;
  c.price(3, "2026-01-01", "2000");
  c.hold("lending", 2, "1000", "2026-01-01", {{"apr", "0.05"}});
  c.hold("staking", 3, "1", "2026-01-01", {{"apr", "0.05"}});
  const auto analysis = analysis_of(c);
  const auto refused = [&](const MoveRequest& request) {
    const auto move = plan_move(*analysis, request);
    EXPECT_FALSE(move);
    return move ? std::string() : move.error().message();
  };
  const HoldingId lent{1}, staked{2};
  EXPECT_NE(refused({.from = lent}).find("missing"), std::string::npos);
  EXPECT_NE(refused({.from = lent, .to = staked, .to_rate = 0.1}).find("twice"), std::string::npos);
  EXPECT_NE(refused({.from = lent, .to = lent}).find("where the money is"), std::string::npos);
  EXPECT_NE(refused({.from = HoldingId{9}, .to_rate = 0.1}).find("no holding 9"), std::string::npos);
  EXPECT_NE(refused({.from = lent, .amount = 1001, .to_rate = 0.1}).find("only 1000.00"), std::string::npos);
  EXPECT_NE(refused({.from = lent, .to_rate = 0.1, .slippage = 1}).find("slippage"), std::string::npos);
  EXPECT_NE(refused({.from = lent, .to_rate = 0.1, .gas = -1}).find("gas"), std::string::npos);
  EXPECT_NE(refused({.from = staked, .to_rate = 0.1}).find("unbonding"), std::string::npos);
  EXPECT_TRUE(plan_move(*analysis, {.from = staked, .to_rate = 0.1, .unbonding = 3}));
}

}  // namespace holding_move_test
}  // namespace tidemill::test
