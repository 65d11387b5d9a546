#include "ui/controls/choice_row.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

#include "ui/theme.h"

namespace tidemill::ui {
namespace choice_row_test {

class ChoiceRowTest : public testing::Test {
 protected:
  ChoiceRowTest() {
    row_.addChoice("off", "Off");
    row_.addChoice("on", "On, monthly");
    row_.addSeparator();
    row_.addCommand("other", "Other…");
  }
  QAction* entry(int index) { return row_.findChild<QMenu*>()->actions()[index]; }

  Theme theme_{*qApp};
  ChoiceRow row_{theme_, "Reinvest income", "Whether income is added."};
};

TEST_F(ChoiceRowTest, StartsWithTheFirstAndSaysWhatWasChosen) {
  const QSignalSpy chosen(&row_, &ChoiceRow::chosen);
  EXPECT_EQ(row_.currentId(), "off");
  entry(1)->trigger();
  EXPECT_EQ(row_.currentId(), "on");
  EXPECT_EQ(row_.value(), "On, monthly");
  ASSERT_EQ(chosen.size(), 1);
  EXPECT_EQ(chosen[0][0].toString(), "on");
  EXPECT_EQ(row_.findChild<QPushButton*>()->accessibleName(), "Reinvest income: On, monthly");
}

TEST_F(ChoiceRowTest, ACommandNeverStaysChosen) {
  const QSignalSpy chosen(&row_, &ChoiceRow::chosen);
  entry(3)->trigger();
  EXPECT_EQ(chosen.size(), 1);
  EXPECT_EQ(row_.currentId(), "off");
}

TEST_F(ChoiceRowTest, AValueBesideTheChoicesMarksNone) {
  row_.setCurrent("on");
  row_.setValue("By coin");
  EXPECT_EQ(row_.currentId(), "");
  EXPECT_EQ(row_.value(), "By coin");
  EXPECT_FALSE(entry(1)->isChecked());
  row_.setCurrent("on");
  EXPECT_TRUE(entry(1)->isChecked());
}

TEST_F(ChoiceRowTest, SettingItIsSilent) {
  const QSignalSpy chosen(&row_, &ChoiceRow::chosen);
  row_.setCurrent("on");
  row_.setCurrent("unheard of");
  EXPECT_EQ(row_.currentId(), "");
  EXPECT_EQ(chosen.size(), 0);
}

}  // namespace choice_row_test
}  // namespace tidemill::ui
