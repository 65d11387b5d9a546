// The main job on the real program: type in what one holds, see what it earned, correct it, report it.
#include <gtest/gtest.h>

#include "core/base/decimal.h"
#include "tests/cli/program.h"

namespace tidemill::cli_test {
namespace main_job_test {

// 25,000 USDC at 4.8 % a year from 2026-03-01 to the eve of 2026-11-22: 266 days × 25,000 × 0.048 / 365.
constexpr const char* accrued = "874.520547945205479452";
constexpr const char* today = "2026-11-22";

/// The main job under a locale of the user's.
class MainJob : public testing::TestWithParam<const char*> {
 protected:
  void SetUp() override {
    if (std::string(GetParam()) != "C" && !german_locale())
      FAIL() << "the locale de_DE.UTF-8 is not there; ./dev test makes it";
    ASSERT_EQ(tidemill({"new", file}).code, 0);
  }

  Outcome tidemill(std::vector<std::string> words) const {
    Conditions conditions;
    conditions.environment = {{"LC_ALL", GetParam()}, {"LANG", GetParam()}};
    return run(words, conditions);
  }
  nlohmann::json json(std::vector<std::string> words) const {
    words.insert(words.end(), {"--as-of", today, "--format", "json"});
    const Outcome outcome = tidemill(words);
    EXPECT_EQ(outcome.code, 0) << outcome.err;
    return outcome.json();
  }
  std::int64_t add_lending() const {
    return json({"holding", file, "add", "--kind", "lending", "--asset", "USDC", "--platform", "Aave", "--quantity",
                 "25000", "--since", "2026-03-01", "--set", "apr=0.048"})
        .at("id");
  }

