#include "ui/dialogs/record_payout_dialog.h"

#include "tests/ui/pages/entry_fixture.h"

namespace tidemill::ui {
namespace record_payout_dialog_test {

using testing::HasSubstr;

class RecordPayoutTest : public EntryFixture {
 protected:
  RecordPayoutTest() {
    open_new();
    open_panel();
    type_the_loan();
    save();
    window().show_page("holdings", QString::number(only_holding().id.value()));
    window().show_page("holdings", "record");
    asks_ = dialog("record_payout");
  }
  QLineEdit* field(const char* name) const { return asks_->findChild<QLineEdit*>(name); }
  std::string error(const char* name) const {
    return asks_->findChild<FormField*>(QString(name) + "_field")->error().toStdString();
  }
  void fill(const char* name, const char* text) const {
    field(name)->clear();
    QTest::keyClicks(field(name), text);
    if (auto* popup = QApplication::activePopupWidget()) popup->hide();
  }
  void press_record() const {
    QTest::mouseClick(asks_->findChild<QPushButton*>("dialog_save"), Qt::LeftButton);
    QTest::qWait(1);
  }
  std::vector<Entry> payouts() {
    EntryFilter filter;
    filter.type = EntryType::interest;
    return workspace().session()->entries(filter, 0, 10)->entries;
  }
  QWidget* asks_ = nullptr;
};

TEST_F(RecordPayoutTest, ProposesWhatTheTermsPay) {
  ASSERT_TRUE(asks_);
  EXPECT_EQ(asks_->findChild<QComboBox*>("type")->currentData().toString(), "interest");
  EXPECT_EQ(field("asset")->text(), "USDC");
  EXPECT_EQ(field("at")->text(), "2026-11-22");
  EXPECT_EQ(field("covers_from")->placeholderText(), "2026-10-24");  // the first record: 30 days
}

TEST_F(RecordPayoutTest, RecordsAndTakesTheEstimateAway) {
  fill("quantity", "98.4");
  fill("at", "2026-11-20 14:30");
  fill("covers_from", "2026-10-01");
  fill("note", "statement");
  press_record();
  await_newest();
  const auto entries = payouts();
  ASSERT_EQ(entries.size(), 1U);
  EXPECT_EQ(entries[0].quantity.to_string(), "98.4");
  EXPECT_EQ(to_string(entries[0].at), "2026-11-20T14:30:00Z");
  EXPECT_EQ(to_string(*entries[0].covers_from), "2026-10-01");
  EXPECT_EQ(entries[0].note, "statement");
  // 214 days up to September, the record for October to 20 November, and one day more.
  const auto table = workspace().analysis()->income_by({});
  EXPECT_EQ(table->recorded.to_string(), "98.4");
  EXPECT_EQ(table->entries, 1);

  action("edit.undo")->trigger();
  EXPECT_TRUE(payouts().empty());
}

TEST_F(RecordPayoutTest, SaysWhatIsWrongBesideTheFieldAndKeepsIt) {
  fill("quantity", "1o");
  EXPECT_THAT(error("quantity"), HasSubstr("is not a number"));
  fill("at", "2026-02-30");
  fill("covers_from", "2026-12-01");
  press_record();
  EXPECT_TRUE(asks_->isVisible());
  EXPECT_NE(error("at"), "");
  EXPECT_EQ(field("quantity")->text(), "1o");
  fill("quantity", "10");
  fill("at", "2027-01-01");
  EXPECT_THAT(error("at"), HasSubstr("future"));
  EXPECT_TRUE(payouts().empty());
}

TEST_F(RecordPayoutTest, AnAmountIsNeeded) {
  press_record();
  EXPECT_TRUE(asks_->isVisible());
  EXPECT_THAT(error("quantity"), HasSubstr("is missing"));
}

TEST(ReadMoment, TakesDaysAndTimes) {
  EXPECT_EQ(read_moment("2026-11-22").value(), "2026-11-22");
  EXPECT_EQ(read_moment("2026-11-22 9:05").value(), "2026-11-22T09:05:00Z");
  EXPECT_EQ(read_moment("22 Nov 2026, 14:30:15").value(), "2026-11-22T14:30:15Z");
  EXPECT_EQ(read_moment("2026-11-22T14:30Z").value(), "2026-11-22T14:30:00Z");
  EXPECT_FALSE(read_moment("2026-02-30"));
  EXPECT_FALSE(read_moment("2026-11-22 25:00"));
  EXPECT_FALSE(read_moment("soon"));
}

}  // namespace record_payout_dialog_test
}  // namespace tidemill::ui
