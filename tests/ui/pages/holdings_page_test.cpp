// The table of holdings and what stands below it.
#include <QAbstractItemModelTester>
#include <QClipboard>

#include "core/edits/holding_edit.h"
#include "tests/ui/pages/entry_fixture.h"
#include "ui/controls/data_table.h"
#include "ui/controls/inline_message.h"
#include "ui/models/holdings_model.h"
#include "ui/pages/stacking_notice.h"

namespace tidemill::ui {
namespace holdings_page_test {

using testing::ElementsAre;
using testing::HasSubstr;

class HoldingsPageTest : public EntryFixture {
 protected:
  HoldingsPageTest() {
    open_sample();
    window().show_page("holdings");
    QTest::qWait(20);
  }
  DataTable* table() const { return find<DataTable>("holdings_table"); }
  QStringList titles() const {
    QStringList all;
    for (int row = 0; row < table()->model()->rowCount(); ++row)
      all << table()->model()->index(row, HoldingsModel::holding).data().toString();
    return all;
  }
};

TEST_F(HoldingsPageTest, GroupsByStrategyAndShowsTheAnalysis) {
  const QStringList shown = titles();
  ASSERT_EQ(shown.size(), 9);
  EXPECT_EQ(shown.front().toStdString(), "ETH · Lido");
  EXPECT_EQ(shown.back().toStdString(), "BTC · hardware wallet");
  const AnalysisPtr analysis = workspace().analysis();
  Decimal accrued;
  const auto by_holding = analysis->income_by({.by = {GroupKey::holding}});
  for (const IncomeRow& row : by_holding->rows) accrued += row.total;
  Decimal shown_accrued;
  const auto* model = static_cast<HoldingsModel*>(table()->model());
  for (int row = 0; row < model->rowCount(); ++row) shown_accrued += model->line_at(row)->accrued;
  EXPECT_EQ(shown_accrued, accrued);
}

TEST_F(HoldingsPageTest, TheModelKeepsItsContract) {
  HoldingsModel model;
  const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
  model.set_analysis(workspace().analysis());
  model.sort(HoldingsModel::value, Qt::DescendingOrder);
  model.set_filter("eth");
  model.sort(-1, Qt::AscendingOrder);
  model.set_filter({});
  model.set_analysis(nullptr);
  EXPECT_EQ(model.rowCount(), 0);
}

TEST_F(HoldingsPageTest, SortsByValueNotByText) {
  table()->sortByColumn(HoldingsModel::value, Qt::AscendingOrder);
  const auto* model = static_cast<HoldingsModel*>(table()->model());
  for (int row = 0; row + 1 < model->rowCount(); ++row)
    EXPECT_LE(model->line_at(row)->value->to_double(), model->line_at(row + 1)->value->to_double());
}

TEST_F(HoldingsPageTest, SortsTheUnknownLastInBothDirections) {
  HoldingsModel model;
  model.set_analysis(workspace().analysis());
  for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
    model.sort(HoldingsModel::apy, order);
    EXPECT_EQ(model.line_at(model.rowCount() - 1)->kind.toStdString(), "wallet");
  }
}

TEST_F(HoldingsPageTest, FiltersByEveryWord) {
  auto* filter = find<QLineEdit>("holdings_filter");
  QTest::keyClicks(filter, "eth lido");
  EXPECT_EQ(titles(), QStringList{"ETH · Lido"});
  filter->clear();
  QTest::keyClicks(filter, "liquidity");
  EXPECT_EQ(titles().size(), 2);
}

TEST_F(HoldingsPageTest, KeepsTheChoiceWhenTheAnalysisIsNew) {
  window().show_page("holdings", "4");
  const QString before = table()->currentIndex().siblingAtColumn(0).data().toString();
  workspace().set_as_of(make_date(2026, 11, 23));
  await_newest();
  QTest::qWait(20);
  EXPECT_EQ(table()->currentIndex().siblingAtColumn(0).data().toString(), before);
}

TEST_F(HoldingsPageTest, CopiesExactNumbers) {
  window().show_page("holdings", "4");
  table()->copySelection();
  EXPECT_THAT(QApplication::clipboard()->text().toStdString(), HasSubstr("874.520547945205479452"));
}

TEST_F(HoldingsPageTest, ShowsTheDetailsOfTheChosen) {
  window().show_page("holdings", "4");
  QStringList words;
  for (const QLabel* label : find("holding_details")->findChildren<QLabel*>()) words << label->text();
  EXPECT_TRUE(words.contains("USDC · Aave v3"));
  EXPECT_TRUE(words.contains("$874.52"));
  EXPECT_TRUE(words.contains("4.8 % APR"));
}

TEST_F(HoldingsPageTest, OffersCommandsForWhatIsChosen) {
  window().show_page("holdings", "4");
  EXPECT_TRUE(action("holding.edit")->isEnabled());
  table()->clearSelection();
  EXPECT_FALSE(action("holding.edit")->isEnabled());
}

class UnpricedTest : public EntryFixture {};

TEST_F(UnpricedTest, SaysWhatIsMissingInsteadOfZero) {
  open_new();
  open_panel();
  choose_kind("staking");
  type("asset", "ATOM");
  type("platform", "Cosmos Hub");
  type("quantity", "1200");
  type("since", "2026-01-01");
  type("apr", "15");
  save();
  QTest::qWait(20);
  const QAbstractItemModel* model = find<DataTable>("holdings_table")->model();
  EXPECT_EQ(model->index(0, HoldingsModel::value).data().toString().toStdString(), "needs a price");
  for (const int column : {HoldingsModel::apy, HoldingsModel::income_year}) {
    EXPECT_EQ(model->index(0, column).data().toString().toStdString(), "–");
    EXPECT_EQ(model->index(0, column).data(Qt::ToolTipRole).toString().toStdString(), "no price for ATOM");
  }
  EXPECT_EQ(model->index(0, HoldingsModel::accrued).data().toString().toStdString(), "–");
}

TEST_F(UnpricedTest, AnEmptyPortfolioSaysHowToBegin) {
  open_new();
  window().show_page("holdings");
  EXPECT_TRUE(find("holdings_empty")->isVisible());
}

TEST_F(HoldingsPageTest, MoneyCountedTwiceIsLinkedAtOnePress) {
  auto* notice = find<StackingNotice>("stackingNotice");
  EXPECT_FALSE(notice->isVisible());
  const auto draft_of_three = [](const char* kind, const char* asset, const char* platform) {
    HoldingDraft draft;
    draft.kind = kind;
    draft.asset.symbol = asset;
    draft.platform = platform;
    draft.quantity = "3";
    draft.since = "2026-01-01";
    return draft;
  };
  HoldingDraft stake = draft_of_three("staking", "ETH", "Lido");
  stake.params = {{"apr", "0.03"}, {"receipt_asset", "stETH"}};
  ASSERT_TRUE(workspace().apply(add_holding(workspace().edit_context(), stake)->change));
  HoldingDraft lent = draft_of_three("lending", "stETH", "Aave v3");
  lent.params = {{"apr", "0.001"}};
  lent.price = "3000";
  const auto made = add_holding(workspace().edit_context(), lent);
  ASSERT_TRUE(workspace().apply(made->change));
  ASSERT_TRUE(QTest::qWaitFor([&] { return notice->isVisible(); }));
  EXPECT_THAT(to_std(notice->text()), HasSubstr("counts twice"));
  QTest::mouseClick(notice->findChild<QPushButton*>(), Qt::LeftButton);
  ASSERT_TRUE(QTest::qWaitFor([&] { return !notice->isVisible(); }));
  EXPECT_TRUE(workspace().portfolio()->holding(made->id)->funded_by);
  action("edit.undo")->trigger();
  ASSERT_TRUE(QTest::qWaitFor([&] { return notice->isVisible(); }));
  EXPECT_FALSE(workspace().portfolio()->holding(made->id)->funded_by);
}

TEST_F(HoldingsPageTest, NamesAmountsAndRatesAreTypedOverInTheRow) {
  const auto holding = [&] { return static_cast<HoldingsModel*>(table()->model())->line_at(0)->id; };
  const auto type_over = [&](int column, const QString& text) {
    table()->setCurrentIndex(table()->model()->index(0, column));
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Return, Qt::ShiftModifier);
    auto* editor = table()->findChild<QLineEdit*>();
    ASSERT_TRUE(editor) << column;
    editor->selectAll();
    QTest::keyClicks(editor, text);
    QTest::keyClick(editor, Qt::Key_Return);
    QTest::qWait(10);
    await_newest();
  };
  const HoldingId id = holding();
  const auto params = [&](const char* on) {
    return params_on(workspace().portfolio()->terms(id), parse_date(on).value());
  };
  const std::string before = params("2026-11-21").at("apr");
  type_over(HoldingsModel::apy, "3.25");
  EXPECT_EQ(params("2026-11-22").at("apr"), "0.0325") << "from today on";
  EXPECT_EQ(params("2026-11-21").at("apr"), before);
  type_over(HoldingsModel::holding, "Main stake");
  EXPECT_EQ(workspace().portfolio()->holding(id)->label, "Main stake");
  EXPECT_EQ(holding(), id);
  type_over(HoldingsModel::apy, "lots");
  EXPECT_EQ(params("2026-11-22").at("apr"), "0.0325");
  EXPECT_THAT(to_std(find<InlineMessage>("holdings_message")->text()), HasSubstr("Main stake"));
  EXPECT_TRUE(workspace().undo());
  EXPECT_EQ(workspace().portfolio()->holding(id)->label, "");
}