  Folder folder;
  std::string file = folder / "family.tidemill";
};

TEST_P(MainJob, LentDollarsAreExactToTheLastDigit) {
  const std::int64_t id = add_lending();
  const auto shown = json({"holding", file, "show", std::to_string(id)});
  ASSERT_EQ(shown.at("accrued").size(), 1U);
  EXPECT_EQ(shown.at("accrued")[0].at("asset"), "USDC");
  EXPECT_EQ(shown.at("accrued")[0].at("estimated"), accrued);
  EXPECT_EQ(shown.at("accrued")[0].at("recorded"), "0");
  EXPECT_EQ(shown.at("balances")[0].at("quantity"), "25000");
  EXPECT_EQ(shown.at("terms")[0].at("parameters").at("apr"), "0.048");

  const auto income = json({"income", file});
  EXPECT_EQ(income.at("currency"), "USD");
  EXPECT_EQ(income.at("total"), accrued);
  EXPECT_EQ(income.at("unpriced"), 0);
  EXPECT_EQ(income.at("rows").size(), 9U);  // March to November
  EXPECT_EQ(income.at("rows")[0].at("period"), "2026-03");
  EXPECT_EQ(income.at("rows")[0].at("strategy"), "lending");
  EXPECT_EQ(income.at("rows")[0].at("estimated"), "101.917808219178082192");

  const Outcome table = tidemill({"income", file, "--as-of", today});
  EXPECT_NE(table.out.find("874.52"), std::string::npos) << table.out;
  EXPECT_EQ(table.out.find("874,52"), std::string::npos) << table.out;
}

TEST_P(MainJob, RowsOfACsvGiveTheSameDigits) {
  const auto id = json({"holding", file, "add", "--kind", "lending", "--asset", "USDC", "--platform", "Aave",
                        "--quantity", "20000", "--since", "2026-03-01", "--set", "apr=0.048"})
                      .at("id")
                      .get<std::int64_t>();
  const std::string holding = std::to_string(id);
  write_file(folder / "rows.csv", "holding,type,at,asset,quantity,value,note\n" + holding +
                                      ",deposit,2026-03-01,USDC,2500,,\n" + holding +
                                      ",deposit,2026-03-01,USDC,2500,,\n");
  EXPECT_EQ(json({"record", file, "--csv", folder / "rows.csv"}).at("recorded"), 2);
  EXPECT_EQ(json({"holding", file, "show", holding}).at("accrued")[0].at("estimated"), accrued);
  EXPECT_EQ(json({"income", file, "--by", "asset"}).at("rows")[0].at("total"), accrued);
}

TEST_P(MainJob, EveryGroupingSumsToTheTotal) {
  add_lending();
  json({"holding", file, "add", "--kind", "staking", "--asset", "ETH", "--platform", "Lido", "--quantity", "12.4",
        "--since", "2025-01-01", "--set", "apr=0.029", "--price", "3055.1"});
  json({"price", file, "--asset", "ETH", "--on", "2025-01-01", "--price", "3330.123456789"});
  json({"record", file, "--holding", "2", "--type", "reward", "--at", "2026-10-30T12:00:00Z", "--quantity", "0.0413",
        "--value", "125.21"});
  const auto whole = json({"income", file, "--by", "year"});
  for (const char* by : {"month,strategy", "day", "quarter", "year", "asset", "platform", "chain", "holding", "entry",
                         "strategy", "day,holding"}) {
    const auto income = json({"income", file, "--by", by});
    EXPECT_EQ(income.at("total"), whole.at("total")) << by;
    Decimal sum;
    for (const auto& row : income.at("rows")) {
      sum += Decimal::literal(row.at("total").get<std::string>());
      EXPECT_EQ(Decimal::literal(row.at("recorded").get<std::string>()) +
                    Decimal::literal(row.at("estimated").get<std::string>()),
                Decimal::literal(row.at("total").get<std::string>()));
    }
    EXPECT_EQ(sum.to_string(), income.at("total")) << by;

    const Outcome csv = tidemill({"income", file, "--by", by, "--as-of", today, "--format", "csv"});
    Decimal csv_sum;
    for (const auto& row : read_csv(csv.out)) {
      const std::string cell = row.at("total");
      if (!cell.empty()) csv_sum += Decimal::literal(cell);
    }
    EXPECT_EQ(csv_sum, sum) << by;
  }
}

TEST_P(MainJob, NewTermsHoldFromTheirDay) {
  add_lending();
  json({"holding", file, "edit", "1", "--from", "2026-09-01", "--set", "apr=0.06"});
  // 184 days at 4.8 % and 82 at 6 %: (184 × 0.048 + 82 × 0.06) × 25,000 / 365.
  const Decimal first = *product_over({Decimal::of(25000), Decimal::literal("0.048")}, 184, 365);
  const Decimal second = *product_over({Decimal::of(25000), Decimal::literal("0.06")}, 82, 365);
  EXPECT_EQ(json({"income", file}).at("total"), (first + second).to_string());
  EXPECT_EQ(json({"holding", file, "show", "1"}).at("terms").size(), 2U);

  json({"holding", file, "edit", "1", "--from", "2026-09-01", "--set", "apr=0.048", "--correct"});
  EXPECT_EQ(json({"income", file, "--by", "strategy"}).at("total"),
            (first + *product_over({Decimal::of(25000), Decimal::literal("0.048")}, 82, 365)).to_string());
}

TEST_P(MainJob, AClosedHoldingEarnsNoMore) {
  add_lending();
  json({"holding", file, "close", "1", "--on", "2026-03-11"});
  // Ten days.
  EXPECT_EQ(json({"income", file}).at("total"),
            product_over({Decimal::of(25000), Decimal::literal("0.048")}, 10, 365)->to_string());
}

TEST_P(MainJob, ARemovedHoldingIsGoneUntilUndone) {
  add_lending();
  json({"record", file, "--holding", "1", "--type", "interest", "--at", "2026-04-01", "--quantity", "5"});
  const auto before = json({"income", file});
  json({"holding", file, "remove", "1"});
  EXPECT_EQ(json({"holding", file, "list"}).at("holdings").size(), 0U);
  EXPECT_EQ(json({"income", file}).at("total"), "0");
  json({"undo", file});
  EXPECT_EQ(json({"income", file}), before);
}

TEST_P(MainJob, ReportsAgreeWithTheIncome) {
  add_lending();
  const Outcome written = tidemill({"report", file, "income", "--as-of", today, "-o", folder / "income.json"});
  ASSERT_EQ(written.code, 0) << written.err;
  EXPECT_NE(read_file(folder / "income.json").find(accrued), std::string::npos);
  ASSERT_EQ(tidemill({"report", file, "income", "--as-of", today, "-o", folder / "income.csv"}).code, 0);
  EXPECT_NE(read_file(folder / "income.csv").find(accrued), std::string::npos);
  ASSERT_EQ(tidemill({"report", file, "income", "--as-of", today, "-o", folder / "income.html"}).code, 0);
  EXPECT_NE(read_file(folder / "income.html").find("874.52"), std::string::npos);
  for (const char* name : {"holdings", "risk"})
    for (const char* format : {"html", "csv", "json"}) {
      const std::string out = folder / (std::string(name) + "." + format);
      const Outcome outcome = tidemill({"report", file, name, "--format", format, "-o", out, "--as-of", today});
      EXPECT_EQ(outcome.code, 0) << outcome.err;
      EXPECT_FALSE(read_file(out).empty()) << out;
    }
}

TEST_P(MainJob, SameDaySameBytes) {
  add_lending();
  for (const char* format : {"html", "csv", "json"}) {
    ASSERT_EQ(tidemill({"report", file, "income", "--as-of", today, "--format", format, "-o", folder / "first"}).code,
              0);
    ASSERT_EQ(tidemill({"report", file, "income", "--as-of", today, "--format", format, "-o", folder / "second"}).code,
              0);
    EXPECT_EQ(read_file(folder / "first"), read_file(folder / "second")) << format;
  }
}

INSTANTIATE_TEST_SUITE_P(Locales, MainJob, testing::Values("C", "de_DE.UTF-8"),
                         [](const auto& locale) { return std::string(locale.param) == "C" ? "C" : "German"; });

}  // namespace main_job_test
}  // namespace tidemill::cli_test
