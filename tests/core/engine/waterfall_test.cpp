#include "core/engine/waterfall.h"

#include <gtest/gtest.h>

#include "tests/core/engine/engine_case.h"

namespace tidemill::test {
namespace waterfall_test {

Waterfall waterfall_of(const EngineCase& c, const std::string& as_of, std::optional<Date> from = {},
                       std::optional<Date> to = {}) {
  const Portfolio portfolio = c.portfolio();
  const PriceBook prices(portfolio, day(as_of));
  return *waterfall(portfolio, prices, portfolio_income(portfolio, prices, day(as_of)), from, to);
}

void expect_it_adds_up(const Waterfall& fall) {
  Decimal left;
  for (const WaterfallStep& step : fall.steps) {
    if (step.key == "gross") left = step.amount;
    if (!step.level) left += step.amount;
    if (step.level) {
      EXPECT_EQ(step.amount, left) << step.key;
    }
  }
  EXPECT_EQ(left, fall.spendable);
}

TEST(WaterfallTest, GoesFromGrossToSpendable) {
  EngineCase c;
  // 36,500 USDC at 10 %: 10 a day before a commission of 10 %.
  c.hold("staking", 2, "36500", "2026-01-01", {{"apr", "0.1"}, {"commission", "0.1"}});
  const HoldingId node = c.hold("node_operation", 2, "36500", "2026-01-01", {{"reward_apr", "0.1"}});
  c.entry(node, EntryType::cost, "2026-01-05", 1, "3").category = CostCategory::gas;
  c.entry(node, EntryType::cost, "2026-01-06", 1, "5").category = CostCategory::hosting;
  c.entry(node, EntryType::cost, "2026-01-07", 1, "2").category = CostCategory::borrow_interest;
  c.rows.settings.push_back({"tax.reserve", "0.25"});
  const Waterfall fall = waterfall_of(c, "2026-01-11");
  EXPECT_EQ(fall.gross.to_string(), "200");
  EXPECT_EQ(fall.amount("commission").to_string(), "-10");
  EXPECT_EQ(fall.income.to_string(), "190");
  EXPECT_EQ(fall.amount("gas").to_string(), "-3");
  EXPECT_EQ(fall.amount("hosting").to_string(), "-5");
  EXPECT_EQ(fall.amount("borrow_interest").to_string(), "-2");
  EXPECT_EQ(fall.amount("tax_reserve").to_string(), "-47.5");
  EXPECT_EQ(fall.spendable.to_string(), "132.5");
  expect_it_adds_up(fall);
}

TEST(WaterfallTest, WhatDelegatorsEarnIsNotTheOperatorsGross) {
  // Own rewards of 3.65 a day; of the delegators' 36.5 a day the operator keeps 15 %.
  EngineCase c;
  c.hold("node_operation", 2, "3650", "2026-01-01",
         {{"reward_apr", "0.365"}, {"delegated", "36500"}, {"operator_commission", "0.15"}});
  const Waterfall fall = waterfall_of(c, "2026-01-11");
  EXPECT_EQ(fall.gross.to_string(), "91.25");
  EXPECT_EQ(fall.amount("commission").to_string(), "0");
  EXPECT_EQ(fall.income.to_string(), "91.25");
}

TEST(WaterfallTest, HardwareThatIsWrittenOffLeavesWhatCanBeSpent) {
  EngineCase c;
  c.hold("node_operation", 2, "3650", "2026-01-01",
         {{"reward_apr", "0.1"}, {"hardware_cost", "1460"}, {"hardware_life_years", "4"}});
  const Waterfall fall = waterfall_of(c, "2026-01-11");
  EXPECT_EQ(fall.spendable.to_string(), "10");
  EXPECT_EQ(fall.amount("depreciation").to_string(), "0");
  EXPECT_EQ(fall.written_off.to_string(), "-10");
  expect_it_adds_up(fall);
}

TEST(WaterfallTest, ACommissionOfEverythingLeavesTheGross) {
  EngineCase c;
  c.hold("staking", 3, "10", "2026-01-01", {{"apr", "0.365"}, {"commission", "1"}});
  c.price(3, "2026-01-01", "2000");
  const Waterfall fall = waterfall_of(c, "2026-01-11");
  EXPECT_EQ(fall.gross.to_string(), "200");
  EXPECT_EQ(fall.amount("commission").to_string(), "-200");
  EXPECT_EQ(fall.income.to_string(), "0");
  expect_it_adds_up(fall);
}

TEST(WaterfallTest, ACoverCostsDayByDayUnlessItsPremiumWasRecorded) {
  EngineCase c;
  const HoldingId id = c.hold("lending", 2, "36500", "2026-01-01", {{"apr", "0.1"}});
  Cover cover;
  cover.id = CoverId{1};
  cover.holding = id;
  cover.premium = {Currency::literal("USD"), dec("100")};
  cover.from = day("2026-01-01");
  cover.until = day("2026-04-11");
  c.rows.covers.push_back(cover);
  EXPECT_EQ(waterfall_of(c, "2026-01-11", {}, day("2026-01-10")).amount("cover_premium").to_string(), "-10");
  c.entry(id, EntryType::cost, "2026-01-10", 1, "98").category = CostCategory::cover_premium;
  const Waterfall fall = waterfall_of(c, "2026-01-11");
  EXPECT_EQ(fall.amount("cover_premium").to_string(), "-98");
  expect_it_adds_up(fall);
}

TEST(WaterfallTest, WhatHasNoPriceIsCountedAndALossNeedsNoReserve) {
  EngineCase c;
  c.hold("staking", 3, "10", "2026-01-01", {{"apr", "0.1"}});
  const HoldingId id = c.hold("staking", 2, "1", "2026-01-01", {{"apr", "0"}});
  c.entry(id, EntryType::slash, "2026-01-05", 2, "0.5");
  c.rows.settings.push_back({"tax.reserve", "0.25"});
  const Waterfall fall = waterfall_of(c, "2026-01-11");
  EXPECT_EQ(fall.unpriced, 10);
  EXPECT_EQ(fall.spendable.to_string(), "-0.5");
}

TEST(WaterfallTest, APeriodThatEndsBeforeItBeginsIsRefused) {
  const EngineCase c;
  const Portfolio portfolio = c.portfolio();
  const PriceBook prices(portfolio, day("2026-01-11"));
  EXPECT_EQ(waterfall(portfolio, prices, {}, day("2026-01-05"), day("2026-01-04")).error().code, ErrorCode::bad_input);
}

TEST(CostCoverage, ACostStandsForTheEstimatesOfItsOwnCategory) {
  EngineCase c;
  const HoldingId id =
      c.hold("node_operation", 2, "1000", "2026-01-01", {{"reward_apr", "0"}, {"running_cost_month", "31"}});
  c.entry(id, EntryType::cost, "2026-01-31", 1, "7").category = CostCategory::gas;
  EXPECT_EQ(waterfall_of(c, "2026-02-01").amount("hosting").to_string(), "-31");
  c.rows.entries.back().category = CostCategory::hosting;
  EXPECT_EQ(waterfall_of(c, "2026-02-01").amount("hosting").to_string(), "-7");
  // One that does not say what it was for is one for running it.
  c.rows.entries.back().category = CostCategory::other;
  EXPECT_EQ(waterfall_of(c, "2026-02-01").amount("hosting").to_string(), "0");
  EXPECT_EQ(waterfall_of(c, "2026-02-01").amount("other").to_string(), "-7");
}

}  // namespace waterfall_test
}  // namespace tidemill::test
