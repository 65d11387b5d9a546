// What holdings earn by their terms, against figures worked out by hand or with 60-digit decimals (DESIGN 3.3).
#include <gtest/gtest.h>

#include <cmath>

#include "tests/core/engine/engine_case.h"

namespace tidemill::test {
namespace accrual_test {

TEST(Accrual, LentWithoutCompoundingEarnsQuantityTimesRateTimesDaysOver365) {
  // 25,000 × 0.048 × 266 / 365 = 874.520547945205479452…
  EngineCase c;
  c.hold("lending", 2, "25000", "2026-03-01", {{"apr", "0.048"}});
  const auto income = c.income("2026-11-22");
  EXPECT_EQ(income[0].items.size(), 266u);
  EXPECT_EQ(earned(income[0], 2).to_string(), "874.520547945205479452");
  EXPECT_EQ(c.table("2026-11-22").total.to_string(), "874.520547945205479452");
  EXPECT_EQ(income[0].items.back().day, day("2026-11-21"));
}

TEST(Accrual, TheFirstDayIsKnownOnTheDayAfter) {
  EngineCase c;
  c.hold("lending", 2, "365", "2026-03-01", {{"apr", "1"}});
  EXPECT_TRUE(c.income("2026-03-01")[0].items.empty());
  EXPECT_EQ(earned(c.income("2026-03-02")[0], 2).to_string(), "1");
}

TEST(Accrual, DailyCompoundingJoinsTheBalanceEveryDay) {
  // 1000 × (1 + 0.365/365)^3 − 1000 = 3.003001
  EngineCase c;
  c.hold("lending", 2, "1000", "2026-01-01", {{"apr", "0.365"}, {"compounding", "daily"}});
  const auto income = c.income("2026-01-04");
  EXPECT_EQ(earned(income[0], 2).to_string(), "3.003001");
  EXPECT_EQ(income[0].balances[0].quantity.to_string(), "1003.003001");
}

TEST(Accrual, WeeklyAndMonthlyCompoundingCountFromTheFirstDay) {
  EngineCase weekly;
  weekly.hold("lending", 2, "1000", "2026-01-01", {{"apr", "0.365"}, {"compounding", "weekly"}});
  // 7 days at 1 a day, then 7 days at 1.007 a day.
  EXPECT_EQ(earned(weekly.income("2026-01-15")[0], 2).to_string(), "14.049");
  EngineCase monthly;
  monthly.hold("lending", 2, "1000", "2026-01-31", {{"apr", "0.365"}, {"compounding", "monthly"}});
  // 31 Jan – 27 Feb: 28 days at 1; the month boundary is clipped to 28 Feb, and falls on 31 Mar after that.
  EXPECT_EQ(earned(monthly.income("2026-03-01")[0], 2).to_string(), "29.028");
}

TEST(Accrual, ContinuousCompoundingEarnsTheExponentialOfADay) {
  // e^{0.05/365} − 1 = 0.000136995682…; 10^6 for one day, from the 60-digit value 0.000136995681578085…
  EngineCase c;
  c.hold("lending", 2, "1000000", "2026-01-01", {{"apr", "0.05"}, {"compounding", "continuous"}});
  const double day_one = earned(c.income("2026-01-02")[0], 2).to_double();
  EXPECT_NEAR(day_one, 1e6 * std::expm1(0.05 / 365), 1e-9);
  const double year = earned(c.income("2027-01-01")[0], 2).to_double();
  EXPECT_NEAR(year, 1e6 * std::expm1(0.05), 1e-6);
}

TEST(Accrual, ContinuousCompoundingIsRoundedOnce) {
  // 12345.678901234567890123 × (e^{0.0731·0.9/365} − 1), from Python's decimal module with 80 digits.
  EngineCase c;
  c.hold("staking", 2, "12345.678901234567890123", "2026-01-31",
         {{"apr", "0.0731"}, {"commission", "0.1"}, {"compounding", "continuous"}});
  EXPECT_EQ(earned(c.income("2026-02-01")[0], 2).to_string(), "2.22546690259389737");
}

TEST(Accrual, WhatCompoundsJoinsTheBalanceAtItsBoundaryOnly) {
  EngineCase c;
  const HoldingId id = c.hold("staking", 2, "1000", "2026-01-01", {{"apr", "0.365"}, {"compounding", "monthly"}});
  const auto eve = c.income("2026-01-31")[0];
  EXPECT_EQ(eve.balances.at(0).quantity.to_string(), "1000");
  EXPECT_EQ(eve.pending.at(0).quantity.to_string(), "30");
  const auto joined = c.income("2026-02-01")[0];
  EXPECT_EQ(joined.balances.at(0).quantity.to_string(), "1031");
  EXPECT_TRUE(joined.pending.empty());
  c.terms(id, "2026-01-21", {{"apr", "0.73"}});
  EXPECT_EQ(c.income("2026-01-21")[0].balances.at(0).quantity.to_string(), "1020") << "new terms are a boundary too";
  c.entry(id, EntryType::withdrawal, "2026-01-11", 2, "10");
  EXPECT_EQ(c.income("2026-01-11")[0].balances.at(0).quantity.to_string(), "1000") << "and so is a flow";
}

TEST(Accrual, AnApyIsTurnedOnceIntoTheAprOfItsCompounding) {
  EngineCase c;
  c.hold("lending", 2, "1000", "2025-01-01", {{"apy", "0.05"}, {"compounding", "daily"}});
  EXPECT_NEAR(earned(c.income("2026-01-01")[0], 2).to_double(), 50.0, 1e-12);
}

TEST(Accrual, CommissionComesOffBefore) {
  EngineCase c;
  c.hold("staking", 3, "100", "2026-01-01", {{"apr", "0.0365"}, {"commission", "0.1"}});
  EXPECT_EQ(earned(c.income("2026-01-11")[0], 3).to_string(), "0.09");
}

TEST(Accrual, TermsChangeOnTheirDay) {
  EngineCase c;
  const HoldingId id = c.hold("lending", 2, "1000", "2026-01-01", {{"apr", "0.365"}});
  c.terms(id, "2026-01-06", {{"apr", "0.73"}});
  EXPECT_EQ(earned(c.income("2026-01-11")[0], 2).to_string(), "15");  // 5 days at 1, 5 at 2
}

TEST(Accrual, DepositsEarnFromTheirDayAndWithdrawalsStopOnTheirs) {
  EngineCase c;
  const HoldingId id = c.hold("lending", 2, "1000", "2026-01-01", {{"apr", "0.365"}});
  c.entry(id, EntryType::deposit, "2026-01-03T15:00:00Z", 2, "1000");
  c.entry(id, EntryType::withdrawal, "2026-01-05T09:00:00Z", 2, "2000");
  EXPECT_EQ(earned(c.income("2026-01-11")[0], 2).to_string(), "6");  // 1, 1, 2, 2, then nothing
}

TEST(Accrual, AClosedHoldingEarnsUntilTheDayBefore) {
  EngineCase c;
  c.hold("lending", 2, "1000", "2026-01-01", {{"apr", "0.365"}});
  c.rows.holdings[0].closed = day("2026-01-04");
  EXPECT_EQ(earned(c.income("2026-02-01")[0], 2).to_string(), "3");
}

TEST(Accrual, AFixedTermAndIncentivesEndOnTheirDays) {
  EngineCase c;
  c.hold("lending", 2, "1000", "2026-01-01",
         {{"apr", "0.365"}, {"term_end", "2026-01-08"}, {"incentive_apr", "0.365"}, {"incentive_end", "2026-01-03"}});
  EXPECT_EQ(earned(c.income("2026-02-01")[0], 2).to_string(), "9");  // 7 of interest, 2 of incentives
}

TEST(Accrual, IncentivesDecayByTheYear) {
  EngineCase c;
  c.hold("lending", 2, "36500", "2024-01-01", {{"apr", "0"}, {"incentive_apr", "0.01"}, {"incentive_decay", "0.5"}});
  const auto income = c.income("2026-01-01");
  // One a day at first; after 365 days half as much.
  EXPECT_EQ(income[0].items.front().quantity.to_string(), "1");
  EXPECT_EQ(income[0].items[365].quantity.to_string(), "0.5");
  EXPECT_TRUE(income[0].items.front().emission);
}

TEST(Accrual, ADecayingRateIsRoundedOnce) {
  // 5000 × 0.06 × 0.6^{1/365} / 365, from Python's decimal module with 120 digits.
  EngineCase c;
  c.hold("lending", 2, "5000", "2026-01-01", {{"apr", "0"}, {"incentive_apr", "0.06"}, {"incentive_decay", "0.4"}});
  EXPECT_EQ(c.income("2026-01-03")[0].items.at(1).quantity.to_string(), "0.8207683205076782");
}

TEST(Accrual, OtherTermsDoNotRestartTheDecay) {
  for (const char* kind : {"lending", "liquidity_mining"}) {
    EngineCase c;
    Params params{{"apr", "0"},
                  {"fee_apr", "0"},
                  {"asset2", "1"},
                  {"quantity2", "18250"},
                  {"incentive_asset", "2"},
                  {"incentive_apr", "0.01"},
                  {"incentive_decay", "0.5"}};
    const bool pool = std::string(kind) == "liquidity_mining";
    const HoldingId id = c.hold(kind, 2, pool ? "18250" : "36500", "2025-01-01", std::move(params));
    if (pool) c.entry(id, EntryType::opening, "2025-01-01", 1, "18250");
    c.terms(id, "2025-06-01", {{"apr", "0"}, {"fee_apr", "0"}, {"incentive_apr", "0.01"}});
    EXPECT_EQ(c.income("2026-01-02")[0].items.back().quantity.to_string(), "0.5") << kind;
    c.terms(id, "2026-01-01", {{"incentive_apr", "0.03"}});
    EXPECT_EQ(c.income("2026-01-02")[0].items.back().quantity.to_string(), "3") << kind << ": a new emission";
  }
}

TEST(Accrual, IncentivesInAnotherAssetFollowThePricesOfTheDay) {
  EngineCase c;
  c.hold("lending", 2, "36500", "2026-01-01", {{"apr", "0"}, {"incentive_apr", "0.02"}, {"incentive_asset", "5"}});
  c.price(5, "2026-01-01", "4");
  c.price(5, "2026-01-02", "8");
  const auto income = c.income("2026-01-03");
  ASSERT_EQ(income[0].items.size(), 2u);
  EXPECT_EQ(income[0].items[0].quantity.to_string(), "0.5");
  EXPECT_EQ(income[0].items[1].quantity.to_string(), "0.25");
  EXPECT_EQ(c.table("2026-01-03").total.to_string(), "4");
}

TEST(Accrual, IncentivesInAnUnpricedAssetAreUnknownNotZero) {
  EngineCase c;
  c.hold("lending", 2, "36500", "2026-01-01", {{"apr", "0.01"}, {"incentive_apr", "0.02"}, {"incentive_asset", "5"}});
  const auto table = c.table("2026-01-03");
  EXPECT_EQ(table.total.to_string(), "2");
  EXPECT_EQ(table.unpriced, 2);
}

TEST(Accrual, APoolEarnsFeesInBothAssetsByTheirShare) {
  // 1 ETH at 3,000 beside 3,000 USDC, 36.5 % a year: a thousandth a day of each side.
  EngineCase c;
  const HoldingId id = c.hold("liquidity_mining", 3, "1", "2026-01-01", {{"asset2", "2"}, {"fee_apr", "0.365"}});
  c.entry(id, EntryType::opening, "2026-01-01", 2, "3000");
  c.price(3, "2026-01-01", "3000");
  const auto first = c.income("2026-01-02");
  EXPECT_EQ(earned(first[0], 3).to_string(), "0.001");
  EXPECT_EQ(earned(first[0], 2).to_string(), "3");
  // The price goes to four times: reserves become 0.5 ETH and 6,000 USDC (x·y = K).
  c.price(3, "2026-01-02", "12000");
  const auto second = c.income("2026-01-03");
  EXPECT_EQ(second[0].balances[0].quantity.to_string(), "6000");
  EXPECT_EQ(second[0].balances[1].quantity.to_string(), "0.5");
  EXPECT_EQ(earned(second[0], 3).to_string(), "0.0015");
  EXPECT_EQ(earned(second[0], 2).to_string(), "9");
}

TEST(Accrual, ANodeEarnsByUptimeAndItsCostsStandApart) {
  EngineCase c;
  c.hold("node_operation", 3, "32", "2026-04-01",
         {{"reward_apr", "0.0365"},
          {"uptime", "0.5"},
          {"running_cost_month", "30"},
          {"delegated", "100"},
          {"operator_commission", "0.1"}});
  c.price(3, "2026-04-01", "1000");
  const auto income = c.income("2026-05-01");
  // (32 + 100 × 0.1) × 0.0365 × 0.5 × 30 / 365
  EXPECT_EQ(earned(income[0], 3).to_string(), "0.063");
  const auto table = c.table("2026-05-01");
  EXPECT_EQ(table.total.to_string(), "63");
  EXPECT_EQ(table.costs.to_string(), "-30");
}

TEST(Accrual, AMonthlyRewardIsSpreadOverTheDaysOfItsMonth) {
  EngineCase c;
  c.hold("node_operation", 3, "32", "2026-02-01", {{"reward_per_month", "1"}});
  const auto income = c.income("2026-04-01");
  EXPECT_EQ(earned(income[0], 3).to_string(), "2");
  EXPECT_EQ(income[0].items[0].quantity.to_string(), "0.035714285714285714");  // 1/28
}

TEST(Accrual, TenYearsOldZeroAndHugeAmounts) {
  EngineCase old;
  old.hold("lending", 2, "1000", "2016-02-29", {{"apr", "0.05"}, {"compounding", "yearly"}});
  EXPECT_FALSE(old.income("2026-11-22")[0].items.empty());
  EngineCase huge;
  const HoldingId id =
      huge.hold("lending", 2, "1000000000000000", "2026-01-01", {{"apr", "100"}, {"compounding", "daily"}});
  static_cast<void>(id);
  const auto income = huge.income("2027-01-01");  // grows beyond 1.7e20: left out and said so
  ASSERT_EQ(income[0].problems.size(), 1u);
  EXPECT_TRUE(income[0].items.empty() || !income[0].problems.empty());
}

}  // namespace accrual_test
}  // namespace tidemill::test
