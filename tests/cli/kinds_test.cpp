// Every kind of strategy from the command line: what it earns, what it shows, and what it refuses.
#include <gtest/gtest.h>

#include <algorithm>

#include "tests/cli/program.h"

namespace tidemill::cli_test {
namespace kinds_test {

class Kinds : public testing::Test {
 protected:
  void SetUp() override {
    ASSERT_EQ(run({"new", file}).code, 0);
    price("ETH", "2026-01-01", "2000");
  }
  void price(const std::string& asset, const std::string& on, const std::string& price) const {
    run({"price", file, "--asset", asset, "--on", on, "--price", price});
  }
  static std::vector<std::string> with(std::vector<std::string> words, const std::vector<std::string>& set) {
    for (const std::string& each : set) words.insert(words.end(), {"--set", each});
    words.insert(words.end(), {"--as-of", "2026-02-01", "--format", "json"});
    return words;
  }
  Outcome try_adding(const std::string& kind, const std::string& asset, const std::vector<std::string>& set,
                     const std::string& quantity = "10") const {
    return run(with({"holding", file, "add", "--kind", kind, "--asset", asset, "--platform", "Somewhere", "--quantity",
                     quantity, "--since", "2026-01-01"},
                    set));
  }
  nlohmann::json added(const std::string& kind, const std::string& asset, const std::vector<std::string>& set,
                       const std::string& quantity = "10") const {
    const Outcome outcome = try_adding(kind, asset, set, quantity);
    EXPECT_EQ(outcome.code, 0) << outcome.err;
    return show(outcome.json().at("id"));
  }
  nlohmann::json show(std::int64_t id) const {
    return run(with({"holding", file, "show", std::to_string(id)}, {})).json();
  }
  void expect_refused(const std::string& kind, const std::string& asset, const std::vector<std::string>& set,
                      const std::string& field, const std::string& quantity = "10") const {
    const Outcome outcome = try_adding(kind, asset, set, quantity);
    EXPECT_EQ(outcome.code, 3) << outcome.out;
    EXPECT_EQ(std::count(outcome.err.begin(), outcome.err.end(), '\n'), 1);
    EXPECT_NE(outcome.err.find(field), std::string::npos) << outcome.err;
  }

