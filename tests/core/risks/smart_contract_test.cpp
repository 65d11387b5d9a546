#include <gtest/gtest.h>

#include "tests/core/risks/risk_case.h"

namespace tidemill {
namespace smart_contract_test {

RiskCase contract_case() {
  RiskCase risk;
  risk.figures.traits.uses_contract = true;
  return risk;
}

TEST(SmartContract, AddsUpKnownFacts) {
  RiskCase risk = contract_case();
  risk.fact("launched", "2020-12-18");
  risk.fact("audits", "3");
  risk.fact("admin", "governance with timelock");
  const FactorResult result = risk.assess("smart_contract");
  EXPECT_EQ(result.risk, 12);  // 14 contract + 0 nearly six years − 4 audits + 2 governance + 0 incidents
  const RiskReason* age = reason_of(result, "In use for");
  ASSERT_NE(age, nullptr);
  EXPECT_EQ(age->detail, "5.9 years");
  EXPECT_EQ(age->source, "docs.example, 2024-05-01");
}

TEST(SmartContract, UnknownFactsCostPointsAndSaySo) {
  const FactorResult result = contract_case().assess("smart_contract");
  EXPECT_EQ(result.risk, 45);  // 14 + age 12 + audits 10 + control 6 + incidents 3
  for (const char* text : {"Age", "Audits", "Who can change", "Incidents"}) {
    const RiskReason* reason = reason_of(result, text);
    ASSERT_NE(reason, nullptr) << text;
    EXPECT_EQ(reason->detail, "unknown");
    EXPECT_GT(reason->points, 0);
  }
}

struct AgeRow {
  const char* launched;
  double points;
};
class SmartContractAge : public testing::TestWithParam<AgeRow> {};
TEST_P(SmartContractAge, FallsWithTheYears) {
  RiskCase risk = contract_case();
  risk.fact("launched", GetParam().launched);
  const FactorResult result = risk.assess("smart_contract");
  EXPECT_EQ(points_of(result, "In use for"), GetParam().points);
}
INSTANTIATE_TEST_SUITE_P(Ages, SmartContractAge,
                         testing::Values(AgeRow{"2026-11-01", 30}, AgeRow{"2026-08-24", 20}, AgeRow{"2025-11-23", 20},
                                         AgeRow{"2025-11-22", 12}, AgeRow{"2024-11-01", 7}, AgeRow{"2023-01-27", 3},
                                         AgeRow{"2020-01-01", 0}),
                         [](const auto& row) {
                           std::string name = row.param.launched;
                           std::erase(name, '-');
                           return "Launched" + name;
                         });

TEST(SmartContract, RecentAndLargeLossesWeighMore) {
  RiskCase risk = contract_case();
  risk.platform.incidents = {{make_date(2026, 3, 1), "A recent theft.", Decimal::of(100'000'000), "a newspaper"},
                             {make_date(2021, 3, 1), "An old theft.", Decimal::of(100'000'000), "a newspaper"},
                             {make_date(2025, 3, 1), "A small loss.", Decimal::of(20'000), "a newspaper"},
                             {make_date(2025, 3, 2), "A loss of unknown size.", std::nullopt, "a newspaper"},
                             {make_date(2027, 1, 1), "Not known yet.", Decimal::of(1), "a newspaper"}};
  const FactorResult result = risk.assess("smart_contract");
  EXPECT_EQ(points_of(result, "Incident: A recent theft."), 21);
  EXPECT_EQ(points_of(result, "Incident: An old theft."), 7);
  EXPECT_EQ(points_of(result, "Incident: A small loss."), 4);
  EXPECT_EQ(points_of(result, "Incident: A loss of unknown size."), 6);
  EXPECT_EQ(points_of(result, "Incident: Not known yet."), std::nullopt) << "it lies after the as-of date";
  EXPECT_EQ(reason_of(result, "Incident: A recent theft.")->detail, "2026-03-01, $100 million");
}

TEST(SmartContract, NamesOfAuditorsAreCounted) {
  RiskCase risk = contract_case();
  risk.fact("audits", "Trail of Bits, OpenZeppelin, Sigma Prime");
  EXPECT_EQ(points_of(risk.assess("smart_contract"), "Audits published"), -4);
  risk.fact("audits", "none");
  EXPECT_EQ(points_of(risk.assess("smart_contract"), "No audit published"), 22);
}

TEST(SmartContract, OneKeyIsWorseThanAVote) {
  RiskCase risk = contract_case();
  double last = -10;
  for (const char* admin : {"immutable", "governance with timelock", "multisig", "company"}) {
    risk.fact("admin", admin);
    const double points = points_of(risk.assess("smart_contract"), "Who can change").value();
    EXPECT_GT(points, last) << admin;
    last = points;
  }
}

TEST(SmartContract, ChainSoftwareIsLowAndACompanyIsNotCode) {
  RiskCase node;
  node.figures.traits = {.validates = true, .runs_hardware = true};
  node.platform.kind = PlatformKind::own_hardware;
  EXPECT_EQ(node.assess("smart_contract").risk, 6);

  RiskCase savings = contract_case();
  savings.platform.kind = PlatformKind::exchange;
  EXPECT_EQ(savings.assess("smart_contract").risk, std::nullopt);
  EXPECT_EQ(RiskCase().assess("smart_contract").risk, std::nullopt) << "a wallet";
}

}  // namespace smart_contract_test
}  // namespace tidemill
