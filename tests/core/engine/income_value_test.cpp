// Income in another currency, and at today's prices instead of those of its days.
#include "core/engine/income_value.h"

#include <gtest/gtest.h>

#include "core/engine/income_change.h"
#include "core/engine/waterfall.h"
#include "tests/core/engine/random_case.h"

namespace tidemill::test {
namespace income_value_test {

const IncomeValuation euros{.currency = Currency::literal("EUR"), .at = ValuedAt::receipt};
const IncomeValuation today{.currency = std::nullopt, .at = ValuedAt::today};

/// One reward of 2 ETH a month; ETH at 1,000 and 1,500, the euro at 1.25 and 1.5 dollars; today 2,000 and 1.6.
EngineCase two_rewards() {
  EngineCase c;
  const HoldingId id = c.hold("staking", 3, "10", "2026-01-01", {{"apr", "0"}});
  c.entry(id, EntryType::reward, "2026-01-31", 3, "2");
  c.entry(id, EntryType::reward, "2026-02-28", 3, "2");
  for (const auto& [on, ether, euro] :
       {std::tuple{"2026-01-31", "1000", "1.25"}, {"2026-02-28", "1500", "1.5"}, {"2026-03-31", "2000", "1.6"}}) {
    c.price(3, on, ether);
    c.price(4, on, euro);
  }
  return c;
}

TEST(IncomeValue, AnotherCurrencyGoesByTheRatesOfTheDays) {
  const EngineCase c = two_rewards();
  EXPECT_EQ(c.table("2026-03-31").total.to_string(), "5000");
  const IncomeTable table = c.table("2026-03-31", {.by = {GroupKey::month}, .valued = euros});
  EXPECT_EQ(table.currency.code(), "EUR");
  ASSERT_EQ(table.rows.size(), 2u);
  EXPECT_EQ(table.rows[0].total.to_string(), "1600");
  EXPECT_EQ(table.rows[1].total.to_string(), "2000");
  EXPECT_EQ(table.total.to_string(), "3600");
}

TEST(IncomeValue, TodaysValueIsTheQuantityAtTheNewestPrice) {
  const EngineCase c = two_rewards();
  EXPECT_EQ(c.table("2026-03-31", {.valued = today}).total.to_string(), "8000");
  IncomeValuation both = euros;
  both.at = ValuedAt::today;
  EXPECT_EQ(c.table("2026-03-31", {.valued = both}).total.to_string(), "5000");
  EXPECT_EQ(c.table("2026-02-28", {.valued = today}).total.to_string(), "6000") << "today is the as-of date";
}

TEST(IncomeValue, ACoinIsACurrencyToo) {
  const EngineCase c = two_rewards();
  EXPECT_EQ(c.table("2026-03-31", {.valued = {.currency = Currency::literal("ETH")}}).total.to_string(), "4");
}

TEST(IncomeValue, WhatWasTypedInThatCurrencyStaysToTheLastDigit) {
  EngineCase c;
  const HoldingId id = c.hold("staking", 3, "10", "2026-01-01", {{"apr", "0"}});
  for (const EntryType type : {EntryType::reward, EntryType::slash}) {
    EntryFact& entry = c.entry(id, type, "2026-01-31", 3, "2");
    entry.value = dec(type == EntryType::reward ? "125.21" : "0.07");
    entry.currency = Currency::literal("EUR");
  }
  c.price(1, "2026-01-31", "0.7", "EUR");  // a dollar in euros: its inverse has no end
  EXPECT_EQ(c.table("2026-03-31", {.valued = euros}).total.to_string(), "125.14");
  EXPECT_NE(c.table("2026-03-31").total.to_string(), "125.14");
}

TEST(IncomeValue, ADayWithoutARateIsUnpricedAndCounted) {
  EngineCase c;
  c.hold("lending", 2, "365", "2026-01-01", {{"apr", "1"}});
  c.price(4, "2026-01-04", "2");
  const IncomeTable table = c.table("2026-01-11", {.valued = euros});
  EXPECT_EQ(table.total.to_string(), "3.5") << "seven of ten days";
  EXPECT_EQ(table.unpriced, 3);
  const IncomeTable nothing = c.table("2026-01-11", {.valued = {.currency = Currency::literal("CHF")}});
  EXPECT_EQ(nothing.total.to_string(), "0");
  EXPECT_EQ(nothing.unpriced, 10);
}

TEST(IncomeValue, TheBaseCurrencyIsWhatItWas) {
  const EngineCase c = random_case(7);
  const IncomeTable plain = c.table("2026-06-30", {.by = {GroupKey::month}});
  const IncomeTable named =
      c.table("2026-06-30", {.by = {GroupKey::month}, .valued = {.currency = Currency::literal("USD")}});
  EXPECT_EQ(plain.total, named.total);
  EXPECT_EQ(plain.unpriced, named.unpriced);
}

class IncomeValues : public testing::TestWithParam<unsigned> {};

TEST_P(IncomeValues, EveryGroupingSumsToTheTotalInEveryCurrency) {
  const EngineCase c = random_case(GetParam());
  const Portfolio portfolio = c.portfolio();
  const PriceBook prices(portfolio, day("2026-06-30"));
  const auto income = portfolio_income(portfolio, prices, prices.as_of());
  for (const char* code : {"USD", "EUR", "ATOM"})
    for (const ValuedAt at : {ValuedAt::receipt, ValuedAt::today}) {
      const IncomeValuation valued{.currency = Currency::literal(code), .at = at};
      const IncomeTable whole = *group_income(portfolio, income, prices, {.valued = valued});
      for (const auto& by : std::vector<std::vector<GroupKey>>{
               {GroupKey::day}, {GroupKey::month, GroupKey::strategy}, {GroupKey::holding}, {GroupKey::entry}}) {
        const IncomeTable table = *group_income(portfolio, income, prices, {.by = by, .valued = valued});
        Decimal total, costs;
        std::int64_t unpriced = 0;
        for (const IncomeRow& row : table.rows) {
          total += row.total;
          costs += row.costs;
          unpriced += row.unpriced;
        }
        EXPECT_EQ(total, whole.total) << code;
        EXPECT_EQ(costs, whole.costs) << code;
        EXPECT_EQ(unpriced, whole.unpriced) << code;
      }
      const auto fall = waterfall(portfolio, prices, income, {}, {}, {}, valued);
      ASSERT_TRUE(fall);
      EXPECT_EQ(fall->income, whole.total);
      EXPECT_EQ(fall->unpriced, whole.unpriced);
      EXPECT_EQ(fall->currency.code(), code);
    }
}

TEST_P(IncomeValues, TheChangeLeavesNothingOverInAnotherCurrency) {
  const EngineCase c = random_case(GetParam());
  const Portfolio portfolio = c.portfolio();
  const PriceBook prices(portfolio, day("2026-06-30"));
  const auto income = portfolio_income(portfolio, prices, prices.as_of());
  const ChangePeriod before{day("2025-10-01"), day("2025-12-31")}, after{day("2026-01-01"), day("2026-03-31")};
  const auto change = income_change(portfolio, prices, income, before, after, Currency::literal("EUR"));
  ASSERT_TRUE(change);
  EXPECT_EQ(change->currency.code(), "EUR");
  EXPECT_EQ(change->effects.sum(), change->difference());
  const IncomeQuery query{.from = after.from, .to = after.to, .valued = euros};
  EXPECT_EQ(change->after.income, group_income(portfolio, income, prices, query)->total);
}

INSTANTIATE_TEST_SUITE_P(Seeds, IncomeValues, testing::Range(1u, 5u));

TEST(IncomeValue, AFallingEuroIsFx) {
  EngineCase c;
  c.hold("lending", 2, "36500", "2026-01-01", {{"apr", "0.1"}});
  c.price(4, "2026-01-01", "1.25");
  c.price(4, "2026-03-01", "1");
  const Portfolio portfolio = c.portfolio();
  const PriceBook prices(portfolio, day("2026-04-01"));
  const auto change = income_change(portfolio, prices, portfolio_income(portfolio, prices, prices.as_of()),
                                    {day("2026-01-01"), day("2026-01-31")}, {day("2026-03-01"), day("2026-03-31")},
                                    Currency::literal("EUR"));
  ASSERT_TRUE(change);
  EXPECT_EQ(change->before.income.to_string(), "248");
  EXPECT_EQ(change->after.income.to_string(), "310");
  EXPECT_NEAR(change->effects.fx.to_double(), 62, 1e-9);
}

TEST(IncomeValue, NamesRoundTrip) {
  EXPECT_EQ(valued_at_from("receipt"), ValuedAt::receipt);
  EXPECT_EQ(valued_at_from("today"), ValuedAt::today);
  EXPECT_FALSE(valued_at_from("tomorrow"));
}

}  // namespace income_value_test
}  // namespace tidemill::test
