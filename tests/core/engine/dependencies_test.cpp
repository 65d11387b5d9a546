// What one failure would stop, against taking the holdings away and working out the rest anew.
#include "core/engine/dependencies.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <random>
#include <set>

#include "core/engine/analysis.h"
#include "tests/core/engine/engine_case.h"

namespace tidemill::test {
namespace dependencies_test {

const Date kToday = day("2026-11-22");

AnalysisPtr analysed(const Portfolio::Rows& rows) {
  return *analyse(std::make_shared<const Portfolio>(rows), Assumptions{}, kToday);
}

const Dependency* found(const DependencyReview& review, const std::string& kind, const std::string& name) {
  const auto row = std::ranges::find_if(review.dependencies,
                                        [&](const Dependency& each) { return each.kind == kind && each.name == name; });
  return row == review.dependencies.end() ? nullptr : &*row;
}

double share_of(const DependencyReview& review, const std::string& kind, const std::string& name) {
  const Dependency* row = found(review, kind, name);
  return row ? row->income_share : 0;
}

void add_platform(EngineCase& c, std::int64_t id, const std::string& name, const std::string& chain,
                  PlatformKind kind = PlatformKind::protocol) {
  c.rows.platforms.push_back({PlatformId{id}, name, kind, chain, {}, {}, {}});
}

/// ETH staked for a receipt, which is lent, at Ethereum's Bank and Arbitrum's Pool; dollars lent at the Bank.
EngineCase stacked(const std::string& lent) {
  EngineCase c;
  c.rows.assets[2].chain = "Ethereum";
  c.asset(6, "stETH", AssetKind::receipt_token);
  c.rows.assets.back().derived = DerivedPrice{AssetId{3}, dec("1")};
  c.rows.assets.back().facts["issuer"] = {"Lido", "its site", {}};
  c.rows.assets[1].facts["issuer"] = {"Circle", "its site", {}};
  c.price(3, "2026-11-01", "2000");
  add_platform(c, 1, "Lido", "Ethereum");
  add_platform(c, 2, "Pool", "Arbitrum");
  add_platform(c, 3, "Bank", "Ethereum");
  const HoldingId stake = c.hold("staking", 3, "10", "2026-11-22", {{"apr", "0.03"}, {"receipt_asset", "6"}});
  c.hold("lending", 6, lent, "2026-11-22", {{"apr", "0.02"}});
  c.hold("lending", 2, "20000", "2026-11-22", {{"apr", "0.05"}});
  for (std::size_t i = 0; i < 3; ++i) c.rows.holdings[i].platform = PlatformId{static_cast<std::int64_t>(i) + 1};
  c.rows.holdings[1].funded_by = stake;
  return c;
}

TEST(Dependencies, FollowTheMoneyThroughEveryLayer) {
  const auto analysis = analysed(stacked("10").rows);
  const DependencyReview& review = analysis->risk.dependencies;
  EXPECT_NEAR(review.income, 600 + 400 + 1000, 1e-6);
  EXPECT_NEAR(review.value, 40'000, 1e-6) << "one capital of 20,000 with two incomes, and 20,000 beside it";
  EXPECT_NEAR(share_of(review, "platform", "Lido"), 0.5, 1e-9) << "both incomes of the stack";
  EXPECT_NEAR(share_of(review, "platform", "Pool"), 0.5, 1e-9) << "the stake is lost with what it was lent for";
  EXPECT_NEAR(share_of(review, "platform", "Bank"), 0.5, 1e-9);
  EXPECT_NEAR(share_of(review, "chain", "Ethereum"), 1, 1e-9);
  EXPECT_NEAR(share_of(review, "chain", "Arbitrum"), 0.5, 1e-9);
  EXPECT_NEAR(share_of(review, "asset", "ETH"), 0.5, 1e-9);
  EXPECT_NEAR(share_of(review, "issuer", "Circle"), 0.5, 1e-9);
  EXPECT_EQ(found(review, "issuer", "Lido"), nullptr) << "it is the platform";
  EXPECT_EQ(found(review, "platform", "Lido")->holdings, (std::vector<HoldingId>{HoldingId{1}, HoldingId{2}}));
  EXPECT_NEAR(found(review, "platform", "Pool")->value_share, 0.5, 1e-9);
}

TEST(Dependencies, OnlyWhatWasTakenFurtherUpRestsOnIt) {
  const auto analysis = analysed(stacked("4").rows);
  const DependencyReview& review = analysis->risk.dependencies;
  EXPECT_NEAR(found(review, "platform", "Pool")->income, 600 * 0.4 + 160, 1e-6);
  EXPECT_NEAR(found(review, "platform", "Pool")->value, 8000, 1e-6);
  EXPECT_NEAR(found(review, "platform", "Lido")->income, 600 + 160, 1e-6);
}

TEST(Dependencies, IncomePaidInACoinStopsWithTheCoin) {
  EngineCase c;
  c.price(5, "2026-11-01", "10");
  c.rows.assets[4].chain = "Cosmos Hub";
  c.hold("lending", 2, "10000", "2026-11-22", {{"apr", "0.03"}, {"incentive_apr", "0.01"}, {"incentive_asset", "5"}});
  const DependencyReview review = analysed(c.rows)->risk.dependencies;
  EXPECT_NEAR(share_of(review, "asset", "USDC"), 1, 1e-9);
  EXPECT_NEAR(share_of(review, "asset", "ATOM"), 0.25, 1e-9);
  EXPECT_NEAR(share_of(review, "chain", "Cosmos Hub"), 0.25, 1e-9);
  EXPECT_EQ(found(review, "asset", "ATOM")->value, 0);
  EXPECT_NEAR(review.emissions / review.income, 0.25, 1e-9);
}

TEST(Dependencies, WhatHasNoPriceIsNamed) {
  EngineCase c;
  c.hold("staking", 5, "10", "2026-01-01", {{"apr", "0.1"}});
  const DependencyReview review = analysed(c.rows)->risk.dependencies;
  EXPECT_EQ(review.unknown, std::vector<HoldingId>{HoldingId{1}});
  EXPECT_EQ(review.income, 0);
  for (const Dependency& each : review.dependencies) EXPECT_EQ(each.income_share, 0);
}

/// The holdings of a portfolio that rest on a platform or chain by itself or through a stack, found by trying them all.
std::set<std::int64_t> resting_on(const Portfolio::Rows& rows, const std::function<bool(const Platform&)>& fails) {
  std::set<std::int64_t> hit;
  for (const Holding& holding : rows.holdings)
    if (fails(rows.platforms[static_cast<std::size_t>(holding.platform->value() - 1)])) hit.insert(holding.id.value());
  // All of a source's receipts are in the holding above it: the one is lost with the other.
  for (std::size_t round = 0; round < rows.holdings.size(); ++round)
    for (const Holding& holding : rows.holdings)
      if (holding.funded_by && (hit.contains(holding.id.value()) || hit.contains(holding.funded_by->value()))) {
        hit.insert(holding.id.value());
        hit.insert(holding.funded_by->value());
      }
  return hit;
}

TEST(Dependencies, EqualTakingEachAwayByBruteForce) {
  std::mt19937 random(31);
  for (int round = 0; round < 12; ++round) {
    EngineCase c;
    c.asset(6, "stETH", AssetKind::receipt_token);
    c.rows.assets.back().derived = DerivedPrice{AssetId{3}, dec("1")};
    c.price(3, "2026-11-01", "2000");
    for (std::int64_t i = 1; i <= 4; ++i) add_platform(c, i, "P" + std::to_string(i), i % 2 == 0 ? "Even" : "Odd");
    const int count = 3 + static_cast<int>(random() % 5);
    for (int i = 0; i < count; ++i) {
      const std::string amount = std::to_string(1 + random() % 50);
      const std::string rate = "0.0" + std::to_string(1 + random() % 9);
      const bool stacks = i > 0 && random() % 2 == 0 && c.rows.holdings.back().kind == "staking";
      if (stacks) {
        const std::string all = c.rows.entries.back().quantity.to_string();
        const HoldingId source = c.rows.holdings.back().id;
        c.hold("lending", 6, all, "2026-11-22", {{"apr", rate}});
        c.rows.holdings.back().funded_by = source;
      } else if (random() % 2 == 0) {
        c.hold("staking", 3, amount, "2026-11-22", {{"apr", rate}, {"receipt_asset", "6"}});
      } else {
        c.hold("lending", 2, amount + "00", "2026-11-22", {{"apr", rate}});
      }
      c.rows.holdings.back().platform = PlatformId{1 + static_cast<std::int64_t>(random() % 4)};
    }
    const DependencyReview review = analysed(c.rows)->risk.dependencies;
    for (const Dependency& each : review.dependencies) {
      if (each.kind != "platform" && each.kind != "chain") continue;
      const auto hit = resting_on(c.rows, [&](const Platform& platform) {
        return each.kind == "platform" ? platform.name == each.name : platform.chain == each.name;
      });
      EngineCase left = c;
      for (EntryFact& entry : left.rows.entries)
        if (hit.contains(entry.holding.value())) entry.quantity = Decimal::zero();
      const DependencyReview after = analysed(left.rows)->risk.dependencies;
      EXPECT_NEAR(review.income - each.income, after.income, 1e-6) << round << " " << each.kind << " " << each.name;
      EXPECT_NEAR(review.value - each.value, after.value, 1e-6) << round << " " << each.kind << " " << each.name;
    }
  }
}

TEST(Concentration, CountsStackedCapitalOnceInEveryDirection) {
  const auto analysis = analysed(stacked("10").rows);
  ASSERT_EQ(analysis->risk.concentration.size(), 7u);
  for (const Concentration& by : analysis->risk.concentration) {
    double total = 0;
    for (const Share& share : by.shares) total += share.share;
    EXPECT_NEAR(total, 1, 1e-12) << by.by;
  }
  const auto largest = [&](const std::string& name) {
    const auto by = std::ranges::find(analysis->risk.concentration, name, &Concentration::by);
    return by->shares.front();
  };
  EXPECT_NEAR(largest("platform").share, 0.5, 1e-12) << "20,000 of 40,000, though 60,000 are at platforms";
  EXPECT_EQ(analysis->risk.concentration[0].shares.size(), 2u);
  EXPECT_EQ(largest("issuer").name, "Circle");
  EXPECT_EQ(largest("jurisdiction").name, "None");
}

}  // namespace dependencies_test
}  // namespace tidemill::test
