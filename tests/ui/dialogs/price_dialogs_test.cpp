#include <QPlainTextEdit>

#include "tests/ui/pages/entry_fixture.h"
#include "ui/controls/data_table.h"

namespace tidemill::ui {
namespace price_dialogs_test {

using testing::HasSubstr;

class PriceDialogsTest : public EntryFixture {
 protected:
  PriceDialogsTest() {
    open_new();
    open_panel();
    choose_kind("staking");
    type("asset", "ATOM");
    type("platform", "Cosmos Hub");
    type("quantity", "1200");
    type("since", "2026-01-01");
    type("apr", "15");
    save();
    window().show_page("holdings", QString::number(only_holding().id.value()));
  }
  QWidget* ask(const char* command, const char* name) {
    window().show_page("holdings", command);
    return dialog(name);
  }
  static void press_save(QWidget* asks) {
    QTest::mouseClick(asks->findChild<QPushButton*>("dialog_save"), Qt::LeftButton);
  }
};

TEST_F(PriceDialogsTest, APriceMakesTheHoldingCount) {
  EXPECT_EQ(workspace().analysis()->unvalued, 1);
  QWidget* asks = ask("price", "enter_price");
  ASSERT_TRUE(asks);
  EXPECT_EQ(asks->findChild<QLineEdit*>("asset")->text(), "ATOM");
  QTest::keyClicks(asks->findChild<QLineEdit*>("price"), "7.7");
  press_save(asks);
  await_newest();
  EXPECT_EQ(workspace().analysis()->unvalued, 0);
  EXPECT_EQ(workspace().analysis()->value.to_string(), "9240");
  action("edit.undo")->trigger();
  await_newest();
  EXPECT_EQ(workspace().analysis()->unvalued, 1);
}

TEST_F(PriceDialogsTest, AZeroPriceIsRefusedBesideItsField) {
  QWidget* asks = ask("price", "enter_price");
  auto* price = asks->findChild<QLineEdit*>("price");
  const auto* field = asks->findChild<FormField*>("price_field");
  QTest::keyClicks(price, "0");
  EXPECT_THAT(field->error().toStdString(), HasSubstr("zero"));
  press_save(asks);
  EXPECT_TRUE(asks->isVisible());
  price->clear();
  QTest::keyClicks(price, "7,7x");
  EXPECT_THAT(field->error().toStdString(), HasSubstr("is not a number"));
}

TEST_F(PriceDialogsTest, PastedRowsAreOneStep) {
  QWidget* asks = ask("prices", "paste_prices");
  ASSERT_TRUE(asks);
  auto* save_button = asks->findChild<QPushButton*>("dialog_save");
  EXPECT_FALSE(save_button->isEnabled());
  asks->findChild<QPlainTextEdit*>("rows")->setPlainText("2026-11-20 7.5\n2026-11-21 7.6\nrubbish\n2026-11-22 7.7");
  EXPECT_EQ(asks->findChild<DataTable*>("price_lines")->model()->rowCount(), 4);
  EXPECT_EQ(save_button->text().toStdString(), "Save 3 prices");
  EXPECT_THAT(asks->findChild<QLabel*>("price_summary")->text().toStdString(), HasSubstr("1 row can’t be read"));
  const int steps = workspace().undo_stack().count();
  press_save(asks);
  await_newest();
  EXPECT_EQ(workspace().undo_stack().count(), steps + 1);
  EXPECT_EQ(workspace().portfolio()->series(only_holding().asset, Currency::literal("USD"))->points().size(), 3U);
  action("edit.undo")->trigger();
  EXPECT_FALSE(workspace().portfolio()->series(only_holding().asset, Currency::literal("USD")));
}

TEST_F(PriceDialogsTest, ANewPriceFillsTheValuesThatWaitForIt) {
  QWidget* asks = ask("record", "record_payout");
  QTest::keyClicks(asks->findChild<QLineEdit*>("quantity"), "15");
  press_save(asks);
  await_newest();
  asks = ask("price", "enter_price");
  QTest::keyClicks(asks->findChild<QLineEdit*>("price"), "8");
  press_save(asks);
  EntryFilter filter;
  filter.type = EntryType::reward;
  const auto entries = workspace().session()->entries(filter, 0, 5)->entries;
  ASSERT_EQ(entries.size(), 1U);
  EXPECT_EQ(entries[0].value.value().to_string(), "120");
}

}  // namespace price_dialogs_test
}  // namespace tidemill::ui
