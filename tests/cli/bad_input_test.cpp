// Every bad input: one plain line that names the place, exit code 3, and the file as it was.
#include <gtest/gtest.h>

#include <algorithm>

#include "tests/cli/program.h"

namespace tidemill::cli_test {
namespace bad_input_test {

class BadInput : public testing::Test {
 protected:
  void SetUp() override {
    ASSERT_EQ(run({"new", file}).code, 0);
    ASSERT_EQ(run({"holding", file, "add", "--kind", "staking", "--asset", "ETH", "--platform", "Lido", "--quantity",
                   "12.4", "--since", "2026-01-01", "--set", "apr=0.029"})
                  .code,
              0);
    before = state();
  }
  nlohmann::json state() const {
    nlohmann::json all;
    for (const auto& words : std::vector<std::vector<std::string>>{{"holding", file, "list"},
                                                                   {"holding", file, "show", "1"},
                                                                   {"entry", file, "list"},
                                                                   {"asset", file, "list"}}) {
      std::vector<std::string> with = words;
      with.insert(with.end(), {"--format", "json", "--as-of", "2026-11-22"});
      all.push_back(run(with).json());
    }
    return all;
  }
  /// One line, exit code 3, a word that names the place, and nothing changed.
  void expect_refused(const std::vector<std::string>& words, const std::string& place) const {
    const Outcome outcome = run(words);
    EXPECT_EQ(outcome.code, 3) << outcome.out << outcome.err;
    EXPECT_TRUE(outcome.err.starts_with("tidemill: ")) << outcome.err;
    EXPECT_EQ(std::count(outcome.err.begin(), outcome.err.end(), '\n'), 1) << outcome.err;
    EXPECT_NE(outcome.err.find(place), std::string::npos) << outcome.err;
    EXPECT_EQ(state(), before) << outcome.err;
  }
  void add_refused(const std::string& option, const std::string& value, const std::string& place) const {
    std::vector<std::string> words = {"holding", file, "add", "--kind", "staking", "--platform", "Lido"};
    const std::vector<std::pair<std::string, std::string>> plain = {
        {"--asset", "ETH"}, {"--quantity", "1"}, {"--since", "2026-01-01"}, {"--set", "apr=0.03"}};
    for (const auto& [name, preset] : plain) {
      words.push_back(name);
      words.push_back(name == option ? value : preset);
    }
    SCOPED_TRACE(option + " " + value);
    expect_refused(words, place);
  }

