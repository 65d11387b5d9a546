#include "ui/controls/segmented_control.h"

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include "ui/theme.h"

namespace tidemill::ui {
namespace segmented_control_test {

class SegmentedControlTest : public testing::Test {
 protected:
  SegmentedControlTest() {
    for (const char* id : {"1m", "ytd", "12m", "3y"}) control.addSegment(id, QString(id).toUpper());
    control.show();
    EXPECT_TRUE(QTest::qWaitForWindowExposed(&control));
    control.activateWindow();
  }
  QAbstractButton* segment(const char* id) {
    return control.findChild<QAbstractButton*>(QStringLiteral("segment_%1").arg(id));
  }

  Theme theme{*static_cast<QApplication*>(QCoreApplication::instance()), ThemeMode::Light};
  SegmentedControl control{theme};
  QSignalSpy chosen{&control, &SegmentedControl::chosen};
};

TEST_F(SegmentedControlTest, TheFirstIsChosenAndNothingToldYet) {
  EXPECT_EQ(control.currentId(), "1m");
  EXPECT_EQ(chosen.count(), 0);
}

TEST_F(SegmentedControlTest, AClickChooses) {
  QTest::mouseClick(segment("12m"), Qt::LeftButton);
  EXPECT_EQ(control.currentId(), "12m");
  ASSERT_EQ(chosen.count(), 1);
  EXPECT_EQ(chosen[0][0].toString(), "12m");
  QTest::mouseClick(segment("12m"), Qt::LeftButton);
  EXPECT_EQ(chosen.count(), 1);
}

TEST_F(SegmentedControlTest, ArrowKeysMoveTheChoice) {
  segment("1m")->setFocus();
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
  EXPECT_EQ(control.currentId(), "ytd");
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
  EXPECT_EQ(control.currentId(), "12m");
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
  EXPECT_EQ(control.currentId(), "ytd");
  ASSERT_EQ(chosen.count(), 3);
  EXPECT_EQ(chosen.last()[0].toString(), "ytd");
}

TEST_F(SegmentedControlTest, SettingByCodeIsSilent) {
  control.setCurrent("3y");
  EXPECT_EQ(control.currentId(), "3y");
  control.setCurrent("unknown");
  EXPECT_EQ(control.currentId(), "3y");
  EXPECT_EQ(chosen.count(), 0);
}

TEST_F(SegmentedControlTest, ClearingAndFillingAgainWorks) {
  control.clear();
  EXPECT_EQ(control.currentId(), QString());
  control.addSegment("5y", "5Y");
  EXPECT_EQ(control.currentId(), "5y");
}

TEST_F(SegmentedControlTest, AssistiveTechnologySeesRadioButtons) {
  QAccessibleInterface* seen = QAccessible::queryAccessibleInterface(segment("1m"));
  ASSERT_NE(seen, nullptr);
  EXPECT_EQ(seen->role(), QAccessible::RadioButton);
  EXPECT_EQ(seen->text(QAccessible::Name), "1M");
  EXPECT_TRUE(seen->state().checked);
}

}  // namespace segmented_control_test
}  // namespace tidemill::ui
