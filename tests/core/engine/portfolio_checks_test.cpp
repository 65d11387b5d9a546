// What needs you: each check with a portfolio that fails it and one that does not.
#include "core/engine/portfolio_checks.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "core/edits/record_edit.h"
#include "core/engine/analysis.h"
#include "tests/core/engine/engine_case.h"

namespace tidemill::test {
namespace portfolio_checks_test {

const std::string kToday = "2026-11-22";

std::vector<CheckResult> results_of(const EngineCase& c) {
  const auto analysis = analyse(std::make_shared<const Portfolio>(c.rows), Assumptions{}, day(kToday));
  EXPECT_TRUE(analysis) << analysis.error().message();
  return (*analysis)->checks;
}

std::optional<CheckResult> result_of(const EngineCase& c, const std::string& name) {
  for (const CheckResult& each : results_of(c))
    if (each.check->name == name) return each;
  return std::nullopt;
}

void set(EngineCase& c, const std::string& key, const std::string& value) {
  c.rows.settings.push_back({key, value});
}

/// 6,000 USDC at the Bank on Ethereum, 4,000 at the Pool on Arbitrum; both earn 5 %.
EngineCase two_places() {
  EngineCase c;
  c.rows.assets[1].facts["issuer"] = {"Circle", "its site", {}};
  c.rows.platforms.push_back({PlatformId{1}, "Bank", PlatformKind::protocol, "Ethereum", {}, {}, {}});
  c.rows.platforms.push_back({PlatformId{2}, "Pool", PlatformKind::protocol, "Arbitrum", {}, {}, {}});
  c.hold("lending", 2, "6000", kToday, {{"apr", "0.05"}});
  c.hold("lending", 2, "4000", kToday, {{"apr", "0.05"}});
  c.rows.holdings[0].platform = PlatformId{1};
  c.rows.holdings[1].platform = PlatformId{2};
  return c;
}

TEST(PortfolioChecks, SayTheFigureTheLimitAndTheWayToMendIt) {
  const auto platform = result_of(two_places(), "platform");
  ASSERT_TRUE(platform);
  EXPECT_FALSE(platform->passes);
  EXPECT_NEAR(platform->figure, 0.6, 1e-12);
  EXPECT_EQ(platform->text, "Bank has 60 % of the value; the limit is 40 %.");
  // What goes elsewhere leaves the total as it is: 6,000 − x = 0.4 · 10,000.
  EXPECT_EQ(platform->remedy, "Spread over more platforms. About 2000 USD put elsewhere would do.");
  EXPECT_EQ(platform->holdings, std::vector<HoldingId>{HoldingId{1}});
}

TEST(PortfolioChecks, LimitsAreTheUsersToSet) {
  EngineCase c = two_places();
  set(c, "check.platform", "0.6");
  EXPECT_TRUE(result_of(c, "platform")->passes) << "at the limit is within it";
  set(c, "check.platform", "0");
  c.rows.settings.erase(c.rows.settings.end() - 2);
  EXPECT_FALSE(result_of(c, "platform")) << "0 switches it off";
}

TEST(PortfolioChecks, EverySettingHasTheLimitOfItsCheck) {
  for (const PortfolioCheck& check : portfolio_checks()) {
    const std::string key = "check." + std::string(check.name);
    const auto spec = std::ranges::find(settings_known(), key, &SettingSpec::key);
    if (check.unit == PortfolioCheck::Unit::count) {
      EXPECT_EQ(spec, settings_known().end()) << key;
      continue;
    }
    ASSERT_NE(spec, settings_known().end()) << key;
    EXPECT_EQ(dec(spec->preset).to_double(), check.preset) << key;
  }
  const auto checks =
      std::ranges::count_if(settings_known(), [](const SettingSpec& spec) { return spec.key.starts_with("check."); });
  const auto limits = std::ranges::count_if(
      portfolio_checks(), [](const PortfolioCheck& check) { return check.unit != PortfolioCheck::Unit::count; });
  EXPECT_EQ(checks, limits);
}

TEST(PortfolioChecks, FailedOnesComeFirst) {
  const auto results = results_of(two_places());
  EXPECT_GT(results.size(), 6u);
  EXPECT_TRUE(std::ranges::is_sorted(results, {}, &CheckResult::passes));
  for (const CheckResult& each : results) {
    EXPECT_FALSE(each.text.empty());
    EXPECT_EQ(each.remedy.empty(), each.passes) << each.text;
  }
}

TEST(PortfolioChecks, FailureAndEmissionsLookAtNextYearsIncome) {
  EngineCase c = two_places();
  EXPECT_FALSE(result_of(c, "failure")->passes) << "all of it is paid in USDC";
  EXPECT_TRUE(result_of(c, "emissions")->passes);
  EngineCase paid;
  paid.hold("lending", 2, "10000", kToday, {{"apr", "0.03"}, {"incentive_apr", "0.03"}});
  const auto emissions = result_of(paid, "emissions");
  EXPECT_FALSE(emissions->passes);
  EXPECT_NEAR(emissions->figure, 0.5, 1e-9);
}

TEST(PortfolioChecks, LoopsPegsAndPrices) {
  EngineCase loop;
  loop.loop(kToday, "0.75", "6");  // bears a fall of 11 %
  EXPECT_FALSE(result_of(loop, "liquidation")->passes);
  EXPECT_FALSE(result_of(two_places(), "liquidation")) << "no loop, no check";

  EngineCase peg = two_places();
  peg.price(2, kToday, "0.97");
  const auto broken = result_of(peg, "peg");
  EXPECT_FALSE(broken->passes);
  EXPECT_NEAR(broken->figure, 0.03, 1e-9);
  EXPECT_EQ(broken->holdings.size(), 2u);

  EngineCase old;
  old.hold("staking", 3, "1", "2026-01-01", {{"apr", "0.03"}});
  old.price(3, "2026-10-01", "2000");
  const auto age = result_of(old, "price_age");
  EXPECT_FALSE(age->passes);
  EXPECT_EQ(age->figure, 52);
  old.price(3, "2026-11-20", "2000");
  EXPECT_TRUE(result_of(old, "price_age")->passes);
}

TEST(PortfolioChecks, WhatIsLockedIsNotInHand) {
  EngineCase c;
  c.hold("lending", 2, "9500", kToday, {{"apr", "0.05"}, {"term_end", "2027-11-22"}});
  c.hold("wallet", 2, "500", kToday, {});
  const auto liquid = result_of(c, "liquid");
  EXPECT_FALSE(liquid->passes);
  EXPECT_NEAR(liquid->figure, 0.05, 1e-9);
}

TEST(PortfolioChecks, CoversThatEndAndNothingTakesOver) {
  EngineCase c = two_places();
  const auto cover = [&](std::int64_t id, const std::string& from, const std::string& until) {
    Cover made;
    made.id = CoverId{id};
    made.holding = HoldingId{1};
    made.amount = made.premium = made.deductible = {Currency::literal("USD"), dec("1")};
    made.from = day(from);
    made.until = day(until);
    c.rows.covers.push_back(made);
  };
  cover(1, "2026-01-01", "2026-12-01");
  const auto ends = result_of(c, "cover_end");
  EXPECT_FALSE(ends->passes);
  EXPECT_EQ(ends->figure, 9);
  cover(2, "2026-12-01", "2027-12-01");
  EXPECT_TRUE(result_of(c, "cover_end")->passes);
}

TEST(PortfolioChecks, CountsOfWhatIsWrong) {
  EngineCase c = two_places();
  EXPECT_TRUE(result_of(c, "unpriced")->passes);
  c.hold("staking", 5, "10", "2026-01-01", {{"apr", "0.1"}});
  const auto unpriced = result_of(c, "unpriced");
  EXPECT_FALSE(unpriced->passes);
  EXPECT_EQ(unpriced->figure, 1);
  EXPECT_EQ(unpriced->holdings, std::vector<HoldingId>{HoldingId{3}});
  EXPECT_FALSE(result_of(c, "payments")) << "nothing was recorded";
}

TEST(PortfolioChecks, AnEmptyPortfolioNeedsNobody) {
  for (const CheckResult& each : results_of(EngineCase())) EXPECT_TRUE(each.passes) << each.text;
}

}  // namespace portfolio_checks_test
}  // namespace tidemill::test
