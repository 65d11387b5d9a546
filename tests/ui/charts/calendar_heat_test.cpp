#include "ui/charts/calendar_heat.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include "ui/theme.h"

namespace tidemill::ui {
namespace calendar_heat_test {

class CalendarTest : public testing::Test {
 protected:
  CalendarTest() {
    calendar.setLocaleUsed(QLocale(QLocale::English, QLocale::UnitedKingdom));
    calendar.setMonth(QDate(2026, 10, 17),
                      {{QDate(2026, 10, 5), 12.0}, {QDate(2026, 10, 17), 125.21}, {QDate(2026, 10, 9), -18.0}});
    calendar.resize(330, 260);
    calendar.show();
    EXPECT_TRUE(QTest::qWaitForWindowExposed(&calendar));
  }
  Theme theme{*static_cast<QApplication*>(QCoreApplication::instance()), ThemeMode::Light};
  CalendarHeat calendar{theme};
  QSignalSpy clicked{&calendar, &CalendarHeat::dayClicked};
};

TEST_F(CalendarTest, TheWeekBeginsAsTheLocaleSays) {
  // 1 October 2026 is a Thursday: fourth column from Monday, fifth from Sunday.
  const QRectF monday = calendar.cellOf(QDate(2026, 10, 1));
  EXPECT_NEAR(monday.left(), 3 * (monday.width() + 5), 0.01);
  calendar.setLocaleUsed(QLocale(QLocale::English, QLocale::UnitedStates));
  const QRectF sunday = calendar.cellOf(QDate(2026, 10, 1));
  EXPECT_NEAR(sunday.left(), 4 * (sunday.width() + 5), 0.01);
}

TEST_F(CalendarTest, AllDaysFit) {
  for (int d = 1; d <= 31; ++d) EXPECT_TRUE(QRectF(calendar.rect()).contains(calendar.cellOf(QDate(2026, 10, d)))) << d;
  EXPECT_TRUE(calendar.cellOf(QDate(2026, 11, 1)).isEmpty());
}

TEST_F(CalendarTest, MoreIncomeIsDeeperAndLossesAreRed) {
  const QImage image = calendar.grab().toImage();
  const auto colour = [&](int day) {
    const QRectF cell = calendar.cellOf(QDate(2026, 10, day));
    return image.pixelColor((cell.bottomRight() - QPointF(8, 8)).toPoint());
  };
  EXPECT_LT(colour(17).lightness(), colour(5).lightness());
  EXPECT_LT(colour(5).lightness(), colour(6).lightness());
  EXPECT_GT(colour(9).red(), colour(9).green());
}

TEST_F(CalendarTest, ClicksAndKeysChooseDays) {
  QTest::mouseClick(&calendar, Qt::LeftButton, {}, calendar.cellOf(QDate(2026, 10, 20)).center().toPoint());
  ASSERT_EQ(clicked.count(), 1);
  EXPECT_EQ(clicked[0][0].toDate(), QDate(2026, 10, 20));
  calendar.setFocus();
  QTest::keyClick(&calendar, Qt::Key_Down);
  QTest::keyClick(&calendar, Qt::Key_Left);
  QTest::keyClick(&calendar, Qt::Key_Return);
  ASSERT_EQ(clicked.count(), 2);
  EXPECT_EQ(clicked[1][0].toDate(), QDate(2026, 10, 26));
  // The end of the month is the end.
  QTest::keyClick(&calendar, Qt::Key_Down);
  EXPECT_EQ(calendar.currentDay(), QDate(2026, 10, 26));
  QSignalSpy stepped(&calendar, &CalendarHeat::monthStepped);
  QTest::keyClick(&calendar, Qt::Key_PageUp);
  EXPECT_EQ(stepped.count(), 1);
}

TEST_F(CalendarTest, TableAndSentence) {
  EXPECT_EQ(calendar.asTable(), "Day\tValue\n2026-10-05\t12.00\n2026-10-09\t-18.00\n2026-10-17\t125.21\n");
  EXPECT_TRUE(calendar.summary().contains("125.21")) << calendar.summary().toStdString();
}

}  // namespace calendar_heat_test
}  // namespace tidemill::ui
