// Decisions worked out: goals, money in hand, claims, moves, covers and spreading.
#include <gtest/gtest.h>

#include <cmath>

#include "core/base/decimal.h"
#include "tests/cli/program.h"

namespace tidemill::cli_test {
namespace plan_test {

constexpr const char* today = "2026-01-01";

class Planning : public testing::Test {
 protected:
  void SetUp() override {
    ASSERT_EQ(run({"new", file}).code, 0);
    lent = hold(
        {"--kind", "lending", "--asset", "USDC", "--quantity", "24000", "--platform", "Aave v3", "--set", "apr=0.05"});
    staked = hold({"--kind", "staking", "--asset", "ATOM", "--quantity", "1000", "--platform", "Cosmos Hub", "--set",
                   "apr=0.15", "--set", "unbonding_days=21", "--set", "compounding=none"});
    ASSERT_EQ(run({"price", file, "--asset", "ATOM", "--on", today, "--price", "10"}).code, 0);
  }

  nlohmann::json json(std::vector<std::string> words) const {
    words.insert(words.end(), {"--as-of", today, "--format", "json"});
    const Outcome outcome = run(words);
    EXPECT_EQ(outcome.code, 0) << outcome.err;
    return outcome.json();
  }
  nlohmann::json plan(std::vector<std::string> words) const {
    words.insert(words.begin(), {"plan", file});
    return json(std::move(words));
  }
  std::string hold(std::vector<std::string> words) const {
    words.insert(words.begin(), {"holding", file, "add", "--since", today});
    return std::to_string(json(std::move(words)).at("id").get<std::int64_t>());
  }
  void expect_bad(std::vector<std::string> words, int code, const std::string& names) const {
    words.insert(words.begin(), {"plan", file});
    words.insert(words.end(), {"--as-of", today});
    const Outcome outcome = run(words);
    EXPECT_EQ(outcome.code, code) << outcome.out;
    EXPECT_NE(outcome.err.find(names), std::string::npos) << outcome.err;
  }

