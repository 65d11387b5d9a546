// Allocation against a search over every mix on a grid, its limits, and what it says when nothing fits.
#include "core/engine/allocation.h"

#include <gtest/gtest.h>

#include <chrono>
#include <cmath>
#include <functional>
#include <random>

#include "core/engine/allocation_candidates.h"
#include "tests/core/engine/engine_case.h"

namespace tidemill::test {
namespace allocation_test {

AllocationCandidate candidate(std::int64_t id, double value, double rate, double risk, const std::string& platform,
                              const std::string& asset = "USDC") {
  AllocationCandidate made{.holding = HoldingId{id},
                           .value = value,
                           .rate = rate,
                           .risk = risk,
                           .fixed = {},
                           .days = 0,
                           .platforms = {{platform, 1}},
                           .chains = {},
                           .assets = {{asset, 1}}};
  return made;
}

double carried(const std::vector<AllocationCandidate>& all, const std::vector<double>& shares,
               std::map<std::string, double> AllocationCandidate::*what, const std::string& name) {
  double sum = 0;
  for (std::size_t k = 0; k < all.size(); ++k)
    if (const auto found = (all[k].*what).find(name); found != (all[k].*what).end()) sum += found->second * shares[k];
  return sum;
}

bool fits(const std::vector<AllocationCandidate>& all, const AllocationLimits& limits,
          const std::vector<double>& shares, double budget, double room) {
  double risk = 0, sum = 0;
  for (std::size_t k = 0; k < all.size(); ++k) {
    risk += all[k].risk * shares[k];
    sum += shares[k];
    if (shares[k] < -room) return false;
  }
  if (risk > budget + 100 * room || std::abs(sum - 1) > room) return false;
  for (const AllocationCandidate& each : all) {
    for (const auto& [name, share] : each.platforms)
      if (limits.platform && carried(all, shares, &AllocationCandidate::platforms, name) > *limits.platform + room)
        return false;
    for (const auto& [name, share] : each.assets)
      if (limits.asset && carried(all, shares, &AllocationCandidate::assets, name) > *limits.asset + room) return false;
  }
  return true;
}

/// The most income of all mixes in steps of 1/`steps`; below zero when none fits.
double by_search(const std::vector<AllocationCandidate>& all, const AllocationLimits& limits, double budget,
                 int steps) {
  double best = -1;
  std::vector<double> shares(all.size());
  const std::function<void(std::size_t, int)> visit = [&](std::size_t k, int left) {
    if (k + 1 == all.size()) {
      shares[k] = static_cast<double>(left) / steps;
      if (!fits(all, limits, shares, budget, 1e-9)) return;
      double income = 0;
      for (std::size_t i = 0; i < all.size(); ++i) income += all[i].rate * shares[i];
      best = std::max(best, income);
      return;
    }
    for (int each = 0; each <= left; ++each) {
      shares[k] = static_cast<double>(each) / steps;
      visit(k + 1, left - each);
    }
  };
  visit(0, steps);
  return best;
}

// Rates and risks are whole steps and the caps lie on the grid; with one limit on risk the best mix may lie between
// grid points, so the search can only fall short of it, by at most a step of the largest rate.
TEST(Allocation, EqualsAnExhaustiveSearch) {
  std::mt19937 random(99);
  constexpr int steps = 40;
  int feasible = 0;
  for (int round = 0; round < 150; ++round) {
    std::vector<AllocationCandidate> all;
    const int count = 2 + static_cast<int>(random() % 3);
    for (int k = 0; k < count; ++k)
      all.push_back(candidate(k + 1, k == 0 ? 1000 : static_cast<double>(random() % 4) * 500,
                              static_cast<double>(random() % 20) / 100, 10 + static_cast<double>(random() % 80),
                              random() % 2 == 0 ? "A" : "B", random() % 2 == 0 ? "USDC" : "ETH"));
    AllocationLimits limits;
    limits.risk = 20 + static_cast<double>(random() % 70);
    if (random() % 2 == 0) limits.platform = static_cast<double>(20 + random() % 20) / steps;
    if (random() % 2 == 0) limits.asset = static_cast<double>(20 + random() % 20) / steps;
    const double searched = by_search(all, limits, *limits.risk, steps);
    const auto plan = allocate(all, limits, {});
    ASSERT_TRUE(plan);
    if (!plan->best) {
      EXPECT_LT(searched, 0) << round;
      EXPECT_FALSE(plan->infeasible.empty());
      continue;
    }
    ++feasible;
    EXPECT_TRUE(fits(all, limits, plan->best->shares, *limits.risk, 1e-7)) << round;
    const double rate = plan->best->income / plan->capital;
    EXPECT_GE(rate, searched - 1e-7) << round;
    if (searched >= 0) {
      EXPECT_LE(rate, searched + 0.2 / steps * 2) << round;
    }
    // Without a limit on risk every corner lies on the grid, and both are the same.
    limits.risk = 100;
    const auto free = allocate(all, limits, {});
    ASSERT_TRUE(free && free->best);
    EXPECT_NEAR(free->best->income / free->capital, by_search(all, limits, 100, steps), 1e-7) << round;
  }
  EXPECT_GT(feasible, 60);
}

TEST(Allocation, WhatItSaysAddsUp) {
  std::vector<AllocationCandidate> all{candidate(1, 6000, 0.03, 20, "A"), candidate(2, 4000, 0.05, 40, "B"),
                                       candidate(3, 0, 0.12, 60, "C")};
  all[0].days = 10;
  const auto plan = allocate(all, {}, {.fee = 2, .slippage = 0.01, .rate_error = 0.5});
  ASSERT_TRUE(plan && plan->best);
  EXPECT_NEAR(plan->today.risk, 28, 1e-12);
  EXPECT_NEAR(plan->today.income, 380, 1e-12);
  EXPECT_NEAR(plan->best->risk, 28, 1e-4);  // 80 % at 20, 20 % at 60
  EXPECT_NEAR(plan->best->income, 8000 * 0.03 + 2000 * 0.12, 1e-2);
  double change = 0, cost = 0, gain = 0, spread = 0;
  for (const AllocationTrade& trade : plan->trades) {
    change += trade.change;
    cost += trade.cost;
    const double income = trade.change * all[static_cast<std::size_t>(trade.holding.value() - 1)].rate;
    gain += income;
    spread += std::abs(income) * 0.5;
  }
  EXPECT_EQ(plan->trades.size(), 3u);
  EXPECT_NEAR(change, 0, 1e-6);
  EXPECT_NEAR(cost, plan->cost, 1e-9);
  EXPECT_NEAR(cost, 3 * 2 + 0.01 * 8000, 1e-2);  // what is sold, 4,000 in B, is at once in hand
  EXPECT_NEAR(gain, plan->gain, 1e-6);
  EXPECT_NEAR(plan->gain - plan->gain_low, spread, 1e-6);
  EXPECT_NEAR(plan->gain_high - plan->gain, spread, 1e-6);
  EXPECT_LT(plan->gain_deviation, spread);
  EXPECT_NEAR(plan->after_costs, plan->gain - plan->cost, 1e-9);
  ASSERT_TRUE(plan->safest_equal);
  EXPECT_LT(plan->safest_equal->risk, 28);
  EXPECT_GE(plan->safest_equal->income, 380 - 1e-6);
  // One point of risk more lets 2.5 % of the money go from 3 % to 12 %.
  ASSERT_EQ(plan->binding.size(), 1u);
  EXPECT_NEAR(plan->binding[0].price, 10'000 * 0.025 * 0.09, 1e-3);
}

TEST(Allocation, TheFrontierRisesAndFlattens) {
  const std::vector<AllocationCandidate> all{candidate(1, 6000, 0.0, 5, "A"), candidate(2, 4000, 0.05, 30, "B"),
                                             candidate(3, 0, 0.08, 50, "C"), candidate(4, 0, 0.02, 60, "D")};
  const auto plan = allocate(all, {}, {});
  ASSERT_TRUE(plan);
  ASSERT_EQ(plan->frontier.size(), 21u);
  EXPECT_NEAR(plan->frontier.front().risk, 5, 1e-4);
  EXPECT_NEAR(plan->frontier.back().income, 800, 1e-3);
  double slope = 1e9;
  for (std::size_t i = 1; i < plan->frontier.size(); ++i) {
    const double rise = (plan->frontier[i].income - plan->frontier[i - 1].income) /
                        (plan->frontier[i].risk - plan->frontier[i - 1].risk);
    EXPECT_GE(rise, -1e-9);
    EXPECT_LE(rise, slope + 1e-3);
    slope = rise;
  }
}

TEST(Allocation, WhatIsFixedStaysAndTiesMoveNothing) {
  std::vector<AllocationCandidate> all{candidate(1, 5000, 0.01, 30, "A"), candidate(2, 5000, 0.05, 30, "B"),
                                       candidate(3, 0, 0.05, 30, "C")};
  all[0].fixed = "locked until 2027-01-01";
  const auto plan = allocate(all, {}, {});
  ASSERT_TRUE(plan && plan->best);
  EXPECT_TRUE(plan->trades.empty());
  EXPECT_NEAR(plan->best->shares[0], 0.5, 1e-9);
  EXPECT_NEAR(plan->gain, 0, 1e-6);
}

TEST(Allocation, SaysWhichLimitShutsEverythingOut) {
  std::vector<AllocationCandidate> all{candidate(1, 5000, 0.01, 30, "Aave"), candidate(2, 5000, 0.05, 50, "Curve")};
  const auto why = [&](const AllocationLimits& limits) {
    const auto plan = allocate(all, limits, {});
    EXPECT_TRUE(plan && !plan->best);
    return plan ? plan->infeasible : std::string();
  };
  AllocationLimits caps;
  caps.platform = 0.4;
  EXPECT_EQ(why(caps),
            "The caps have room for 80 % of the money only. Raise those of Aave, Curve, or watch more places.");
  AllocationLimits risk;
  risk.risk = 25;
  EXPECT_EQ(why(risk), "The least risk within the caps is 30.0, above the budget of 25.0. Raise the budget.");
  risk.named[{"platform", "Aave"}] = 0.5;
  risk.risk = 35;
  EXPECT_EQ(why(risk),
            "The least risk within the caps is 40.0, above the budget of 35.0. Raise the budget, or the caps of Aave.");
  all[1].fixed = "locked until 2030-01-01";
  AllocationLimits stuck;
  stuck.named[{"platform", "Curve"}] = 0.25;
  EXPECT_NE(why(stuck).find("50 % of the money is in Curve and can't be moved now; the cap is 25 %"),
            std::string::npos);
  AllocationLimits beyond;
  beyond.risk = 101;
  EXPECT_FALSE(allocate(all, beyond, {}));
  beyond.risk.reset();
  beyond.platform = 1.5;
  EXPECT_FALSE(allocate(all, beyond, {}));
  EXPECT_FALSE(allocate({}, {}, {}));
}

TEST(Allocation, TwoHundredCandidatesUnderTwentyCaps) {
  std::mt19937 random(8);
  std::vector<AllocationCandidate> all;
  AllocationLimits limits;
  for (int k = 0; k < 200; ++k)
    all.push_back(candidate(k + 1, static_cast<double>(random() % 1000), static_cast<double>(random() % 2000) / 10'000,
                            static_cast<double>(random() % 90), "P" + std::to_string(random() % 20)));
  limits.platform = 0.15;
  const auto start = std::chrono::steady_clock::now();
  const auto plan = allocate(all, limits, {.points = 2});
  const auto taken = std::chrono::steady_clock::now() - start;
  ASSERT_TRUE(plan && plan->best);
  EXPECT_TRUE(fits(all, limits, plan->best->shares, plan->budget, 1e-6));
  EXPECT_GT(plan->gain, 0);
  EXPECT_LT(taken, std::chrono::seconds(2)) << "50 ms are asked for in a release build";
}

TEST(AllocationCandidates, HeldAndWatchedStacksAndWhatIsLeftOut) {
  EngineCase c;
  c.asset(6, "stETH", AssetKind::receipt_token);
  c.rows.assets.back().derived = DerivedPrice{AssetId{3}, dec("1")};
  c.price(3, "2026-11-01", "2000");
  c.rows.platforms.push_back({PlatformId{1}, "Bank", PlatformKind::protocol, "Ethereum", {}, {}, {}});
  c.rows.platforms.push_back({PlatformId{2}, "Pool", PlatformKind::protocol, "Arbitrum", {}, {}, {}});
  const HoldingId stake =
      c.hold("staking", 3, "10", "2026-01-01", {{"apr", "0.03"}, {"receipt_asset", "6"}, {"unbonding_days", "5"}});
  const HoldingId lent = c.hold("lending", 6, "10", "2026-01-01", {{"apr", "0.02"}});
  c.rows.holdings[0].platform = PlatformId{1};
  c.rows.holdings[1].platform = PlatformId{2};
  c.rows.holdings[1].funded_by = stake;
  c.hold("lending", 2, "5000", "2026-01-01", {{"apr", "0.04"}, {"term_end", "2027-06-01"}});
  c.hold("lending", 2, "0", "2026-11-22", {{"apr", "0.08"}});   // watched
  c.hold("staking", 5, "100", "2026-01-01", {{"apr", "0.1"}});  // no price
  c.hold("wallet", 2, "1000", "2026-01-01", {});
  c.loop("2026-11-20", "0.5", "1");
  const auto analysis = *analyse(std::make_shared<const Portfolio>(c.rows), Assumptions{}, day("2026-11-22"));
  const auto choice = allocation_candidates(*analysis);
  ASSERT_TRUE(choice) << choice.error().message();
  ASSERT_EQ(choice->candidates.size(), 5u);
  const AllocationCandidate& stack = choice->candidates[0];
  EXPECT_EQ(stack.holding, stake);
  EXPECT_NEAR(stack.value, 30'000, 1e-6);
  EXPECT_NEAR(stack.rate, 0.05, 1e-6);
  EXPECT_NEAR(stack.risk, 100 - std::min(analysis->risk_of(stake)->score, analysis->risk_of(lent)->score), 1e-12);
  EXPECT_EQ(stack.platforms, (std::map<std::string, double>{{"Bank", 1}, {"Pool", 1}}));
  EXPECT_EQ(stack.chains, (std::map<std::string, double>{{"Arbitrum", 1}, {"Ethereum", 1}}));
  EXPECT_EQ(stack.days, 5);
  EXPECT_EQ(choice->candidates[1].fixed, "locked until 2027-06-01");
  const AllocationCandidate& watched = choice->candidates[2];
  EXPECT_EQ(watched.value, 0);
  EXPECT_NEAR(watched.rate, 0.08, 1e-6);
  EXPECT_GT(watched.risk, 0);
  EXPECT_EQ(choice->candidates[3].rate, 0);
  const AllocationCandidate& loop = choice->candidates[4];
  EXPECT_NEAR(loop.rate, *analysis->value_of(loop.holding)->apr, 1e-6);
  ASSERT_EQ(choice->left_out.size(), 1u);
  EXPECT_EQ(choice->left_out[0].holding, HoldingId{5});
  double capital = 0;
  for (const AllocationCandidate& each : choice->candidates) capital += each.value;
  EXPECT_NEAR(capital, analysis->value.to_double(), 1e-6);
}

}  // namespace allocation_test
}  // namespace tidemill::test