  Folder folder;
  std::string file = folder / "kinds.tidemill";
};

TEST_F(Kinds, AreAllListedWithTheirParameters) {
  std::vector<std::string> ids;
  const nlohmann::json all = run({"kinds", "--format", "json"}).json();
  for (const auto& kind : all.at("kinds")) ids.push_back(kind.at("id"));
  EXPECT_EQ(ids, (std::vector<std::string>{"staking", "lending", "liquidity_mining", "node_operation", "leveraged_loop",
                                           "tokenised_treasury", "vote_lock", "custom_stream", "wallet"}));
}

TEST_F(Kinds, ATreasuryALockAndAStreamEarnToTheLastDigit) {
  // 10,000 × (0.05 − 0.005) × 31 / 365, 10 × 0.1 × 31 / 365, and a whole month's 310.
  const auto treasury = added("tokenised_treasury", "USDC", {"yield=0.05", "management_fee=0.005"}, "10000");
  EXPECT_EQ(treasury.at("accrued")[0].at("estimated"), "38.219178082191780822");
  const auto lock = added("vote_lock", "ETH", {"fee_apr=0.1", "lock_end=2030-01-01"});
  EXPECT_EQ(lock.at("accrued")[0].at("estimated"), "0.084931506849315068");
  const auto stream = added("custom_stream", "ETH", {"amount=310", "every=month", "payout_asset=USDC"}, "1");
  EXPECT_EQ(stream.at("accrued")[0].at("estimated"), "310");
  EXPECT_EQ(stream.at("accrued")[0].at("asset"), "USDC");
}

TEST_F(Kinds, ALoopIsOneHoldingWithASignedDebt) {
  price("ETH", "2026-02-01", "2500");
  const auto loop = added(
      "leveraged_loop", "ETH",
      {"supply_apr=0.03", "borrow_apr=0.05", "ltv=0.6", "rounds=1", "liquidation_threshold=0.8", "borrow_asset=USDC"},
      "1");
  EXPECT_EQ(loop.at("value"), "2800");
  EXPECT_EQ(loop.at("loop").at("collateral"), "1.6");
  EXPECT_EQ(loop.at("loop").at("debt"), "1200");
  EXPECT_NEAR(loop.at("loop").at("health_factor"), 4000 * 0.8 / 1200, 1e-9);
  EXPECT_NEAR(loop.at("loop").at("liquidation_price"), 937.5, 1e-9);
  EXPECT_NEAR(loop.at("loop").at("break_even_price"), 1250, 1e-9);
}

TEST_F(Kinds, ImpossibleParametersNameTheirField) {
  const std::vector<std::string> loop = {"supply_apr=0.03", "borrow_apr=0.02", "rounds=3"};
  auto at_threshold = loop;
  at_threshold.insert(at_threshold.end(), {"ltv=0.8", "liquidation_threshold=0.8"});
  expect_refused("leveraged_loop", "ETH", at_threshold, "ltv");
  auto no_equity = loop;
  no_equity.push_back("ltv=1");
  expect_refused("leveraged_loop", "ETH", no_equity, "ltv");
  auto nothing = loop;
  nothing.push_back("ltv=0.5");
  expect_refused("leveraged_loop", "ETH", nothing, "quantity", "0");
  const std::vector<std::string> pool = {"asset2=USDC", "quantity2=20000", "fee_apr=0.1"};
  auto upside_down = pool;
  upside_down.insert(upside_down.end(), {"pool=concentrated", "lower=2500", "upper=1500"});
  expect_refused("liquidity_mining", "ETH", upside_down, "upper");
  auto no_range = pool;
  no_range.push_back("pool=concentrated");
  expect_refused("liquidity_mining", "ETH", no_range, "lower");
  auto heavy = pool;
  heavy.insert(heavy.end(), {"pool=weighted", "weight1=1.2"});
  expect_refused("liquidity_mining", "ETH", heavy, "weight1");
  expect_refused("staking", "ETH", {"apr=0.03", "commission=1.1"}, "commission");
  expect_refused("vote_lock", "ETH", {"fee_apr=0.1", "lock_end=2025-12-31"}, "lock_end");
  expect_refused("tokenised_treasury", "USDC", {"yield=0.05", "maturity=2026-01-01"}, "maturity");
  expect_refused("lending", "USDC", {"rate_model=aave-v3"}, "utilisation");
  expect_refused("custom_stream", "ETH", {"amount=1", "every=fortnight"}, "every");
}

TEST_F(Kinds, ARangeThatExcludesThePriceIsOneSided) {
  const auto pool =
      added("liquidity_mining", "ETH",
            {"asset2=USDC", "quantity2=0", "fee_apr=0.1", "pool=concentrated", "lower=2200", "upper=2500"}, "2");
  ASSERT_EQ(pool.at("balances").size(), 1U);
  EXPECT_EQ(pool.at("balances")[0].at("asset"), "ETH");
  EXPECT_EQ(pool.at("pool").at("in_range"), false);
  EXPECT_EQ(pool.at("pool").at("days").size(), 31U);
}

TEST_F(Kinds, StackedHoldingsCountOnceAndCyclesAreRefused) {
  const std::int64_t stake = added("staking", "ETH", {"apr=0.03"}).at("id");
  const Outcome outcome = run(with({"holding", file, "add", "--kind", "lending", "--asset", "ETH", "--platform", "Aave",
                                    "--quantity", "10", "--since", "2026-01-01", "--funded-by", std::to_string(stake)},
                                   {"apr=0.02"}));
  ASSERT_EQ(outcome.code, 0) << outcome.err;
  const std::int64_t lent = outcome.json().at("id");
  EXPECT_EQ(show(lent).at("own_value"), "0");
  EXPECT_EQ(show(lent).at("value"), "20000");
  const Outcome cycle = run({"holding", file, "edit", std::to_string(stake), "--funded-by", std::to_string(lent)});
  EXPECT_EQ(cycle.code, 3);
  EXPECT_NE(cycle.err.find("funded"), std::string::npos) << cycle.err;
}

TEST_F(Kinds, ABillThatRepeatsIsTypedOnce) {
  added("node_operation", "ETH", {"reward_apr=0.05"}, "32");
  const std::vector<std::string> bill = {"record",     file,      "--holding",  "1",  "--type", "cost",
                                         "--category", "hosting", "--quantity", "45", "--at",   "2026-01-05"};
  auto repeated = bill;
  repeated.insert(repeated.end(), {"--every", "month"});
  ASSERT_EQ(run(repeated).code, 0);
  EXPECT_EQ(show(1).at("recurring").size(), 1U);
  auto never = bill;
  never.insert(never.end(), {"--every", "fortnight"});
  EXPECT_EQ(run(never).code, 3);
  ASSERT_EQ(run({"record", file, "--end-recurring", "1"}).code, 0);
  EXPECT_EQ(show(1).at("recurring").size(), 0U);
  EXPECT_EQ(run({"check", file}).code, 0);
}

}  // namespace kinds_test
}  // namespace tidemill::cli_test
