#include "core/engine/income_change.h"

#include <gtest/gtest.h>

#include <tuple>

#include "core/engine/income_table.h"
#include "tests/core/engine/random_case.h"

namespace tidemill::test {
namespace income_change_test {

const ChangePeriod kJanuary{day("2026-01-01"), day("2026-01-31")};
const ChangePeriod kMarch{day("2026-03-01"), day("2026-03-31")};
const ChangePeriod kFebruary{day("2026-02-01"), day("2026-02-28")};

IncomeChange change_of(const EngineCase& c, const std::string& as_of, const ChangePeriod& before,
                       const ChangePeriod& after) {
  const Portfolio portfolio = c.portfolio();
  const PriceBook prices(portfolio, day(as_of));
  return *income_change(portfolio, prices, portfolio_income(portfolio, prices, day(as_of)), before, after);
}

void expect_only(const ChangeEffects& effects, Decimal ChangeEffects::*one, double amount) {
  for (Decimal ChangeEffects::*each :
       {&ChangeEffects::units, &ChangeEffects::rate, &ChangeEffects::price, &ChangeEffects::fx, &ChangeEffects::timing})
    if (each == one)
      EXPECT_NEAR((effects.*each).to_double(), amount, 1e-9 * std::abs(amount));
    else
      EXPECT_EQ((effects.*each).to_string(), "0") << "a factor that did not move has no part";
}

TEST(IncomeChangeTest, WhatRoundingLeavesGoesToWhatMoved) {
  EngineCase c;
  const HoldingId id = c.hold("staking", 2, "1000", "2026-01-01", {{"apr", "0.0365"}});
  for (const auto& [on, from, quantity] : {std::tuple{"2026-02-02", "2026-01-01", "3.1"},
                                           {"2026-03-02", "2026-02-03", "2.8"},
                                           {"2026-03-31", "2026-03-03", "3.1"}})
    c.entry(id, EntryType::reward, on, 2, quantity).covers_from = day(from);
  for (const auto& [before, after] : {std::pair{kFebruary, kMarch}, {kJanuary, kFebruary}}) {
    const ChangeEffects effects = change_of(c, "2026-04-01", before, after).effects;
    EXPECT_EQ(effects.units.to_string(), "0");
    EXPECT_EQ(effects.price.to_string(), "0");
    EXPECT_EQ(effects.fx.to_string(), "0");
  }
  EngineCase steady;
  steady.hold("staking", 3, "10", "2025-12-01", {{"apr", "0.0365"}});
  steady.price(3, "2025-12-01", "2000");
  const ChangeEffects effects = change_of(steady, "2026-04-01", kJanuary, kFebruary).effects;
  EXPECT_EQ(effects.timing.to_string(), "-6");
  EXPECT_EQ(effects.rate.to_string(), "0");
}

TEST(IncomeChangeTest, DaysThatAreNotOverAreTiming) {
  EngineCase c;
  c.hold("staking", 3, "365", "2026-01-01", {{"apr", "0.01"}});
  c.price(3, "2026-01-01", "2000");
  expect_only(change_of(c, "2026-03-11", kFebruary, kMarch).effects, &ChangeEffects::timing, -360);
  expect_only(change_of(c, "2026-03-01", kFebruary, kMarch).effects, &ChangeEffects::timing, -560);
}

TEST(IncomeChangeTest, WhatHadNoPriceIsAMatterOfPrice) {
  EngineCase c;
  c.hold("staking", 3, "365", "2026-01-01", {{"apr", "0.01"}});
  c.price(3, "2026-02-01", "2000");
  const IncomeChange change = change_of(c, "2026-03-01", kJanuary, kFebruary);
  EXPECT_EQ(change.unpriced, 31);
  expect_only(change.effects, &ChangeEffects::price, 560);
  EngineCase half;
  half.hold("staking", 3, "365", "2026-01-01", {{"apr", "0.01"}});
  half.price(3, "2026-01-16", "2000");
  const ChangeEffects effects = change_of(half, "2026-04-01", kJanuary, kMarch).effects;
  EXPECT_EQ(effects.rate.to_string(), "0");
  EXPECT_EQ(effects.price.to_string(), "300");
}

TEST(IncomeChangeTest, MoreUnitsAreUnits) {
  EngineCase c;
  const HoldingId id = c.hold("lending", 2, "36500", "2026-01-01", {{"apr", "0.1"}});
  c.entry(id, EntryType::deposit, "2026-02-10", 2, "36500");
  const IncomeChange change = change_of(c, "2026-04-01", kJanuary, kMarch);
  EXPECT_EQ(change.before.income.to_string(), "310");
  EXPECT_EQ(change.after.income.to_string(), "620");
  expect_only(change.effects, &ChangeEffects::units, 310);
}

TEST(IncomeChangeTest, ANewHoldingIsUnits) {
  EngineCase c;
  c.hold("lending", 2, "36500", "2026-03-01", {{"apr", "0.1"}});
  expect_only(change_of(c, "2026-04-01", kJanuary, kMarch).effects, &ChangeEffects::units, 310);
}

TEST(IncomeChangeTest, AnotherRateIsRate) {
  EngineCase c;
  const HoldingId id = c.hold("lending", 2, "36500", "2026-01-01", {{"apr", "0.1"}});
  c.terms(id, "2026-02-15", {{"apr", "0.05"}});
  expect_only(change_of(c, "2026-04-01", kJanuary, kMarch).effects, &ChangeEffects::rate, -155);
}

TEST(IncomeChangeTest, AnotherPriceIsPrice) {
  EngineCase c;
  c.hold("staking", 3, "365", "2026-01-01", {{"apr", "0.1"}});
  c.price(3, "2026-01-01", "2000");
  c.price(3, "2026-03-01", "3000");
  expect_only(change_of(c, "2026-04-01", kJanuary, kMarch).effects, &ChangeEffects::price, 3100);
}

TEST(IncomeChangeTest, AnotherExchangeRateIsFx) {
  EngineCase c;
  c.hold("staking", 3, "365", "2026-01-01", {{"apr", "0.1"}});
  c.price(3, "2026-01-01", "2000", "EUR");
  c.price(4, "2026-01-01", "1");
  c.price(4, "2026-03-01", "1.25");
  expect_only(change_of(c, "2026-04-01", kJanuary, kMarch).effects, &ChangeEffects::fx, 1550);
}

TEST(IncomeChangeTest, AShorterMonthIsTiming) {
  EngineCase c;
  c.hold("lending", 2, "36500", "2026-01-01", {{"apr", "0.1"}});
  expect_only(change_of(c, "2026-04-01", kJanuary, kFebruary).effects, &ChangeEffects::timing, -30);
}

TEST(IncomeChangeTest, APayoutDatedLaterThanItWasEarnedIsTiming) {
  EngineCase c;
  const HoldingId id = c.hold("lending", 2, "36500", "2026-01-01", {{"apr", "0.1"}});
  // What January earned is paid in March, where March's own is paid too.
  c.entry(id, EntryType::interest, "2026-03-01", 2, "590").covers_from = day("2026-01-01");
  c.entry(id, EntryType::interest, "2026-03-31", 2, "310");
  const IncomeChange change = change_of(c, "2026-04-01", kJanuary, kMarch);
  EXPECT_EQ(change.before.income.to_string(), "0");
  EXPECT_EQ(change.after.income.to_string(), "900");
  EXPECT_NEAR(change.effects.timing.to_double(), 900, 20);
  EXPECT_EQ(change.effects.sum(), change.difference());
}

TEST(IncomeChangeTest, LeavesNothingOverInAnyPortfolio) {
  for (unsigned seed = 0; seed < 12; ++seed) {
    const EngineCase c = random_case(seed);
    const ChangePeriod before{day("2025-03-01"), day("2025-09-17")};
    const ChangePeriod after{day("2025-08-01"), day("2026-04-30")};
    const IncomeChange change = change_of(c, "2026-07-01", before, after);
    EXPECT_EQ(change.effects.sum(), change.difference()) << seed;
    Decimal first;
    Decimal last;
    for (const HoldingChange& each : change.holdings) {
      EXPECT_EQ(each.effects.sum(), each.after - each.before) << seed;
      first += each.before;
      last += each.after;
    }
    EXPECT_EQ(first, c.table("2026-07-01", {.from = before.from, .to = before.to}).total) << seed;
    EXPECT_EQ(last, c.table("2026-07-01", {.from = after.from, .to = after.to}).total) << seed;
  }
}

TEST(IncomeChangeTest, APeriodThatEndsBeforeItBeginsIsRefused) {
  const EngineCase c;
  const Portfolio portfolio = c.portfolio();
  const PriceBook prices(portfolio, day("2026-01-11"));
  const ChangePeriod turned{day("2026-01-05"), day("2026-01-04")};
  EXPECT_EQ(income_change(portfolio, prices, {}, kJanuary, turned).error().code, ErrorCode::bad_input);
}

}  // namespace income_change_test
}  // namespace tidemill::test
