// How far goals are: figures that anybody can check by hand, and what can't be known.
#include "core/engine/goal_plan.h"

#include <gtest/gtest.h>

#include <cmath>

#include "tests/core/engine/engine_case.h"

namespace tidemill::test {
namespace goal_plan_test {

/// 36,500 USDC at 10 %: 3,650 a year.
EngineCase lent() {
  EngineCase c;
  c.hold("lending", 2, "36500", "2026-01-01", {{"apr", "0.1"}});
  return c;
}

void add_goal(EngineCase& c, const std::string& monthly, const std::string& by, const std::string& currency = "USD") {
  c.rows.goals.push_back({GoalId{static_cast<std::int64_t>(c.rows.goals.size()) + 1},
                          "Goal",
                          {Currency::literal(currency), dec(monthly)},
                          day(by)});
}

std::vector<GoalPlan> plans_of(const EngineCase& c, Assumptions assumptions = {}) {
  const auto analysis = *analyse(std::make_shared<const Portfolio>(c.rows), Assumptions{}, day("2026-11-22"));
  const auto plans = goal_plans(*analysis, assumptions);
  EXPECT_TRUE(plans) << plans.error().message();
  return *plans;
}

TEST(GoalPlan, WhatClosesTheGap) {
  EngineCase c = lent();
  add_goal(c, "608.333333", "2028-11-30");
  const GoalPlan plan = plans_of(c)[0];
  EXPECT_NEAR(*plan.today, 3650.0 / 12, 1e-9);
  EXPECT_NEAR(*plan.covered, 0.5, 1e-6);
  EXPECT_NEAR(*plan.gap, 3650.0 / 12, 1e-4);
  EXPECT_NEAR(*plan.yield, 0.1, 1e-12);
  EXPECT_NEAR(*plan.capital_needed, 36'500, 1e-2);
  EXPECT_NEAR(*plan.saving_needed, 36'500 / 25.0, 1e-2);  // the 25th month from 22 November 2026 holds the date
  EXPECT_NEAR(*plan.rate_needed, 0.2, 1e-6);
  int months = 0;
  for (double income = 1; income < 2 - 1e-6; income *= 1 + 0.1 / 12) ++months;
  EXPECT_EQ(*plan.months_reinvesting, months);
  EXPECT_EQ(*plan.reached_reinvesting, add_months(day("2026-11-22"), months));
}

TEST(GoalPlan, TheChanceIsThatOfTheMonthOfTheDate) {
  EngineCase c = lent();
  add_goal(c, "320", "2028-11-30");
  Assumptions certain;
  certain.yield_volatility = 0;
  certain.volatility_scale = 0;
  certain.depegs = false;
  const GoalPlan plan = plans_of(c, certain)[0];
  EXPECT_EQ(*plan.chance, 0);  // 310 in a month of 31 days
  EXPECT_EQ(*plan.chance_reinvested, 1);
  Assumptions likely;
  likely.paths = 400;
  const GoalPlan simulated = plans_of(c, likely)[0];
  EXPECT_GT(*simulated.chance, 0);
  EXPECT_LT(*simulated.chance, 1);
  EXPECT_GE(*simulated.chance_reinvested, *simulated.chance);
}

TEST(GoalPlan, IncentivesThatEndAreSeenApart) {
  EngineCase c;
  c.hold("lending", 2, "36500", "2026-01-01", {{"apr", "0.05"}, {"incentive_apr", "0.05"}});
  add_goal(c, "250", "2027-02-01");
  Assumptions certain;
  certain.yield_volatility = 0;
  certain.volatility_scale = 0;
  const GoalPlan plan = plans_of(c, certain)[0];
  EXPECT_EQ(*plan.chance, 1);
  EXPECT_EQ(*plan.chance_without_incentives, 0);
}

TEST(GoalPlan, ReachedGoalsNeedNothing) {
  EngineCase c = lent();
  add_goal(c, "100", "2027-11-30");
  const GoalPlan plan = plans_of(c)[0];
  EXPECT_GT(*plan.covered, 3);
  EXPECT_EQ(*plan.gap, 0);
  EXPECT_EQ(*plan.capital_needed, 0);
  EXPECT_EQ(*plan.months_reinvesting, 0);
}

TEST(GoalPlan, TaxIsTakenOffEverything) {
  EngineCase c = lent();
  c.rows.settings.push_back({"tax.reserve", "0.2"});
  add_goal(c, "608.333333", "2028-11-30");
  const GoalPlan plan = plans_of(c)[0];
  EXPECT_NEAR(*plan.today, 0.8 * 3650 / 12, 1e-9);
  EXPECT_NEAR(*plan.yield, 0.08, 1e-12);
}

TEST(GoalPlan, UnknownWhereItCantBeKnown) {
  EngineCase c = lent();
  add_goal(c, "1000", "2026-10-01");
  add_goal(c, "1000", "2045-01-01");
  add_goal(c, "1000", "2028-01-01", "EUR");  // no rate of the euro
  c.hold("staking", 5, "100", "2026-01-01", {{"apr", "0.1"}});
  const auto plans = plans_of(c);
  ASSERT_EQ(plans.size(), 3u);
  EXPECT_FALSE(plans[0].chance);
  EXPECT_EQ(plans[0].notes, std::vector<std::string>{"Its date has passed."});
  EXPECT_FALSE(plans[0].saving_needed);
  EXPECT_FALSE(plans[1].covered);
  EXPECT_FALSE(plans[1].chance);
  EXPECT_FALSE(plans[2].chance);
  EXPECT_TRUE(plans[2].covered);
  for (const GoalPlan& plan : plans) EXPECT_EQ(plan.left_out, 1);

  EngineCase nothing;
  add_goal(nothing, "1000", "2028-01-01");
  const GoalPlan empty = plans_of(nothing)[0];
  EXPECT_EQ(*empty.today, 0);
  EXPECT_FALSE(empty.capital_needed);
  EXPECT_FALSE(empty.chance);

  EngineCase unpriced;
  unpriced.hold("staking", 5, "100", "2026-01-01", {{"apr", "0.1"}});
  add_goal(unpriced, "1000", "2028-01-01");
  EXPECT_FALSE(plans_of(unpriced)[0].today);
}

}  // namespace goal_plan_test
}  // namespace tidemill::test
