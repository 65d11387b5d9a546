// What the reports on holdings, risk and projection say.
#include <gmock/gmock.h>

#include "core/engine/forecast_body.h"
#include "core/reports/report.h"
#include "core/reports/report_table.h"
#include "core/reports/report_text.h"
#include "tests/core/engine/engine_case.h"
#include "tests/support/fixed_analysis.h"

namespace tidemill {
namespace other_reports_test {

using testing::ElementsAre;

class OtherReports : public testing::Test {
 protected:
  ReportDocument build(std::string_view id) {
    auto document = report(id)->build(analysis_, {});
    EXPECT_TRUE(document) << (document ? "" : document.error().message());
    return document ? *document : ReportDocument{};
  }
  static std::vector<std::vector<std::string>> rows(const ReportDocument& document, std::string_view key) {
    std::vector<std::vector<std::string>> rows;
    for (const ReportBlock& block : document.blocks) {
      const auto* table = std::get_if<ReportTable>(&block);
      if (!table || table->key != key) continue;
      for (const ReportRow& row : table->rows) {
        std::vector<std::string> texts;
        for (std::size_t i = 0; i < row.cells.size(); ++i) texts.push_back(readable::cell(row, i, document.currency));
        rows.push_back(std::move(texts));
      }
    }
    return rows;
  }

