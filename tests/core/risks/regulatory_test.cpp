#include <gtest/gtest.h>

#include "tests/core/risks/risk_case.h"

namespace tidemill {
namespace regulatory_test {

TEST(Regulatory, ACompanyOfAnUnknownCountryIsWorse) {
  RiskCase risk;
  risk.figures.traits.uses_contract = true;
  risk.platform.kind = PlatformKind::exchange;
  risk.platform.jurisdiction = "Austria";
  risk.fact("kyc", "yes");
  EXPECT_EQ(risk.assess("regulatory").risk, 30);  // 8 rules + 10 licence + 4 tax + 5 asks + 3 country
  risk.platform.jurisdiction.clear();
  EXPECT_EQ(risk.assess("regulatory").risk, 39);
  risk.fact("kyc", "no");
  EXPECT_EQ(risk.assess("regulatory").risk, 48) << "a company that does not ask";
}

TEST(Regulatory, AProtocolIsLower) {
  RiskCase risk;
  risk.figures.traits.uses_contract = true;
  risk.fact("kyc", "no");
  EXPECT_EQ(risk.assess("regulatory").risk, 19);  // 8 + 6 + 4 + 1
  risk.platform.facts.clear();
  EXPECT_EQ(risk.assess("regulatory").risk, 21) << "unknown costs more";
}

TEST(Regulatory, ATreasuryIsASecurity) {
  RiskCase risk;
  risk.asset.kind = AssetKind::treasury;
  risk.figures.traits.company_holds_it = true;
  risk.platform.kind = PlatformKind::issuer;
  risk.platform.jurisdiction = "United States";
  risk.fact("kyc", "yes");
  EXPECT_EQ(risk.assess("regulatory").risk, 50);  // 8 + 16 + 4 + 5 + 3 + 14
}

TEST(Regulatory, OnesOwnWalletIsOutsideIt) {
  EXPECT_EQ(RiskCase().assess("regulatory").risk, std::nullopt);
}

}  // namespace regulatory_test
}  // namespace tidemill
