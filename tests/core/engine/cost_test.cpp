// Costs: bills that repeat, premiums of covers, and which of them replace which estimate.
#include <gtest/gtest.h>

#include "core/engine/recurring.h"
#include "tests/core/engine/engine_case.h"

namespace tidemill::test {
namespace cost_test {

Decimal costs(const HoldingIncome& income, std::optional<CostCategory> category = std::nullopt) {
  Decimal total;
  for (const IncomeItem& item : income.items)
    if (item.type == EntryType::cost && (!category || item.category == *category)) total += item.quantity;
  return total;
}

Recurring bill(HoldingId holding, const std::string& every, const std::string& from) {
  return {.id = RecurringId{1},
          .holding = holding,
          .type = "cost",
          .asset = AssetId{1},
          .quantity = dec("45"),
          .every = every,
          .from = day(from),
          .until = {},
          .category = "hosting",
          .note = {}};
}

TEST(Costs, AMonthlyBillTypedOnceStandsForAllOfThem) {
  EngineCase c;
  const HoldingId id = c.hold("node_operation", 3, "32", "2026-01-31", {{"reward_apr", "0"}});
  c.rows.recurring.push_back(bill(id, "month", "2026-01-31"));
  EXPECT_EQ(costs(c.income("2026-04-30")[0]).to_string(), "-180");  // 31 January, 28 February, 31 March, 30 April
  c.rows.recurring[0].until = day("2026-03-31");
  EXPECT_EQ(costs(c.income("2026-04-30")[0]).to_string(), "-90");
  const Portfolio portfolio = c.portfolio();
  const auto entries = recurring_entries(portfolio, id, day("2026-12-31"));
  ASSERT_EQ(entries.size(), 2u);
  EXPECT_EQ(date_of(entries[1].at), day("2026-02-28"));
  EXPECT_EQ(entries[1].category, CostCategory::hosting);
}

TEST(Costs, ARepeatingRewardIsRecordedIncome) {
  EngineCase c;
  const HoldingId id = c.hold("staking", 3, "365", "2026-01-01", {{"apr", "1"}});
  Recurring weekly = bill(id, "week", "2026-01-07");
  weekly.type = "reward";
  weekly.asset = AssetId{3};
  weekly.category.clear();
  weekly.quantity = dec("7");
  c.rows.recurring.push_back(weekly);
  const auto income = c.income("2026-01-22")[0];
  EXPECT_EQ(earned(income, 3, true).to_string(), "21");
  EXPECT_EQ(earned(income, 3, false).to_string(), "0");
}

TEST(Costs, ABillReplacesTheEstimateOfItsOwnKindOnly) {
  EngineCase c;
  const HoldingId id = c.hold("node_operation", 3, "32", "2026-01-01",
                              {{"reward_apr", "0"}, {"running_cost_month", "31"}, {"hardware_cost", "1460"}});
  c.entry(id, EntryType::cost, "2026-01-31", 1, "40").category = CostCategory::hosting;
  const auto income = c.income("2026-02-01")[0];
  EXPECT_EQ(costs(income, CostCategory::hosting).to_string(), "-40");
  EXPECT_EQ(costs(income, CostCategory::depreciation).to_string(), "-31");
}

TEST(Costs, GasDoesNotReplaceBorrowInterest) {
  EngineCase c;
  const HoldingId id = c.hold("leveraged_loop", 2, "365", "2026-01-01",
                              {{"supply_apr", "0"}, {"borrow_apr", "1"}, {"ltv", "0.5"}, {"rounds", "1"}});
  c.entry(id, EntryType::cost, "2026-01-05", 2, "3").category = CostCategory::gas;
  const auto income = c.income("2026-01-11")[0];
  EXPECT_EQ(costs(income, CostCategory::borrow_interest).to_string(), "-5");
  EXPECT_EQ(costs(income, CostCategory::gas).to_string(), "-3");
}

TEST(Costs, ACoversPremiumIsSpreadOverItsDaysUnlessItWasRecorded) {
  EngineCase c;
  const HoldingId id = c.hold("lending", 2, "1000", "2026-01-01", {{"apr", "0"}});
  Cover cover;
  cover.id = CoverId{1};
  cover.holding = id;
  cover.amount = Money{Currency::literal("USD"), dec("1000")};
  cover.premium = Money{Currency::literal("USD"), dec("10")};
  cover.deductible = Money{Currency::literal("USD"), Decimal::zero()};
  cover.from = day("2026-01-01");
  cover.until = day("2026-01-31");
  c.rows.covers.push_back(cover);
  EXPECT_EQ(costs(c.income("2026-03-01")[0], CostCategory::cover_premium).to_string(), "-10");
  EXPECT_EQ(costs(c.income("2026-01-04")[0]).to_string(), "-1");
  EntryFact& paid = c.entry(id, EntryType::cost, "2026-01-30", 1, "12");
  paid.category = CostCategory::cover_premium;
  EXPECT_EQ(costs(c.income("2026-03-01")[0]).to_string(), "-12");
}

}  // namespace cost_test
}  // namespace tidemill::test