  Analysis analysis_ = test::fixed_analysis();
};

TEST_F(OtherReports, HoldingsShowsOpenOnesByStrategyWithBothSidesOfAPool) {
  const auto table = rows(build("holdings"), "holdings");
  ASSERT_EQ(table.size(), 5u);
  EXPECT_THAT(table[0], ElementsAre("ETH · Lido", "Staking", "Ethereum", "12.4301 ETH", "–", "37,912.40", "3.1\u202F%",
                                    "2.7\u202F%", "1,097.25", "A 84"));
  EXPECT_THAT(table[2], ElementsAre(test::awkward_name, "Liquidity mining", "Arbitrum", "2.1 ETH", "6,300.1235 USDC",
                                    "12,705.00", "11.8\u202F%", "11.4\u202F%", "657.00", "D 38"));
  EXPECT_THAT(table[3],
              ElementsAre("CRV", "Wallet", "Ethereum", "0.000000000000000123 CRV", "–", "–", "–", "–", "–", "–"));
  EXPECT_THAT(table[4],
              ElementsAre("Total", "", "", "", "", "75,617.41", "4.1\u202F%", "3.7\u202F%", "2,954.25", "B 74"));
}

TEST_F(OtherReports, HoldingsTotalIsTheValueOfTheAnalysis) {
  const ReportDocument document = build("holdings");
  for (const ReportBlock& block : document.blocks) {
    const auto* table = std::get_if<ReportTable>(&block);
    if (!table || table->key != "holdings") continue;
    EXPECT_EQ(std::get<MoneyCell>(table->rows.back().cells[column_index(*table, "value")]).amount, analysis_.value);
  }
}

TEST_F(OtherReports, ClosedHoldingsSayWhatTheyEarnedInAll) {
  EXPECT_THAT(rows(build("holdings"), "closed"),
              ElementsAre(ElementsAre("USDC, closed", "Lending", "1 May 2025", "1 Apr 2026", "19.50"),
                          ElementsAre("Total", "", "", "", "19.50")));
}

TEST_F(OtherReports, TermsAreReadableAndInTheOrderOfTheForm) {
  const auto table = rows(build("holdings"), "terms");
  ASSERT_GE(table.size(), 6u);
  EXPECT_THAT(table[0], ElementsAre("ETH · Lido", "1 Jan 2025", testing::_, "2.9\u202F% APR"));
  EXPECT_THAT(table, testing::Contains(ElementsAre("ETH · Lido", "1 Jan 2026", testing::_, "3.1\u202F% APR")));
  EXPECT_THAT(table, testing::Contains(ElementsAre(test::awkward_name, "1 Feb 2026", "Second asset", "USDC")));
}

TEST_F(OtherReports, RiskShowsEveryHoldingByCause) {
  EXPECT_THAT(rows(build("risk"), "factors"), ElementsAre(ElementsAre("ETH · Lido", "A 84", "12", "40", "–"),
                                                          ElementsAre("USDC · Aave v3", "A 81", "20", "–", "–"),
                                                          ElementsAre(test::awkward_name, "D 38", "40", "84", "–"),
                                                          ElementsAre("Portfolio", "B 74", "22", "47", "")));
}

TEST_F(OtherReports, PointsOfTheReasonsAddUpToTheRisk) {
  const ReportDocument document = build("risk");
  for (const HoldingRisk& risk : analysis_.risk.holdings) {
    const std::string key = "reasons_" + std::to_string(risk.holding.value());
    for (const ReportBlock& block : document.blocks) {
      const auto* table = std::get_if<ReportTable>(&block);
      if (!table || table->key != key) continue;
      double points = 0;
      for (const ReportRow& row : table->rows)
        if (const auto* cell = std::get_if<NumberCell>(&row.cells[column_index(*table, "points")]))
          points += cell->value;
      double risks = 0;
      for (const FactorResult& factor : risk.factors) risks += factor.risk.value_or(0);
      EXPECT_DOUBLE_EQ(points, risks) << key;
    }
  }
  EXPECT_THAT(
      rows(document, "reasons_3"),
      testing::Contains(ElementsAre("Grade held down", "Incentives end within a month: at most D", "", "–", "")));
}

TEST_F(OtherReports, ConcentrationNamesStrategiesAsPeopleDo) {
  EXPECT_THAT(rows(build("risk"), "concentration"),
              ElementsAre(ElementsAre("Platform", "Lido", "62.0\u202F%", "5,200", "1.9"),
                          ElementsAre("Strategy", "Staking", "62.0\u202F%", "4,100", "2.4")));
  EXPECT_EQ(rows(build("risk"), "shares").size(), 6u);
}

TEST_F(OtherReports, ProjectionEndsWithTheBandOfTheWhole) {
  const auto table = rows(build("projection"), "months");
  ASSERT_EQ(table.size(), 13u);
  EXPECT_EQ(table[0][0], "22 Nov – 21 Dec 2026");
  EXPECT_EQ(table[1][0], "22 Dec 2026 – 21 Jan 2027");
  EXPECT_EQ(table[12][1], "3,018.00");
  EXPECT_EQ(rows(build("projection"), "assumptions").size(), 2u);
}

TEST_F(OtherReports, ProjectionLeavesOutTablesThatHaveNothing) {
  const ReportDocument document = build("projection");
  for (const char* key : {"capital", "sensitivities", "losses", "rates", "scores"})
    EXPECT_TRUE(rows(document, key).empty()) << key;
  EXPECT_EQ(document.subtitle.find("scenario"), std::string::npos);
}

TEST_F(OtherReports, ProjectionShowsWhatASimulationKnows) {
  Projection& projection = analysis_.projection;
  projection.scenario = "bear";
  projection.capital = {{make_date(2026, 12, 22), {1, 2, 3, 75'000, 5, 80'000, 7, 76'000}}};
  projection.sensitivities = {{"ETH falls by 30 %", -331.5}};
  projection.losses = {{"Exploit of Lido", 0.013, 161.25, 0.012, 0.5, "a list of incidents"},
                       {"Liquidation of a loop", 0.03, 90, 0, 0, "follows from prices"}};
  HoldingProjection& row = projection.holdings.emplace_back();
  row.holding = HoldingId{1};
  row.rate.advertised = 0.031;
  row.rate.realised = row.rate.used = 0.027;
  row.rate.days = 152;
  const ReportDocument document = build("projection");
  EXPECT_THAT(document.subtitle, testing::HasSubstr("scenario “Bear"));
  EXPECT_THAT(rows(document, "capital"),
              ElementsAre(ElementsAre("21 Dec 2026", "2.00", "75,000.00", "80,000.00", "76,000.00")));
  EXPECT_THAT(rows(document, "sensitivities"), ElementsAre(ElementsAre("ETH falls by 30 %", "−331.50")));
  EXPECT_THAT(
      rows(document, "losses"),
      ElementsAre(
          ElementsAre("Exploit of Lido", "1.3\u202F%", "161.25", "1.2\u202F%", "50.0\u202F%", "a list of incidents"),
          ElementsAre("Liquidation of a loop", "3.0\u202F%", "90.00", "–", "–", "follows from prices")));
  EXPECT_THAT(rows(document, "rates"),
              ElementsAre(ElementsAre("ETH · Lido", "3.1\u202F%", "2.7\u202F%", "2.7\u202F%", "152")));
}

TEST_F(OtherReports, ProjectionScoresPastForecasts) {
  // A portfolio that lends and recorded 310 in January; 10 a day were promised.
  test::EngineCase made;
  const HoldingId lent = made.hold("lending", 2, "36500", "2025-06-01", {{"apr", "0.1"}});
  Assumptions assumptions;
  assumptions.months = 3;
  const Date made_on = make_date(2026, 1, 1);
  const auto then = analyse(std::make_shared<const Portfolio>(made.rows), assumptions, made_on);
  ASSERT_TRUE(then);
  const std::string body = forecast_body((*then)->projection, Currency::literal("USD"), assumptions);
  made.rows.forecasts = {{ForecastId{1}, "Spring", made_on, body}, {ForecastId{2}, "Broken", made_on, "{}"}};
  made.entry(lent, EntryType::interest, "2026-01-20", 2, "310");
  made.entry(lent, EntryType::interest, "2026-02-20", 2, "140");
  const auto now = analyse(std::make_shared<const Portfolio>(made.rows), {}, make_date(2026, 3, 15));
  ASSERT_TRUE(now);
  const auto document = report("projection")->build(**now, {});
  ASSERT_TRUE(document);
  const auto table = rows(*document, "scores");
  ASSERT_EQ(table.size(), 2u);
  EXPECT_EQ(table[0][0], "Spring");
  EXPECT_EQ(table[0][3], "1 of 2");
  EXPECT_EQ(table[0][4], "1 of 2");
  EXPECT_EQ(table[1][0], "All forecasts");
  EXPECT_EQ(table[1][2], "2");
  EXPECT_EQ(table[1][3], "1 of 2");
  EXPECT_THAT(document->notes, testing::Contains(testing::HasSubstr("The forecast “Broken” is not scored")));
}

TEST_F(OtherReports, ALongProjectionIsListedInFullButChartedForAYear) {
  for (int i = 12; i < 120; ++i) {
    ProjectedMonth month = analysis_.projection.months[0];
    month.from = add_months(analysis_.as_of, i);
    month.to = add_months(analysis_.as_of, i + 1);
    analysis_.projection.months.push_back(month);
  }
  const ReportDocument document = build("projection");
  EXPECT_EQ(rows(document, "months").size(), 121u);
  for (const ReportBlock& block : document.blocks)
    if (const auto* chart = std::get_if<ReportBarChart>(&block)) {
      EXPECT_EQ(chart->categories.size(), 12u);
    }
}

}  // namespace other_reports_test
}  // namespace tidemill