  Folder folder;
  std::string file = folder / "test.tidemill";
  nlohmann::json before;
};

TEST_F(BadInput, Numbers) {
  for (const char* text : {"12a", "1.234,5", "1,5", "0.1234567890123456789", "1e400", "-3", "", "nan", "inf", "0x10",
                           "100000000000000000000000", "１２"})
    add_refused("--quantity", text, "quantity");
  for (const char* text : {"apr=4.8%", "apr=abc", "apr=-2", "apr=1e400"}) add_refused("--set", text, "apr");
  add_refused("--set", "moon=1", "moon");
}

TEST_F(BadInput, Dates) {
  for (const char* text : {"2026-02-30", "3024-01-01", "22.11.2026", "yesterday", "2026-13-01", "1026-01-01"}) {
    add_refused("--since", text, "since");
    expect_refused({"income", file, "--from", text}, "--from");
    expect_refused({"income", file, "--as-of", text}, "--as-of");
    expect_refused({"record", file, "--holding", "1", "--type", "reward", "--at", text, "--quantity", "1"}, "at");
  }
  expect_refused({"income", file, "--from", "2026-05-01", "--to", "2026-04-01"}, "--to");
}

TEST_F(BadInput, UnknownThings) {
  add_refused("--asset", "NOSUCHCOIN", "NOSUCHCOIN");
  expect_refused({"record", file, "--holding", "99", "--type", "reward", "--at", "2026-10-30", "--quantity", "1"},
                 "99");
  expect_refused({"record", file, "--holding", "x", "--type", "reward", "--at", "2026-10-30", "--quantity", "1"},
                 "holding");
  expect_refused({"record", file, "--holding", "1", "--type", "gift", "--at", "2026-10-30", "--quantity", "1"}, "gift");
  expect_refused({"holding", file, "show", "7"}, "7");
  expect_refused({"holding", file, "add", "--kind", "gambling", "--asset", "ETH", "--quantity", "1"}, "gambling");
  expect_refused({"price", file, "--asset", "NOSUCHCOIN", "--on", "2026-11-22", "--price", "1"}, "NOSUCHCOIN");
  expect_refused({"entry", file, "list", "--type", "gift"}, "gift");
}

TEST_F(BadInput, WhatIsNotThereDoesNotLeave) {
  const auto take = [&](const char* type, const char* at, const char* quantity) {
    return std::vector<std::string>{"record", file,   "--holding", "1",          "--type",
                                    type,     "--at", at,          "--quantity", quantity};
  };
  expect_refused(take("withdrawal", "2026-03-01", "13"), "to -0.6 on 2026-03-01");
  expect_refused(take("slash", "2026-03-01", "13"), "to -0.6");
  expect_refused(take("balance", "2025-12-01", "12"), "before the first day");
  expect_refused({"holding", file, "edit", "1", "--from", "2025-12-01", "--set", "apr=0.03"}, "--from");
  EXPECT_EQ(run({"check", file}).code, 0);
  ASSERT_EQ(run(take("deposit", "2026-02-01", "1")).code, 0);
  ASSERT_EQ(run(take("withdrawal", "2026-03-01", "13")).code, 0);
  before = state();
  expect_refused({"entry", file, "remove", "2"}, "to -0.6");
}

TEST_F(BadInput, RowsNameTheirLineAndAreAllOrNone) {
  const std::string header = "holding,type,at,asset,quantity,value,note\n";
  const std::string good = "1,reward,2026-10-30,ETH,0.04,,\n";
  const std::vector<std::pair<std::string, std::string>> files = {
      {header + good + "1,reward,2026-10-31,ETH,4O,,\n", "line 3"},
      {header + good + good + "9,reward,2026-10-31,ETH,1,,\n", "line 4"},
      {header + "1,reward,2026-02-30,ETH,1,,\n", "line 2"},
      {header + good + "1,reward,2026-10-31,ETH,\"1,,\n", "line 3"},
      {"holding,type,at,asset,quantity,moon\n1,reward,2026-10-30,ETH,1,full\n", "moon"},
      {"", "rows.csv"},
      {std::string("\0\0\0\0", 4), "rows.csv"},
      {header + "1,reward,2026-10-30,ETH,1,,\xff\xfe\n", "line 2"},
  };
  for (const auto& [text, place] : files) {
    write_file(folder / "rows.csv", text);
    SCOPED_TRACE(text);
    expect_refused({"record", file, "--csv", folder / "rows.csv"}, place);
  }
  const Outcome missing = run({"record", file, "--csv", folder / "none.csv"});
  EXPECT_NE(missing.code, 0);
  EXPECT_NE(missing.err.find("none.csv"), std::string::npos);
}

TEST_F(BadInput, EqualRowsAreAllKept) {
  write_file(folder / "rows.csv",
             "holding,type,at,asset,quantity,value,note\n1,reward,2026-10-30,ETH,0.04,,\n"
             "1,reward,2026-10-30,ETH,0.04,,\n");
  const Outcome outcome = run({"record", file, "--csv", folder / "rows.csv", "--format", "json"});
  EXPECT_EQ(outcome.json().at("recorded"), 2);
  EXPECT_EQ(run({"entry", file, "list", "--type", "reward", "--format", "json"}).json().at("total"), 2);
}

TEST_F(BadInput, TextIsNeverRunNorBreaksTheLine) {
  const Outcome outcome = run({"holding", file, "show", "1\n2\x1b[31m"});
  EXPECT_EQ(outcome.code, 3);
  EXPECT_EQ(std::count(outcome.err.begin(), outcome.err.end(), '\n'), 1);
  EXPECT_EQ(outcome.err.find('\x1b'), std::string::npos);
  ASSERT_EQ(run({"holding", file, "edit", "1", "--label", "=HYPERLINK(1)"}).code, 0);
  const Outcome csv = run({"holding", file, "list", "--format", "csv"});
  EXPECT_EQ(csv.out.find(",=HYPERLINK"), std::string::npos) << csv.out;
}

}  // namespace bad_input_test
}  // namespace tidemill::cli_test
