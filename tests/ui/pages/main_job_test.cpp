// The whole main job through the window's real widgets: ten holdings of four kinds typed in, one corrected, undone and
// redone, the window closed and opened again, a report exported and read.
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "tests/ui/pages/entry_fixture.h"
#include "ui/controls/segmented_control.h"
#include "ui/pages/reports_page.h"

namespace tidemill::ui {
namespace main_job_test {

struct Typed {
  const char* kind;
  const char* asset;
  const char* platform;
  const char* quantity;
  const char* since;
  std::vector<std::pair<const char*, const char*>> fields;  ///< as a person types them
};

const std::vector<Typed> kHoldings{
    {"staking", "ETH", "Lido", "12.4", "2025-01-01", {{"apr", "2.9"}, {"price", "3000"}}},
    {"staking", "ATOM", "Cosmos Hub", "1,200", "2025-06-15", {{"apr", "15"}, {"price", "7.70"}}},
    {"staking", "SOL", "Marinade", "85", "2026-02-01", {{"apy", "6.5"}, {"price", "140"}}},
    {"lending", "USDC", "Aave v3", "25,000", "2026-03-01", {{"apr", "4.80"}}},
    {"lending", "DAI", "Compound v3", "8,000", "2025-11-22", {{"apr", "3.75"}}},
    {"lending", "USDT", "Morpho", "0.000001", "2026-11-01", {{"apr", "5"}}},
    {"liquidity_mining",
     "ETH",
     "Uniswap v2",
     "2.1",
     "2026-05-05",
     {{"asset2", "USDC"}, {"quantity2", "6300"}, {"fee_apr", "18.2"}}},
    {"liquidity_mining",
     "DAI",
     "Curve",
     "5000",
     "2026-08-01",
     {{"asset2", "USDC"}, {"quantity2", "5000"}, {"fee_apr", "2"}}},
    {"node_operation", "ETH", "Own hardware", "32", "2025-09-01", {{"reward_apr", "3.4"}}},
    {"lending", "USDC", "Spark", "1,000", "2016-11-22", {{"apr", "1"}}},
};

class MainJob : public EntryFixture {
 protected:
  void type_in(const Typed& holding) {
    window().show_page("holdings", "new");
    ASSERT_TRUE(panel()->isVisible());
    choose_kind(holding.kind);
    type("asset", holding.asset);
    type("platform", holding.platform);
    type("quantity", holding.quantity);
    type("since", holding.since);
    for (const auto& [field, text] : holding.fields) {
      if (!line(field) || !line(field)->isVisible()) click("more");
      type(field, text);
    }
    const std::size_t before = holding_count();
    QTest::mouseClick(find("entry_save"), Qt::LeftButton);
    ASSERT_EQ(holding_count(), before + 1) << holding.asset << " at " << holding.platform << ": " << said();
    await_newest();
  }

  /// Everything the panel complains about, to be read when a save fails.
  std::string said() const {
    std::string text;
    for (const auto* field : panel()->findChildren<FormField*>())
      if (!field->error().isEmpty())
        text += field->objectName().toStdString() + ": " + field->error().toStdString() + "; ";
    return text;
  }

  /// Exports the shown report through its button, and reads it back.
  QJsonObject exported(const char* report) {
    window().show_page("reports", report);
    auto* format = find<SegmentedControl>("reportFormat");
    format->setCurrent("json");
    emit format->chosen("json");
    const QString file = path(QString("%1.json").arg(report));
    find<ReportsPage>("reportsPage")->ask_for_file = [&](const QString&, const QString&) { return file; };
    click("reportExport");
    QFile written(file);
    if (!written.open(QIODevice::ReadOnly)) return {};
    return QJsonDocument::fromJson(written.readAll()).object();
  }

  Decimal income(HoldingId id) const {
    Decimal sum;
    for (const IncomeItem& item : workspace_->analysis()->income_of(id)->items)
      if (is_income(item.type)) sum += item.quantity;
    return sum;
  }
};

TEST_F(MainJob, TenHoldingsFromTheFirstKeyToTheReadReport) {
  open_new("mine.tidemill");
  for (const Typed& holding : kHoldings) ASSERT_NO_FATAL_FAILURE(type_in(holding));
  ASSERT_EQ(holding_count(), kHoldings.size());
  const HoldingId loan = std::next(workspace().portfolio()->holdings().begin(), 3)->first;
  EXPECT_EQ(income(loan).to_string(), "874.520547945205479452");

  // Correct one, take it back, bring it again.
  window().show_page("holdings", QString::number(loan.value()));
  window().show_page("holdings", "edit");
  type("apr", "4.9");
  save();
  // 25,000 × 0.049 × 266 / 365
  EXPECT_EQ(income(loan).to_string(), "892.739726027397260274");
  action("edit.undo")->trigger();
  await_newest();
  EXPECT_EQ(income(loan).to_string(), "874.520547945205479452");
  action("edit.redo")->trigger();
  await_newest();
  EXPECT_EQ(income(loan).to_string(), "892.739726027397260274");
  const Decimal value = workspace().analysis()->value;
  const Decimal total = workspace().analysis()->income_by({.from = make_date(2026, 1, 1)})->total;

  // Close the window; the next start opens what was open.
  leave();
  start();
  window().open_last();
  await_analysis();
  ASSERT_EQ(holding_count(), kHoldings.size());
  EXPECT_EQ(workspace().analysis()->value, value);
  EXPECT_EQ(income(loan).to_string(), "892.739726027397260274");
  EXPECT_EQ(workspace().undo_stack().count(), 11);

  // What the file says is what the window counts.
  const QJsonObject statement = exported("income");
  EXPECT_EQ(statement["figures"]["income"].toString().toStdString(), total.to_string());
  Decimal sum;
  for (const auto& row : statement["tables"][0]["rows"].toArray())
    sum += Decimal::literal(row.toObject()["income"].toString().toStdString());
  EXPECT_EQ(sum, total);
  const QJsonObject table = exported("holdings")["tables"][0].toObject();
  EXPECT_EQ(table["key"], "holdings");
  EXPECT_EQ(table["rows"].toArray().size(), static_cast<int>(kHoldings.size()));
}

}  // namespace main_job_test
}  // namespace tidemill::ui
