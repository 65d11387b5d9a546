// Steps in a list, and standing after any of them.
#include "ui/dialogs/history_dialog.h"

#include <QAbstractItemModelTester>
#include <QPushButton>

#include "tests/ui/support/window_fixture.h"
#include "ui/controls/data_table.h"

namespace tidemill::ui {
namespace history_dialog_test {

class HistoryDialogTest : public WindowFixture {
 protected:
  void SetUp() override {
    open_new();
    for (const char* symbol : {"ETH", "SOL", "ATOM"}) ASSERT_TRUE(workspace().apply(add_asset(symbol)));
    action("edit.history")->trigger();
    shown_ = dialog("history");
    ASSERT_TRUE(shown_);
    table_ = shown_->findChild<DataTable*>("historySteps");
  }
  QString cell(int row, int column) { return table_->model()->index(row, column).data().toString(); }
  QPushButton* go() { return shown_->findChild<QPushButton*>("historyGo"); }
  void go_to(int row) {
    table_->selectRow(row);
    ASSERT_TRUE(go()->isEnabled()) << row;
    QTest::mouseClick(go(), Qt::LeftButton);
  }
  bool has(const char* symbol) { return !workspace().portfolio()->assets_called(symbol).empty(); }

  QWidget* shown_ = nullptr;
  DataTable* table_ = nullptr;
};

TEST_F(HistoryDialogTest, GoesBackAndForthByManySteps) {
  QAbstractItemModelTester tester(table_->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
  ASSERT_EQ(table_->model()->rowCount(), 4);
  EXPECT_TRUE(cell(0, 1).contains("ATOM"));
  EXPECT_EQ(cell(0, 3), "you are here");
  table_->selectRow(0);
  EXPECT_FALSE(go()->isEnabled());
  go_to(2);  // right after ETH
  EXPECT_TRUE(has("ETH"));
  EXPECT_FALSE(has("SOL"));
  EXPECT_FALSE(has("ATOM"));
  EXPECT_EQ(cell(0, 3), "taken back");
  EXPECT_EQ(cell(2, 3), "you are here");
  go_to(3);  // before all
  EXPECT_FALSE(has("ETH"));
  EXPECT_EQ(cell(3, 3), "you are here");
  go_to(1);
  EXPECT_TRUE(has("ETH"));
  EXPECT_TRUE(has("SOL"));
  EXPECT_FALSE(has("ATOM"));
  go_to(0);
  EXPECT_TRUE(has("ATOM"));
}

TEST_F(HistoryDialogTest, FollowsWhatIsDoneElsewhere) {
  action("edit.undo")->trigger();
  EXPECT_EQ(cell(0, 3), "taken back");
  ASSERT_TRUE(workspace().apply(add_asset("BTC")));
  EXPECT_TRUE(cell(0, 1).contains("BTC")) << "what was taken back is gone once something new is done";
  EXPECT_EQ(table_->model()->rowCount(), 4);
}

}  // namespace history_dialog_test
}  // namespace tidemill::ui
