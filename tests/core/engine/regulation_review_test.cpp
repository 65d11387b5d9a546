// What the law lets a holder do, and what rules to come take of the projected income.
#include "core/engine/regulation_review.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "core/edits/record_edit.h"
#include "core/engine/analysis.h"
#include "tests/core/engine/engine_case.h"

namespace tidemill::test {
namespace regulation_review_test {

const Date kToday = day("2026-11-22");

void place(EngineCase& c, std::int64_t id, PlatformKind kind, const std::string& country, const char* kyc) {
  Platform platform{PlatformId{id}, "P" + std::to_string(id), kind, {}, country, {}, {}};
  if (kyc) platform.facts["kyc"] = {kyc, "its terms", {}};
  c.rows.platforms.push_back(platform);
}

/// 1,000 USDC at 5 % at four places: a protocol, an exchange, one nobody knows, own hardware.
EngineCase four_places() {
  EngineCase c;
  place(c, 1, PlatformKind::protocol, "", "no");
  place(c, 2, PlatformKind::exchange, "Malta", "yes");
  place(c, 3, PlatformKind::custodian, "", nullptr);
  place(c, 4, PlatformKind::own_hardware, "", nullptr);
  for (int i = 1; i <= 4; ++i) {
    c.hold("lending", 2, "1000", "2026-11-22", {{"apr", "0.05"}});
    c.rows.holdings.back().platform = PlatformId{i};
  }
  return c;
}

void set(EngineCase& c, const std::string& key, const std::string& value) {
  c.rows.settings.push_back({key, value});
}

AnalysisPtr analysed(const EngineCase& c, const Assumptions& assumptions = {}) {
  return *analyse(std::make_shared<const Portfolio>(c.rows), assumptions, kToday);
}

double share_in(const std::vector<RegulatoryShare>& shares, RegulatoryState state) {
  const auto found = std::ranges::find(shares, state, &RegulatoryShare::state);
  return found == shares.end() ? 0 : found->share;
}

TEST(RegulationReview, SharesIncomeOutOverTheStates) {
  const auto review = analysed(four_places())->risk.regulation;
  EXPECT_DOUBLE_EQ(share_in(review.today, RegulatoryState::open), 0.5);
  EXPECT_DOUBLE_EQ(share_in(review.today, RegulatoryState::identified), 0.25);
  EXPECT_DOUBLE_EQ(share_in(review.today, RegulatoryState::unknown), 0.25);
  double income = 0;
  for (const RegulatoryShare& each : review.today) income += each.income;
  EXPECT_NEAR(income, 200, 1e-9);
  EXPECT_TRUE(review.rules.empty());
}

TEST(RegulationReview, RulesComeIntoForceOnTheirDay) {
  EngineCase c = four_places();
  set(c, "rule.malta", "ban from=2027-05-22 jurisdiction=Malta");
  set(c, "rule.later", "ban from=2028-05-22 platform=P1");
  set(c, "rule.who", "identity platform=P3");
  set(c, "jurisdiction", "Iran");
  c.rows.platforms[0].facts["restricted"] = {"Iran", "its terms", {}};
  const auto review = analysed(c)->risk.regulation;
  EXPECT_EQ(review.country, "Iran");
  EXPECT_DOUBLE_EQ(share_in(review.today, RegulatoryState::restricted), 0.25);
  EXPECT_DOUBLE_EQ(share_in(review.today, RegulatoryState::identified), 0.5);
  EXPECT_DOUBLE_EQ(share_in(review.today, RegulatoryState::banned), 0);
  EXPECT_DOUBLE_EQ(share_in(review.in_a_year, RegulatoryState::banned), 0.25);
  EXPECT_DOUBLE_EQ(share_in(review.in_a_year, RegulatoryState::identified), 0.25);
  ASSERT_EQ(review.rules.size(), 3u);
  EXPECT_EQ(review.rules[0].rule.name, "who") << "in force already";
  EXPECT_EQ(review.rules[1].rule.name, "malta");
  EXPECT_NEAR(review.rules[1].taken, 50, 1e-9);
  EXPECT_EQ(review.rules[1].holdings, std::vector<HoldingId>{HoldingId{2}});
}

TEST(RegulationReview, MonthsKeepWhatRulesLeave) {
  EngineCase c = four_places();
  set(c, "rule.ban", "ban from=2027-02-07 platform=P1");
  set(c, "rule.tax", "tax=0.2 from=2027-01-22 platform=P2");
  set(c, "rule.more", "tax=0.3 platform=P2");
  const Portfolio portfolio = c.portfolio();
  // The third month runs from 22 Jan to 22 Feb: 16 of its 31 days are before the ban.
  const auto banned = kept_under_rules(portfolio, *portfolio.holding(HoldingId{1}), kToday, 4, 0.1);
  EXPECT_DOUBLE_EQ(banned[1], 0.9);
  EXPECT_DOUBLE_EQ(banned[2], 0.9 * 16 / 31);
  EXPECT_DOUBLE_EQ(banned[3], 0);
  const auto taxed = kept_under_rules(portfolio, *portfolio.holding(HoldingId{2}), kToday, 4, 0.1);
  EXPECT_DOUBLE_EQ(taxed[1], 0.6);
  EXPECT_DOUBLE_EQ(taxed[2], 0.4);
  EXPECT_EQ(kept_under_rules(portfolio, *portfolio.holding(HoldingId{4}), kToday, 2, 0), (std::vector<double>{1, 1}));
}

TEST(RegulationReview, TheProjectionTakesRulesUpAndSaysSo) {
  for (const int paths : {0, 2000}) {
    Assumptions assumptions;
    assumptions.paths = paths;
    assumptions.hazards = false;
    EngineCase c = four_places();
    const auto free = analysed(c, assumptions);
    set(c, "rule.ban", "ban from=2027-05-22 platform=P1");  // six of twelve months
    set(c, "rule.tax", "tax=0.5 platform=P2");
    const auto ruled = analysed(c, assumptions);
    ASSERT_EQ(free->projection.months.size(), 12u);
    const double a_month = free->projection.months[8].income.mean;
    EXPECT_NEAR(ruled->projection.months[2].income.mean, a_month * 3.5 / 4, a_month * 0.06) << paths;
    EXPECT_NEAR(ruled->projection.months[8].income.mean, a_month * 2.5 / 4, a_month * 0.06) << paths;
    const auto said = std::ranges::find(ruled->projection.assumptions, "Rule ban", &AssumptionLine::what);
    ASSERT_NE(said, ruled->projection.assumptions.end());
    EXPECT_EQ(said->value, "a ban of P1 from 2027-05-22");
  }
}

TEST(RegulationReview, ChecksAndFactorSayItToo) {
  EngineCase c = four_places();
  const auto check_of = [](const AnalysisPtr& analysis) -> const CheckResult* {
    for (const CheckResult& each : analysis->checks)
      if (each.check->name == "regulation") return &each;
    return nullptr;
  };
  const auto before = analysed(c);
  EXPECT_EQ(check_of(before), nullptr) << "no rule and no country: nothing to look at";
  set(c, "rule.ban", "ban from=2027-05-22 platform=P1");
  const auto after = analysed(c);
  const CheckResult* check = check_of(after);
  ASSERT_NE(check, nullptr);
  EXPECT_FALSE(check->passes);
  EXPECT_DOUBLE_EQ(check->figure, 0.25);
  EXPECT_EQ(check->holdings, std::vector<HoldingId>{HoldingId{1}});

  const auto regulatory = [](const AnalysisPtr& analysis) {
    const auto& factors = analysis->risk_of(HoldingId{1})->factors;
    return *std::ranges::find(factors, "regulatory", &FactorResult::factor);
  };
  const FactorResult was = regulatory(before), is = regulatory(after);
  EXPECT_EQ(*is.risk, *was.risk + 45);
  const auto reason = std::ranges::find(is.reasons, "A ban of P1", &RiskReason::text);
  ASSERT_NE(reason, is.reasons.end());
  EXPECT_EQ(reason->detail, "from 2027-05-22");
}

}  // namespace regulation_review_test
}  // namespace tidemill::test
