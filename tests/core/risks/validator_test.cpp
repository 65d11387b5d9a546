#include <gtest/gtest.h>

#include "tests/core/risks/risk_case.h"

namespace tidemill {
namespace validator_test {

RiskCase staked() {
  RiskCase risk;
  risk.figures.traits.validates = true;
  risk.figures.traits.commission = Decimal::literal("0.05");
  risk.figures.evidence = RateEvidence{make_date(2026, 3, 1), {}, {}};
  risk.platform.kind = PlatformKind::validator;
  risk.fact("uptime", "0.999");
  return risk;
}

TEST(Validator, CountsTheExpectedLossBySlashing) {
  RiskCase risk = staked();
  EXPECT_EQ(risk.assess("validator").risk, 20);  // 8 chance unknown, 12 one operator
  risk.figures.traits.slash_probability = Decimal::literal("0.02");
  risk.figures.traits.slash_loss = Decimal::literal("0.5");
  const FactorResult result = risk.assess("validator");
  EXPECT_EQ(points_of(result, "Slashing of the stake"), 20);  // 1 % a year
  EXPECT_EQ(reason_of(result, "Slashing of the stake")->detail, "2.0 % a year, losing 50 %: 1.0 % a year expected");
  EXPECT_EQ(reason_of(result, "Slashing of the stake")->source, "entered by you, 2026-03-01");
  EXPECT_EQ(points_of(result, "What one slashing takes"), 10);
  EXPECT_EQ(result.risk, 42);
}

TEST(Validator, ManyOperatorsShareAFault) {
  RiskCase risk = staked();
  risk.platform.kind = PlatformKind::protocol;
  EXPECT_EQ(points_of(risk.assess("validator"), "How many operators"), 6);
  risk.fact("operators", "37");
  EXPECT_EQ(points_of(risk.assess("validator"), "Operators that share the stake"), 0);
  EXPECT_EQ(reason_of(risk.assess("validator"), "Operators that share")->source, "docs.example, 2024-05-01");
  risk.fact("operators", "4");
  EXPECT_EQ(points_of(risk.assess("validator"), "Operators that share the stake"), 5);
}

TEST(Validator, OwnHardwareIsOneOperatorWithItsUptime) {
  RiskCase risk = staked();
  risk.platform.kind = PlatformKind::own_hardware;
  risk.figures.traits.runs_hardware = true;
  risk.figures.traits.uptime = Decimal::literal("0.95");
  const FactorResult result = risk.assess("validator");
  EXPECT_EQ(points_of(result, "Your own hardware"), 10);
  EXPECT_EQ(points_of(result, "One operator has all of it: you"), 10);
  EXPECT_EQ(points_of(result, "Uptime"), 10);  // 5 % of the time off, the terms before the fact
  EXPECT_EQ(reason_of(result, "Commission"), nullptr) << "nobody takes one";
}

TEST(Validator, CommissionsOfNothingAndOfMuchCost) {
  RiskCase risk = staked();
  const auto points = [&](const char* commission) {
    risk.figures.traits.commission = Decimal::literal(commission);
    const FactorResult result = risk.assess("validator");
    return points_of(result, "Commission").value_or(points_of(result, "No commission now").value_or(-1));
  };
  EXPECT_EQ(points("0"), 2);
  EXPECT_EQ(points("0.1"), 0);
  EXPECT_EQ(points("0.2"), 3);
  EXPECT_EQ(points("1"), 14);
  risk.figures.traits.commission.reset();
  EXPECT_EQ(points_of(risk.assess("validator"), "Commission"), 3);
}

TEST(Validator, SlashingsOfThePastAreRemembered) {
  RiskCase risk = staked();
  risk.platform.incidents = {{make_date(2026, 1, 1), "Slashed for signing twice.", {}, "the chain"},
                             {make_date(2020, 1, 1), "Two validators were slashed.", {}, "the chain"}};
  const FactorResult result = risk.assess("validator");
  EXPECT_EQ(points_of(result, "Incident: Slashed"), 10);
  EXPECT_EQ(points_of(result, "Incident: Two"), 5);
}

TEST(Validator, DoesNotApplyToALoan) {
  RiskCase risk;
  risk.figures.traits.uses_contract = true;
  EXPECT_EQ(risk.assess("validator").risk, std::nullopt);
}

}  // namespace validator_test
}  // namespace tidemill
