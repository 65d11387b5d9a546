#include <gtest/gtest.h>

#include "tests/core/risks/risk_case.h"

namespace tidemill {
namespace counterparty_test {

TEST(Counterparty, SavingsAtACompanyAreHigh) {
  RiskCase risk;
  risk.asset.kind = AssetKind::fiat;
  risk.figures.traits.uses_contract = true;  // as lending says; the platform knows better
  risk.platform.kind = PlatformKind::exchange;
  risk.platform.jurisdiction = "Austria";
  risk.fact("custody", "company");
  const FactorResult result = risk.assess("counterparty");
  EXPECT_EQ(result.risk, 64);  // 34 company + 16 lent on + 4 country + 8 age unknown + 2 custody
  risk.platform.jurisdiction.clear();
  EXPECT_EQ(risk.assess("counterparty").risk, 74);  // an unknown country costs 14 instead of 4
}

TEST(Counterparty, CoinsKeptApartAreSafer) {
  RiskCase risk;
  risk.figures.traits.company_holds_it = true;
  risk.fact("custody", "segregated, held in trust");
  EXPECT_EQ(points_of(risk.assess("counterparty"), "How the company keeps coins"), -6);
}

TEST(Counterparty, AProtocolOrOneselfIsLow) {
  RiskCase lent;
  lent.figures.traits.uses_contract = true;
  EXPECT_EQ(lent.assess("counterparty").risk, 8);

  EXPECT_EQ(RiskCase().assess("counterparty").risk, 5) << "a wallet: you keep the keys";

  RiskCase wallet;
  wallet.platform.kind = PlatformKind::exchange;
  EXPECT_GE(*wallet.assess("counterparty").risk, 50) << "a wallet at an exchange is the exchange's";
}

TEST(Counterparty, AStablecoinAddsItsIssuer) {
  RiskCase risk;
  risk.asset = risk.second;
  risk.figures.traits.uses_contract = true;
  EXPECT_EQ(risk.assess("counterparty").risk, 12);
}

TEST(Counterparty, OldIncidentsCountHalf) {
  RiskCase risk;
  risk.platform.kind = PlatformKind::exchange;
  risk.platform.incidents = {{make_date(2026, 1, 1), "New.", Decimal::of(60'000'000), "a newspaper"},
                             {make_date(2019, 1, 1), "Old.", Decimal::of(60'000'000), "a newspaper"}};
  const FactorResult result = risk.assess("counterparty");
  EXPECT_EQ(points_of(result, "Incident: New."), 14);
  EXPECT_EQ(points_of(result, "Incident: Old."), 7);
}

}  // namespace counterparty_test
}  // namespace tidemill