  Folder folder;
  std::string file = folder / "family.tidemill";
  std::string lent, staked;
};

TEST_F(Planning, AGoalSaysWhatWouldCloseIt) {
  EXPECT_TRUE(plan({"goal"}).at("goals").empty());
  json({"goal", file, "add", "--name", "Rent", "--monthly", "450", "--by", "2028-01-01"});
  const auto goal = plan({"goal", "--paths", "2000"}).at("goals").at(0);
  EXPECT_EQ(goal.at("name"), "Rent");
  // 24,000 at 5 % and 10,000 at 15 % earn 2,700 a year, 225 a month: half of the goal.
  EXPECT_NEAR(goal.at("today").get<double>(), 225, 1e-6);
  EXPECT_NEAR(goal.at("covered").get<double>(), 0.5, 1e-9);
  EXPECT_NEAR(goal.at("gap").get<double>(), 225, 1e-6);
  EXPECT_NEAR(goal.at("yield").get<double>(), 2700.0 / 34000, 1e-9);
  EXPECT_NEAR(goal.at("capital_needed").get<double>(), 34000, 1e-3);
  EXPECT_NEAR(goal.at("rate_needed").get<double>(), 5400.0 / 34000, 1e-9);
  EXPECT_GE(goal.at("chance").get<double>(), 0);
  EXPECT_LE(goal.at("chance").get<double>(), goal.at("chance_reinvested").get<double>());
  EXPECT_EQ(plan({"goal", "--paths", "2000"}).at("goals").at(0), goal) << "the same seed, the same chances";
}

TEST_F(Planning, TheLadderAddsUp) {
  const auto ladder = plan({"ladder"});
  Decimal sum;
  for (const auto& step : ladder.at("steps")) {
    sum += *Decimal::parse(step.at("value").get<std::string>());
    EXPECT_EQ(step.at("by_then"), sum.to_string());
  }
  EXPECT_EQ(ladder.at("total"), "34000");
  EXPECT_EQ(sum.to_string(), "34000");
  EXPECT_EQ(ladder.at("pieces").at(0).at("value"), "24000");
  EXPECT_EQ(ladder.at("pieces").at(1).at("ready"), "2026-01-22");
  EXPECT_EQ(ladder.at("pieces").at(1).at("days"), 21);
}

TEST_F(Planning, NoOtherIntervalBeatsTheOneItNames) {
  const double fee = 2, rate = 0.15, value = 10000;
  const auto claim = plan({"claim", "--holding", staked, "--fee", "2"}).at("holdings").at(0);
  EXPECT_NEAR(claim.at("principal").get<double>(), value, 1e-9);
  const auto yield = [&](int days) { return std::pow(1 + rate * days / 365 - fee / value, 365.0 / days) - 1; };
  int best = 1;
  for (int days = 2; days <= 365; ++days)
    if (yield(days) > yield(best)) best = days;
  EXPECT_EQ(claim.at("interval_days"), best);
  EXPECT_NEAR(claim.at("apy").get<double>(), yield(best), 1e-9);
  EXPECT_NEAR(claim.at("apy_daily").get<double>(), yield(1), 1e-9);
  const auto unknown = plan({"claim", "--holding", staked}).at("holdings").at(0);
  EXPECT_TRUE(unknown.at("interval_days").is_null());
  EXPECT_FALSE(unknown.at("why_not").get<std::string>().empty());
  expect_bad({"claim", "--fee", "two"}, 3, "--fee");
}

TEST_F(Planning, AMoveCostsFeesAndTheDaysItEarnsNothing) {
  const auto move = plan({"move", "--holding", staked, "--to-rate", "0.2", "--gas", "4", "--bridge", "6", "--slippage",
                          "0.003", "--days-idle", "1"});
  EXPECT_NEAR(move.at("fees").get<double>(), 4 + 6 + 30, 1e-9);
  EXPECT_EQ(move.at("days_without_income"), 22);
  EXPECT_NEAR(move.at("missed_income").get<double>(), 10000 * 0.15 * 22 / 365, 1e-6);
  EXPECT_NEAR(move.at("cost").get<double>(), move.at("fees").get<double>() + move.at("missed_income").get<double>(),
              1e-9);
  EXPECT_EQ(move.at("arrives"), "2026-01-23");
  EXPECT_EQ(plan({"move", "--holding", staked, "--to", lent}).at("break_even"), nullptr) << "it pays less there";
  expect_bad({"move", "--holding", staked}, 3, "new rate");
  expect_bad({"move", "--holding", "99", "--to-rate", "0.1"}, 3, "99");
  expect_bad({"move", "--holding", staked, "--to-rate", "0.1", "--slippage", "2"}, 3, "slippage");
  expect_bad({"move", "--holding", staked, "--to-rate", "0.1", "--unbonding", "1.5"}, 3, "--unbonding");
  expect_bad({"move", "--to-rate", "0.1"}, 2, "--holding");
}

TEST_F(Planning, ACoverIsWorthWhatItIsExpectedToPay) {
  const auto failure = plan({"failure", "--holding", lent, "--benchmark", "0.03"}).at("holdings").at(0);
  EXPECT_NEAR(failure.at("rate").get<double>(), 0.05, 1e-9);
  EXPECT_EQ(failure.at("benchmark"), 0.03);
  // FORMULAS §7: it may fail with (rate − benchmark) / (rate + loss).
  EXPECT_NEAR(failure.at("break_even").get<double>(), 0.02 / (0.05 + failure.at("loss").get<double>()), 1e-9);
  EXPECT_TRUE(failure.at("worth").is_null()) << "without a premium nobody knows";
  const auto worth = [&](const char* premium) {
    return plan({"cover", "--holding", lent, "--premium", premium}).at("holdings").at(0);
  };
  EXPECT_EQ(worth("0.5").at("premium"), 12000.0);
  EXPECT_EQ(worth("0.5").at("worth"), false);
  EXPECT_EQ(worth("0.0001").at("worth"), true);
  EXPECT_EQ(plan({"cover", "--premium", "0.01"}).at("holdings").size(), 2U);
  expect_bad({"cover", "--premium", "2"}, 3, "premium");
  expect_bad({"failure", "--benchmark", "-1"}, 3, "benchmark");
}

TEST_F(Planning, SpreadingStaysWithinTheCaps) {
  const auto plan_of = [&](std::vector<std::string> words) {
    words.insert(words.begin(), "allocate");
    return plan(std::move(words));
  };
  const auto best = plan_of({"--risk", "100", "--cap", "asset=0.6"}).at("best");
  EXPECT_NEAR(best.at("income").get<double>(), 34000 * (0.6 * 0.15 + 0.4 * 0.05), 1e-4);
  double shares = 0;
  for (const auto& each : best.at("shares")) shares += each.at("share").get<double>();
  EXPECT_NEAR(shares, 1, 1e-9);
  const auto nothing = plan_of({"--cap", "asset=0.4"});
  EXPECT_TRUE(nothing.at("best").is_null());
  EXPECT_FALSE(nothing.at("infeasible").get<std::string>().empty());
  EXPECT_TRUE(plan_of({"--risk", "1"}).at("best").is_null());
  const auto trades = plan_of({"--risk", "100", "--cap", "asset=0.6"}).at("trades");
  double moved = 0;
  for (const auto& trade : trades) moved += trade.at("change").get<double>();
  EXPECT_NEAR(moved, 0, 1e-6) << "what is bought was sold";
  json({"settings", file, "add", "plan.asset", "0.6"});
  json({"settings", file, "add", "plan.risk", "100"});
  EXPECT_EQ(plan_of({}).at("best"), best) << "what is stated once counts for every plan";
  EXPECT_NE(plan_of({"--cap", "asset=0.8"}).at("best"), best);
  expect_bad({"allocate", "--cap", "venue=0.4"}, 2, "venue");
  expect_bad({"allocate", "--cap", "asset=1.4"}, 3, "cap of each asset");
}

TEST_F(Planning, TheCalendarListsWhatHasADate) {
  EXPECT_TRUE(plan({"calendar"}).at("events").empty());
  json({"cover", file, "add", "--holding", lent, "--provider", "Mutual", "--amount", "20000", "--premium", "500",
        "--from", today, "--until", "2026-12-31"});
  hold({"--kind", "vote_lock", "--asset", "ATOM", "--quantity", "5", "--platform", "Cosmos Hub", "--set",
        "fee_apr=0.05", "--set", "lock_end=2026-06-30"});
  const auto events = plan({"calendar"}).at("events");
  ASSERT_EQ(events.size(), 2U);
  EXPECT_EQ(events[0].at("day"), "2026-06-30");
  EXPECT_EQ(events[0].at("what"), "unlock");
  EXPECT_EQ(events[0].at("quantity"), "5");
  EXPECT_EQ(events[0].at("asset"), "ATOM");
  EXPECT_EQ(events[1].at("text"), "cover of Mutual ends");
  EXPECT_EQ(events[1].at("amount"), "20000");
  EXPECT_EQ(plan({"calendar", "--until", "2026-06-30"}).at("events").size(), 1U);
  expect_bad({"calendar", "--until", "2025-12-31"}, 3, "--until");
}

TEST_F(Planning, TheCalendarIsWrittenForOtherPrograms) {
  json({"goal", file, "add", "--name", "Rent, food", "--monthly", "450", "--by", "2026-11-01"});
  const std::string out = folder / "coming.ics";
  plan({"calendar", "-o", out});
  const std::string text = read_file(out);
  EXPECT_NE(text.find("BEGIN:VCALENDAR\r\n"), std::string::npos) << text;
  EXPECT_NE(text.find("DTSTART;VALUE=DATE:20261101\r\nDTEND;VALUE=DATE:20261102\r\nSUMMARY:Rent\\, food: goal"),
            std::string::npos)
      << text;
  expect_bad({"calendar", "-o", folder / "no/such/folder.ics"}, 1, "folder");
}

}  // namespace plan_test
}  // namespace tidemill::cli_test
