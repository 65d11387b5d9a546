// Understanding income: in any currency, at the prices of its days or of today, and what it comes to a year.
#include <gtest/gtest.h>

#include "core/base/decimal.h"
#include "tests/cli/program.h"

namespace tidemill::cli_test {
namespace returns_test {

class Understanding : public testing::Test {
 protected:
  void SetUp() override { ASSERT_EQ(run({"new", file}).code, 0); }

  nlohmann::json json(std::vector<std::string> words, const std::string& as_of = "2026-01-01") const {
    words.insert(words.end(), {"--as-of", as_of, "--format", "json"});
    const Outcome outcome = run(words);
    EXPECT_EQ(outcome.code, 0) << outcome.err;
    return outcome.json();
  }
  void price(const std::string& asset, const std::string& on, const std::string& price) const {
    ASSERT_EQ(run({"price", file, "--asset", asset, "--on", on, "--price", price}).code, 0);
  }
  std::string hold(const std::string& kind, const std::string& asset, const std::string& quantity,
                   const std::string& since, const std::string& set) const {
    std::vector<std::string> words{"holding", file,      "add", "--kind",     kind,    "--asset",
                                   asset,     "--since", since, "--quantity", quantity};
    if (!set.empty()) words.insert(words.end(), {"--platform", "Somewhere", "--set", set});
    return std::to_string(json(words).at("id").get<std::int64_t>());
  }
  void record(const std::string& holding, const std::string& type, const std::string& at, const std::string& asset,
              const std::string& quantity) const {
    const Outcome outcome = run(
        {"record", file, "--holding", holding, "--type", type, "--at", at, "--asset", asset, "--quantity", quantity});
    ASSERT_EQ(outcome.code, 0) << outcome.err;
  }

