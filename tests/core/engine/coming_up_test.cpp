// What lies ahead: every kind of dated thing, its day and its amount.
#include "core/engine/coming_up.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "tests/core/engine/engine_case.h"

namespace tidemill::test {
namespace coming_up_test {

using What = ComingEvent::What;

class ComingUp : public testing::Test, public EngineCase {
 protected:
  std::vector<ComingEvent> until(const std::string& last, const std::string& as_of = "2026-11-22") {
    const auto analysis = analyse(std::make_shared<const Portfolio>(rows), Assumptions{}, day(as_of));
    EXPECT_TRUE(analysis) << analysis.error().message();
    return coming_up(**analysis, day(last));
  }
  static std::vector<ComingEvent> of(const std::vector<ComingEvent>& events, What what) {
    std::vector<ComingEvent> found;
    std::ranges::copy_if(events, std::back_inserter(found), [&](const ComingEvent& each) { return each.what == what; });
    return found;
  }
};

TEST_F(ComingUp, NothingDatedIsNothingComing) {
  hold("lending", 2, "1000", "2026-01-01", {{"apr", "0.05"}});
  EXPECT_TRUE(until("2036-01-01").empty());
}

TEST_F(ComingUp, LocksTermsAndMaturitiesFreeWhatIsHeld) {
  price(5, "2026-01-01", "10");
  hold("vote_lock", 5, "300", "2026-01-01", {{"fee_apr", "0.05"}, {"lock_end", "2027-01-14"}});
  hold("lending", 2, "1000", "2026-01-01", {{"apr", "0.05"}, {"term_end", "2026-12-24"}});
  const auto events = until("2027-12-31");
  ASSERT_EQ(events.size(), 2u);
  EXPECT_EQ(to_string(events[0].day), "2026-12-24");
  EXPECT_EQ(events[0].text, "fixed term ends");
  EXPECT_EQ(events[0].title, "USDC");
  EXPECT_EQ(events[1].text, "lock ends");
  EXPECT_EQ(events[1].what, What::unlock);
  EXPECT_EQ(events[1].quantity, dec("300"));
  EXPECT_EQ(events[1].asset, AssetId{5});
  EXPECT_EQ(until("2027-01-13").size(), 1u) << "the lock ends a day later";
  EXPECT_EQ(until("2027-01-14").size(), 2u) << "the last day counts";
  EXPECT_TRUE(until("2027-12-31", "2027-01-14").empty()) << "what is over does not lie ahead";
}

TEST_F(ComingUp, CouponsComeOnTheirDatesWithWhatTheyPay) {
  hold("tokenised_treasury", 2, "10000", "2026-01-15",
       {{"yield", "0.0365"}, {"coupon", "quarterly"}, {"maturity", "2027-04-30"}});
  const auto coupons = of(until("2027-12-31"), What::payment);
  ASSERT_EQ(coupons.size(), 2u);
  EXPECT_EQ(to_string(coupons[0].day), "2027-01-30") << "counted back from maturity";
  EXPECT_EQ(to_string(coupons[1].day), "2027-04-30");
  // One USDC a day; the stretches begin at the coupons before, 2026-10-30 and 2027-01-30.
  EXPECT_NEAR(*coupons[0].expected, 92, 1e-9);
  EXPECT_NEAR(*coupons[1].expected, 90, 1e-9);
  EXPECT_EQ(next_of_each(coupons).size(), 1u);
}

TEST_F(ComingUp, TheFirstPaymentCountsFromTheFirstDay) {
  hold("tokenised_treasury", 2, "10000", "2026-11-12", {{"yield", "0.0365"}, {"coupon", "monthly"}});
  const auto coupons = of(until("2027-01-31"), What::payment);
  ASSERT_EQ(coupons.size(), 2u);
  EXPECT_EQ(to_string(coupons[0].day), "2026-12-12");
  EXPECT_NEAR(*coupons[0].expected, 30, 1e-9);
  EXPECT_NEAR(*coupons[1].expected, 31, 1e-9);
}

TEST_F(ComingUp, WhatIsPaidDailyIsNoNews) {
  hold("tokenised_treasury", 2, "10000", "2026-01-15", {{"yield", "0.04"}, {"coupon", "daily"}});
  EXPECT_TRUE(until("2027-12-31").empty());
}

TEST_F(ComingUp, IncentivesTakeTheirShareOfTheIncomeWithThem) {
  hold("lending", 2, "1000", "2026-01-01",
       {{"apr", "0.03"}, {"incentive_apr", "0.01"}, {"incentive_end", "2027-02-01"}});
  const auto events = until("2027-12-31");
  ASSERT_EQ(events.size(), 1u);
  EXPECT_EQ(events[0].what, What::incentives);
  EXPECT_EQ(events[0].text, "incentives end");
  EXPECT_NEAR(*events[0].change, -0.25, 1e-9);
}

TEST_F(ComingUp, TermsThatAreEnteredAheadBeginOnTheirDay) {
  const HoldingId id = hold("staking", 3, "10", "2026-01-01", {{"apr", "0.03"}, {"commission", "0.1"}});
  terms(id, "2027-01-01", {{"apr", "0.02"}, {"commission", "0.1"}});
  const auto events = until("2027-12-31");
  ASSERT_EQ(events.size(), 1u);
  EXPECT_EQ(events[0].what, What::terms);
  EXPECT_EQ(events[0].text, "Reward rate changes") << "the commission stays as it was";
}

TEST_F(ComingUp, AHoldingThatIsClosedUnbondsAfterwards) {
  const HoldingId id = hold("staking", 5, "1200", "2026-01-01", {{"apr", "0.15"}, {"unbonding_days", "21"}});
  rows.holdings.back().closed = day("2026-12-01");
  auto events = until("2027-12-31");
  ASSERT_EQ(events.size(), 1u);
  EXPECT_EQ(events[0].what, What::close);
  EXPECT_EQ(events[0].holding, id);
  events = until("2027-12-31", "2026-12-05");
  ASSERT_EQ(events.size(), 1u);
  EXPECT_EQ(events[0].what, What::freed);
  EXPECT_EQ(to_string(events[0].day), "2026-12-22");
  EXPECT_EQ(events[0].quantity, dec("1200"));
  EXPECT_TRUE(until("2027-12-31", "2026-12-22").empty());
}

TEST_F(ComingUp, BillsThatAreTypedOnceFallDueAgain) {
  const HoldingId id = hold("staking", 3, "32", "2026-01-01", {{"apr", "0.03"}});
  Recurring bill;
  bill.id = RecurringId{1};
  bill.holding = id;
  bill.type = "cost";
  bill.category = "hosting";
  bill.asset = AssetId{1};
  bill.quantity = dec("18");
  bill.every = "month";
  bill.from = day("2026-01-31");
  bill.until = day("2027-02-01");
  rows.recurring.push_back(bill);
  Recurring daily = bill;
  daily.id = RecurringId{2};
  daily.every = "day";
  rows.recurring.push_back(daily);
  const auto events = until("2027-12-31");
  ASSERT_EQ(events.size(), 3u);
  EXPECT_EQ(to_string(events[0].day), "2026-11-30");
  EXPECT_EQ(to_string(events[1].day), "2026-12-31");
  EXPECT_EQ(events[0].text, "hosting falls due");
  EXPECT_EQ(events[0].quantity, dec("-18"));
  EXPECT_EQ(next_of_each(events).size(), 1u);
}

TEST_F(ComingUp, CoversGoalsAndRules) {
  const HoldingId id = hold("lending", 2, "1000", "2026-01-01", {{"apr", "0.05"}});
  Cover cover;
  cover.id = CoverId{1};
  cover.holding = id;
  cover.provider = "Mutual";
  cover.amount = {Currency::literal("USD"), dec("20000")};
  cover.from = day("2026-01-01");
  cover.until = day("2026-12-31");
  rows.covers.push_back(cover);
  rows.goals.push_back({GoalId{1}, "Rent", {Currency::literal("USD"), dec("1600")}, day("2029-01-01")});
  rows.settings.push_back({"rule.mica", "ban from=2027-06-30 asset=USDC"});
  const auto events = until("2036-01-01");
  ASSERT_EQ(events.size(), 3u);
  EXPECT_EQ(events[0].what, What::cover);
  EXPECT_EQ(events[0].text, "cover of Mutual ends");
  EXPECT_EQ(events[0].money->amount, dec("20000"));
  EXPECT_EQ(events[1].what, What::rule);
  EXPECT_EQ(events[1].title, "mica");
  EXPECT_NE(events[1].text.find("ban of USDC"), std::string::npos) << events[1].text;
  EXPECT_EQ(events[2].what, What::goal);
  EXPECT_EQ(events[2].money->amount, dec("1600"));
}

}  // namespace coming_up_test
}  // namespace tidemill::test
