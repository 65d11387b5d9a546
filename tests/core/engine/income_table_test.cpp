#include "core/engine/income_table.h"

#include <gtest/gtest.h>

#include <random>

#include "tests/core/engine/random_case.h"

namespace tidemill::test {
namespace income_table_test {

const std::vector<std::vector<GroupKey>> groupings{{},
                                                   {GroupKey::day},
                                                   {GroupKey::month, GroupKey::strategy},
                                                   {GroupKey::quarter, GroupKey::asset},
                                                   {GroupKey::year, GroupKey::platform},
                                                   {GroupKey::chain},
                                                   {GroupKey::holding, GroupKey::month},
                                                   {GroupKey::entry}};

class IncomeTables : public testing::TestWithParam<unsigned> {};

/// One case worked out once and asked many times.
struct Worked {
  explicit Worked(const EngineCase& c)
      : portfolio(c.portfolio()), prices(portfolio, as_of), income(portfolio_income(portfolio, prices, as_of)) {}
  IncomeTable table(const IncomeQuery& query) const { return *group_income(portfolio, income, prices, query); }
  Date as_of = day("2026-06-30");
  Portfolio portfolio;
  PriceBook prices;
  std::vector<HoldingIncome> income;
};

TEST_P(IncomeTables, EveryGroupingSumsToTheTotalToTheLastDigit) {
  const Worked c(random_case(GetParam()));
  const IncomeTable whole = c.table({});
  ASSERT_LE(whole.rows.size(), 1u);
  for (const auto& by : groupings) {
    const IncomeTable table = c.table({.by = by});
    Decimal recorded, estimated, total, costs;
    std::int64_t entries = 0, unpriced = 0;
    for (const IncomeRow& row : table.rows) {
      EXPECT_EQ(row.recorded + row.estimated, row.total);
      recorded += row.recorded;
      estimated += row.estimated;
      total += row.total;
      costs += row.costs;
      entries += row.entries;
      unpriced += row.unpriced;
    }
    EXPECT_EQ(recorded, table.recorded);
    EXPECT_EQ(estimated, table.estimated);
    EXPECT_EQ(total, table.total);
    EXPECT_EQ(total, whole.total);
    EXPECT_EQ(costs, whole.costs);
    EXPECT_EQ(entries, whole.entries);
    EXPECT_EQ(unpriced, whole.unpriced);
  }
}

TEST_P(IncomeTables, AdjoiningPeriodsAndStatesAddUpToTheWhole) {
  const Worked c(random_case(GetParam()));
  const Decimal whole = c.table({}).total;
  EXPECT_EQ(c.table({.to = day("2025-09-15")}).total + c.table({.from = day("2025-09-16")}).total, whole);
  EXPECT_EQ(c.table({.state = StateFilter::recorded}).total + c.table({.state = StateFilter::estimated}).total, whole);
}

INSTANTIATE_TEST_SUITE_P(Seeds, IncomeTables, testing::Range(1u, 25u));

TEST(IncomeTable, KeysAreWhatPeopleCallThings) {
  EngineCase c;
  const HoldingId id = c.hold("lending", 2, "365", "2026-01-30", {{"apr", "1"}});
  c.rows.platforms.push_back(
      {.id = PlatformId{1}, .name = "Aave v3", .chain = "Ethereum", .jurisdiction = {}, .facts = {}, .incidents = {}});
  c.rows.holdings[0].platform = PlatformId{1};
  c.entry(id, EntryType::cost, "2026-02-01T10:00:00Z", 1, "5");
  const auto table =
      c.table("2026-02-02",
              {.by = {GroupKey::month, GroupKey::strategy, GroupKey::asset, GroupKey::platform, GroupKey::chain}});
  ASSERT_EQ(table.rows.size(), 3u);
  EXPECT_EQ(table.rows[0].keys, (std::vector<std::string>{"2026-01", "lending", "USDC", "Aave v3", "Ethereum"}));
  EXPECT_EQ(table.rows[0].total.to_string(), "2");
  EXPECT_EQ(table.rows[1].keys[0], "2026-02");
  EXPECT_EQ(table.total.to_string(), "3");
  EXPECT_EQ(table.costs.to_string(), "-5");
  const auto quarters = c.table("2026-02-02", {.by = {GroupKey::quarter}});
  EXPECT_EQ(quarters.rows[0].keys[0], "2026-Q1");
}

TEST(IncomeTable, AnEmptyPortfolioIsZeroNotNothing) {
  EngineCase c;
  const auto table = c.table("2026-02-02", {.by = {GroupKey::month}});
  EXPECT_TRUE(table.rows.empty());
  EXPECT_EQ(table.total.to_string(), "0");
}

TEST(IncomeTable, AFrozenValueStaysWhenAPriceChanges) {
  EngineCase c;
  const HoldingId id = c.hold("staking", 3, "1", "2026-01-01", {{"apr", "0"}});
  EntryFact& reward = c.entry(id, EntryType::reward, "2026-01-10T12:00:00Z", 3, "0.5");
  reward.value = dec("1500");
  c.price(3, "2026-01-10", "9999");
  EXPECT_EQ(c.table("2026-02-02").total.to_string(), "1500");
  reward.currency = Currency::literal("EUR");
  EXPECT_EQ(c.table("2026-02-02").unpriced, 1);
  c.price(4, "2026-01-10", "1.2");
  EXPECT_EQ(c.table("2026-02-02").total.to_string(), "1800");
}

TEST(IncomeTable, NamesRoundTrip) {
  for (const char* name :
       {"day", "month", "quarter", "year", "strategy", "asset", "platform", "chain", "holding", "entry"})
    EXPECT_EQ(name_of(*group_key_from(name)), name);
  EXPECT_FALSE(group_key_from("week"));
}

}  // namespace income_table_test
}  // namespace tidemill::test
