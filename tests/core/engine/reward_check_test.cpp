// Late, missing and short payments, found by comparing the schedule with the records.
#include "core/engine/reward_check.h"

#include <gtest/gtest.h>

#include "tests/core/engine/engine_case.h"

namespace tidemill::test {
namespace reward_check_test {

/// 365 ETH at 10 %: a tenth of an ETH a day; payments every ten days.
struct Schedule : EngineCase {
  HoldingId id = hold("staking", 3, "365", "2026-01-01", {{"apr", "0.1"}});
  EntryFact& paid(const std::string& on, const std::string& quantity) {
    return entry(id, EntryType::reward, on, 3, quantity);
  }
  std::vector<RewardFinding> at(const std::string& as_of) const {
    const Portfolio made = portfolio();
    return check_rewards(made, *made.holding(id), PriceBook(made, day(as_of)), day(as_of));
  }
};

TEST(RewardCheck, PaymentsOnTimeAndInFullFindNothing) {
  Schedule c;
  for (const char* on : {"2026-01-10", "2026-01-20", "2026-01-30", "2026-02-09"}) c.paid(on, "1");
  EXPECT_TRUE(c.at("2026-02-20").empty());
}

TEST(RewardCheck, AnOverduePaymentIsLate) {
  Schedule c;
  for (const char* on : {"2026-01-10", "2026-01-20", "2026-01-30"}) c.paid(on, "1");
  const auto findings = c.at("2026-02-20");
  ASSERT_EQ(findings.size(), 1u);
  EXPECT_EQ(findings[0].kind, RewardFinding::Kind::late);
  EXPECT_EQ(findings[0].from, day("2026-01-31"));
  EXPECT_EQ(findings[0].to, day("2026-02-09"));
  EXPECT_EQ(findings[0].expected.to_string(), "1");
}

TEST(RewardCheck, AGapHasAMissingPayment) {
  Schedule c;
  for (const char* on : {"2026-01-10", "2026-01-20", "2026-02-09", "2026-02-19"}) c.paid(on, "1");
  const auto findings = c.at("2026-02-25");
  ASSERT_EQ(findings.size(), 1u);
  EXPECT_EQ(findings[0].kind, RewardFinding::Kind::missing);
  EXPECT_EQ(findings[0].from, day("2026-01-21"));
  EXPECT_EQ(findings[0].to, day("2026-01-30"));
  EXPECT_EQ(findings[0].expected.to_string(), "1");
}

TEST(RewardCheck, ADoublePaymentMakesUpForTheGap) {
  Schedule c;
  c.paid("2026-01-10", "1");
  c.paid("2026-01-20", "1");
  c.paid("2026-02-09", "2");
  c.paid("2026-02-19", "1");
  EXPECT_TRUE(c.at("2026-02-25").empty());
}

TEST(RewardCheck, APaymentBelowItsTermsIsShort) {
  Schedule c;
  c.paid("2026-01-10", "1");
  c.paid("2026-01-20", "0.5");
  c.paid("2026-01-30", "1");
  const auto findings = c.at("2026-02-05");
  ASSERT_EQ(findings.size(), 1u);
  EXPECT_EQ(findings[0].kind, RewardFinding::Kind::shorter);
  EXPECT_EQ(findings[0].recorded.to_string(), "0.5");
  EXPECT_EQ(findings[0].expected.to_string(), "1");
  EXPECT_EQ(findings[0].entry, 3);
}

TEST(RewardCheck, AClosedHoldingIsNotLate) {
  Schedule c;
  for (const char* on : {"2026-01-10", "2026-01-20", "2026-01-30"}) c.paid(on, "1");
  c.rows.holdings[0].closed = day("2026-02-01");
  EXPECT_TRUE(c.at("2026-06-01").empty());
}

}  // namespace reward_check_test
}  // namespace tidemill::test
