// What each kind of strategy adds to the accrual of DESIGN 3.3, against figures worked out by hand.
#include <gtest/gtest.h>

#include "core/engine/valuation.h"
#include "tests/core/engine/engine_case.h"

namespace tidemill::test {
namespace kinds_test {

int with_state(const HoldingIncome& income, IncomeState state) {
  int count = 0;
  for (const IncomeItem& item : income.items) count += item.state == state ? 1 : 0;
  return count;
}

HoldingValue value_at(const EngineCase& c, const std::string& as_of, std::size_t index = 0) {
  const Portfolio portfolio = c.portfolio();
  const PriceBook prices(portfolio, day(as_of));
  return portfolio_values(portfolio, prices, portfolio_income(portfolio, prices, day(as_of)), day(as_of))[index];
}

TEST(Treasury, AccruesDailyAfterTheFeeAndIsReceivedOnCouponDates) {
  // 10,000 × (0.05 − 0.005) × 89 / 365; coupons on the 15th of each month.
  EngineCase c;
  c.hold("tokenised_treasury", 2, "10000", "2026-01-15", {{"yield", "0.05"}, {"management_fee", "0.005"}});
  const auto income = c.income("2026-04-14")[0];
  EXPECT_EQ(earned(income, 2).to_string(), "109.726027397260273973");
  // Received: 15 January – 14 March, paid on 15 February and 15 March.
  EXPECT_EQ(with_state(income, IncomeState::received), 31 + 28);
  EXPECT_EQ(with_state(income, IncomeState::accrued), 30);
  EXPECT_EQ(with_state(c.income("2026-04-15")[0], IncomeState::accrued), 0);
}

TEST(Treasury, CouponsCountBackFromMaturityAndItEndsThere) {
  EngineCase c;
  c.hold("tokenised_treasury", 2, "365", "2026-01-15",
         {{"yield", "1"}, {"coupon", "semiannual"}, {"maturity", "2026-08-31"}});
  const auto income = c.income("2026-05-01")[0];
  EXPECT_EQ(with_state(income, IncomeState::received), 17 + 27);  // up to the coupon of 28 February
  EXPECT_EQ(earned(c.income("2027-01-01")[0], 2).to_string(), "228");
  EXPECT_EQ(with_state(c.income("2027-01-01")[0], IncomeState::accrued), 0);
}

TEST(Treasury, AFirstCouponRecordedCoversItsPeriod) {
  EngineCase c;
  const HoldingId id = c.hold("tokenised_treasury", 2, "365", "2026-01-01", {{"yield", "1"}, {"coupon", "quarterly"}});
  c.entry(id, EntryType::interest, "2026-04-30", 2, "100");
  // It covers 31 January (three months back from 1 May, clipped) … 30 April.
  EXPECT_EQ(earned(c.income("2026-05-02")[0], 2, false).to_string(), "32");
}

TEST(VoteLock, EarnsInAnotherAssetUntilTheLockEnds) {
  EngineCase c;
  c.hold("vote_lock", 5, "3650", "2026-01-01",
         {{"fee_apr", "0.1"}, {"bribe_apr", "0.2"}, {"payout_asset", "2"}, {"lock_end", "2026-01-04"}});
  c.price(5, "2026-01-01", "4");
  const auto income = c.income("2026-02-01")[0];
  // 3,650 × 4 USDC × 0.1 / 365 = 4 a day in fees and twice that in payments for votes, for three days.
  EXPECT_EQ(earned(income, 2).to_string(), "36");
  EXPECT_EQ(income.items.size(), 6u);
  EXPECT_EQ(income.items.back().emission, income.items.back().type == EntryType::incentive);
}

TEST(CustomStream, IsSpreadOverItsPeriodAndClaimableAtItsEnd) {
  EngineCase c;
  c.hold("custom_stream", 5, "1", "2026-01-01", {{"amount", "310"}, {"every", "month"}, {"payout_asset", "2"}});
  const auto income = c.income("2026-02-11")[0];
  EXPECT_EQ(income.items[0].quantity.to_string(), "10");
  EXPECT_EQ(earned(income, 2).to_string(), "420.714285714285714286");  // 310 + 310 × 10/28
  EXPECT_EQ(with_state(income, IncomeState::claimable), 31);
  EXPECT_EQ(with_state(income, IncomeState::accrued), 10);
}

TEST(CustomStream, StopsOnItsLastDay) {
  EngineCase c;
  c.hold("custom_stream", 2, "1", "2026-01-01", {{"amount", "7"}, {"every", "week"}, {"until", "2026-01-10"}});
  const auto income = c.income("2026-03-01")[0];
  EXPECT_EQ(earned(income, 2).to_string(), "9");
  EXPECT_EQ(with_state(income, IncomeState::claimable), 9);
}

TEST(Node, HardwareIsWrittenOffOverItsLifeAndPaysBack) {
  // 3,650 over two years: 5 a day until it is written off.
  EngineCase c;
  c.hold(
      "node_operation", 3, "10", "2026-01-01",
      {{"reward_apr", "0.2"}, {"running_cost_month", "50"}, {"hardware_cost", "3650"}, {"hardware_life_years", "2"}});
  c.price(3, "2026-01-01", "1000");
  const auto income = c.income("2030-01-01")[0];
  Decimal written_off;
  for (const IncomeItem& item : income.items)
    if (item.type == EntryType::cost && item.day < day("2026-01-11")) written_off += item.quantity;
  EXPECT_EQ(written_off.rounded(9).to_string(), "-66.129032258");  // 10 × 5, and ten days of January's 50
  Decimal all;
  for (const IncomeItem& item : income.items)
    if (item.type == EntryType::cost) all += item.quantity;
  EXPECT_EQ(all.to_string(), "-6050");  // 3,650 and 48 months
  const NodeFigures node = *value_at(c, "2026-02-01").node;
  EXPECT_NEAR(node.revenue_year, 2000, 1e-9);
  EXPECT_NEAR(*node.payback_years, 3650 / (2000.0 - 600), 1e-9);
  EXPECT_NEAR(*node.net_return, (2000 - 600 - 1825) / 13650.0, 1e-9);
}

Params loop_terms(Params more) {
  Params params{{"supply_apr", "0.03"}, {"borrow_apr", "0.02"}, {"ltv", "0.7"}, {"rounds", "3"}};
  params.merge(more);
  return params;
}

TEST(Loop, SupplyIsIncomeBorrowInterestACostAndTheEquityItsValue) {
  // Σ 0.7^i for i = 0…3 is 2.533 supplied, 1.533 owed per unit.
  EngineCase c;
  c.hold("leveraged_loop", 3, "10", "2026-01-01", loop_terms({{"liquidation_threshold", "0.8"}}));
  c.price(3, "2026-01-01", "1000");
  const auto income = c.income("2026-02-01")[0];
  EXPECT_EQ(earned(income, 3).to_string(), "0.064539452054794521");  // 25.33 × 0.03 × 31/365
  Decimal costs;
  for (const IncomeItem& item : income.items)
    if (item.type == EntryType::cost) costs += item.quantity;
  EXPECT_EQ(costs.to_string(), "-0.02604");  // 15.33 × 0.02 × 31/365
  const HoldingValue value = value_at(c, "2026-02-01");
  EXPECT_EQ(value.value->to_string(), "10000");
  ASSERT_TRUE(value.loop);
  EXPECT_EQ(value.loop->collateral.to_string(), "25.33");
  EXPECT_EQ(value.loop->debt->to_string(), "15.33");
  EXPECT_NEAR(*value.loop->leverage, 2.533, 1e-12);
  EXPECT_NEAR(*value.loop->net_rate, 2.533 * 0.03 - 1.533 * 0.02, 1e-12);
  EXPECT_NEAR(*value.apr, *value.loop->net_rate, 1e-12);
  EXPECT_NEAR(*value.loop->health_factor, 25.33 * 0.8 / 15.33, 1e-12);
  EXPECT_NEAR(*value.loop->break_even_borrow, 2.533 * 0.03 / 1.533, 1e-12);
  EXPECT_FALSE(value.loop->liquidation_price) << "one asset: its price moves both sides";
}

TEST(Loop, ADebtInAnotherAssetIsSignedAndHasAPrice) {
  // 1 ETH at 2,000 with one round of 60 %: 1.6 ETH supplied, 1,200 USDC owed.
  EngineCase c;
  c.hold("leveraged_loop", 3, "1", "2026-01-01",
         {{"supply_apr", "0.03"},
          {"borrow_apr", "0.05"},
          {"ltv", "0.6"},
          {"rounds", "1"},
          {"liquidation_threshold", "0.8"},
          {"borrow_asset", "2"}});
  c.price(3, "2026-01-01", "2000");
  c.price(3, "2026-02-01", "2500");
  const auto income = c.income("2026-02-01")[0];
  ASSERT_EQ(income.balances.size(), 2u);
  EXPECT_EQ(income.balances[0].quantity.to_string(), "-1200");
  EXPECT_EQ(income.balances[1].quantity.to_string(), "1.6");
  const HoldingValue value = value_at(c, "2026-02-01");
  EXPECT_EQ(value.value->to_string(), "2800");
  EXPECT_NEAR(*value.loop->liquidation_price, 1200 / (1.6 * 0.8), 1e-9);
  EXPECT_NEAR(*value.loop->health_factor, 4000 * 0.8 / 1200, 1e-12);
  EXPECT_NEAR(*value.loop->break_even_price, 1200 * 0.05 / (1.6 * 0.03), 1e-9);
}

TEST(Loop, TheLastLoanMayBeKept) {
  // bailsec.io “About looping”: 100,000 at 80 %, five rounds: deposits 336,160, borrows 268,928, 20.17 % at 10/5 %.
  EngineCase c;
  c.hold("leveraged_loop", 2, "100000", "2026-01-01",
         {{"supply_apr", "0.1"}, {"borrow_apr", "0.05"}, {"ltv", "0.8"}, {"rounds", "5"}, {"redeposit_last", "false"}});
  const HoldingValue value = value_at(c, "2026-01-02");
  EXPECT_EQ(value.loop->collateral.to_string(), "336160");
  EXPECT_EQ(value.loop->debt->to_string(), "268928");
  EXPECT_EQ(value.loop->idle.to_string(), "32768");
  EXPECT_EQ(value.value->to_string(), "100000");
  EXPECT_NEAR(*value.loop->net_rate, 0.201696, 1e-12);
}

TEST(Loop, TakingHalfOutHalvesBothSides) {
  EngineCase c;
  const HoldingId id =
      c.hold("leveraged_loop", 3, "1", "2026-01-01",
             {{"supply_apr", "0"}, {"borrow_apr", "0.05"}, {"ltv", "0.6"}, {"rounds", "1"}, {"borrow_asset", "2"}});
  c.price(3, "2026-01-01", "2000");
  c.entry(id, EntryType::withdrawal, "2026-01-10", 3, "0.5");
  const auto loop = *c.income("2026-02-01")[0].loop;
  EXPECT_EQ(loop.collateral.to_string(), "0.8");
  EXPECT_EQ(loop.debt->to_string(), "600");
}

TEST(Loop, WithoutAPriceTheDebtIsUnknownNotZero) {
  EngineCase c;
  c.hold("leveraged_loop", 3, "1", "2026-01-01", loop_terms({{"borrow_asset", "2"}}));
  EXPECT_FALSE(c.income("2026-02-01")[0].loop->debt);
  EXPECT_FALSE(value_at(c, "2026-02-01").value);
}

TEST(Loop, NewTermsBringItToANewLeverage) {
  EngineCase c;
  const HoldingId id = c.hold("leveraged_loop", 3, "10", "2026-01-01", loop_terms({}));
  c.price(3, "2026-01-01", "1000");
  c.terms(id, "2026-01-11", {{"rounds", "1"}});
  const auto loop = *c.income("2026-02-01")[0].loop;
  EXPECT_EQ(loop.collateral.to_string(), "17");
  EXPECT_EQ(loop.debt->to_string(), "7");
}

}  // namespace kinds_test
}  // namespace tidemill::test
