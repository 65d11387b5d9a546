// A month of payouts typed in one grid.
#include "ui/dialogs/payout_grid_dialog.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QPushButton>

#include "tests/ui/support/window_fixture.h"
#include "ui/controls/data_table.h"
#include "ui/controls/table_roles.h"
#include "ui/models/payout_grid_model.h"

namespace tidemill::ui {
namespace payout_grid_dialog_test {

class PayoutGridDialogTest : public WindowFixture {
 protected:
  void SetUp() override {
    open_sample();
    action("holding.month")->trigger();
    asks_ = dialog("payout_grid");
    ASSERT_TRUE(asks_);
    table_ = asks_->findChild<DataTable*>("payoutGrid");
    model_ = static_cast<PayoutGridModel*>(table_->model());
  }
  /// Types into the amount of a row as a person does: a key begins, Enter ends.
  void type(int row, const char* text) {
    table_->setFocus();
    table_->setCurrentIndex(model_->index(row, PayoutGridModel::col_amount));
    QTest::keyClicks(table_->viewport(), QString::fromLatin1(text).left(1));
    auto* editor = table_->findChild<QLineEdit*>();
    ASSERT_TRUE(editor);
    QTest::keyClicks(editor, QString::fromLatin1(text).mid(1));
    QTest::keyClick(editor, Qt::Key_Enter);
    QTest::qWait(10);  // the editor hands over when it is its turn
  }
  QPushButton* save() { return asks_->findChild<QPushButton*>("dialog_save"); }
  std::size_t entries() { return workspace().portfolio()->entry_count(); }

  QWidget* asks_ = nullptr;
  DataTable* table_ = nullptr;
  PayoutGridModel* model_ = nullptr;
};

TEST_F(PayoutGridDialogTest, WhatIsTypedIsRecordedAndWhatStaysGreyIsNot) {
  QAbstractItemModelTester tester(model_, QAbstractItemModelTester::FailureReportingMode::Fatal);
  const AnalysisPtr analysis = workspace().analysis();
  const auto expected =
      expected_payouts(*analysis, month_start(analysis->as_of), analysis->as_of + std::chrono::days{1});
  ASSERT_EQ(model_->rowCount(), static_cast<int>(expected.size()));
  ASSERT_GE(expected.size(), 3u);
  EXPECT_FALSE(save()->isEnabled()) << "nothing is typed yet";
  const QModelIndex first = model_->index(0, PayoutGridModel::col_amount);
  EXPECT_TRUE(first.data(MutedRole).toBool());
  EXPECT_EQ(first.data().toString(), amount_text(expected[0].expected, {}));
  const std::size_t before = entries();
  type(0, "0.0123");
  type(2, "7.5");
  EXPECT_FALSE(first.data(MutedRole).toBool());
  EXPECT_EQ(save()->text(), "Record 2 payouts");
  QTest::mouseClick(save(), Qt::LeftButton);
  EXPECT_EQ(entries(), before + 2);
  bool found = false;
  workspace().portfolio()->entries(expected[0].holding).each([&](const EntryFact& entry) {
    found = found || (entry.quantity == Decimal::literal("0.0123") && entry.type == expected[0].type &&
                      entry.asset == expected[0].asset && date_of(entry.at) == analysis->as_of);
  });
  EXPECT_TRUE(found);
  action("edit.undo")->trigger();
  EXPECT_EQ(entries(), before) << "one step";
}

TEST_F(PayoutGridDialogTest, ASlipIsShownAndStays) {
  const std::size_t before = entries();
  type(0, "0.01x");
  EXPECT_FALSE(model_->first_error().isEmpty());
  QTest::mouseClick(save(), Qt::LeftButton);
  EXPECT_EQ(entries(), before);
  EXPECT_EQ(model_->index(0, PayoutGridModel::col_amount).data().toString(), "0.01x");
  type(0, "0");
  EXPECT_FALSE(model_->first_error().isEmpty()) << "nothing is no payout";
  asks_->close();
}

TEST_F(PayoutGridDialogTest, AllCanBeTakenAsExpected) {
  const std::size_t before = entries();
  QTest::mouseClick(asks_->findChild<QPushButton*>("payoutsExpected"), Qt::LeftButton);
  const auto typed = model_->typed();
  ASSERT_FALSE(typed.empty());
  for (const auto& each : typed) EXPECT_EQ(each.quantity, each.payout.expected.to_string()) << "to the last digit";
  QTest::mouseClick(save(), Qt::LeftButton);
  EXPECT_EQ(entries(), before + typed.size());
}

}  // namespace payout_grid_dialog_test
}  // namespace tidemill::ui
