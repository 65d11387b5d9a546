#include "ui/charts/fan_chart.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QTest>

#include "ui/charts/fan_plot.h"
#include "ui/charts/hover_card.h"
#include "ui/theme.h"

namespace tidemill::ui {
namespace fan_chart_test {

FanChartData fan(int months) {
  FanChartData data;
  for (int m = 0; m < months; ++m) {
    data.months.push_back(chartMonth(QDate(2026, 11, 1).addMonths(m), QLocale(QLocale::English)));
    data.p10.push_back(1000 - 10 * m);
    data.p50.push_back(1000 + m);
    data.p90.push_back(1000 + 20 * m);
    data.mean.push_back(1000 + 3 * m);
  }
  data.goal = 1600;
  data.goalLabel = "goal $1,600";
  return data;
}

class FanChartTest : public testing::Test {
 protected:
  FanChartTest() {
    chart.setData(fan(13));
    chart.resize(600, 320);
    chart.show();
    EXPECT_TRUE(QTest::qWaitForWindowExposed(&chart));
  }
  Theme theme{*static_cast<QApplication*>(QCoreApplication::instance()), ThemeMode::Light};
  FanChart chart{theme};
};

TEST_F(FanChartTest, HoverReadsTheNearestMonth) {
  auto* plot = chart.findChild<FanPlot*>();
  auto* card = chart.findChild<HoverCard*>("hoverCard");
  QTest::mouseMove(plot->viewport(), QPoint(int(plot->xOf(6)) + 3, 100));
  EXPECT_EQ(chart.hoveredMonth(), 6);
  ASSERT_TRUE(card->isVisible());
  EXPECT_EQ(card->title(), "May 2027");
  // Percentiles that are not there are not shown.
  ASSERT_EQ(card->lines().size(), 4u);
  EXPECT_EQ(card->lines()[1].label, "Median");
  EXPECT_EQ(card->lines()[1].value, "1006.00");
  EXPECT_TRUE(card->lines()[1].strong);
}

TEST_F(FanChartTest, KeysMoveThroughTheMonths) {
  chart.setFocus();
  QTest::keyClick(&chart, Qt::Key_End);
  EXPECT_EQ(chart.hoveredMonth(), 12);
  QTest::keyClick(&chart, Qt::Key_Left);
  EXPECT_EQ(chart.hoveredMonth(), 11);
  QTest::keyClick(&chart, Qt::Key_Home);
  QTest::keyClick(&chart, Qt::Key_Left);
  EXPECT_EQ(chart.hoveredMonth(), 0);
}

TEST_F(FanChartTest, TableAndSentenceCarryTheNumbers) {
  const QStringList lines = chart.asTable().split('\n');
  EXPECT_EQ(lines[0], "Month\t90th percentile\tMedian\t10th percentile\tMean");
  EXPECT_EQ(lines[2], "December 2026\t1020.00\t1001.00\t990.00\t1003.00");
  EXPECT_TRUE(chart.accessibleDescription().contains("between 880.00 and 1240.00"))
      << chart.accessibleDescription().toStdString();
}

TEST_F(FanChartTest, TheBandIsDrawn) {
  const QImage image = chart.grab().toImage();
  const QColor band = blend(theme.palette().accent, theme.palette().card, kFanShares[1]);
  int found = 0;
  for (int y = 0; y < image.height(); ++y) found += image.pixelColor(image.width() * 3 / 4, y) == band;
  EXPECT_GT(found, 5);
}

TEST_F(FanChartTest, OneMonthAndNoneDrawWithoutHarm) {
  chart.setData(fan(1));
  chart.hover(0);
  EXPECT_FALSE(chart.grab().isNull());
  chart.setData({});
  EXPECT_FALSE(chart.grab().isNull());
  EXPECT_EQ(chart.summary(), "No projection to show.");
}

}  // namespace fan_chart_test
}  // namespace tidemill::ui
