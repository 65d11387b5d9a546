// Recorded beats estimated: which days a record covers (DESIGN 3.3).
#include <gtest/gtest.h>

#include "core/engine/income_coverage.h"
#include "tests/core/engine/engine_case.h"

namespace tidemill::test {
namespace coverage_test {

TEST(Coverage, ARecordCoversFromTheDayAfterTheOneBefore) {
  EngineCase c;
  const HoldingId id = c.hold("lending", 2, "365", "2026-01-01", {{"apr", "1"}});
  c.entry(id, EntryType::interest, "2026-01-31T12:00:00Z", 2, "29").covers_from = day("2026-01-01");
  c.entry(id, EntryType::interest, "2026-02-10T12:00:00Z", 2, "9");
  const auto income = c.income("2026-02-15");
  EXPECT_EQ(earned(income[0], 2, true).to_string(), "38");
  EXPECT_EQ(earned(income[0], 2, false).to_string(), "4");  // 11 – 14 February
}

TEST(Coverage, TheFirstRecordCoversThirtyDaysWithoutCompounding) {
  EngineCase c;
  const HoldingId id = c.hold("lending", 2, "365", "2026-01-01", {{"apr", "1"}});
  c.entry(id, EntryType::interest, "2026-03-01T12:00:00Z", 2, "30");
  // 31 January – 1 March are covered; the 30 days of January before are estimated, and nothing after 1 March yet.
  EXPECT_EQ(earned(c.income("2026-03-02")[0], 2, false).to_string(), "30");
}

TEST(Coverage, TheFirstRecordCoversOneCompoundingPeriod) {
  EXPECT_EQ(first_covered_day(day("2026-03-10"), Compounding::daily, {}), day("2026-03-10"));
  EXPECT_EQ(first_covered_day(day("2026-03-10"), Compounding::weekly, {}), day("2026-03-04"));
  EXPECT_EQ(first_covered_day(day("2026-03-10"), Compounding::monthly, {}), day("2026-02-11"));
  EXPECT_EQ(first_covered_day(day("2026-03-10"), Compounding::yearly, {}), day("2025-03-11"));
  EXPECT_EQ(first_covered_day(day("2026-03-10"), Compounding::none, {}), day("2026-02-09"));
  EXPECT_EQ(first_covered_day(day("2026-03-31"), Compounding::none, Period::month), day("2026-03-01"));
}

TEST(Coverage, OnlyItsOwnStream) {
  EngineCase c;
  const HoldingId id = c.hold("lending", 2, "365", "2026-01-01", {{"apr", "1"}, {"incentive_apr", "1"}});
  c.entry(id, EntryType::interest, "2026-01-30", 2, "1").covers_from = day("2026-01-01");
  const auto income = c.income("2026-01-31");
  EXPECT_EQ(earned(income[0], 2, false).to_string(), "30");  // the incentives
}

TEST(Coverage, AnEstimateAmongCoveredDaysIsStillADifferenceOfCumulatives) {
  EngineCase c;
  const HoldingId id = c.hold("lending", 2, "1", "2026-01-01", {{"apr", "0.1"}});
  c.entry(id, EntryType::interest, "2026-01-02", 2, "0").covers_from = day("2026-01-02");
  const auto income = c.income("2026-01-04");
  // Day three: cumulative(3) − cumulative(2) = 0.000821917808219178 − 0.000547945205479452
  EXPECT_EQ(income[0].items.back().quantity.to_string(), "0.000273972602739726");
}

TEST(Coverage, RetainedRewardsJoinTheBalanceWhenTheTermsCompound) {
  EngineCase c;
  const HoldingId id = c.hold("staking", 3, "365", "2026-01-01", {{"apr", "1"}, {"compounding", "daily"}});
  c.entry(id, EntryType::reward, "2026-01-10T12:00:00Z", 3, "35").covers_from = day("2026-01-01");
  EXPECT_EQ(c.income("2026-01-11")[0].balances[0].quantity.to_string(), "400");
  c.rows.entries.back().retained = false;
  EXPECT_EQ(c.income("2026-01-11")[0].balances[0].quantity.to_string(), "365");
}

TEST(Coverage, ASlashIsNegativeIncomeAndCoversNothing) {
  EngineCase c;
  const HoldingId id = c.hold("staking", 3, "365", "2026-01-01", {{"apr", "1"}});
  c.entry(id, EntryType::slash, "2026-01-05T12:00:00Z", 3, "2");
  const auto income = c.income("2026-01-06");
  EXPECT_EQ(earned(income[0], 3, true).to_string(), "-2");
  EXPECT_EQ(income[0].balances[0].quantity.to_string(), "363");
  EXPECT_EQ(earned(income[0], 3, false).to_string(), "4.994520547945205479");  // 4 × 1, then 363/365
}

TEST(Coverage, ASnapshotEarnsWhatFlowsDoNotExplain) {
  EngineCase c;
  const HoldingId id = c.hold("staking", 3, "100", "2026-01-01", {{"apr", "0.05"}});
  c.entry(id, EntryType::deposit, "2026-01-05", 3, "10");
  c.entry(id, EntryType::balance, "2026-01-20T23:00:00Z", 3, "110.5");
  c.entry(id, EntryType::balance, "2026-02-20T23:00:00Z", 3, "110.3");
  const auto income = c.income("2026-02-21");
  EXPECT_EQ(earned(income[0], 3, true).to_string(), "0.3");  // +0.5, then −0.2
  EXPECT_EQ(earned(income[0], 3, false).to_string(), "0");
  EXPECT_EQ(income[0].balances[0].quantity.to_string(), "110.3");
}

TEST(Coverage, ARewardRecordedInsideASnapshotIsPartOfIt) {
  EngineCase c;
  const HoldingId id = c.hold("staking", 3, "100", "2026-01-01", {{"apr", "0.05"}});
  c.entry(id, EntryType::reward, "2026-01-10", 3, "0.2");
  EntryFact& paid_out = c.entry(id, EntryType::reward, "2026-01-12", 3, "0.1");
  paid_out.retained = false;
  c.entry(id, EntryType::balance, "2026-01-20", 3, "100.5");
  const auto income = c.income("2026-01-21");
  // 0.5 grew inside, of which 0.2 was recorded; 0.1 left it and comes on top.
  EXPECT_EQ(earned(income[0], 3).to_string(), "0.6");
  EXPECT_EQ(income[0].items.back().quantity.to_string(), "0.3");
  EXPECT_EQ(income[0].balances[0].quantity.to_string(), "100.5");
}

TEST(Coverage, TransfersLeaveOneHoldingAndReachTheOther) {
  EngineCase c;
  const HoldingId from = c.hold("wallet", 3, "10", "2026-01-01", {});
  const HoldingId to = c.hold("wallet", 3, "1", "2026-01-01", {});
  c.entry(from, EntryType::transfer, "2026-01-05", 3, "4").counter_holding = to;
  const auto income = c.income("2026-01-06");
  EXPECT_EQ(income[0].balances[0].quantity.to_string(), "6");
  EXPECT_EQ(income[1].balances[0].quantity.to_string(), "5");
}

}  // namespace coverage_test
}  // namespace tidemill::test
