// What capital came to: published examples, and the parts of every figure.
#include "core/engine/returns.h"

#include <gtest/gtest.h>

#include <cmath>

#include "tests/core/engine/engine_case.h"

namespace tidemill::test {
namespace returns_test {

Returns returns_of(const EngineCase& c, const std::string& as_of, const ReturnQuery& query = {}) {
  const Portfolio portfolio = c.portfolio();
  const PriceBook prices(portfolio, day(as_of));
  const auto income = portfolio_income(portfolio, prices, day(as_of));
  return *returns(portfolio, prices, income, portfolio_values(portfolio, prices, income, day(as_of)), query);
}

ReturnFigures total_of(const EngineCase& c, const std::string& as_of, const ReturnQuery& query = {}) {
  return returns_of(c, as_of, query).total;
}

/// A holding that earns nothing by itself.
HoldingId keep(EngineCase& c, std::int64_t asset, const std::string& quantity, const std::string& since) {
  return c.hold("wallet", asset, quantity, since, {});
}

void take_all(EngineCase& c, HoldingId id, const std::string& on, const std::string& quantity) {
  c.entry(id, EntryType::slash, on, 2, quantity);
}

TEST(ReturnsTest, AYearOfSimpleInterestIsItsRateInEveryMeasure) {
  EngineCase c;
  c.hold("lending", 2, "36500", "2025-01-01", {{"apr", "0.1"}});
  const ReturnFigures figures = total_of(c, "2026-01-01");
  EXPECT_EQ(figures.days, 365);
  EXPECT_EQ(figures.put_in->to_string(), "36500");
  EXPECT_EQ(figures.value_end->to_string(), "36500");
  EXPECT_EQ(figures.accrued_end->to_string(), "3650");
  EXPECT_EQ(figures.gain->to_string(), "3650");
  EXPECT_EQ(figures.average_value->to_string(), "36500");
  EXPECT_EQ(figures.promised->to_string(), "3650");
  ASSERT_EQ(figures.xirr.size(), 1u);
  for (const auto& rate :
       {std::optional(figures.xirr[0]), figures.time_weighted, figures.time_weighted_year, figures.modified_dietz,
        figures.realised, figures.advertised, figures.yield_on_cost, figures.real_yield})
    EXPECT_NEAR(rate.value(), 0.1, 1e-12);
  EXPECT_NEAR(*figures.gap, 0, 1e-12);
  EXPECT_EQ(*figures.realised_recorded, 0);
}

TEST(ReturnsTest, WhatIsPaidOutEarlierIsWorthMore) {
  EngineCase c;
  const HoldingId id = c.hold("lending", 2, "10000", "2025-01-01", {{"apr", "0.04"}});
  EntryFact& paid = c.entry(id, EntryType::interest, "2025-07-02", 2, "200");
  paid.covers_from = day("2025-01-01");
  const ReturnFigures figures = total_of(c, "2026-01-01");
  EXPECT_EQ(figures.paid->to_string(), "200");
  EXPECT_EQ(figures.recorded.to_string(), "200");
  EXPECT_EQ(figures.recorded + figures.estimated, *figures.gain);
  ASSERT_EQ(figures.xirr.size(), 1u);
  const double left = 10000 + figures.estimated.to_double();
  EXPECT_NEAR(200 / std::pow(1 + figures.xirr[0], 182 / 365.0) + left / (1 + figures.xirr[0]), 10000, 1e-6);
  EXPECT_NEAR(*figures.realised, (figures.recorded + figures.estimated).to_double() / 10000, 1e-12);
  EXPECT_NEAR(*figures.realised_recorded, 0.02, 1e-12);
}

TEST(ReturnsTest, MicrosoftsXirrExample) {
  // Microsoft, XIRR function: −10,000, 2,750, 4,250, 3,250, 2,750 → 0.373362535.
  EngineCase c;
  const HoldingId id = keep(c, 2, "10000", "2008-01-01");
  for (const auto& [on, amount] :
       {std::pair{"2008-03-01", "2750"}, {"2008-10-30", "4250"}, {"2009-02-15", "3250"}, {"2009-04-01", "2750"}})
    c.entry(id, EntryType::reward, on, 2, amount);
  take_all(c, id, "2009-04-01", "10000");
  const ReturnFigures figures = total_of(c, "2009-04-01");
  ASSERT_EQ(figures.xirr.size(), 1u);
  EXPECT_NEAR(figures.xirr[0], 0.373362535, 2e-9);
  EXPECT_EQ(figures.gain->to_string(), "3000");
}

TEST(ReturnsTest, EveryRateIsReportedWhereThereAreSeveral) {
  // −100, +230, −132 a year apart: 10 % and 20 % (Brealey, Myers, Allen, Principles of Corporate Finance, ch. 5, the
  // pitfall of multiple rates of return).
  EngineCase c;
  const HoldingId id = keep(c, 2, "100", "2025-01-01");
  c.entry(id, EntryType::reward, "2026-01-01", 2, "230");
  c.entry(id, EntryType::deposit, "2027-01-01", 2, "132");
  take_all(c, id, "2027-01-01", "232");
  const ReturnFigures figures = total_of(c, "2027-01-01");
  ASSERT_EQ(figures.xirr.size(), 2u);
  EXPECT_NEAR(figures.xirr[0], 0.1, 1e-9);
  EXPECT_NEAR(figures.xirr[1], 0.2, 1e-9);
  EXPECT_NE(figures.xirr_note.find("2 rates"), std::string::npos);
}

TEST(ReturnsTest, MoneyThatOnlyWentInHasNoRateAndSaysSo) {
  EngineCase c;
  const HoldingId id = keep(c, 2, "100", "2025-01-01");
  take_all(c, id, "2025-06-01", "100");
  const ReturnFigures figures = total_of(c, "2026-01-01");
  EXPECT_TRUE(figures.xirr.empty());
  EXPECT_NE(figures.xirr_note.find("one way only"), std::string::npos);
  EXPECT_NEAR(*figures.time_weighted, -1, 1e-12);
}

TEST(ReturnsTest, TheHandbooksThreeHoldingPeriods) {
  // Portfolio Performance handbook, time-weighted rate of return: 10 %, 5 % and 10 %, 20 paid in at 110 and 30 taken
  // out at 136.5, which leaves 117.15 → 27.05 %.
  EngineCase c;
  const HoldingId id = keep(c, 3, "1", "2026-01-01");
  for (const auto& [on, price] :
       {std::pair{"2026-01-01", "100"}, {"2026-02-01", "110"}, {"2026-03-01", "115.5"}, {"2026-04-01", "127.05"}})
    c.price(3, on, price);
  c.entry(id, EntryType::deposit, "2026-02-01", 3, "0.181818181818181818").value = dec("20");
  c.entry(id, EntryType::withdrawal, "2026-03-01", 3, "0.259740259740259740").value = dec("30");
  const ReturnFigures figures = total_of(c, "2026-04-01");
  EXPECT_NEAR(figures.value_end->to_double(), 117.15, 1e-9);
  EXPECT_NEAR(*figures.time_weighted, 0.2705, 1e-12);
  EXPECT_FALSE(figures.time_weighted_year) << "a rate for less than a year is not extrapolated";
}

TEST(ReturnsTest, TheHandbooksDemoPortfolio) {
  // The same handbook, demo-portfolio-03: 177.94 falls to 160.26; 84 come in and it is 264.57; 67 come in and it is
  // 426.82: −9.94 %, 8.31 %, 28.73 %, together 25.58 %.
  EngineCase c;
  const HoldingId id = keep(c, 2, "177.94", "2021-06-12");
  c.entry(id, EntryType::balance, "2022-01-13", 2, "160.26");
  c.entry(id, EntryType::deposit, "2022-01-14", 2, "84");
  c.entry(id, EntryType::balance, "2022-09-29", 2, "264.57");
  c.entry(id, EntryType::deposit, "2022-09-30", 2, "67");
  c.entry(id, EntryType::balance, "2023-06-12", 2, "426.82");
  EXPECT_NEAR(*total_of(c, "2023-06-12").time_weighted, 0.2558, 5e-5);
  EXPECT_NEAR(*total_of(c, "2023-06-12", {.to = day("2022-01-13")}).time_weighted, -0.0994, 5e-5);
  EXPECT_NEAR(*total_of(c, "2023-06-12", {.from = day("2022-01-14"), .to = day("2022-09-29")}).time_weighted, 0.0831,
              5e-5);
  EXPECT_NEAR(*total_of(c, "2023-06-12", {.from = day("2022-09-30")}).time_weighted, 0.2873, 5e-5);
}

TEST(ReturnsTest, ADepositOnTheLastDayChangesNothing) {
  // Portfolio Performance, ClientIndexTest: 100 in, 10 of interest, 100 in on the last day → 10 %.
  EngineCase c;
  const HoldingId id = keep(c, 2, "100", "2021-01-01");
  c.entry(id, EntryType::interest, "2021-06-01", 2, "10").retained = true;
  c.entry(id, EntryType::deposit, "2021-12-31", 2, "100");
  EXPECT_NEAR(*total_of(c, "2021-12-31").time_weighted, 0.1, 1e-12);
}

TEST(ReturnsTest, WikipediasModifiedDietzExample) {
  // Wikipedia, Modified Dietz method: 100 becomes 300 with 50 in the middle → 120 %.
  EngineCase c;
  const HoldingId id = keep(c, 2, "100", "2020-01-01");
  c.entry(id, EntryType::deposit, "2021-01-01", 2, "50");  // 366 of 732 days
  c.entry(id, EntryType::reward, "2022-01-02", 2, "150").retained = true;
  EXPECT_NEAR(*total_of(c, "2022-01-02").modified_dietz, 1.2, 1e-12);
}

TEST(ReturnsTest, ThreeFlowsOfModifiedDietz) {
  // @quant, mdietz: 100,000 to 110,000 with 10,000, 5,000 and −2,000 at a quarter, a half and three quarters.
  EngineCase c;
  const HoldingId id = keep(c, 2, "100000", "2020-01-01");
  c.entry(id, EntryType::deposit, "2020-01-02", 2, "10000");
  c.entry(id, EntryType::deposit, "2020-01-03", 2, "5000");
  c.entry(id, EntryType::withdrawal, "2020-01-04", 2, "2000");
  take_all(c, id, "2020-01-05", "3000");
  EXPECT_NEAR(*total_of(c, "2020-01-05").modified_dietz, -0.0273972602739726, 1e-13);
}

TEST(ReturnsTest, TheGapIsWhatCameLessWhatTheTermsSaid) {
  EngineCase c;
  const HoldingId id = c.hold("lending", 2, "36500", "2025-01-01", {{"apr", "0.05"}});
  c.entry(id, EntryType::interest, "2026-01-01", 2, "1460").covers_from = day("2025-01-01");
  c.terms(id, "2025-07-02", {{"apr", "0.07"}});  // 182 days at 5 %, 183 at 7 %
  const ReturnFigures figures = total_of(c, "2026-01-01");
  EXPECT_NEAR(*figures.realised, 0.04, 1e-12);
  EXPECT_NEAR(*figures.realised_recorded, 0.04, 1e-12);
  EXPECT_NEAR(*figures.advertised, (182 * 0.05 + 183 * 0.07) / 365, 1e-12);
  EXPECT_NEAR(*figures.gap, *figures.realised - *figures.advertised, 1e-15);
  EXPECT_EQ(figures.promised->to_string(), "2191");
}

TEST(ReturnsTest, RealYieldTakesOffTheDilution) {
  EngineCase c;
  c.rows.assets.back().facts["issuance"] = {"0.1", "entered by you", {}};
  c.price(5, "2025-01-01", "10");
  c.hold("staking", 5, "100", "2025-01-01", {{"apr", "0.2"}});
  const ReturnFigures figures = total_of(c, "2026-01-01");
  EXPECT_NEAR(*figures.realised, 0.2, 1e-12);
  EXPECT_NEAR(*figures.dilution, 0.1, 1e-12);
  EXPECT_NEAR(*figures.real_yield, 1.2 / 1.1 - 1, 1e-12);
}

TEST(ReturnsTest, CostsComeOffAndAreNoCapital) {
  EngineCase c;
  const HoldingId id = c.hold("lending", 2, "1000", "2025-01-01", {{"apr", "0"}});
  c.entry(id, EntryType::cost, "2025-07-01", 1, "25");
  const ReturnFigures figures = total_of(c, "2026-01-01");
  EXPECT_EQ(figures.put_in->to_string(), "1000");
  EXPECT_EQ(figures.paid->to_string(), "-25");
  EXPECT_EQ(figures.gain->to_string(), "-25");
  EXPECT_EQ(figures.costs.to_string(), "-25");
  EXPECT_NEAR(*figures.time_weighted, -0.025, 1e-12);
  EXPECT_EQ(*figures.realised, 0) << "income before costs, as everywhere";
}

TEST(ReturnsTest, ATransferIsAFlowForEachHoldingAndNoneForAll) {
  EngineCase c;
  const HoldingId from = keep(c, 3, "10", "2025-01-01");
  const HoldingId to = keep(c, 3, "1", "2025-01-01");
  c.price(3, "2025-01-01", "100");
  c.price(3, "2025-06-01", "150");
  EntryFact& transfer = c.entry(from, EntryType::transfer, "2025-06-01", 3, "4");
  transfer.counter_holding = to;
  const Returns all = returns_of(c, "2026-01-01");
  EXPECT_EQ(all.total.put_in->to_string(), "1100");
  EXPECT_EQ(all.total.taken_out->to_string(), "0");
  EXPECT_EQ(all.holdings[0].figures.taken_out->to_string(), "600");
  EXPECT_EQ(all.holdings[1].figures.put_in->to_string(), "700");
  for (const HoldingReturns& each : all.holdings) EXPECT_NEAR(*each.figures.time_weighted, 0.5, 1e-12);
  EXPECT_NEAR(*all.total.time_weighted, 0.5, 1e-12);
  EXPECT_EQ(all.holdings[0].figures.gain->to_string(), "500");
  EXPECT_EQ(all.total.gain->to_string(), "550");
}

TEST(ReturnsTest, StackedCapitalCountsOnceAndEveryLayerEarns) {
  EngineCase c;
  c.asset(6, "stETH", AssetKind::receipt_token);
  c.rows.assets.back().derived = DerivedPrice{AssetId{3}, Decimal::one()};
  c.price(3, "2025-01-01", "1000");
  c.price(3, "2025-07-01", "2000");
  c.hold("staking", 3, "10", "2025-01-01", {{"apr", "0.04"}, {"receipt_asset", "6"}});
  const HoldingId lent = c.hold("lending", 6, "5", "2025-03-01", {{"apr", "0.02"}});
  c.rows.holdings[static_cast<std::size_t>(lent.value()) - 1].funded_by = HoldingId{1};
  c.entry(lent, EntryType::withdrawal, "2025-10-01", 6, "2");
  const Returns all = returns_of(c, "2026-01-01");
  EXPECT_EQ(all.total.put_in->to_string(), "10000");
  EXPECT_EQ(all.total.taken_out->to_string(), "0");
  EXPECT_EQ(all.total.value_end->to_string(), "20000");
  EXPECT_EQ(all.holdings[1].figures.put_in->to_string(), "5000");
  EXPECT_EQ(all.holdings[1].figures.taken_out->to_string(), "4000");
  EXPECT_EQ(*all.total.gain - Decimal::of(10000), *all.total.accrued_end) << "the price doubled ten coins";
  EXPECT_EQ(all.total.estimated, all.holdings[0].figures.estimated + all.holdings[1].figures.estimated);
}

TEST(ReturnsTest, WhatAClosedHoldingHadIsTakenOut) {
  EngineCase c;
  const HoldingId id = c.hold("lending", 2, "36500", "2025-01-01", {{"apr", "0.1"}});
  c.rows.holdings[0].closed = day("2025-07-20");  // 200 days
  const ReturnFigures figures = total_of(c, "2026-01-01", {.holding = id});
  EXPECT_EQ(figures.days, 200);
  EXPECT_EQ(figures.taken_out->to_string(), "38500");
  EXPECT_EQ(figures.value_end->to_string(), "0");
  EXPECT_EQ(figures.gain->to_string(), "2000");
  EXPECT_NEAR(*figures.time_weighted, 2000 / 36500.0, 1e-12);
  EXPECT_NEAR(*figures.realised, 0.1, 1e-12);
  EXPECT_NEAR(figures.xirr.at(0), std::pow(1 + 2000 / 36500.0, 365 / 200.0) - 1, 1e-9);
  EXPECT_TRUE(returns_of(c, "2026-01-01", {.from = day("2025-08-01")}).holdings.empty());
}

TEST(ReturnsTest, InterestThatComesAfterEverythingWasTakenOutStillCounts) {
  EngineCase c;
  const HoldingId id = c.hold("lending", 2, "1000", "2025-01-01", {{"apr", "0"}});
  c.entry(id, EntryType::withdrawal, "2025-06-01", 2, "1000");
  c.entry(id, EntryType::interest, "2025-06-05", 2, "20");
  const ReturnFigures figures = total_of(c, "2026-01-01");
  EXPECT_NEAR(*figures.time_weighted, 0.02, 1e-12);
  EXPECT_EQ(figures.gain->to_string(), "20");
}

TEST(ReturnsTest, CouponsAreValueUntilTheyArePaid) {
  EngineCase c;
  c.hold("tokenised_treasury", 2, "36500", "2025-01-01", {{"yield", "0.05"}, {"coupon", "quarterly"}});
  const ReturnFigures before = total_of(c, "2025-03-31");
  const ReturnFigures later = total_of(c, "2026-01-01");
  EXPECT_EQ(before.paid->to_string(), "0");
  EXPECT_EQ(before.accrued_end->to_string(), "445") << "89 days";
  EXPECT_EQ(*later.paid + *later.accrued_end, Decimal::of(1825));
  EXPECT_GT(*later.paid, *later.accrued_end);
  EXPECT_GT(later.xirr.at(0), 0.05) << "paid every quarter";
}

TEST(ReturnsTest, ALoopEarnsLessWhatItOwes) {
  EngineCase c;
  c.hold("leveraged_loop", 2, "1000", "2025-01-01",
         {{"supply_apr", "0.05"}, {"borrow_apr", "0.04"}, {"ltv", "0.5"}, {"rounds", "3"}, {"borrow_asset", "2"}});
  const Returns all = returns_of(c, "2026-01-01");
  const ReturnFigures& figures = all.total;
  EXPECT_LT(figures.costs.sign(), 0);
  EXPECT_NEAR(*figures.realised, (figures.estimated + figures.costs).to_double() / 1000, 1e-12);
  EXPECT_NEAR(*figures.gap, 0, 1e-12);
  EXPECT_EQ(*figures.gain, figures.estimated + figures.costs);
}

TEST(ReturnsTest, AMissingPriceLeavesFiguresUnknownAndSaysWhich) {
  EngineCase c;
  c.hold("staking", 3, "10", "2025-01-01", {{"apr", "0.04"}});
  c.price(3, "2025-02-01", "2000");
  const ReturnFigures figures = total_of(c, "2026-01-01");
  EXPECT_FALSE(figures.put_in);
  EXPECT_FALSE(figures.gain);
  EXPECT_TRUE(figures.xirr.empty());
  EXPECT_FALSE(figures.time_weighted);
  EXPECT_FALSE(figures.realised);
  EXPECT_EQ(figures.xirr_note, "a price is missing");
  EXPECT_EQ(figures.value_end->to_string(), "20000");
  ASSERT_EQ(figures.missing.size(), 1u);
  EXPECT_EQ(figures.missing[0], (MissingPrice{AssetId{3}, day("2025-01-01"), day("2025-01-31")}));
  const ReturnFigures later = total_of(c, "2026-01-01", {.from = day("2025-02-02")});
  EXPECT_TRUE(later.missing.empty());
  EXPECT_TRUE(later.time_weighted);
}

TEST(ReturnsTest, ATypedValueStandsForAPrice) {
  EngineCase c;
  const HoldingId id = keep(c, 3, "10", "2025-01-01");
  c.rows.entries.back().value = dec("10000");
  c.price(3, "2025-12-31", "1100");
  const ReturnFigures figures = total_of(c, "2026-01-01", {.holding = id});
  EXPECT_NEAR(figures.xirr.at(0), 0.1, 1e-9);
  EXPECT_FALSE(figures.time_weighted) << "the days between have no price";
}

TEST(ReturnsTest, YieldOnCostGoesByWhatWasPutIn) {
  EngineCase c;
  c.price(3, "2025-01-01", "1000");
  c.price(3, "2025-01-02", "4000");
  c.hold("staking", 3, "10", "2025-01-01", {{"apr", "0.0365"}});
  const ReturnFigures figures = total_of(c, "2026-01-01", {.from = day("2025-01-02")});
  EXPECT_NEAR(*figures.yield_on_cost, 0.0365 * 4, 1e-12);
  EXPECT_NEAR(*figures.realised, 0.0365, 1e-12);
}

TEST(ReturnsTest, PeriodsThatCantBeAreRefused) {
  EngineCase c;
  c.hold("lending", 2, "1000", "2025-01-01", {{"apr", "0.04"}});
  const Portfolio portfolio = c.portfolio();
  const PriceBook prices(portfolio, day("2026-01-01"));
  const auto income = portfolio_income(portfolio, prices, prices.as_of());
  const auto refused = [&](const ReturnQuery& query) {
    const auto result = returns(portfolio, prices, income, {}, query);
    return !result && result.error().code == ErrorCode::bad_input;
  };
  EXPECT_TRUE(refused({.from = day("2026-02-01")}));
  EXPECT_TRUE(refused({.from = day("2025-06-01"), .to = day("2025-05-01")}));
  EXPECT_TRUE(refused({.to = day("2024-05-01")}));
  EXPECT_EQ(total_of(EngineCase{}, "2026-01-01").gain->to_string(), "0");
  const ReturnFigures today = total_of(c, "2025-01-01");
  EXPECT_EQ(today.days, 0);
  EXPECT_EQ(today.xirr_note, "the period is not a day long");
}

}  // namespace returns_test
}  // namespace tidemill::test
