// What a projection assumes and how it is reported, from the command line.
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "tests/cli/program.h"

namespace tidemill::cli_test {
namespace projection_test {

class Projections : public testing::Test {
 protected:
  void SetUp() override {
    ASSERT_EQ(run({"new", file}).code, 0);
    for (const char* asset : {"ETH", "BTC", "SOL"})
      ASSERT_EQ(run({"holding", file, "add", "--kind", "staking", "--asset", asset, "--platform", "Lido", "--quantity",
                     "10", "--since", "2026-01-01", "--set", "apr=0.0365"})
                    .code,
                0);
    ASSERT_EQ(run({"holding", file, "add", "--kind", "lending", "--asset", "USDC", "--platform", "Aave v3",
                   "--quantity", "36500", "--since", "2026-01-01", "--set", "apr=0.1"})
                  .code,
              0);
  }
  static Outcome on_day(std::vector<std::string> words) {
    words.insert(words.end(), {"--as-of", "2026-11-22"});
    return run(words);
  }
  static nlohmann::json json(std::vector<std::string> words) {
    words.insert(words.end(), {"--format", "json"});
    const Outcome outcome = on_day(words);
    EXPECT_EQ(outcome.code, 0) << outcome.err;
    return outcome.json();
  }
  nlohmann::json projected(const std::vector<std::string>& set = {}, const std::string& paths = "640") const {
    std::vector<std::string> words = {"project", file, "--paths", paths};
    for (const std::string& each : set) words.insert(words.end(), {"--set", each});
    return json(words);
  }
  static void expect_refused(const std::vector<std::string>& words, const std::string& word, int code = 3) {
    const Outcome outcome = on_day(words);
    EXPECT_EQ(outcome.code, code) << outcome.out << outcome.err;
    EXPECT_TRUE(outcome.err.starts_with("tidemill: ")) << outcome.err;
    EXPECT_EQ(std::count(outcome.err.begin(), outcome.err.end(), '\n'), 1) << outcome.err;
    EXPECT_NE(outcome.err.find(word), std::string::npos) << outcome.err;
  }
  void price(const std::string& asset, const std::string& on, const std::string& price) const {
    const Outcome outcome = on_day({"price", file, "--asset", asset, "--on", on, "--price", price});
    ASSERT_EQ(outcome.code, 0) << outcome.err;
  }
  static std::string line(const nlohmann::json& projection, const std::string& what) {
    for (const auto& each : projection.at("assumptions"))
      if (each.at("what") == what)
        return each.at("value").get<std::string>() + "; " + each.at("source").get<std::string>();
    return "missing";
  }

