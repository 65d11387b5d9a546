#include <gtest/gtest.h>

#include "tests/core/risks/risk_case.h"

namespace tidemill {
namespace leverage_test {

/// 2.5 times, health factor 1.33, liquidated 25 % lower, swings of 65 %.
RiskCase loop() {
  RiskCase risk;
  risk.figures.traits = {.uses_contract = true, .leverage = Decimal::literal("2.5")};
  risk.figures.loop = LoopExposure{.one_asset = false,
                                   .leverage = 2.5,
                                   .net_rate = 0.07,
                                   .health_factor = 4.0 / 3,
                                   .drop_to_liquidation = 0.25,
                                   .volatility = 0.65};
  return risk;
}

TEST(Leverage, AddsUpHealthDistanceAndInterest) {
  const FactorResult result = loop().assess("leverage");
  EXPECT_EQ(points_of(result, "Leverage"), 15);
  EXPECT_EQ(reason_of(result, "Leverage")->detail, "2.5 times your own money");
  EXPECT_EQ(points_of(result, "Health factor"), 12);
  // 2·Φ(ln 0.75 / (0.65·√0.25)) = 2·Φ(−0.8852) = 0.376 (reflection principle), of 45 points.
  EXPECT_EQ(points_of(result, "Fall of the price"), 17);
  EXPECT_EQ(reason_of(result, "Fall of the price")->detail,
            "25 %, a chance of 38 % within three months at swings of 65 % a year");
  EXPECT_EQ(points_of(result, "Left after"), 3);
  EXPECT_EQ(result.risk, 47);
  EXPECT_EQ(result.reasons[0].source, "your terms and prices of 2026-11-22");
}

TEST(Leverage, RisesAsLiquidationComesNearer) {
  RiskCase risk = loop();
  double last = -1;
  for (const double drop : {0.6, 0.4, 0.25, 0.1, 0.03, 0.0, -0.1}) {
    risk.figures.loop->drop_to_liquidation = drop;
    risk.figures.loop->health_factor = 1 / (1 - drop);
    const double now = *risk.assess("leverage").risk;
    EXPECT_GE(now, last) << drop;
    last = now;
  }
  EXPECT_EQ(last, 100);
  EXPECT_NE(reason_of(risk.assess("leverage"), "It can be liquidated now"), nullptr);
}

TEST(Leverage, NoPriceLiquidatesALoopOfOneAsset) {
  RiskCase risk = loop();
  risk.figures.loop->one_asset = true;
  const FactorResult result = risk.assess("leverage");
  EXPECT_EQ(points_of(result, "Health factor"), 6);
  EXPECT_EQ(points_of(result, "Collateral and debt are one asset"), 0);
  EXPECT_EQ(reason_of(result, "Fall of the price"), nullptr);
}

TEST(Leverage, InterestThatTakesMoreThanItEarnsIsSaid) {
  RiskCase risk = loop();
  risk.figures.loop->net_rate = -0.02;
  const RiskReason reason = *reason_of(risk.assess("leverage"), "The borrow interest takes more");
  EXPECT_EQ(reason.points, 20);
  EXPECT_EQ(reason.detail, "−2.0 % a year on your own money");
}

TEST(Leverage, WithoutAThresholdTheHealthIsUnknownAndNotSafe) {
  RiskCase risk = loop();
  risk.figures.loop->health_factor.reset();
  risk.figures.loop->drop_to_liquidation.reset();
  EXPECT_EQ(points_of(risk.assess("leverage"), "Health factor"), 20);
}

TEST(Leverage, CollateralOfADebtElsewhereCounts) {
  RiskCase risk;
  risk.figures.traits = {.uses_contract = true, .secures_debt = true};
  EXPECT_EQ(risk.assess("leverage").risk, 35);
  risk.figures.traits.secures_debt = false;
  EXPECT_EQ(risk.assess("leverage").risk, std::nullopt);
  EXPECT_EQ(risk.assess("leverage").note, "Nothing is borrowed against it.");
}

}  // namespace leverage_test
}  // namespace tidemill
