#include <gtest/gtest.h>

#include "tests/core/risks/risk_case.h"

namespace tidemill {
namespace peg_test {

RiskCase dollar(double gap) {
  RiskCase risk;
  risk.asset = risk.second;
  risk.asset.peg = Currency::literal("USD");
  risk.asset.facts["backing"] = {"cash and short treasuries", "its issuer", make_date(2026, 9, 30)};
  PegFigure peg;
  peg.reference = "1 USD";
  peg.gap = gap;
  peg.price_of = make_date(2026, 11, 20);
  risk.figures.pegs = {peg};
  return risk;
}

TEST(Peg, EightPointsForEachPercentBelow) {
  const FactorResult sound = dollar(-0.001).assess("peg");
  EXPECT_EQ(sound.risk, 2);
  EXPECT_EQ(reason_of(sound, "USDC trades at")->detail, "0.1 % below 1 USD");
  EXPECT_EQ(reason_of(sound, "USDC trades at")->source, "price of 2026-11-20");
  EXPECT_EQ(points_of(dollar(-0.01).assess("peg"), "USDC trades away"), 8);
  EXPECT_EQ(points_of(dollar(-0.05).assess("peg"), "USDC trades away"), 40);
  EXPECT_EQ(points_of(dollar(-0.5).assess("peg"), "USDC trades away"), 60);
  EXPECT_EQ(points_of(dollar(0.02).assess("peg"), "USDC trades away"), 4) << "above: a price to come down from";
}

TEST(Peg, AReceiptThatGrowsMayBeAboveItsRatio) {
  RiskCase risk = dollar(0.08);
  risk.asset.kind = AssetKind::receipt_token;
  EXPECT_EQ(points_of(risk.assess("peg"), "USDC trades away"), 0);
}

struct BackingRow {
  const char* name;
  const char* text;
  double points;
};

class PegBacking : public testing::TestWithParam<BackingRow> {};

TEST_P(PegBacking, HasItsPoints) {
  RiskCase risk = dollar(0);
  risk.asset.facts["backing"].value = GetParam().text;
  const RiskReason reason = *reason_of(risk.assess("peg"), "What stands behind USDC");
  EXPECT_EQ(reason.points, GetParam().points);
  EXPECT_EQ(reason.source, "its issuer, 2026-09-30");
}

INSTANTIATE_TEST_SUITE_P(Kinds, PegBacking,
                         testing::Values(BackingRow{"Cash", "Cash and US Treasuries", 2},
                                         BackingRow{"Crypto", "crypto, over-collateralised", 7},
                                         BackingRow{"Synthetic", "delta-neutral futures on staked ETH", 16},
                                         BackingRow{"Algorithm", "an algorithm and reserves", 30},
                                         BackingRow{"OtherWords", "a promise", 8}),
                         [](const auto& row) { return row.param.name; });

TEST(Peg, UnknownIsNotSafe) {
  RiskCase risk = dollar(0);
  const double known = *risk.assess("peg").risk;
  risk.asset.facts.clear();
  EXPECT_EQ(points_of(risk.assess("peg"), "What stands behind USDC"), 10);
  risk.figures.pegs[0].gap.reset();
  EXPECT_EQ(points_of(risk.assess("peg"), "Whether USDC trades at 1 USD"), 8);
  EXPECT_GT(*risk.assess("peg").risk, known);
  risk.figures.pegs[0].reference.clear();
  EXPECT_EQ(points_of(risk.assess("peg"), "What USDC is meant to be worth"), 10);
}

TEST(Peg, WhatHappenedBeforeFades) {
  RiskCase risk = dollar(0);
  risk.figures.pegs[0].worst_gap = -0.05;
  risk.figures.pegs[0].worst_on = make_date(2026, 3, 11);
  const RiskReason recent = *reason_of(risk.assess("peg"), "USDC has traded below it before");
  EXPECT_EQ(recent.points, 10);
  EXPECT_EQ(recent.detail, "2026-03-11, 5.0 % below");
  risk.figures.pegs[0].worst_on = make_date(2024, 3, 11);
  EXPECT_EQ(points_of(risk.assess("peg"), "USDC has traded below it before"), 6);
  risk.figures.pegs[0].worst_gap = -0.003;
  EXPECT_EQ(reason_of(risk.assess("peg"), "USDC has traded below it before"), nullptr);
}

TEST(Peg, TodaysGapDoesNotCountTwice) {
  RiskCase risk = dollar(-0.05);
  risk.figures.pegs[0].worst_gap = -0.05;
  risk.figures.pegs[0].worst_on = make_date(2026, 11, 20);
  EXPECT_EQ(risk.assess("peg").risk, 42);
}

TEST(Peg, IncidentsOfThePlaceCountWhenTheyWereAboutIt) {
  RiskCase risk = dollar(0);
  risk.platform.incidents = {{make_date(2026, 1, 1), "Its dollar lost its peg.", {}, "a newspaper"},
                             {make_date(2026, 1, 2), "A page was down.", {}, "a newspaper"}};
  const FactorResult result = risk.assess("peg");
  EXPECT_EQ(result.risk, 8);
  EXPECT_EQ(reason_of(result, "Incident")->source, "a newspaper");
}

TEST(Peg, DoesNotApplyToACoin) {
  EXPECT_EQ(RiskCase().assess("peg").risk, std::nullopt);
}

}  // namespace peg_test
}  // namespace tidemill