  Folder folder;
  std::string file = folder / "test.tidemill";
};

TEST_F(Projections, BadGoalsAreRefused) {
  for (const char* monthly : {"0", "-5", "much"})
    expect_refused({"goal", file, "add", "--by", "2031-12-31", "--monthly", monthly}, "monthly");
  for (const char* by : {"2026-01-01", "soon"})
    expect_refused({"goal", file, "add", "--monthly", "5", "--by", by}, "by");
  EXPECT_TRUE(json({"goal", file, "list"}).at("goals").empty());
}

TEST_F(Projections, APremiumIsACostThatCanBeTakenOff) {
  json({"cover", file, "add", "--holding", "4", "--amount", "40000", "--premium", "730", "--from", "2026-11-22",
        "--until", "2027-11-21"});
  const auto kept = projected({"hazards=off", "yield_vol=0", "vol_scale=0"});
  const auto taken = projected({"hazards=off", "yield_vol=0", "vol_scale=0", "costs=on"});
  EXPECT_NEAR(kept.at("costs").at(0).get<double>(), 2 * 30, 1e-9);
  EXPECT_EQ(line(kept, "Costs"), "61 USD a month, not taken off; they are no part of income");
  EXPECT_NE(line(taken, "Costs").find("61 USD a month, taken off"), std::string::npos);
  EXPECT_NEAR(kept.at("total").at("p10").get<double>() - taken.at("total").at("p10").get<double>(), 730, 1e-6);
  EXPECT_GT(projected({"hazard.Aave v3=0.5"}).at("cover_paid").get<double>(), 0);
}

TEST_F(Projections, SettingsAreTheDefaultsOfAProjection) {
  const double before = projected({"yield_vol=0", "hazards=off", "vol_scale=0"}).at("total").at("mean");
  ASSERT_EQ(on_day({"settings", file, "add", "tax.reserve", "0.25"}).code, 0);
  ASSERT_EQ(on_day({"settings", file, "add", "projection.yield_volatility", "0.4"}).code, 0);
  const auto set = projected({"yield_vol=0", "hazards=off", "vol_scale=0"});
  EXPECT_NEAR(set.at("total").at("mean").get<double>(), 0.75 * before, 1e-6);
  EXPECT_NEAR(set.at("total").at("p5").get<double>(), 0.75 * before, 1e-6);
  EXPECT_EQ(line(set, "Tax"), "25 % of income; from the settings of this portfolio");
  EXPECT_NE(line(projected(), "Rates").find("40 % of the rate after a year; from the settings"), std::string::npos);
  EXPECT_NEAR(projected({"tax=0", "yield_vol=0", "hazards=off", "vol_scale=0"}).at("total").at("mean").get<double>(),
              before, 1e-6);
}

TEST_F(Projections, RatesAreThoseThatWereEarned) {
  for (const char* month : {"05", "06", "07", "08", "09", "10"})
    ASSERT_EQ(on_day({"record", file, "--holding", "4", "--type", "interest", "--at",
                      "2026-" + std::string(month) + "-28", "--quantity", "155"})
                  .code,
              0);
  const auto earned = projected({"hazards=off", "yield_vol=0", "vol_scale=0"});
  const auto& rate = earned.at("rates").at(3);
  EXPECT_EQ(rate.at("holding"), 4);
  EXPECT_NEAR(rate.at("advertised").get<double>(), 0.1, 1e-9);
  EXPECT_NEAR(rate.at("realised").get<double>(), 0.05, 0.002);
  EXPECT_EQ(rate.at("used"), rate.at("realised"));
  EXPECT_NEAR(earned.at("total").at("mean").get<double>(), 36500 * rate.at("used").get<double>(), 1e-6);
  EXPECT_NE(line(earned, "Rate of USDC · Aave v3").find("by its terms (−"), std::string::npos);
  const auto terms = projected({"hazards=off", "yield_vol=0", "vol_scale=0", "rates=terms"});
  EXPECT_NEAR(terms.at("total").at("mean").get<double>(), 3650, 1e-6);
  expect_refused({"project", file, "--set", "rates=maybe"}, "rates");
}

TEST_F(Projections, TheReportShowsTheNumbersOfTheProjection) {
  price("ETH", "2026-11-20", "3000");
  const auto printed = json({"project", file});
  EXPECT_EQ(printed.at("paths"), 20'000);
  const std::string out = folder / "projection.json";
  const auto report = [&](const std::vector<std::string>& more) {
    std::vector<std::string> words = {"report", file, "projection", "-o", out};
    words.insert(words.end(), more.begin(), more.end());
    const Outcome outcome = on_day(words);
    EXPECT_EQ(outcome.code, 0) << outcome.err;
    return nlohmann::json::parse(read_file(out)).dump();
  };
  const auto contains = [](const std::string& text, const nlohmann::json& number) {
    return text.find(":" + number.dump()) != std::string::npos;
  };
  const std::string plain = report({});
  for (const char* key : {"mean", "p5", "p10", "p50", "p90", "p95"})
    EXPECT_TRUE(contains(plain, printed.at("total").at(key))) << key << " " << printed.at("total").at(key);
  EXPECT_TRUE(contains(plain, printed.at("income_at_risk_95")));
  for (const char* table : {"sensitivities", "losses", "capital", "assumptions"})
    EXPECT_NE(plain.find(std::string("\"") + table + "\""), std::string::npos) << table;
  const auto bear = json({"project", file, "--scenario", "bear", "--months", "6", "--set", "reinvest=on"});
  const std::string changed = report({"--scenario", "bear", "--months", "6", "--set", "reinvest=on"});
  EXPECT_TRUE(contains(changed, bear.at("total").at("mean")));
  EXPECT_NE(changed.find("Scenario"), std::string::npos);
}

TEST_F(Projections, BadAssumptionsAreNamed) {
  for (const char* months : {"0", "121", "-1", "many"}) expect_refused({"project", file, "--months", months}, "months");
  expect_refused({"project", file, "--paths", "1000000000"}, "10000000");
  expect_refused({"project", file, "--paths", "100000000000000"}, "out of range");
  expect_refused({"project", file, "--paths=-1"}, "outside 0 to 10000000");
  expect_refused({"project", file, "--scenario", "moon"}, "choose from: base");
  expect_refused({"project", file, "--set", "goal=0"}, "goal");
  for (const char* set : {"vol.DOGE=1", "drift.DOGE=1", "corr.ETH.DOGE=0.5", "hazard.DOGE=0.1", "hazard_loss.DOGE=1"})
    expect_refused({"project", file, "--set", set}, "DOGE");
  for (const char* set : {"vol_scale=11", "vol_scale=-1", "depegs=perhaps", "costs=some", "tax=2", "vol.ETH=nan"})
    expect_refused({"project", file, "--set", set}, "--set");
}

TEST_F(Projections, PricesThatAreMissingOneOrBrokenAreSaid) {
  const auto none = projected();
  EXPECT_EQ(none.at("left_out").size(), 3u) << "ETH, BTC and SOL have no price";
  EXPECT_GT(none.at("total").at("mean").get<double>(), 0) << "what has one is projected";
  price("ETH", "2026-11-20", "3000");   // one price
  price("BTC", "2026-01-02", "90000");  // and gaps
  price("BTC", "2026-11-02", "80000");
  price("SOL", "2026-11-20", "150");
  expect_refused({"price", file, "--asset", "SOL", "--on", "2026-11-21", "--price", "0"}, "zero");
  price("USDC", "2026-11-20", "0.60");  // a peg that is broken already
  const auto some = projected();
  EXPECT_TRUE(some.at("left_out").empty());
  EXPECT_NE(line(some, "Volatility of ETH").find("too few prices"), std::string::npos);
  EXPECT_NE(line(some, "Volatility of BTC").find("too few prices"), std::string::npos);
  EXPECT_NE(line(some, "Lasting depeg of USDC").find("below its peg today"), std::string::npos);
  EXPECT_EQ(line(some, "Correlations repaired"), "missing");
  EXPECT_EQ(line(projected({"depegs=off"}), "Lasting depeg of USDC"), "missing");
  const auto odd = projected({"corr.ETH.BTC=0.9", "corr.ETH.SOL=0.9", "corr.BTC.SOL=-0.9"});
  EXPECT_NE(line(odd, "Correlations repaired").find("no prices can move together as they were given"),
            std::string::npos);
  for (const auto& month : odd.at("months")) EXPECT_TRUE(month.at("p5").is_number());
}

}  // namespace projection_test
}  // namespace tidemill::cli_test
