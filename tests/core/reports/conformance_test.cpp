// Every registered report keeps the same promises.
#include <gmock/gmock.h>

#include <cmath>
#include <set>

#include "core/reports/report.h"
#include "tests/support/fixed_analysis.h"

namespace tidemill {
namespace conformance_test {

std::vector<const ReportTable*> tables_of(const ReportDocument& document) {
  std::vector<const ReportTable*> tables;
  for (const ReportBlock& block : document.blocks)
    if (const auto* table = std::get_if<ReportTable>(&block)) tables.push_back(table);
  return tables;
}

// What an exact cell is worth; nothing for other cells.
std::optional<Decimal> exact_value(const Cell& cell) {
  if (const auto* money = std::get_if<MoneyCell>(&cell)) return money->amount;
  if (const auto* count = std::get_if<std::int64_t>(&cell)) return Decimal::of(*count);
  return std::nullopt;
}

class EveryReport : public testing::TestWithParam<const Report*> {
 protected:
  static ReportDocument build(const Analysis& analysis) {
    auto document = GetParam()->build(analysis, {{}, {}, "family.tidemill"});
    EXPECT_TRUE(document) << (document ? "" : document.error().message());
    return document ? *document : ReportDocument{};
  }
};

TEST_P(EveryReport, SaysWhatItIs) {
  EXPECT_EQ(report(GetParam()->id()), GetParam());
  EXPECT_FALSE(GetParam()->title().empty());
  EXPECT_TRUE(GetParam()->meaning().ends_with('.'));
  const ReportDocument document = build(test::fixed_analysis());
  EXPECT_EQ(document.id, GetParam()->id());
  EXPECT_EQ(document.title, GetParam()->title());
  EXPECT_EQ(document.portfolio, "family.tidemill");
  EXPECT_EQ(document.as_of, make_date(2026, 11, 22));
  EXPECT_FALSE(document.subtitle.empty());
  EXPECT_EQ(document.from.has_value(), GetParam()->uses_period());
  ASSERT_FALSE(document.notes.empty());
  EXPECT_THAT(document.notes.back(), testing::HasSubstr("advice"));
}

TEST_P(EveryReport, HasTablesWhoseRowsFitTheirColumns) {
  const ReportDocument document = build(test::fixed_analysis());
  std::set<std::string> keys;
  for (const ReportTable* table : tables_of(document)) {
    SCOPED_TRACE(table->key);
    EXPECT_TRUE(keys.insert(table->key).second) << "two tables with this key";
    EXPECT_FALSE(table->title.empty());
    EXPECT_FALSE(table->rows.empty());
    std::set<std::string> columns;
    for (const ReportColumn& column : table->columns) EXPECT_TRUE(columns.insert(column.key).second) << column.key;
    for (const ReportRow& row : table->rows) EXPECT_EQ(row.cells.size(), table->columns.size());
    for (std::size_t i = 0; i + 1 < table->rows.size(); ++i) EXPECT_FALSE(table->rows[i].total) << "in the middle";
  }
  EXPECT_FALSE(keys.empty());
}

TEST_P(EveryReport, TotalsAreTheExactSumsOfWhatTheyShow) {
  const ReportDocument document = build(test::fixed_analysis());
  int checked = 0;
  for (const ReportTable* table : tables_of(document)) {
    if (table->rows.empty() || !table->rows.back().total) continue;
    for (std::size_t i = 0; i < table->columns.size(); ++i) {
      const auto total = exact_value(table->rows.back().cells[i]);
      if (!total) continue;
      Decimal sum;
      for (std::size_t row = 0; row + 1 < table->rows.size(); ++row)
        sum += exact_value(table->rows[row].cells[i]).value_or(Decimal::zero());
      EXPECT_EQ(sum, *total) << table->key << ", " << table->columns[i].key;
      ++checked;
    }
  }
  const std::set<std::string_view> with_sums{"income", "holdings"};
  EXPECT_EQ(checked > 0, with_sums.contains(GetParam()->id()));
}

TEST_P(EveryReport, MeansAddUpToTheMeanOfTheWhole) {
  const ReportDocument document = build(test::fixed_analysis());
  for (const ReportTable* table : tables_of(document)) {
    for (std::size_t i = 0; i < table->columns.size(); ++i) {
      if (table->columns[i].key != "mean" || !table->rows.back().total) continue;
      double sum = 0;
      for (std::size_t row = 0; row + 1 < table->rows.size(); ++row)
        sum += std::get<EstimateCell>(table->rows[row].cells[i]).value;
      EXPECT_NEAR(sum, std::get<EstimateCell>(table->rows.back().cells[i]).value, 1e-6) << table->key;
    }
  }
}

TEST_P(EveryReport, FiguresHaveKeysOfTheirOwn) {
  const ReportDocument document = build(test::fixed_analysis());
  std::set<std::string> keys;
  for (const ReportBlock& block : document.blocks)
    if (const auto* figures = std::get_if<ReportFigures>(&block)) {
      for (const ReportFigure& figure : figures->figures) EXPECT_TRUE(keys.insert(figure.key).second) << figure.key;
    }
  EXPECT_FALSE(keys.empty());
}

TEST_P(EveryReport, ChartsHaveAValueForEveryCategory) {
  const ReportDocument document = build(test::fixed_analysis());
  for (const ReportBlock& block : document.blocks) {
    const auto* chart = std::get_if<ReportBarChart>(&block);
    if (!chart) continue;
    EXPECT_FALSE(chart->title.empty());
    EXPECT_TRUE(std::is_sorted(chart->categories.begin(), chart->categories.end()));
    EXPECT_EQ(std::set(chart->categories.begin(), chart->categories.end()).size(), chart->categories.size());
    for (const ReportSeries& series : chart->series) {
      EXPECT_EQ(series.accrued.size(), chart->categories.size()) << series.id;
      EXPECT_EQ(series.projected.size(), chart->categories.size()) << series.id;
    }
    EXPECT_TRUE(chart->whiskers.empty() || chart->whiskers.size() == chart->categories.size());
  }
}

TEST_P(EveryReport, ManagesAnEmptyPortfolio) {
  Analysis empty;
  empty.portfolio = std::make_shared<const Portfolio>();
  empty.as_of = make_date(2026, 11, 22);
  empty.prices = std::make_shared<const PriceBook>(*empty.portfolio, empty.as_of);
  const ReportDocument document = build(empty);
  EXPECT_FALSE(document.blocks.empty());
  EXPECT_FALSE(document.notes.empty());
  for (const ReportTable* table : tables_of(document))
    for (const ReportRow& row : table->rows) EXPECT_EQ(row.cells.size(), table->columns.size()) << table->key;
}

TEST_P(EveryReport, NamesAnAmountThatIsBeyondAllBounds) {
  Analysis analysis = test::fixed_analysis();
  analysis.values[0].value = Decimal::max();
  analysis.values[1].value = Decimal::max();
  for (IncomeItem& item : analysis.income[0].items) item.value = Decimal::max();
  const std::set<std::string_view> with_sums{"income", "holdings"};
  const auto document = GetParam()->build(analysis, {});
  EXPECT_EQ(document.has_value(), !with_sums.contains(GetParam()->id()));
  if (!document) {
    EXPECT_EQ(document.error().code, ErrorCode::overflow);
  }
}

INSTANTIATE_TEST_SUITE_P(Reports, EveryReport, testing::ValuesIn(reports().begin(), reports().end()),
                         [](const auto& test) { return std::string(test.param->id()); });

TEST(Reports, UnknownIdIsNoReport) {
  EXPECT_EQ(report("no such report"), nullptr);
  EXPECT_EQ(report(""), nullptr);
}

}  // namespace conformance_test
}  // namespace tidemill
