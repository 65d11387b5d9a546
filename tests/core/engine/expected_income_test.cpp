// The projection must go on where the past stops: what is expected of the next months is what the engine will have
// accrued when those months are over, prices unchanged.
#include "core/engine/expected_income.h"

#include <gtest/gtest.h>

#include "tests/core/engine/engine_case.h"

namespace tidemill::test {
namespace expected_income_test {

const Date as_of = make_date(2026, 11, 22);

ExpectedIncome expected_of(const EngineCase& made, HoldingId id, int months, bool reinvest = false) {
  const Portfolio portfolio = made.portfolio();
  const PriceBook prices(portfolio, as_of);
  const Holding& holding = *portfolio.holding(id);
  return expected_income(portfolio, holding, holding_income(portfolio, holding, prices, as_of), prices, as_of, months,
                         reinvest);
}

double units(const ExpectedIncome& income, std::int64_t asset, std::size_t month) {
  for (const ExpectedStream& stream : income.streams)
    if (stream.asset == AssetId{asset}) return stream.units[month];
  return 0;
}

struct Continues {
  const char* name;
  const char* kind;
  std::int64_t asset;
  const char* quantity;
  Params params;
};
class GoesOn : public testing::TestWithParam<Continues> {};

TEST_P(GoesOn, WhereThePastStops) {
  EngineCase made;
  made.price(3, "2026-02-01", "3000");
  made.price(5, "2026-02-01", "8");
  const HoldingId id =
      made.hold(GetParam().kind, GetParam().asset, GetParam().quantity, "2026-02-10", GetParam().params);
  if (std::string_view(GetParam().kind) == "liquidity_mining")
    made.entry(id, EntryType::opening, "2026-02-10", 2, "15000");
  const ExpectedIncome expected = expected_of(made, id, 14);
  EXPECT_TRUE(expected.left_out.empty());

  const Portfolio portfolio = made.portfolio();
  const Date end = add_months(as_of, 14);
  const PriceBook later(portfolio, end);
  const HoldingIncome income = holding_income(portfolio, *portfolio.holding(id), later, end);
  ASSERT_TRUE(income.problems.empty());
  double total = 0;
  for (int m = 0; m < 14; ++m) {
    double accrued = 0, projected = 0;
    for (const IncomeItem& item : income.items)
      if (item.type != EntryType::cost && item.day >= add_months(as_of, m) && item.day < add_months(as_of, m + 1))
        accrued += item.value->to_double();
    for (const ExpectedStream& stream : expected.streams)
      projected += stream.units[static_cast<std::size_t>(m)] * later.now(stream.asset)->price.to_double();
    EXPECT_NEAR(projected, accrued, 1e-9 * std::max(1.0, accrued)) << "month " << m + 1;
    total += accrued;
  }
  EXPECT_GT(total, 0);
}

INSTANTIATE_TEST_SUITE_P(
    Kinds, GoesOn,
    testing::Values(
        Continues{"Lent", "lending", 2, "25000", {{"apr", "0.048"}}},
        Continues{"Commission", "staking", 3, "12.4", {{"apr", "0.031"}, {"commission", "0.1"}}},
        Continues{"Daily", "staking", 3, "12.4", {{"apr", "0.031"}, {"compounding", "daily"}}},
        Continues{"Weekly", "staking", 3, "12.4", {{"apr", "0.5"}, {"compounding", "weekly"}}},
        Continues{"Monthly", "staking", 3, "12.4", {{"apr", "0.5"}, {"compounding", "monthly"}}},
        Continues{"Yearly", "lending", 2, "1000", {{"apr", "0.5"}, {"compounding", "yearly"}}},
        Continues{"Continuous", "lending", 2, "1000", {{"apr", "0.5"}, {"compounding", "continuous"}}},
        Continues{"Apy", "lending", 2, "1000", {{"apy", "0.07"}, {"compounding", "monthly"}}},
        Continues{"DecayInKind",
                  "lending",
                  2,
                  "1000",
                  {{"apr", "0.05"}, {"incentive_apr", "0.1"}, {"incentive_decay", "0.5"}}},
        Continues{
            "IncentivesEndInAnotherAsset",
            "lending",
            2,
            "1000",
            {{"apr", "0.05"}, {"incentive_apr", "0.1"}, {"incentive_asset", "5"}, {"incentive_end", "2027-04-22"}}},
        Continues{"Term", "lending", 2, "1000", {{"apr", "0.05"}, {"term_end", "2027-03-15"}}},
        Continues{"Node",
                  "node_operation",
                  3,
                  "32",
                  {{"reward_apr", "0.03"}, {"uptime", "0.98"}, {"running_cost_month", "40"}}},
        Continues{"NodeWithDelegation",
                  "node_operation",
                  3,
                  "32",
                  {{"reward_apr", "0.03"}, {"delegated", "1000"}, {"operator_commission", "0.1"}}},
        Continues{"NodePerMonth", "node_operation", 3, "32", {{"reward_per_month", "0.2"}, {"reward_asset", "5"}}},
        Continues{"Pool",
                  "liquidity_mining",
                  3,
                  "5",
                  {{"asset2", "2"},
                   {"fee_apr", "0.12"},
                   {"incentive_apr", "0.2"},
                   {"incentive_asset", "5"},
                   {"incentive_decay", "0.159"}}}),
    [](const auto& row) { return row.param.name; });

TEST(ExpectedIncome, ByHand) {
  // 25,000 at 4.8 %: November 22 to December 22 has 30 days, the month after it 31.
  EngineCase made;
  const HoldingId id = made.hold("lending", 2, "25000", "2026-03-01", {{"apr", "0.048"}});
  const ExpectedIncome income = expected_of(made, id, 2);
  EXPECT_NEAR(units(income, 2, 0), 25000 * 0.048 * 30 / 365, 1e-9);
  EXPECT_NEAR(units(income, 2, 1), 25000 * 0.048 * 31 / 365, 1e-9);
}

TEST(ExpectedIncome, TakesUpTermsThatAreStillToCome) {
  EngineCase made;
  const HoldingId id = made.hold("lending", 2, "36500", "2026-03-01", {{"apr", "0.1"}});
  made.terms(id, "2026-12-22", {{"apr", "0.2"}});
  const ExpectedIncome income = expected_of(made, id, 2);
  EXPECT_NEAR(units(income, 2, 0), 300, 1e-9);  // 10 a day
  EXPECT_NEAR(units(income, 2, 1), 620, 1e-9);  // 20 a day
}

TEST(ExpectedIncome, EndsOnTheClosingDay) {
  EngineCase made;
  made.hold("lending", 2, "36500", "2026-03-01", {{"apr", "0.1"}});
  made.rows.holdings[0].closed = make_date(2026, 12, 2);
  const ExpectedIncome income = expected_of(made, HoldingId{1}, 2);
  EXPECT_NEAR(units(income, 2, 0), 100, 1e-9);
  EXPECT_EQ(units(income, 2, 1), 0);
}

TEST(ExpectedIncome, ReinvestsWhatWasEarnedEachMonth) {
  EngineCase made;
  const HoldingId id = made.hold("lending", 2, "36500", "2026-03-01", {{"apr", "0.1"}});
  const ExpectedIncome income = expected_of(made, id, 2, true);
  EXPECT_NEAR(units(income, 2, 0), 300, 1e-9);
  EXPECT_NEAR(units(income, 2, 1), (36500 + 300) * 0.1 * 31 / 365, 1e-9);
}

TEST(ExpectedIncome, ReinvestmentDoesNotCountTwiceWhatCompoundsByItself) {
  EngineCase made;
  const HoldingId id = made.hold("lending", 2, "36500", "2026-03-01", {{"apr", "0.1"}, {"compounding", "daily"}});
  EXPECT_NEAR(units(expected_of(made, id, 12, true), 2, 11), units(expected_of(made, id, 12, false), 2, 11), 1e-12);
}

TEST(ExpectedIncome, NamesWhatHasNoPrice) {
  EngineCase made;
  const HoldingId id = made.hold("lending", 2, "1000", "2026-03-01",
                                 {{"apr", "0.05"}, {"incentive_apr", "0.1"}, {"incentive_asset", "5"}});
  const ExpectedIncome income = expected_of(made, id, 1);
  EXPECT_NEAR(units(income, 2, 0), 1000 * 0.05 * 30 / 365, 1e-12) << "what is priced stays";
  ASSERT_EQ(income.left_out.size(), 1u);
  EXPECT_NE(income.left_out[0].find("ATOM"), std::string::npos) << income.left_out[0];
}

}  // namespace expected_income_test
}  // namespace tidemill::test
