#include <gtest/gtest.h>

#include "tests/core/risks/risk_case.h"

namespace tidemill {
namespace liquidity_test {

RiskCase staked(int days) {
  RiskCase risk;
  risk.figures.traits.validates = true;
  risk.figures.traits.lockup_days = days;
  risk.platform.kind = PlatformKind::validator;
  return risk;
}

TEST(Liquidity, WaitingGrowsWithItsLogarithm) {
  EXPECT_EQ(points_of(staked(1).assess("liquidity"), "Days to unlock"), 8);    // 12·ln 2
  EXPECT_EQ(points_of(staked(7).assess("liquidity"), "Days to unlock"), 25);   // 12·ln 8
  EXPECT_EQ(points_of(staked(21).assess("liquidity"), "Days to unlock"), 37);  // 12·ln 22
  EXPECT_EQ(points_of(staked(4000).assess("liquidity"), "Days to unlock"), 65);
}

TEST(Liquidity, TakesThePublishedWaitWhenTheTermsSayNone) {
  RiskCase risk = staked(0);
  EXPECT_EQ(points_of(risk.assess("liquidity"), "Days to unlock"), 12) << "unknown";
  risk.asset.facts["unbonding_days"] = {"7", "the asset", {}};
  EXPECT_EQ(points_of(risk.assess("liquidity"), "Days to unlock"), 25);
  risk.fact("unbonding_days", "21");
  const FactorResult result = risk.assess("liquidity");
  EXPECT_EQ(points_of(result, "Days to unlock"), 37);
  EXPECT_EQ(reason_of(result, "Days to unlock")->source, "docs.example, 2024-05-01");
  risk.fact("unbonding_days", "0");
  EXPECT_EQ(points_of(risk.assess("liquidity"), "Days to unlock"), 0) << "known to be none";
}

TEST(Liquidity, AReceiptTokenRelieves) {
  RiskCase risk = staked(21);
  risk.figures.traits.has_receipt_token = true;
  risk.figures.traits.uses_contract = true;
  EXPECT_EQ(risk.assess("liquidity").risk, 37 - 22 + 5 + 4);  // −60 %, a discount, a transaction
}

TEST(Liquidity, ATermThatHasEndedLocksNothing) {
  RiskCase risk;
  risk.figures.traits = {.uses_contract = true, .locked_until = make_date(2027, 11, 22)};
  EXPECT_EQ(points_of(risk.assess("liquidity"), "Locked for"), 65);  // a year: 12·ln 366 = 71, held at 65
  risk.figures.traits.locked_until = make_date(2026, 11, 22);
  EXPECT_EQ(risk.assess("liquidity").risk, 4);
}

TEST(Liquidity, AFullPoolCannotPayOut) {
  RiskCase risk;
  risk.figures.traits = {.uses_contract = true, .utilisation = Decimal::literal("0.96")};
  EXPECT_EQ(points_of(risk.assess("liquidity"), "Share of the pool that is lent out"), 28);
}

TEST(Liquidity, DoesNotApplyToAWallet) {
  EXPECT_EQ(RiskCase().assess("liquidity").risk, std::nullopt);
}

}  // namespace liquidity_test
}  // namespace tidemill
