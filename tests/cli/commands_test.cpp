// What every command promises: help, exit codes, JSON keys, nothing half done.
#include <gtest/gtest.h>

#include <algorithm>

#include "tests/cli/program.h"

namespace tidemill::cli_test {
namespace commands_test {

const std::vector<std::string> all_commands = {
    "new",       "demo",   "asset",   "platform", "holding",  "kinds",  "record", "entry",  "price",   "income",
    "project",   "risk",   "report",  "settings", "undo",     "redo",   "check",  "backup", "restore", "calc",
    "waterfall", "change", "returns", "forecast", "backtest", "stress", "goal",   "cover"};

class Commands : public testing::Test {
 protected:
  static void expect_refused(const Outcome& outcome, int code, const std::string& word = {}) {
    EXPECT_EQ(outcome.code, code) << outcome.err;
    EXPECT_EQ(outcome.signal, 0);
    EXPECT_TRUE(outcome.err.starts_with("tidemill: ")) << outcome.err;
    EXPECT_EQ(std::count(outcome.err.begin(), outcome.err.end(), '\n'), 1) << outcome.err;
    EXPECT_NE(outcome.err.find(word), std::string::npos) << outcome.err;
  }
  nlohmann::json json(std::vector<std::string> words) const {
    words.insert(words.end(), {"--as-of", "2026-11-22", "--format", "json"});
    const Outcome outcome = run(words);
    EXPECT_EQ(outcome.code, 0) << outcome.err;
    EXPECT_EQ(outcome.err, "");
    return outcome.json();
  }

