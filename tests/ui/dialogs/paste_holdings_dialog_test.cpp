// Holdings from the rows of a spreadsheet: columns guessed, shown, corrected, a verdict for every row.
#include "ui/dialogs/paste_holdings_dialog.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

#include "tests/ui/support/window_fixture.h"
#include "ui/controls/data_table.h"

namespace tidemill::ui {
namespace paste_holdings_dialog_test {

class PasteHoldings : public WindowFixture {
 protected:
  void SetUp() override {
    open_new();
    context_ = workspace().edit_context();
  }
  QList<ColumnRole> guessed(const char* text) { return read_pasted_table(context_, text).roles; }
  std::vector<PastedHolding> read(const char* text, const char* kind = "staking") {
    const PastedTable table = read_pasted_table(context_, QString::fromUtf8(text));
    return read_holdings(context_, table, table.roles, kind);
  }
  EditContext context_;
};

TEST_F(PasteHoldings, ColumnsAreKnownByTheirHeads) {
  EXPECT_EQ(guessed("Coin\tWhere\tBalance\tStart\tAPR\tComment\nETH\tLido\t1\t2025-01-01\t3\thi"),
            QList<ColumnRole>({"asset", "platform", "quantity", "since", "rate", "notes"}));
  EXPECT_EQ(guessed("Münze;Menge;Zinssatz;Seit\nETH;1;3;2025-01-01"),
            QList<ColumnRole>({"asset", "quantity", "rate", "since"}));
  EXPECT_EQ(guessed("asset,quantity,fee_apr,asset2,quantity2,colour\nETH,1,0.1,USDC,3000,red"),
            QList<ColumnRole>({"asset", "quantity", "fee_apr", "asset2", "quantity2", ""}));
}

TEST_F(PasteHoldings, OrByWhatStandsInThem) {
  EXPECT_EQ(guessed("ETH\tLido\t12.4\t2025-01-01\t2.9 %"),
            QList<ColumnRole>({"asset", "platform", "quantity", "since", "rate"}));
  EXPECT_EQ(guessed("lending;USDC;25000;4.8"), QList<ColumnRole>({"kind", "asset", "quantity", "rate"}));
}

TEST_F(PasteHoldings, RowsAreReadAsTheirKindsWantThem) {
  const auto rows = read(
      "kind\tasset\tplatform\tamount\tsince\trate\n"
      "staking\tETH\tLido\t12.4\t2025-01-01\t2.9\n"
      "earn\tUSDC\tAave v3\t25,000.50\t1 Mar 2026\t4.8 %\n"
      "\n"
      "treasury\tUSDC\tOndo\t100\t2026-02-01\t5\n"
      "cold\tBTC\t\t0.35\t2024-01-01\t\n");
  ASSERT_EQ(rows.size(), 4u);
  for (const PastedHolding& row : rows) EXPECT_EQ(row.why.toStdString(), "") << row.line;
  EXPECT_EQ(rows[0].draft.params.at("apr"), "0.029");
  EXPECT_EQ(rows[1].draft.kind, "lending");
  EXPECT_EQ(rows[1].draft.quantity, "25000.5");
  EXPECT_EQ(rows[1].draft.since, "2026-03-01");
  EXPECT_EQ(rows[1].rate, percent_text(0.048, 2));
  EXPECT_EQ(rows[2].line, 5);
  EXPECT_EQ(rows[2].draft.params.at("yield"), "0.05");
  EXPECT_EQ(rows[3].draft.kind, "wallet");
}

TEST_F(PasteHoldings, RatesBelowOneAreSharesOnlyWhenAllAre) {
  EXPECT_EQ(read("asset,amount,rate\nETH,1,0.029\nATOM,1,0.15")[0].draft.params.at("apr"), "0.029");
  EXPECT_EQ(read("asset,amount,rate\nETH,1,0.5\nATOM,1,15")[0].draft.params.at("apr"), "0.005");
}

TEST_F(PasteHoldings, WhatIsWrongIsSaidRowByRow) {
  const auto rows = read(
      "asset;amount;since;rate\nETH;1;2025-01-01;3\nNOPE;1;2025-01-01;3\nETH;many;2025-01-01;3\nETH;1;30 Feb "
      "2025;3\nETH;1;2025-01-01;");
  ASSERT_EQ(rows.size(), 5u);
  EXPECT_TRUE(rows[0].why.contains("latform")) << rows[0].why.toStdString();
  for (std::size_t i = 1; i < rows.size(); ++i) EXPECT_FALSE(rows[i].why.isEmpty()) << i;
  EXPECT_TRUE(rows[1].why.contains("NOPE")) << rows[1].why.toStdString();
  EXPECT_TRUE(rows[2].why.contains("many")) << rows[2].why.toStdString();
}

TEST_F(PasteHoldings, GoodRowsAreAddedAsOneStepAndColumnsCanBeCorrected) {
  action("holding.paste")->trigger();
  QWidget* asks = dialog("paste_holdings");
  ASSERT_TRUE(asks);
  auto* save = asks->findChild<QPushButton*>("dialog_save");
  EXPECT_FALSE(save->isEnabled());
  asks->findChild<QPlainTextEdit*>("rows")->setPlainText(
      "ETH\tLido\t12.4\t2025-01-01\t2.9 %\nATOM\tCosmos Hub\t1200\t2025-02-01\t15 %\nXXXX\tLido\t1\t2025-01-01\t1 %");
  auto* table = asks->findChild<DataTable*>("pastedHoldings");
  ASSERT_SOON(table->model()->rowCount() == 3);
  EXPECT_EQ(save->text(), "Add 2 holdings");
  auto* first = asks->findChild<QComboBox*>("pasteColumn0");
  ASSERT_TRUE(first);
  EXPECT_EQ(first->currentData().toString(), "asset");
  first->setCurrentIndex(first->findData(QString()));
  emit first->activated(first->currentIndex());
  EXPECT_FALSE(save->isEnabled()) << "without an asset nothing can be added";
  first->setCurrentIndex(first->findData("asset"));
  emit first->activated(first->currentIndex());
  QTest::mouseClick(save, Qt::LeftButton);
  EXPECT_EQ(workspace().portfolio()->holdings().size(), 2u);
  EXPECT_EQ(workspace().portfolio()->platforms().size(), 2u);
  action("edit.undo")->trigger();
  EXPECT_TRUE(workspace().portfolio()->holdings().empty()) << "one step";
}

}  // namespace paste_holdings_dialog_test
}  // namespace tidemill::ui