TEST_F(HoldingsPageTest, AnAmountThatIsOnlyItsOpeningIsTypedOver) {
  const auto* model = static_cast<HoldingsModel*>(table()->model());
  int plain = -1, moved = -1;
  for (int row = 0; row < model->rowCount(); ++row) (model->line_at(row)->typed_amount.isEmpty() ? moved : plain) = row;
  ASSERT_GE(plain, 0);
  ASSERT_GE(moved, 0);
  EXPECT_FALSE(model->flags(model->index(moved, HoldingsModel::amount)) & Qt::ItemIsEditable);
  const HoldingId id = model->line_at(plain)->id;
  const QModelIndex cell = model->index(plain, HoldingsModel::amount);
  ASSERT_TRUE(table()->model()->setData(cell, "1.125", Qt::EditRole));
  await_newest();
  Decimal opened;
  workspace().portfolio()->entries(id).each([&](const EntryFact& entry) { opened = entry.quantity; });
  EXPECT_EQ(opened.to_string(), "1.125");
}

TEST_F(HoldingsPageTest, SeveralAreEditedAsOneStep) {
  table()->selectionModel()->clearSelection();
  const auto* model = static_cast<HoldingsModel*>(table()->model());
  for (const int row : {0, 1})
    table()->selectionModel()->select(model->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
  const HoldingId first = model->line_at(0)->id, second = model->line_at(1)->id;
  table()->setFocus();
  action("holding.edit")->trigger();
  QWidget* asks = dialog("edit_selection");
  ASSERT_TRUE(asks);
  asks->findChild<QLineEdit*>("platform")->setText("Ledger Live");
  QTest::keyClicks(asks->findChild<QLineEdit*>("apr"), "2.5");
  QTest::qWait(60);
  QTest::mouseClick(asks->findChild<QPushButton*>("dialog_save"), Qt::LeftButton);
  await_newest();
  const Snapshot portfolio = workspace().portfolio();
  for (const HoldingId id : {first, second}) {
    EXPECT_EQ(portfolio->platform(*portfolio->holding(id)->platform)->name, "Ledger Live");
    EXPECT_EQ(params_on(portfolio->terms(id), make_date(2026, 11, 22)).at("apr"), "0.025");
  }
  EXPECT_TRUE(workspace().undo());
  EXPECT_EQ(workspace().portfolio()->platform_called("Ledger Live"), nullptr);
}

}  // namespace holdings_page_test
}  // namespace tidemill::ui
