#include <gtest/gtest.h>

#include "tests/core/risks/risk_case.h"

namespace tidemill {
namespace sustainability_test {

RiskCase farm() {
  RiskCase risk;
  risk.asset = risk.second;  // a stablecoin: dilution says nothing about it
  risk.figures.traits = {.uses_contract = true, .incentives_end = make_date(2027, 4, 22)};
  risk.figures.income_year = 1670;
  risk.figures.emission_income_year = 1353;
  risk.figures.emission_decay = 0.159;
  risk.figures.apr = 0.1;
  return risk;
}

TEST(Sustainability, EmissionsDecayAndEndAddUp) {
  const FactorResult result = farm().assess("sustainability");
  EXPECT_EQ(points_of(result, "Rates change"), 4);
  EXPECT_EQ(points_of(result, "Income from emissions"), 49);  // 60 × 81 %
  EXPECT_EQ(points_of(result, "Emissions fall per year"), 14);
  EXPECT_EQ(points_of(result, "Incentives end in"), 15);
  EXPECT_EQ(points_of(result, "Users pay"), 6);
  EXPECT_EQ(result.risk, 88);
  EXPECT_EQ(reason_of(result, "Incentives end in")->detail, "5 months");
  EXPECT_EQ(reason_of(result, "Income from emissions")->source, "entered by you");
  EXPECT_EQ(result.note, "If the incentives ended today this holding would earn 19 % of what it earns now.");
}

TEST(Sustainability, InterestThatUsersPayIsLow) {
  RiskCase risk = farm();
  risk.figures.emission_income_year = 0;
  EXPECT_EQ(risk.assess("sustainability").risk, 4);
}

TEST(Sustainability, NoKnownEndCostsPoints) {
  RiskCase risk = farm();
  risk.figures.traits.incentives_end.reset();
  const RiskReason reason = *reason_of(risk.assess("sustainability"), "Day the incentives end");
  EXPECT_EQ(reason.points, 6);
  EXPECT_EQ(reason.detail, "unknown");
}

TEST(Sustainability, DilutionIsTheShareOfTheRateThatIsNewSupply) {
  RiskCase risk;
  risk.figures.traits.validates = true;
  risk.figures.apr = 0.15;
  risk.asset.facts["issuance"] = {"0.1", "cosmos.network", make_date(2025, 6, 1)};
  const FactorResult result = risk.assess("sustainability");
  EXPECT_EQ(points_of(result, "Supply of ETH grows per year"), 15);
  EXPECT_EQ(points_of(result, "Share of the rate that is dilution"), 30);  // 45 × 0.1/0.15
  EXPECT_EQ(points_of(result, "Users pay"), 3);                            // a third: new supply pays the rest
  EXPECT_EQ(result.risk, 52);
  EXPECT_EQ(reason_of(result, "Supply of ETH")->source, "cosmos.network, 2025-06-01");
}

TEST(Sustainability, WhatTheNextYearBringsDecides) {
  RiskCase risk = farm();
  // 317 of users; the incentives fade to 520 until they end in April.
  risk.figures.income_next_year = 837;
  risk.figures.emission_next_year = 520;
  const FactorResult result = risk.assess("sustainability");
  EXPECT_EQ(points_of(result, "Income from emissions"), 37);  // 60 × 520/837
  EXPECT_EQ(reason_of(result, "Income from emissions")->detail, "62 % of the next twelve months");
  EXPECT_EQ(points_of(result, "Of today's income, gone within a year"), 12);  // 25 × (1353 − 520)/1670
  EXPECT_EQ(points_of(result, "Users pay"), 3);                               // 38 %
}

TEST(Sustainability, ARateBelowDilutionLeavesNothing) {
  RiskCase risk;
  risk.figures.traits.validates = true;
  risk.figures.apr = 0.05;
  risk.asset.facts["issuance"] = {"0.08", "the chain", make_date(2026, 6, 1)};
  const FactorResult result = risk.assess("sustainability");
  EXPECT_EQ(points_of(result, "Share of the rate that is dilution"), 45);
  EXPECT_EQ(points_of(result, "After dilution nothing is left"), 10);
  EXPECT_EQ(reason_of(result, "After dilution")->detail, "5.0 % a year against 8.0 %");
  EXPECT_EQ(points_of(result, "Users pay"), 6);
}

TEST(Sustainability, APaymentInAnotherTokenCountsItsSupply) {
  RiskCase risk = farm();
  Asset token;
  token.id = AssetId{9};
  token.symbol = "FARM";
  token.facts["issuance"] = {"0.4", "its site", make_date(2026, 6, 1)};
  RiskContext context = risk.context();
  context.paid_in = {{&token, 0.5}};
  const FactorResult result = risk_factor("sustainability")->assess(context);
  EXPECT_EQ(points_of(result, "Supply of FARM grows 40 % per year"), 10);  // 20 × ½
  token.facts.clear();
  EXPECT_EQ(points_of(risk_factor("sustainability")->assess(context), "Growth of the supply of FARM"), 3);
}

TEST(Sustainability, AReceiptIsDilutedAsWhatItStandsFor) {
  Portfolio::Rows rows;
  Asset coin;
  coin.id = AssetId{7};
  coin.symbol = "ATOM";
  coin.facts["issuance"] = {"0.1", "the chain", make_date(2026, 6, 1)};
  rows.assets = {coin};
  const Portfolio portfolio(rows);
  RiskCase risk;
  risk.figures.traits.uses_contract = true;
  risk.figures.portfolio = &portfolio;
  risk.asset.kind = AssetKind::receipt_token;
  risk.asset.derived = DerivedPrice{coin.id, Decimal::one()};
  EXPECT_EQ(points_of(risk.assess("sustainability"), "Supply of ATOM grows per year"), 15);
}

TEST(Sustainability, AShrinkingSupplyCostsNothing) {
  RiskCase risk;
  risk.figures.traits.validates = true;
  risk.asset.facts["issuance"] = {"-0.01", "ultrasound.money", {}};
  EXPECT_EQ(risk.assess("sustainability").risk, 4);
}

TEST(Sustainability, AHighRateRarelyLasts) {
  RiskCase risk = farm();
  double last = 0;
  for (const double apr : {0.05, 0.3, 0.8, 2.0}) {
    risk.figures.apr = apr;
    const double points = risk.assess("sustainability").reasons[0].points;
    EXPECT_GT(points, last);
    last = points;
  }
}

TEST(Sustainability, DoesNotApplyToWhatEarnsNothingOrToPlainMoney) {
  EXPECT_EQ(RiskCase().assess("sustainability").risk, std::nullopt) << "a wallet";
  RiskCase savings = farm();
  savings.asset.kind = AssetKind::fiat;
  savings.figures.emission_income_year = 0;
  EXPECT_EQ(savings.assess("sustainability").risk, std::nullopt);
  RiskCase ended = farm();
  ended.figures.income_year = 0;
  ended.figures.emission_income_year = 0;
  ended.figures.apr = 0;
  EXPECT_EQ(ended.assess("sustainability").risk, std::nullopt);
}

TEST(Sustainability, WithoutAPriceTheEmissionShareIsUnknown) {
  RiskCase risk = farm();
  risk.figures.value.reset();
  risk.figures.income_year = 0;
  EXPECT_EQ(points_of(risk.assess("sustainability"), "Income from emissions"), 20);
}

}  // namespace sustainability_test
}  // namespace tidemill
