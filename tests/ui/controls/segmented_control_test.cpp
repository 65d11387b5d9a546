#include "ui/controls/segmented_control.h"

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <algorithm>

#include "ui/controls/header_bar.h"
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

TEST_F(SegmentedControlTest, FoldedItShowsTheChoiceAndOffersTheOthers) {
  control.setAccessibleName("Time shown");
  const int wide = control.sizeHint().width();
  EXPECT_EQ(control.unfoldedWidth(), wide);
  control.setFolded(true);
  auto* fold = control.findChild<QToolButton*>("segment_fold");
  EXPECT_TRUE(fold->isVisible());
  EXPECT_FALSE(segment("ytd")->isVisible());
  EXPECT_EQ(fold->text(), "1M");
  EXPECT_EQ(fold->accessibleName(), "Time shown: 1M");
  EXPECT_EQ(control.sizeHint().width(), control.foldedWidth());
  EXPECT_LT(control.foldedWidth(), wide);
  emit fold->menu()->aboutToShow();
  ASSERT_EQ(fold->menu()->actions().size(), 4);
  EXPECT_TRUE(fold->menu()->actions()[0]->isChecked());
  fold->menu()->actions()[2]->trigger();
  EXPECT_EQ(control.currentId(), "12m");
  EXPECT_EQ(fold->text(), "12M");
  EXPECT_EQ(chosen.count(), 1);
  control.setFolded(false);
  EXPECT_TRUE(segment("12m")->isVisible());
  EXPECT_EQ(control.sizeHint().width(), wide);
}

TEST_F(SegmentedControlTest, AHeaderFoldsTheWidestWhereItsTitleHasNoRoom) {
  QWidget window;
  HeaderBar bar(theme, "Income", &window);
  auto* controls = new QWidget(&bar);
  auto* row = new QHBoxLayout(controls);
  row->setContentsMargins(0, 0, 0, 0);
  auto* few = new SegmentedControl(theme, controls);
  auto* many = new SegmentedControl(theme, controls);
  for (const char* name : {"Month", "Year"}) few->addSegment(name, name);
  for (const char* name : {"Strategy", "Platform", "Asset", "Chain", "Holding"}) many->addSegment(name, name);
  row->addWidget(few);
  row->addWidget(many);
  bar.setControls(controls);
  const auto folded_at = [&](int width) {
    bar.resize(width, bar.height());
    QCoreApplication::processEvents();
    EXPECT_LE(controls->sizeHint().width(), std::max(width, 300)) << width;
    return std::pair{few->isFolded(), many->isFolded()};
  };
  window.show();
  EXPECT_EQ(folded_at(1200), std::pair(false, false));
  EXPECT_EQ(folded_at(500), std::pair(false, true));
  EXPECT_EQ(folded_at(280), std::pair(true, true));
  EXPECT_EQ(folded_at(1200), std::pair(false, false)) << "room again";
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
