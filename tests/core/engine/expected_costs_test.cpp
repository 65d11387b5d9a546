#include "core/engine/expected_costs.h"

#include <gmock/gmock.h>

#include "tests/core/engine/projected.h"

namespace tidemill::test {
namespace expected_costs_test {

const Date as_of = make_date(2026, 11, 1);

ExpectedCosts costs_of(const EngineCase& made, int months = 12) {
  const Portfolio portfolio = made.portfolio();
  const PriceBook prices(portfolio, as_of);
  const Holding& holding = *portfolio.holding(HoldingId{1});
  return expected_costs(portfolio, holding, holding_income(portfolio, holding, prices, as_of), prices, as_of, months);
}

Projection projected(const EngineCase& made, const Assumptions& assumptions) {
  return projected(made, as_of, assumptions);
}

EngineCase node() {
  EngineCase made;
  made.price(5, "2026-10-20", "10");
  made.hold("node_operation", 5, "0", "2026-01-01",
            {{"reward_per_month", "12"}, {"reward_asset", "5"}, {"running_cost_month", "9"}, {"hardware_cost", "500"}});
  return made;
}

void bill(EngineCase& made, const std::string& quantity, std::int64_t asset = 1) {
  Recurring row;
  row.id = RecurringId{1};
  row.holding = HoldingId{1};
  row.type = "cost";
  row.asset = AssetId{asset};
  row.quantity = dec(quantity);
  row.every = "month";
  row.from = make_date(2026, 1, 15);
  row.category = "hosting";
  made.rows.recurring.push_back(row);
}

TEST(ExpectedCosts, RunningCostsByTheTermsWithoutDepreciation) {
  const ExpectedCosts costs = costs_of(node());
  for (const double month : costs.months) EXPECT_NEAR(month, 9, 1e-9);
  EXPECT_NEAR(costs.total(), 108, 1e-9);
}

TEST(ExpectedCosts, ABillThatRepeatsStandsForTheTerms) {
  EngineCase made = node();
  bill(made, "7");
  for (const double month : costs_of(made).months) EXPECT_NEAR(month, 7, 1e-9);
  made.rows.recurring[0].until = make_date(2027, 1, 1);
  EXPECT_NEAR(costs_of(made).total(), 14, 1e-9) << "two more";
}

TEST(ExpectedCosts, ALoopOwesInterest) {
  EngineCase made;
  made.hold("leveraged_loop", 2, "1000", "2026-10-01",
            {{"supply_apr", "0.05"}, {"borrow_apr", "0.073"}, {"ltv", "0.5"}, {"rounds", "1"}});
  const Portfolio portfolio = made.portfolio();
  const PriceBook prices(portfolio, as_of);
  const auto income = holding_income(portfolio, *portfolio.holding(HoldingId{1}), prices, as_of);
  ASSERT_TRUE(income.loop && income.loop->debt);
  EXPECT_NEAR(costs_of(made, 1).total(), income.loop->debt->to_double() * 0.073 * 30 / 365, 1e-9);
  EXPECT_GT(costs_of(made, 1).total(), 0);
}

TEST(ExpectedCosts, PremiumsByTheDaysACoverCovers) {
  EngineCase made = node();
  const Currency usd = Currency::literal("USD");
  made.rows.covers.push_back({CoverId{1},
                              HoldingId{1},
                              "Nexus",
                              {usd, dec("1000")},
                              {usd, dec("61")},
                              {usd, dec("0")},
                              make_date(2026, 10, 1),
                              make_date(2026, 12, 1),
                              ""});
  const ExpectedCosts costs = costs_of(made, 3);
  EXPECT_NEAR(costs.months[0], 9 + 30, 1e-9);
  EXPECT_NEAR(costs.months[1], 9, 1e-9);
}

TEST(ExpectedCosts, WithoutAPriceTheyAreNamed) {
  EngineCase made = node();
  made.asset(6, "ABC", AssetKind::coin);
  bill(made, "7", 6);
  const ExpectedCosts costs = costs_of(made);
  ASSERT_EQ(costs.left_out.size(), 1u);
  EXPECT_THAT(costs.left_out[0], testing::HasSubstr("ABC"));
  EXPECT_NEAR(costs.total(), 108, 1e-9) << "the terms stay: the bill is in another asset";
}

TEST(ProjectedCosts, AreTakenOffWhenAsked) {
  for (const int paths : {0, 640}) {
    EngineCase made = node();
    made.hold("lending", 2, "36500", "2026-03-01", {{"apr", "0.1"}});
    Assumptions assumptions;
    assumptions.paths = paths;
    assumptions.hazards = false;
    assumptions.volatility_scale = 0;
    assumptions.yield_volatility = 0;
    assumptions.goal = 420;  // 300 to 310 of interest and 120 of rewards a month
    const Projection before = projected(made, assumptions);
    assumptions.costs = true;
    const Projection after = projected(made, assumptions);
    EXPECT_FALSE(before.costs_off);
    EXPECT_NEAR(before.total.mean - after.total.mean, 108, 1e-7) << paths;
    EXPECT_NEAR(before.total.p10 - after.total.p10, 108, 1e-6);
    EXPECT_NEAR(before.months[3].income.p50 - after.months[3].income.p50, 9, 1e-6);
    EXPECT_NEAR(before.holdings[0].total - after.holdings[0].total, 108, 1e-9);
    EXPECT_NEAR(before.income_at_risk_95, after.income_at_risk_95, 1e-6);
    ASSERT_EQ(after.strategies.size(), 2u);
    double sum = 0;
    for (const StrategyProjection& strategy : after.strategies) sum += strategy.total.mean;
    EXPECT_NEAR(sum, after.total.mean, 1e-7);
    EXPECT_EQ(before.goal_chance, 1) << "430 in the last month";
    assumptions.goal = 422;
    EXPECT_EQ(projected(made, assumptions).goal_chance, 0) << "421 are left of them";
    const auto said = [](const Projection& projection) {
      const auto line = std::ranges::find(projection.assumptions, "Costs", &AssumptionLine::what);
      return line == projection.assumptions.end() ? "missing" : line->value;
    };
    EXPECT_EQ(said(before), "9.00 USD a month, not taken off");
    EXPECT_EQ(said(after), "9.00 USD a month, taken off");
  }
}

}  // namespace expected_costs_test
}  // namespace tidemill::test