  Folder folder;
  std::string file = folder / "family.tidemill";
};

TEST_F(Understanding, IncomeInEurosAndAtTodaysPrices) {
  const std::string id = hold("staking", "ETH", "10", "2025-01-01", "apr=0");
  json({"asset", file, "add", "EUR"});
  price("ETH", "2025-06-01", "1000");
  price("EUR", "2025-06-01", "1.25");
  record(id, "reward", "2025-06-01", "ETH", "2");
  price("ETH", "2025-12-31", "2000");
  price("EUR", "2025-12-31", "1.6");
  EXPECT_EQ(json({"income", file}).at("total"), "2000");
  const auto euros = json({"income", file, "--currency", "eur"});
  EXPECT_EQ(euros.at("currency"), "EUR");
  EXPECT_EQ(euros.at("total"), "1600");
  EXPECT_EQ(euros.at("rows")[0].at("total"), "1600");
  EXPECT_EQ(json({"income", file, "--value", "today"}).at("total"), "4000");
  EXPECT_EQ(json({"income", file, "--value", "today", "--currency", "EUR"}).at("total"), "2500");
  const auto entry = json({"income", file, "--by", "entry", "--value", "today"}).at("rows")[0];
  EXPECT_EQ(entry.at("total"), "4000");
  EXPECT_EQ(entry.at("price_date"), "2025-12-31");
  EXPECT_EQ(json({"waterfall", file, "--currency", "EUR"}).at("spendable"), "1600");
  EXPECT_EQ(
      json({"change", file, "--from", "2025-05-01..2025-05-31", "--to", "2025-06-01..2025-06-30", "--currency", "EUR"})
          .at("difference"),
      "1600");
  const auto unknown = json({"income", file, "--currency", "CHF"});
  EXPECT_EQ(unknown.at("total"), "0");
  EXPECT_EQ(unknown.at("unpriced"), 1);
  EXPECT_EQ(run({"income", file, "--currency", "E!"}).code, 3);
  EXPECT_EQ(run({"income", file, "--value", "yesterday"}).code, 2);
}

TEST_F(Understanding, AYearOfInterestIsItsRate) {
  const std::string id = hold("lending", "USDC", "36500", "2025-01-01", "apr=0.1");
  const auto answer = json({"returns", file});
  EXPECT_EQ(answer.at("currency"), "USD");
  EXPECT_EQ(answer.at("from"), "2025-01-01");
  EXPECT_EQ(answer.at("to"), "2026-01-01");
  const auto& total = answer.at("total");
  EXPECT_EQ(total.at("put_in"), "36500");
  EXPECT_EQ(total.at("gain"), "3650");
  EXPECT_EQ(total.at("accrued_end"), "3650");
  EXPECT_EQ(total.at("promised"), "3650");
  for (const char* key : {"xirr", "time_weighted", "time_weighted_year", "modified_dietz", "realised_rate",
                          "advertised_rate", "yield_on_cost"})
    EXPECT_NEAR(total.at(key).get<double>(), 0.1, 1e-9) << key;
  EXPECT_EQ(total.at("xirr_roots").size(), 1U);
  EXPECT_TRUE(total.at("xirr_note").is_null());
  EXPECT_EQ(answer.at("holdings")[0].at("id"), std::stoi(id));
  EXPECT_EQ(answer.at("holdings")[0].at("gain"), "3650");
  const auto half = json({"returns", file, "--from", "2025-03-01", "--to", "2025-03-31", "--holding", id}).at("total");
  EXPECT_EQ(half.at("gain"), "310");
  EXPECT_EQ(half.at("days"), 31);
  EXPECT_EQ(half.at("value_start"), "36500");
  EXPECT_EQ(half.at("accrued_start"), "590");
  EXPECT_TRUE(half.at("time_weighted_year").is_null());
}

TEST_F(Understanding, SeveralRatesAreAllGiven) {
  const std::string id = hold("wallet", "USDC", "100", "2023-01-01", "");
  record(id, "reward", "2024-01-01", "USDC", "230");
  record(id, "deposit", "2024-12-31", "USDC", "132");
  record(id, "slash", "2024-12-31", "USDC", "232");
  const auto total = json({"returns", file}, "2024-12-31").at("total");
  EXPECT_TRUE(total.at("xirr").is_null());
  ASSERT_EQ(total.at("xirr_roots").size(), 2U);
  EXPECT_NEAR(total.at("xirr_roots")[0].get<double>(), 0.1, 1e-9);
  EXPECT_NEAR(total.at("xirr_roots")[1].get<double>(), 0.2, 1e-9);
  EXPECT_FALSE(total.at("xirr_note").get<std::string>().empty());
  const Outcome table = run({"returns", file, "--as-of", "2024-12-31"});
  EXPECT_NE(table.out.find("10.00 %, 20.00 %"), std::string::npos) << table.out;
}

TEST_F(Understanding, WhatIsMissingIsNamed) {
  hold("staking", "ETH", "10", "2025-01-01", "apr=0.04");
  price("ETH", "2025-02-01", "2000");
  const auto total = json({"returns", file}).at("total");
  for (const char* key : {"gain", "put_in", "xirr", "time_weighted", "realised_rate"})
    EXPECT_TRUE(total.at(key).is_null()) << key;
  ASSERT_EQ(total.at("missing").size(), 1U);
  EXPECT_EQ(total.at("missing")[0].at("asset"), "ETH");
  EXPECT_EQ(total.at("missing")[0].at("to"), "2025-01-31");
  const Outcome table = run({"returns", file, "--as-of", "2026-01-01"});
  EXPECT_NE(table.out.find("No price of ETH is known between 2025-01-01 and 2025-01-31."), std::string::npos)
      << table.out;
  EXPECT_EQ(read_csv(run({"returns", file, "--as-of", "2026-01-01", "--format", "csv"}).out).size(), 1U);
}

TEST_F(Understanding, PeriodsThatCantBeAreRefused) {
  EXPECT_EQ(json({"returns", file}).at("total").at("gain"), "0");
  hold("lending", "USDC", "100", "2025-01-01", "apr=0.1");
  EXPECT_EQ(run({"returns", file, "--from", "2025-06-01", "--to", "2025-05-01"}).code, 3);
  EXPECT_EQ(run({"returns", file, "--from", "2199-06-01"}).code, 3);
  EXPECT_EQ(run({"returns", file, "--from", "yesterday"}).code, 3);
  EXPECT_EQ(run({"returns", file, "--holding", "9"}).code, 3);
}

}  // namespace returns_test
}  // namespace tidemill::cli_test
