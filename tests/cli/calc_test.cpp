// tidemill calc: the contract that scripts rely on.
#include <gtest/gtest.h>

#include "tests/cli/program.h"

namespace tidemill::cli_test {
namespace calc_test {

const std::vector<std::string> promised = {"apr-apy",
                                           "real-yield",
                                           "day-count",
                                           "xirr",
                                           "twr",
                                           "modified-dietz",
                                           "impermanent-loss",
                                           "stableswap",
                                           "interest",
                                           "concentrated-liquidity",
                                           "ethereum-staking",
                                           "ethereum-slashing",
                                           "solana-inflation",
                                           "cosmos-staking",
                                           "polkadot-inflation",
                                           "cardano-rewards",
                                           "lending-rate",
                                           "loop",
                                           "health",
                                           "node-payback",
                                           "rocket-pool",
                                           "lightning-fee",
                                           "emission",
                                           "claim-interval",
                                           "move",
                                           "cover-premium",
                                           "failure-break-even",
                                           "default-rate",
                                           "value-at-risk",
                                           "hhi"};

nlohmann::json calc(std::vector<std::string> words) {
  words.insert(words.begin(), "calc");
  words.insert(words.end(), {"--format", "json"});
  const Outcome outcome = run(words);
  EXPECT_EQ(outcome.code, 0) << outcome.err;
  return outcome.json();
}

void expect_error(std::vector<std::string> words, int code, const std::string& word) {
  words.insert(words.begin(), "calc");
  const Outcome outcome = run(words);
  EXPECT_EQ(outcome.code, code) << outcome.err;
  EXPECT_TRUE(outcome.err.starts_with("tidemill: ")) << outcome.err;
  EXPECT_NE(outcome.err.find(word), std::string::npos) << outcome.err;
}

TEST(Calc, ListsThem) {
  const auto listed = calc({}).at("calculators");
  EXPECT_EQ(listed.size(), promised.size());
  const std::string table = run({"calc"}).out;
  for (const std::string& name : promised) {
    EXPECT_NE(table.find("\n" + name + " "), std::string::npos) << name;
    const Outcome help = run({"calc", name, "--help"});
    EXPECT_EQ(help.code, 0);
    EXPECT_NE(help.out.find("Inputs:"), std::string::npos) << help.out;
    EXPECT_NE(help.out.find("tidemill calc " + name), std::string::npos) << help.out;
  }
}

TEST(Calc, AnswersInEveryFormat) {
  const auto json = calc({"impermanent-loss", "price_ratio=2"});
  EXPECT_EQ(json.at("calculator"), "impermanent-loss");
  EXPECT_EQ(json.at("inputs").at("price_ratio"), 2.0);
  EXPECT_EQ(json.at("inputs").at("pool"), "constant-product");
  EXPECT_NEAR(json.at("outputs").at("loss").get<double>(), -0.05719095841793653, 1e-15);
  EXPECT_FALSE(json.at("formula").get<std::string>().empty());
  EXPECT_FALSE(json.at("source").get<std::string>().empty());
  const auto rows = read_csv(run({"calc", "hhi", "shares=30,30,20,20", "--format", "csv"}).out);
  ASSERT_EQ(rows.size(), 3U);
  EXPECT_EQ(rows[0].at("name"), "hhi");
  EXPECT_EQ(rows[0].at("value"), "2600");
  const std::string table = run({"calc", "apr-apy", "rate=0.08", "periods=12"}).out;
  EXPECT_NE(table.find("8.29995 %"), std::string::npos) << table;
  EXPECT_NE(table.find("Formula: "), std::string::npos) << table;
}

TEST(Calc, ReadsFlowsFromFiles) {
  const Folder folder;
  // Microsoft's example of XIRR, with a column that is not ours.
  write_file(folder / "flows.csv",
             "Date,Note,Amount\n2008-01-01,in,-10000\n2008-03-01,,2750\n2008-10-30,,4250\n2009-02-15,,3250\n"
             "2009-04-01,,2750\n");
  EXPECT_NEAR(calc({"xirr", "csv=" + folder / "flows.csv"}).at("outputs").at("rate").get<double>(), 0.373362535, 2e-9);
  // Two rates fit: 0 % and 100 % would each explain it, so neither is the answer.
  const auto two = calc({"xirr", "flows=2023-01-01:-100,2024-01-01:300,2024-12-31:-200"});
  EXPECT_TRUE(two.at("outputs").at("rate").is_null());
  ASSERT_EQ(two.at("outputs").at("roots").size(), 2U);
  EXPECT_NEAR(two.at("outputs").at("roots").at(0).get<double>(), 0, 1e-12);
  EXPECT_NEAR(two.at("outputs").at("roots").at(1).get<double>(), 1, 1e-12);

  write_file(folder / "days.csv", "date,value,in,out\n2021-01-01,100,100,\n2021-06-01,110,,\n2021-12-31,210,100,\n");
  EXPECT_NEAR(calc({"twr", "csv=" + folder / "days.csv"}).at("outputs").at("twr").get<double>(), 0.1, 1e-12);

  write_file(folder / "bad.csv", "date,amount\n2021-01-01,-100\n2021-02-30,5\n");
  expect_error({"xirr", "csv=" + folder / "bad.csv"}, 3, "line 3");
  write_file(folder / "other.csv", "day,amount\n2021-01-01,-100\n");
  expect_error({"xirr", "csv=" + folder / "other.csv"}, 3, "date");
  expect_error({"xirr", "csv=" + folder / "none.csv"}, 1, "none.csv");
  expect_error({"hhi", "csv=" + folder / "flows.csv", "shares=1"}, 3, "csv");
}

TEST(Calc, ToldWhatIsWrong) {
  expect_error({"moon"}, 3, "moon");
  expect_error({"hhi", "shares"}, 2, "shares");
  expect_error({"hhi", "shares=1", "shares=2"}, 2, "twice");
  expect_error({"hhi", "shares=nan"}, 3, "shares");
  expect_error({"hhi"}, 3, "shares");
  expect_error({"hhi", "shares=1", "x=1"}, 3, "x");
  expect_error({"loop", "equity=1", "ltv=0.9", "rounds=3", "liquidation_threshold=0.8"}, 3, "ltv");
  expect_error({"xirr", "flows=2024-01-01:5,2025-01-01:6"}, 3, "in and out");
  const Outcome json = run({"calc", "hhi", "--format", "json"});
  EXPECT_EQ(json.code, 3);
  EXPECT_EQ(json.json().at("error").at("code"), "bad_input");
}

}  // namespace calc_test
}  // namespace tidemill::cli_test
