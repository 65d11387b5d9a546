#include <gtest/gtest.h>

#include "tests/core/risks/risk_case.h"

namespace tidemill {
namespace market_test {

TEST(Market, FiftyPointsForSwingsOfAHundredPercent) {
  RiskCase risk;
  risk.figures.volatility = 0.62;
  const FactorResult result = risk.assess("market");
  EXPECT_EQ(result.risk, 31);
  EXPECT_EQ(result.reasons[0].detail, "62 % a year");
  EXPECT_EQ(result.reasons[0].source, "daily prices up to 2026-11-22");
  risk.figures.volatility = 3;
  EXPECT_EQ(risk.assess("market").risk, 70);
}

TEST(Market, UnknownSwingsAreNotCalm) {
  RiskCase risk;
  risk.figures.volatility.reset();
  risk.figures.price_age_days.reset();
  EXPECT_EQ(risk.assess("market").risk, 40);  // 35 swings + 5 no price
}

TEST(Market, LeavesPegsToTheirOwnFactor) {
  RiskCase risk;
  risk.asset = risk.second;
  risk.figures.volatility = 0.01;
  EXPECT_EQ(risk.assess("market").risk, 1);  // 0.5 → 1
}

TEST(Market, APoolSwingsByTheMeanOfBothAndLosesWhenTheyPart) {
  RiskCase risk;
  risk.figures.traits = {.uses_contract = true, .pools_two_assets = true, .second_asset = AssetId{2}};
  risk.figures.volatility = 0.6;
  risk.figures.second_volatility = 0.0;
  risk.figures.pair_volatility = 0.6;
  risk.figures.impermanent_loss = -0.11;
  const FactorResult result = risk.assess("market");
  EXPECT_EQ(points_of(result, "Price swings of the pool"), 15);  // half of 60 %
  EXPECT_EQ(points_of(result, "The two prices part"), 24);
  EXPECT_EQ(points_of(result, "Impermanent loss now"), 11);
  EXPECT_EQ(result.risk, 50);
  EXPECT_EQ(result.note, "At these swings a year costs about 4.5 % against holding both, before fees.");
}

TEST(Market, APoolOfTheSameThingHasNoImpermanentLoss) {
  RiskCase risk;
  risk.figures.traits = {.uses_contract = true, .pools_two_assets = true, .second_asset = AssetId{2}};
  risk.figures.volatility = 0.6;
  risk.figures.second_volatility = 0.6;
  risk.figures.pair_volatility = 0.0;
  risk.figures.impermanent_loss = 0;
  const FactorResult result = risk.assess("market");
  EXPECT_EQ(points_of(result, "Price swings of the pool"), 30);
  EXPECT_EQ(points_of(result, "The two prices part"), 0);
}

}  // namespace market_test
}  // namespace tidemill
