#include <gmock/gmock.h>

#include "core/reports/report.h"
#include "core/reports/report_table.h"
#include "tests/support/fixed_analysis.h"

namespace tidemill {
namespace income_statement_test {

ReportDocument income_statement_of(const Analysis& analysis, const ReportOptions& options = {}) {
  auto document = report("income")->build(analysis, options);
  EXPECT_TRUE(document) << (document ? "" : document.error().message());
  return document ? *document : ReportDocument{};
}

const ReportTable* table_of(const ReportDocument& document, std::string_view key) {
  for (const ReportBlock& block : document.blocks)
    if (const auto* table = std::get_if<ReportTable>(&block); table && table->key == key) return table;
  return nullptr;
}

const ReportBarChart* chart_of(const ReportDocument& document) {
  for (const ReportBlock& block : document.blocks)
    if (const auto* chart = std::get_if<ReportBarChart>(&block)) return chart;
  return nullptr;
}

Decimal money_at(const ReportTable& table, const ReportRow& row, std::string_view key) {
  return std::get<MoneyCell>(row.cells[column_index(table, key)]).amount;
}

TEST(IncomeStatement, EveryTableAddsUpToTheSameIncome) {
  const Analysis analysis = test::fixed_analysis();
  const auto whole = analysis.income_by({.from = make_date(2026, 1, 1), .to = analysis.as_of});
  ASSERT_TRUE(whole);
  const ReportDocument document = income_statement_of(analysis);
  for (const char* key : {"by_strategy", "by_asset", "by_holding", "by_month", "by_month_strategy"}) {
    const ReportTable* table = table_of(document, key);
    ASSERT_TRUE(table) << key;
    EXPECT_EQ(money_at(*table, table->rows.back(), "income"), whole->total) << key;
  }
  const ReportTable* strategies = table_of(document, "by_strategy");
  EXPECT_EQ(money_at(*strategies, strategies->rows.back(), "costs"), Decimal::literal("9.03"));
  EXPECT_EQ(money_at(*strategies, strategies->rows.back(), "net"), whole->total + whole->costs);
}

TEST(IncomeStatement, StatesThePeriodAndWhatPartIsRecorded) {
  const ReportDocument document = income_statement_of(test::fixed_analysis());
  EXPECT_EQ(document.subtitle, "1 January – 22 November 2026 · USD · recorded 41\u202F%, estimated 59\u202F%");
  EXPECT_EQ(document.from, make_date(2026, 1, 1));
  EXPECT_EQ(document.to, make_date(2026, 11, 22));
}

TEST(IncomeStatement, CountsWhatHasNoPriceAndLeavesItOut) {
  const ReportDocument document = income_statement_of(test::fixed_analysis());
  const ReportTable* table = table_of(document, "by_strategy");
  EXPECT_EQ(std::get<std::int64_t>(table->rows.back().cells[column_index(*table, "unpriced")]), 3);
  EXPECT_THAT(document.notes, testing::Contains(testing::HasSubstr("3 days and entries have no price")));
}

TEST(IncomeStatement, ShowsWhatCameInOfEachAssetInTheAsset) {
  const ReportDocument document = income_statement_of(test::fixed_analysis());
  const ReportTable* table = table_of(document, "by_asset");
  const auto& crv = std::get<AmountCell>(table->rows[0].cells[1]);
  EXPECT_EQ(crv.symbol, "CRV");
  EXPECT_EQ(crv.amount, Decimal::literal("400.5")) << "the months without a price too";
}

TEST(IncomeStatement, YieldOnCostIsUnknownWhereTheCostIs) {
  Analysis analysis = test::fixed_analysis();
  analysis.values[1].cost_basis.reset();
  const ReportDocument document = income_statement_of(analysis);
  const ReportTable* table = table_of(document, "by_strategy");
  const std::size_t column = column_index(*table, "yield_on_cost");
  EXPECT_TRUE(std::holds_alternative<PercentCell>(table->rows[0].cells[column]));
  EXPECT_TRUE(std::holds_alternative<std::monostate>(table->rows[1].cells[column]));
}

TEST(IncomeStatement, ProjectedMonthsAreSharedOutOverCalendarMonths) {
  const Analysis analysis = test::fixed_analysis();
  const ReportDocument document = income_statement_of(analysis);
  const ReportBarChart* chart = chart_of(document);
  ASSERT_TRUE(chart);
  ASSERT_EQ(chart->categories.size(), 22u);
  EXPECT_EQ(chart->categories.front(), "2026-01");
  EXPECT_EQ(chart->categories.back(), "2027-10");
  ASSERT_EQ(chart->today, 10u);
  ASSERT_THAT(chart->series, testing::SizeIs(3));
  EXPECT_EQ(chart->series[0].id, "staking");
  EXPECT_EQ(chart->series[2].name, "Liquidity mining");
  for (const ReportSeries& series : chart->series) {
    for (std::size_t i = 0; i < 10; ++i) EXPECT_EQ(series.projected[i], 0) << i;
    for (std::size_t i = 11; i < 22; ++i) EXPECT_EQ(series.accrued[i], 0) << i;
    EXPECT_NE(series.accrued[10], 0) << "the running month is part solid";
  }
  // 22 November to 21 December: 9 of 30 days are in November. The next: 10 of 31 in December.
  EXPECT_DOUBLE_EQ(chart->series[0].projected[10], 96.25 * 9 / 30);
  EXPECT_DOUBLE_EQ(chart->series[0].projected[11], 96.25 * 21 / 30 + 96.25 * 10 / 31);
  EXPECT_FALSE(chart->whiskers[10]) << "the rest of a month has no whisker";
  const auto& months = analysis.projection.months;
  EXPECT_DOUBLE_EQ(chart->whiskers[11]->second, months[0].income.p90 * 21 / 30 + months[1].income.p90 * 10 / 31);
}

TEST(IncomeStatement, OnTheFirstOfAMonthTheRunningMonthIsTheFirstProjected) {
  Analysis analysis = test::fixed_analysis();
  analysis.as_of = make_date(2026, 12, 1);
  for (int i = 0; i < 12; ++i) {
    for (ProjectedMonth* month : {&analysis.projection.months[static_cast<std::size_t>(i)],
                                  &analysis.projection.strategies[0].months[static_cast<std::size_t>(i)]}) {
      month->from = add_months(analysis.as_of, i);
      month->to = add_months(analysis.as_of, i + 1);
    }
  }
  const ReportDocument document = income_statement_of(analysis);
  const ReportBarChart* chart = chart_of(document);
  ASSERT_EQ(chart->categories.size(), 23u);
  EXPECT_EQ(chart->categories[11], "2026-12");
  EXPECT_EQ(chart->today, 11u);
  EXPECT_DOUBLE_EQ(chart->series[0].projected[11], 96.25);
  EXPECT_DOUBLE_EQ(chart->whiskers[11]->first, analysis.projection.months[0].income.p10);
}

TEST(IncomeStatement, APastPeriodHasNoProjection) {
  const ReportDocument document =
      income_statement_of(test::fixed_analysis(), {make_date(2026, 3, 1), make_date(2026, 5, 31), {}});
  const ReportBarChart* chart = chart_of(document);
  EXPECT_THAT(chart->categories, testing::ElementsAre("2026-03", "2026-04", "2026-05"));
  EXPECT_TRUE(chart->whiskers.empty());
  EXPECT_FALSE(chart->today);
  EXPECT_FALSE(table_of(document, "next_months"));
  EXPECT_EQ(table_of(document, "by_month")->rows.size(), 4u);
}

TEST(IncomeStatement, APeriodOfAnEarlierYearBeginsWithThatYear) {
  const ReportDocument document = income_statement_of(test::fixed_analysis(), {{}, make_date(2025, 12, 31), {}});
  EXPECT_EQ(document.from, make_date(2025, 1, 1));
  EXPECT_EQ(table_of(document, "by_month")->rows.size(), 2u);
}

TEST(IncomeStatement, APeriodThatEndsBeforeItBeginsIsRefused) {
  const Analysis analysis = test::fixed_analysis();
  for (const ReportOptions& options : {ReportOptions{make_date(2026, 5, 2), make_date(2026, 5, 1), {}},
                                       ReportOptions{make_date(2027, 1, 1), {}, {}}}) {
    const auto document = report("income")->build(analysis, options);
    ASSERT_FALSE(document);
    EXPECT_EQ(document.error().code, ErrorCode::bad_input);
    EXPECT_EQ(document.error().field, "from");
  }
  EXPECT_EQ(income_statement_of(analysis, {{}, make_date(2199, 1, 1), {}}).to, analysis.as_of) << "no later than today";
}

TEST(IncomeStatement, OfNothingSaysSo) {
  const ReportDocument document =
      income_statement_of(test::fixed_analysis(), {make_date(2024, 1, 1), make_date(2024, 12, 31), {}});
  EXPECT_FALSE(chart_of(document));
  const ReportTable* table = table_of(document, "by_strategy");
  ASSERT_EQ(table->rows.size(), 1u);
  EXPECT_TRUE(money_at(*table, table->rows[0], "income").is_zero());
}

}  // namespace income_statement_test
}  // namespace tidemill
