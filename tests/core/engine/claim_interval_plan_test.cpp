// Claim intervals against a search over every interval.
#include "core/engine/claim_interval_plan.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

#include "tests/core/engine/engine_case.h"

namespace tidemill::test {
namespace claim_interval_plan_test {

AnalysisPtr analysis_of(const EngineCase& c) {
  return *analyse(std::make_shared<const Portfolio>(c.rows), Assumptions{}, day("2026-11-22"));
}

/// What is left after claiming every `days` for a year's worth of growth, step by step from the definition.
double yield_by_definition(double principal, double rate, double fee, int days) {
  const double step = 1 + rate * days / 365 - fee / principal;
  return step > 0 ? std::pow(step, 365.0 / days) - 1 : -1;
}

TEST(ClaimIntervalPlan, NoOtherIntervalIsBetter) {
  std::mt19937 random(5);
  const auto between = [&](double low, double high) { return std::uniform_real_distribution(low, high)(random); };
  for (int round = 0; round < 20; ++round) {
    const int principal = 50 + static_cast<int>(random() % 50'000);
    const int basis_points = 50 + static_cast<int>(random() % 6000);
    const double fee = round % 4 == 0 ? between(0, 0.01) : between(0.05, 12);
    EngineCase c;
    const std::string rate = "0." + std::string(basis_points < 1000 ? "0" : "") + std::to_string(basis_points);
    c.hold("lending", 2, std::to_string(principal), "2026-01-01", {{"apr", basis_points < 10000 ? rate : "1"}});
    const auto claims = claim_plans(*analysis_of(c), fee);
    ASSERT_EQ(claims.size(), 1u);
    ASSERT_TRUE(claims[0].interval_days) << principal << " " << basis_points << " " << fee << claims[0].why_not;
    ASSERT_NEAR(*claims[0].principal, principal, 1e-9);
    double best = -1;
    int best_days = 0;
    for (int days = 1; days <= 5'000; ++days) {
      const double yield = yield_by_definition(principal, *claims[0].rate, fee, days);
      if (yield > best) {
        best = yield;
        best_days = days;
      }
    }
    EXPECT_NEAR(*claims[0].apy, best, 1e-12) << best_days;
    EXPECT_EQ(*claims[0].interval_days, best_days);
    EXPECT_NEAR(*claims[0].weekly, yield_by_definition(principal, *claims[0].rate, fee, 7), 1e-12);
  }
}

TEST(ClaimIntervalPlan, FeesComeFromRecordsWhenNoneIsGiven) {
  EngineCase c;
  const HoldingId id = c.hold("lending", 2, "10000", "2026-01-01", {{"apr", "0.08"}});
  EXPECT_FALSE(claim_plans(*analysis_of(c), std::nullopt)[0].interval_days);
  EXPECT_NE(claim_plans(*analysis_of(c), std::nullopt)[0].why_not.find("give the fee"), std::string::npos);
  for (const auto& [on, usd] : {std::pair{"2025-10-01", "90"}, {"2026-05-01", "1"}, {"2026-06-01", "3"}})
    c.entry(id, EntryType::cost, on, 1, usd).category = CostCategory::gas;
  c.rows.holdings[0].opened = day("2025-09-01");
  const HoldingClaim claim = claim_plans(*analysis_of(c), std::nullopt)[0];
  EXPECT_NEAR(claim.fee.value_or(0), 2, 1e-12);
  EXPECT_EQ(claim.fee_source, "mean of 2 recorded fees");
  EXPECT_EQ(*claim.interval_days, *claim_plans(*analysis_of(c), 2.0)[0].interval_days);
  EXPECT_NE(*claim_plans(*analysis_of(c), 50.0)[0].interval_days, *claim.interval_days);
}

TEST(ClaimIntervalPlan, SaysWhyThereIsNone) {
  EngineCase c;
  c.hold("lending", 2, "100", "2026-01-01", {{"apr", "0.08"}, {"compounding", "daily"}});
  c.hold("lending", 2, "100", "2026-01-01", {{"apr", "0"}});
  c.hold("staking", 5, "100", "2026-01-01", {{"apr", "0.1"}});  // no price
  c.hold("lending", 2, "1", "2026-01-01", {{"apr", "0.08"}});
  c.hold("wallet", 2, "5", "2026-01-01", {});
  const auto claims = claim_plans(*analysis_of(c), 1.0);
  ASSERT_EQ(claims.size(), 4u);
  for (const HoldingClaim& claim : claims) {
    EXPECT_FALSE(claim.interval_days);
    EXPECT_FALSE(claim.why_not.empty());
  }
  EXPECT_EQ(claims[0].why_not, "it compounds by itself");
  EXPECT_EQ(claims[1].why_not, "it earns nothing");
  EXPECT_EQ(claims[2].why_not, "its value or rate is not known");
}

TEST(ClaimIntervalPlan, WithoutAFeeDailyIsBest) {
  EngineCase c;
  c.hold("lending", 2, "100", "2026-01-01", {{"apr", "0.08"}});
  EXPECT_EQ(*claim_plans(*analysis_of(c), 0.0)[0].interval_days, 1);
}

}  // namespace claim_interval_plan_test
}  // namespace tidemill::test
