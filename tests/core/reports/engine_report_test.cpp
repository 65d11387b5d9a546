// Reports on what the real engine works out.
#include <gmock/gmock.h>

#include "core/reports/report.h"
#include "core/reports/report_table.h"

namespace tidemill {
namespace {

Snapshot lent_dollars() {
  Portfolio::Rows rows;
  Asset usdc;
  usdc.id = AssetId{1};
  usdc.symbol = "USDC";
  usdc.kind = AssetKind::stablecoin;
  usdc.peg = Currency::literal("USD");
  rows.assets = {usdc};
  Holding holding;
  holding.id = HoldingId{1};
  holding.kind = "lending";
  holding.asset = usdc.id;
  holding.opened = make_date(2026, 3, 1);
  rows.holdings = {holding};
  rows.terms = {{TermsId{1}, holding.id, holding.opened, {{"apr", "0.048"}}}};
  EntryFact opening;
  opening.id = EntryId{1};
  opening.holding = holding.id;
  opening.type = EntryType::opening;
  opening.at = holding.opened;
  opening.asset = usdc.id;
  opening.quantity = Decimal::of(25000);
  rows.entries = {opening};
  rows.settings = {{"currency", "USD"}};
  return std::make_shared<const Portfolio>(std::move(rows));
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

}  // namespace
}  // namespace tidemill