  Folder folder;
  std::string file = folder / "test.tidemill";
};

TEST_F(Commands, EveryCommandHasHelp) {
  const Outcome all = run({"--help"});
  EXPECT_EQ(all.code, 0);
  for (const std::string& command : all_commands) {
    EXPECT_NE(all.out.find("\n  " + command + " "), std::string::npos) << command;
    const Outcome help = run({command, "--help"});
    EXPECT_EQ(help.code, 0) << command;
    EXPECT_NE(help.out.find("tidemill " + command), std::string::npos) << help.out;
  }
  for (const char* action : {"add", "edit", "close", "list", "show", "remove"})
    EXPECT_NE(run({"holding", action, "--help"}).out.find("With --format json"), std::string::npos) << action;
  EXPECT_EQ(run({"--version"}).out.substr(0, 9), "tidemill ");
}

TEST_F(Commands, WrongUsageIsTwo) {
  expect_refused(run({"frobnicate", file}), 2, "frobnicate");
  expect_refused(run({"income"}), 2, "FILE");
  expect_refused(run({"income", file, "--frm", "2026-01-01"}), 2, "--frm");
  expect_refused(run({"income", file, "extra"}), 2, "extra");
  expect_refused(run({"income", file, "--format", "yaml"}), 2, "yaml");
  expect_refused(run({"holding", file}), 2, "action");
  expect_refused(run({"holding", file, "add", "--kind", "staking"}), 2, "--asset");
  expect_refused(run({"holding", file, "add", "--set"}), 2);
  expect_refused(run({"backup", file}), 2, "--output");
  ASSERT_EQ(run({"new", file}).code, 0);
  expect_refused(run({"income", file, "--by", "moon"}), 2, "moon");
  expect_refused(run({"income", file, "--by", "day,month"}), 2, "period");
  expect_refused(run({"report", file, "gossip", "-o", folder / "x.html"}), 2, "gossip");
  expect_refused(run({"project", file, "--set", "moon=1"}), 2, "moon");
  expect_refused(run({"record", file, "--type", "reward"}), 2, "--holding");
}

TEST_F(Commands, ErrorsAreJsonTooWhenAskedFor) {
  const Outcome usage = run({"frobnicate", "--format", "json"});
  EXPECT_EQ(usage.code, 2);
  EXPECT_EQ(usage.json().at("error").at("code"), "usage");
  const Outcome missing = run({"income", file, "--format=json"});
  EXPECT_EQ(missing.code, 1);
  EXPECT_EQ(missing.json().at("error").at("code"), "io");
  EXPECT_FALSE(missing.json().at("error").at("message").get<std::string>().empty());
  EXPECT_TRUE(missing.err.starts_with("tidemill: "));
}

TEST_F(Commands, OptionsMayStandAnywhere) {
  ASSERT_EQ(run({"new", "--currency", "EUR", file}).code, 0);
  EXPECT_EQ(run({"--format", "json", "income", file}).json().at("currency"), "EUR");
  EXPECT_EQ(run({"holding", "--format=json", file, "list"}).json().at("holdings").size(), 0U);
  // “report” and “income” are commands too; here they are a file’s and a report’s name.
  EXPECT_EQ(run({"report", file, "income", "-o", folder / "x.csv"}).code, 0);
}

TEST_F(Commands, NeverOverwritesAPortfolio) {
  EXPECT_EQ(json({"new", file}), (nlohmann::json{{"file", file}, {"currency", "USD"}}));
  const std::string before = read_file(file);
  EXPECT_NE(run({"new", file}).code, 0);
  EXPECT_NE(run({"demo", file}).code, 0);
  EXPECT_EQ(read_file(file), before);
}

TEST_F(Commands, AnswersToScriptsHaveTheirKeys) {
  json({"demo", file});
  const auto income = json({"income", file});
  for (const char* key : {"currency", "from", "to", "rows", "total", "unpriced"})
    EXPECT_TRUE(income.contains(key)) << key;
  const auto project = json({"project", file});
  EXPECT_EQ(project.at("months").size(), 12U);
  for (const char* key : {"month", "p5", "p10", "p25", "p50", "p75", "p90", "p95", "mean"})
    EXPECT_TRUE(project.at("months")[0].contains(key)) << key;
  for (const char* key : {"strategies", "total", "income_at_risk_95", "expected_shortfall_95", "goal_chance", "paths",
                          "seed", "elapsed_ms", "currency"})
    EXPECT_TRUE(project.contains(key)) << key;
  const auto risk = json({"risk", file});
  for (const char* key : {"portfolio", "holdings", "concentration", "dependencies", "regulation", "checks"})
    EXPECT_TRUE(risk.contains(key)) << key;
  for (const auto& row : risk.at("dependencies")) {
    EXPECT_GE(row.at("income_share").get<double>(), 0) << row;
    EXPECT_LE(row.at("income_share").get<double>(), 1 + 1e-9) << row;
    EXPECT_FALSE(row.at("name").get<std::string>().empty());
    EXPECT_FALSE(row.at("kind").get<std::string>().empty());
  }
  const auto& next = risk.at("next_year");
  EXPECT_NEAR(next.at("without_emissions").get<double>(),
              next.at("income").get<double>() - next.at("emissions").get<double>(), 1e-9);
  for (const auto& row : risk.at("checks"))
    EXPECT_EQ(row.at("remedy").get<std::string>().empty(), row.at("passes").get<bool>()) << row;
  for (const auto& holding : risk.at("holdings"))
    for (const auto& [name, factor] : holding.at("factors").items()) {
      double points = 0;
      for (const auto& reason : factor.at("reasons")) points += reason.at("points").get<double>();
      if (!factor.at("risk").is_null()) {
        EXPECT_NEAR(points, factor.at("risk").get<double>(), 1e-9) << name;
      }
    }
  EXPECT_EQ(json({"check", file}), (nlohmann::json{{"ok", true}, {"problems", nlohmann::json::array()}}));
  EXPECT_EQ(json({"holding", file, "list"}).at("holdings").size(), 9U);
}

TEST_F(Commands, RulesToComeAreTakenUp) {
  json({"demo", file});
  const double before = json({"project", file, "--paths", "500"}).at("total").at("mean").get<double>();
  json({"settings", file, "add", "rule.no_pools", "ban strategy=liquidity_mining"});
  const double after = json({"project", file, "--paths", "500"}).at("total").at("mean").get<double>();
  EXPECT_LT(after, before * 0.9);
  const auto rules = json({"risk", file}).at("regulation").at("rules");
  ASSERT_EQ(rules.size(), 1U);
  EXPECT_EQ(rules[0].at("rule"), "ban strategy=liquidity_mining");
  EXPECT_EQ(rules[0].at("holdings").size(), 2U);
  EXPECT_EQ(rules[0].at("taken"), rules[0].at("income"));
  expect_refused(run({"settings", file, "add", "rule.odd", "forbid"}), 3, "forbid");
}

TEST_F(Commands, IncidentsComeFromLists) {
  json({"new", file});
  json({"platform", file, "add", "Harbour"});
  const std::string list = folder / "hacks.json";
  write_file(list, R"([{"protocol": "Harbour", "date": "2024-03-08", "loss_usd": 624000000000000, "type": "Oracle"},
                       {"protocol": "Other", "date": "2024-03-09", "loss_usd": 5}])");
  expect_refused(run({"platform", file, "incidents", list}), 3, "1000000 times too large");
  expect_refused(run({"platform", file, "incidents", list, "--unit", "2"}), 3, "--unit");
  const auto taken = json({"platform", file, "incidents", list, "--unit", "0.000001"});
  EXPECT_EQ(taken.at("added"), 1);
  EXPECT_EQ(taken.at("not_held"), 1);
  EXPECT_EQ(taken.at("rows")[0].at("loss_usd"), "624000000");
  EXPECT_EQ(json({"platform", file, "incidents", list, "--unit", "0.000001"}).at("known"), 1);
}

TEST_F(Commands, KindsExplainTheirParameters) {
  const auto kinds = json({"kinds"}).at("kinds");
  std::vector<std::string> ids;
  for (const auto& kind : kinds) ids.push_back(kind.at("id"));
  for (const char* id : {"staking", "lending", "liquidity_mining", "node_operation", "wallet"})
    EXPECT_NE(std::find(ids.begin(), ids.end(), id), ids.end()) << id;
  const auto staking = json({"kinds", "staking"}).at("kinds")[0];
  ASSERT_FALSE(staking.at("parameters").empty());
  for (const auto& parameter : staking.at("parameters")) {
    EXPECT_FALSE(parameter.at("meaning").get<std::string>().empty()) << parameter;
    EXPECT_FALSE(parameter.at("type").get<std::string>().empty()) << parameter;
  }
  expect_refused(run({"kinds", "gambling"}), 3, "gambling");
}

TEST_F(Commands, ProjectionFollowsItsAssumptions) {
  json({"new", file});
  json({"holding", file, "add", "--kind", "lending", "--asset", "USDC", "--platform", "Aave", "--quantity", "25000",
        "--since", "2026-03-01", "--set", "apr=0.048"});
  const auto certain = json({"project", file, "--set", "vol.USDC=0", "--set", "yield_vol=0", "--set", "hazards=off"});
  for (const auto& month : certain.at("months")) {
    EXPECT_NEAR(month.at("p5").get<double>(), month.at("p95").get<double>(), 1e-6);
    EXPECT_NEAR(month.at("mean").get<double>(), month.at("p50").get<double>(), 1e-6);
  }
  EXPECT_NEAR(certain.at("total").at("mean").get<double>(), 25000 * 0.048, 1e-6);
  EXPECT_EQ(certain.at("months")[0].at("month"), "2026-11");
  EXPECT_EQ(json({"project", file, "--months", "3"}).at("months").size(), 3U);
  expect_refused(run({"project", file, "--months", "121"}), 3);
  expect_refused(run({"project", file, "--paths", "1000000000"}), 3, "10000000");
  expect_refused(run({"project", file, "--set", "hazard.Nobody=0.1"}), 3, "Nobody");
  expect_refused(run({"project", file, "--scenario", "moon"}), 3, "terra-2022");
  expect_refused(run({"project", file, "--set", "rates=best"}), 3, "realised");
  EXPECT_EQ(json({"project", file, "--set", "rates=realised"}).at("rates")[0].at("days"), 0);
  EXPECT_TRUE(json({"project", file}).at("goal_chance").is_null());
  EXPECT_TRUE(json({"project", file, "--set", "goal=90"}).at("goal_chance").is_number());
}

TEST_F(Commands, AssetsAndPlatformsAreAddedOnce) {
  json({"new", file});
  EXPECT_EQ(json({"asset", file, "add", "FOO", "--name", "Foo coin", "--inflation", "0.03"}).at("inflation"), "0.03");
  const auto again = json({"asset", file, "add", "FOO"});
  EXPECT_EQ(again.at("name"), "Foo coin");
  const auto platform = json({"platform", file, "add", "Lido", "--set", "launched=2020-12-03"});
  EXPECT_EQ(platform.at("facts").at("launched").at("value"), "2020-12-03");
  json({"platform", file, "add", "My validator", "--kind", "validator"});
  EXPECT_EQ(json({"platform", file, "list"}).at("platforms").size(), 2U);
}

TEST_F(Commands, SettingsAreValidatedAndCanBeTakenBack) {
  json({"new", file});
  const auto settings = json({"settings", file, "list"}).at("settings");
  ASSERT_FALSE(settings.empty());
  bool currency = false;
  for (const auto& setting : settings) currency = currency || setting.at("key") == "currency";
  EXPECT_TRUE(currency);
  EXPECT_EQ(json({"settings", file, "edit", "currency", "EUR"}).at("value"), "EUR");
  EXPECT_EQ(json({"income", file}).at("currency"), "EUR");
  expect_refused(run({"settings", file, "edit", "currency", "E!"}), 3);
  expect_refused(run({"settings", file, "edit", "moon.phase", "full"}), 3, "moon.phase");
  json({"undo", file});
  EXPECT_EQ(json({"income", file}).at("currency"), "USD");
}

TEST_F(Commands, HoldingsThatCanNotBeWorkedOutAreNamed) {
  json({"new", file});
  json({"holding", file, "add", "--kind", "lending", "--asset", "USDC", "--platform", "Aave", "--quantity",
        "1000000000000000", "--since", "2016-01-01", "--set", "apr=100", "--set", "compounding=daily"});
  const auto income = json({"income", file});
  ASSERT_EQ(income.at("problems").size(), 1U);
  EXPECT_NE(income.at("problems")[0].get<std::string>().find("left out"), std::string::npos);
}

TEST_F(Commands, HardwareThatIsWrittenOffStandsBesideTheWaterfall) {
  json({"new", file});
  json({"holding", file, "add", "--kind", "node_operation", "--asset", "USDC", "--platform", "Home", "--quantity",
        "3650", "--since", "2026-11-12", "--set", "reward_apr=0.1", "--set", "hardware_cost=1460"});
  const auto fall = json({"waterfall", file});
  EXPECT_EQ(fall.at("spendable"), "10");
  EXPECT_EQ(fall.at("written_off"), "-10");
}

TEST_F(Commands, EntriesAreListedEditedAndRemoved) {
  json({"new", file});
  json({"holding", file, "add", "--kind", "staking", "--asset", "ETH", "--platform", "Lido", "--quantity", "12.4",
        "--since", "2026-01-01", "--set", "apr=0.029"});
  json({"price", file, "--asset", "ETH", "--on", "2026-10-30", "--price", "3000"});
  const auto id = json({"record", file, "--holding", "1", "--type", "reward", "--at", "2026-10-30T12:00:00Z",
                        "--quantity", "0.0413", "--note", "October"})
                      .at("id")
                      .get<int>();
  auto page = json({"entry", file, "list", "--type", "reward"});
  ASSERT_EQ(page.at("total"), 1);
  EXPECT_EQ(page.at("entries")[0].at("quantity"), "0.0413");
  EXPECT_EQ(page.at("entries")[0].at("value"), "123.9");
  EXPECT_EQ(page.at("entries")[0].at("at"), "2026-10-30T12:00:00Z");
  EXPECT_EQ(json({"entry", file, "list", "--from", "2026-11-01"}).at("total"), 0);
  EXPECT_EQ(json({"entry", file, "edit", std::to_string(id), "--quantity", "0.05"}).at("quantity"), "0.05");
  EXPECT_EQ(json({"entry", file, "remove", std::to_string(id)}).at("removed"), 1);
  EXPECT_EQ(json({"entry", file, "list", "--type", "reward"}).at("total"), 0);
  expect_refused(run({"entry", file, "remove", std::to_string(id)}), 3);
  json({"undo", file});
  json({"undo", file});
  EXPECT_EQ(json({"entry", file, "list", "--type", "reward"}).at("entries")[0].at("quantity"), "0.0413");
}

TEST_F(Commands, PricesComeFromServicesFiles) {
  json({"new", file});
  json({"asset", file, "add", "ETH"});
  write_file(folder / "eth.csv",
             "Date,Open,High,Low,Close,Volume\n2026-11-20,1,2,3,3000.5,9\n2026-11-21,1,2,3,0,9\n"
             "2026-11-22,1,2,3,null,9\n");
  const auto prices = json({"price", file, "--csv", folder / "eth.csv", "--asset", "ETH"});
  EXPECT_EQ(prices.at("prices"), 1);
  EXPECT_EQ(prices.at("skipped"), 2);
  write_file(folder / "many.csv", "asset,date,price\nETH,2026-11-21,3010\nETH,2026-11-22,abc\n");
  expect_refused(run({"price", file, "--csv", folder / "many.csv"}), 3, "line 3");
  expect_refused(run({"price", file, "--asset", "ETH", "--on", "2026-11-22", "--price", "0"}), 3);
}

TEST_F(Commands, UndoAndRedoGoAcrossProcesses) {
  json({"new", file});
  expect_refused(run({"undo", file}), 3);
  expect_refused(run({"redo", file}), 3);
  json({"holding", file, "add", "--kind", "wallet", "--asset", "BTC", "--quantity", "0.5", "--since", "2026-01-01"});
  json({"holding", file, "edit", "1", "--label", "Cold"});
  const std::string named = json({"undo", file}).at("undone");
  EXPECT_FALSE(named.empty());
  EXPECT_NE(json({"holding", file, "list"}).at("holdings")[0].at("label"), "Cold");
  json({"undo", file});
  EXPECT_EQ(json({"holding", file, "list"}).at("holdings").size(), 0U);
  json({"redo", file});
  EXPECT_EQ(json({"redo", file}).at("redone"), named);
  EXPECT_EQ(json({"holding", file, "list"}).at("holdings")[0].at("label"), "Cold");
  expect_refused(run({"redo", file}), 3);
}

TEST_F(Commands, ForecastsAreKeptScoredAndUndone) {
  json({"new", file});
  json({"holding", file, "add", "--kind", "lending", "--asset", "USDC", "--platform", "Aave", "--quantity", "25000",
        "--since", "2026-03-01", "--set", "apr=0.048"});
  json({"record", file, "--holding", "1", "--type", "interest", "--at", "2026-10-30T12:00:00Z", "--quantity", "10"});
  const auto saved = json({"forecast", file, "save", "--months", "3", "--paths", "640", "--name", "Winter"});
  EXPECT_EQ(saved.at("name"), "Winter");
  expect_refused(run({"forecast", file, "save", "--paths", "640", "--name", "Winter"}), 3, "Winter");
  EXPECT_EQ(json({"forecast", file, "list"}).at("forecasts").size(), 1U);
  const auto score = json({"forecast", file, "score"}).at("forecasts")[0];
  EXPECT_EQ(score.at("total").at("months").size(), 3U);
  json({"undo", file});
  EXPECT_TRUE(json({"forecast", file, "list"}).at("forecasts").empty());
  json({"redo", file});
  json({"forecast", file, "remove", "1"});
  EXPECT_TRUE(json({"forecast", file, "list"}).at("forecasts").empty());
  expect_refused(run({"forecast", file, "remove", "1"}), 3, "forecast 1");
}

TEST_F(Commands, GoalsAndCoversAreKeptChangedAndRemoved) {
  json({"new", file});
  json({"holding", file, "add", "--kind", "lending", "--asset", "USDC", "--platform", "Aave", "--quantity", "25000",
        "--since", "2026-03-01", "--set", "apr=0.048"});
  const auto goal = json({"goal", file, "add", "--name", "Rent", "--monthly", "80", "--by", "2031-12-31"});
  EXPECT_EQ(goal.at("monthly"), "80");
  EXPECT_EQ(json({"project", file, "--paths", "0"}).at("goal"), 80.0);
  EXPECT_EQ(json({"goal", file, "edit", "1", "--monthly", "120"}).at("name"), "Rent");
  EXPECT_EQ(json({"goal", file, "list"}).at("goals")[0].at("monthly"), "120");
  expect_refused(run({"goal", file, "add", "--monthly", "0"}), 3, "monthly");
  expect_refused(run({"goal", file, "edit", "7", "--monthly", "1"}), 3, "goal 7");
  const auto cover = json({"cover", file, "add", "--holding", "1", "--amount", "20000", "--deductible", "500", "--from",
                           "2026-01-01", "--until", "2027-12-31"});
  EXPECT_EQ(cover.at("until"), "2027-12-31");
  EXPECT_GT(json({"project", file, "--paths", "6400", "--set", "hazard.Aave=0.5"}).at("cover_paid"), 0.0);
  EXPECT_EQ(json({"cover", file, "edit", "1", "--amount", "30000"}).at("deductible"), "500");
  EXPECT_EQ(json({"cover", file, "list"}).at("covers").size(), 1U);
  expect_refused(run({"cover", file, "add", "--holding", "9", "--amount", "1"}), 3, "holding");
  json({"cover", file, "remove", "1"});
  json({"goal", file, "remove", "1"});
  EXPECT_TRUE(json({"goal", file, "list"}).at("goals").empty());
  json({"undo", file});
  EXPECT_EQ(json({"goal", file, "list"}).at("goals").size(), 1U);
}

TEST_F(Commands, StressShowsEveryScenarioAndOnesOwn) {
  json({"new", file});
  json({"holding", file, "add", "--kind", "lending", "--asset", "USDC", "--platform", "Aave", "--quantity", "25000",
        "--since", "2026-03-01", "--set", "apr=0.048"});
  const auto all = json({"stress", file}).at("episodes");
  EXPECT_GE(all.size(), 8U);
  json({"settings", file, "add", "scenario.mine", "price.USDC=0.5 rates=0.5"});
  const auto mine = json({"stress", file, "--episode", "mine"}).at("episodes")[0];
  EXPECT_NEAR(mine.at("value_after").get<double>(), mine.at("value_before").get<double>() / 2, 1e-6);
  EXPECT_NEAR(mine.at("income_after").get<double>(), mine.at("income_before").get<double>() / 4, 1e-6);
  expect_refused(run({"settings", file, "add", "scenario.bad", "price=1"}), 3, "scenario.bad");
  expect_refused(run({"stress", file, "--episode", "moon"}), 3, "mine");
}

TEST_F(Commands, BacktestSaysWhenThereIsTooLittle) {
  json({"new", file});
  expect_refused(run({"backtest", file}), 3, "earns");
  expect_refused(run({"backtest", file, "--months", "0"}), 3, "1 to 120");
}

}  // namespace commands_test
}  // namespace tidemill::cli_test
