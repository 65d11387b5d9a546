// Holdings edited, duplicated, removed, and all of it taken back.
#include <QRadioButton>

#include "core/edits/holding_edit.h"
#include "tests/ui/pages/entry_fixture.h"
#include "ui/controls/data_table.h"
#include "ui/controls/inline_message.h"

namespace tidemill::ui {
namespace entry_edit_test {

using testing::HasSubstr;

class EntryEdit : public EntryFixture {
 protected:
  EntryEdit() {
    open_new();
    open_panel();
    type_the_loan();
    save();
    open_page();
  }
  void open_page() { window().show_page("holdings", QString::number(only_holding().id.value())); }
  void command(const char* id) { window().show_page("holdings", id); }
};

TEST_F(EntryEdit, CorrectsAMistakeInTheTermsAndTakesItBack) {
  command("edit");
  ASSERT_TRUE(panel()->isVisible());
  EXPECT_EQ(line("quantity")->text().toStdString(), "25000");
  EXPECT_EQ(line("apr")->text().toStdString(), "4.8");
  EXPECT_FALSE(find("terms_correct")->isVisible());
  type("apr", "5.1");
  EXPECT_TRUE(find("terms_correct")->isVisible());
  EXPECT_EQ(preview("has accrued since").toStdString(), "$929.18");
  save();
  EXPECT_EQ(terms_of(only_holding()).at("apr"), "0.051");
  EXPECT_EQ(workspace().portfolio()->terms(only_holding().id).size(), 1U);

  action("edit.undo")->trigger();
  await_newest();
  EXPECT_EQ(terms_of(only_holding()).at("apr"), "0.048");
  action("edit.redo")->trigger();
  await_newest();
  EXPECT_EQ(terms_of(only_holding()).at("apr"), "0.051");
}

TEST_F(EntryEdit, ChangesTheTermsFromADayOn) {
  command("edit");
  type("apr", "3");
  find<QRadioButton>("terms_changed")->setChecked(true);
  type("terms_from", "2026-09-01");
  save();
  const auto& rows = workspace().portfolio()->terms(only_holding().id);
  ASSERT_EQ(rows.size(), 2U);
  EXPECT_EQ(rows[0].params.at("apr"), "0.048");
  EXPECT_EQ(to_string(rows[1].from), "2026-09-01");
  EXPECT_EQ(rows[1].params.at("apr"), "0.03");
}

TEST_F(EntryEdit, CorrectsAmountAndFirstDay) {
  command("edit");
  type("quantity", "20000");
  type("since", "2026-04-01");
  save();
  EXPECT_EQ(opened_with(only_holding()).to_string(), "20000");
  EXPECT_EQ(to_string(only_holding().opened), "2026-04-01");
}

TEST_F(EntryEdit, DuplicatesWithoutTouchingTheFirst) {
  command("duplicate");
  ASSERT_TRUE(panel()->isVisible());
  type("platform", "Compound v3");
  save();
  ASSERT_EQ(holding_count(), 2U);
  EXPECT_EQ(workspace().portfolio()->title(only_holding()), "USDC · Aave v3");
  EXPECT_EQ(workspace().portfolio()->title(last_holding()), "USDC · Compound v3");
  EXPECT_EQ(terms_of(last_holding()).at("apr"), "0.048");
}

TEST_F(EntryEdit, DeletesWithoutAQuestionAndBringsBack) {
  auto* table = find<DataTable>("holdings_table");
  table->setFocus();
  QTest::keyClick(table, Qt::Key_Delete);
  await_newest();
  EXPECT_EQ(holding_count(), 0U);
  EXPECT_TRUE(find("holdings_empty")->isVisible());
  EXPECT_THAT(note().toStdString(), HasSubstr("Remove USDC · Aave v3"));
  action("edit.undo")->trigger();
  await_newest();
  ASSERT_EQ(holding_count(), 1U);
  EXPECT_EQ(accrued_quantity(only_holding().id), "874.520547945205479452");
  action("edit.redo")->trigger();
  EXPECT_EQ(holding_count(), 0U);
}

TEST_F(EntryEdit, ClosesOnADayAndOpensAgain) {
  command("close");
  QWidget* asks = dialog("close_holding");
  ASSERT_TRUE(asks);
  auto* day = asks->findChild<QLineEdit*>("on");
  day->setText("2026-02-01");
  QTest::mouseClick(asks->findChild<QPushButton*>("dialog_save"), Qt::LeftButton);
  EXPECT_THAT(asks->findChild<FormField*>("on_field")->error().toStdString(), HasSubstr("not after the first day"));
  day->setText("2026-09-01");
  QTest::mouseClick(asks->findChild<QPushButton*>("dialog_save"), Qt::LeftButton);
  await_newest();
  ASSERT_TRUE(only_holding().closed);
  EXPECT_EQ(to_string(*only_holding().closed), "2026-09-01");
  command("close");
  EXPECT_FALSE(only_holding().closed);
}

TEST_F(EntryEdit, KeepsWhatWasTypedWhenAnotherProgramWasFaster) {
  command("edit");
  type("quantity", "21000");
  const auto other = Session::open(workspace().file().toStdString()).value();
  const HoldingId id = only_holding().id;
  HoldingDraft draft = draft_of(*other->snapshot(), *other->snapshot()->holding(id), workspace().as_of());
  draft.label = "Named elsewhere";
  const EditContext context{other->snapshot().get(), &shipped_catalog(), workspace().as_of(), "command line"};
  EntryFilter filter;
  filter.holding = id;
  ASSERT_TRUE(other->apply(edit_holding(context, id, draft, other->entries(filter, 0, 9)->entries).value()));
  workspace().refresh();

  QTest::mouseClick(find("entry_save"), Qt::LeftButton);
  EXPECT_TRUE(panel()->isVisible());
  EXPECT_THAT(find<InlineMessage>("entry_message")->text().toStdString(), HasSubstr("changed elsewhere"));
  EXPECT_EQ(line("quantity")->text().toStdString(), "21000");
  EXPECT_EQ(opened_with(only_holding()).to_string(), "25000");
  save();
  EXPECT_EQ(opened_with(only_holding()).to_string(), "21000");
}

TEST_F(EntryEdit, EnterOnTheTableEdits) {
  auto* table = find<DataTable>("holdings_table");
  table->setFocus();
  QTest::keyClick(table, Qt::Key_Return);
  EXPECT_TRUE(panel()->isVisible());
  EXPECT_EQ(line("quantity")->text().toStdString(), "25000");
}

}  // namespace entry_edit_test
}  // namespace tidemill::ui
