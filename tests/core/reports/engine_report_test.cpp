// Reports on what the real engine works out.
#include <gmock/gmock.h>

#include "core/reports/report.h"
#include "core/reports/report_table.h"
#include "tests/core/engine/engine_case.h"

namespace tidemill {
namespace engine_report_test {

Snapshot lent_dollars() {
  test::EngineCase made;
  made.hold("lending", 2, "25000", "2026-03-01", {{"apr", "0.048"}});
  return std::make_shared<const Portfolio>(made.rows);
}

TEST(EngineReport, LentDollarsAreTheSameToTheLastDigit) {
  const auto analysis = analyse(lent_dollars(), {}, make_date(2026, 11, 22));
  ASSERT_TRUE(analysis) << analysis.error().message();
  const auto document = report("income")->build(**analysis, {});
  ASSERT_TRUE(document);
  int tables = 0;
  for (const ReportBlock& block : document->blocks) {
    const auto* table = std::get_if<ReportTable>(&block);
    if (!table || table->key == "next_months") continue;
    EXPECT_EQ(std::get<MoneyCell>(table->rows.back().cells[column_index(*table, "income")]).amount,
              Decimal::literal("874.520547945205479452"))
        << table->key;
    ++tables;
  }
  EXPECT_EQ(tables, 5);
}

TEST(EngineReport, EveryReportIsMadeFromARealAnalysis) {
  const auto analysis = analyse(lent_dollars(), {}, make_date(2026, 11, 22));
  ASSERT_TRUE(analysis);
  for (const Report* each : reports()) EXPECT_TRUE(each->build(**analysis, {})) << each->id();
}

}  // namespace engine_report_test
}  // namespace tidemill
