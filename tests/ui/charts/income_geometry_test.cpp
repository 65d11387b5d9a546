#include "ui/charts/income_geometry.h"

#include <gtest/gtest.h>

#include <cmath>

namespace tidemill::ui {
namespace income_geometry_test {

IncomeChartData twoSeries() {
  IncomeChartData data;
  for (int m = 0; m < 3; ++m) data.months.push_back(chartMonth(QDate(2026, 10 + m, 1), QLocale(QLocale::English)));
  data.series = {{"staking", "Staking", {}, {100, 60}, {0, 40, 90}},
                 {"lending", "Lending", {}, {50, -20}, {0, 10, -30}}};
  data.whiskers = {std::nullopt, std::nullopt, Whisker{40, 58, 260}};
  return data;
}

TEST(IncomeGeometry, StacksAccruedFirstAndLossesBelowZero) {
  IncomeGeometry geometry(twoSeries(), {});
  const auto& running = geometry.pieces(1);
  ASSERT_EQ(running.size(), 4u);
  EXPECT_FALSE(running[0].projected);
  EXPECT_EQ(running[0].to, 60);
  EXPECT_EQ(running[1].from, 0);
  EXPECT_EQ(running[1].to, -20);
  EXPECT_TRUE(running[2].projected);
  EXPECT_EQ(running[2].from, 60);
  EXPECT_EQ(running[2].to, 100);
  EXPECT_EQ(running[3].to, 110);
}

TEST(IncomeGeometry, TheAxisHoldsStacksLossesAndWhiskers) {
  IncomeGeometry geometry(twoSeries(), {});
  geometry.setPlotHeight(400);
  EXPECT_GE(geometry.scale().high, 260);
  EXPECT_LE(geometry.scale().low, -30);
  EXPECT_TRUE(geometry.hasWhiskers());
}

TEST(IncomeGeometry, HidingAPartHidesTheWhiskersOfTheTotal) {
  IncomeGeometry geometry(twoSeries(), {"lending"});
  geometry.setPlotHeight(400);
  EXPECT_FALSE(geometry.hasWhiskers());
  EXPECT_EQ(geometry.scale().low, 0);
  EXPECT_LT(geometry.scale().high, 260);
}

TEST(IncomeGeometry, FindsTheMonthAndThePartUnderThePointer) {
  IncomeGeometry geometry(twoSeries(), {});
  geometry.setPlotHeight(400);
  geometry.setPlot(QRectF(50, 10, 300, 400));
  EXPECT_EQ(geometry.monthAt(49), -1);
  EXPECT_EQ(geometry.monthAt(351), -1);
  EXPECT_EQ(geometry.monthAt(51), 0);
  EXPECT_EQ(geometry.monthAt(349), 2);
  for (int m = 0; m < 3; ++m) {
    for (const IncomePiece& piece : geometry.pieces(m)) {
      const QPointF centre = geometry.pieceRect(m, piece).center();
      EXPECT_EQ(geometry.monthAt(centre.x()), m);
      EXPECT_EQ(geometry.seriesAt(m, centre), piece.series);
    }
  }
  EXPECT_EQ(geometry.seriesAt(0, QPointF(100, 11)), std::nullopt);
}

TEST(IncomeGeometry, SurvivesNothingZerosAndNonsense) {
  IncomeGeometry empty(IncomeChartData{}, {});
  empty.setPlotHeight(300);
  EXPECT_LT(empty.scale().low, empty.scale().high);
  EXPECT_EQ(empty.monthAt(10), -1);
  IncomeChartData data = twoSeries();
  data.series = {{"staking", "Staking", {}, {0, std::nan(""), INFINITY}, {}}};
  data.whiskers.clear();
  IncomeGeometry zeros(data, {});
  zeros.setPlotHeight(300);
  EXPECT_LT(zeros.scale().low, zeros.scale().high);
  for (int m = 0; m < 3; ++m) EXPECT_TRUE(zeros.pieces(m).empty());
}

TEST(IncomeGeometry, FewMonthsDoNotMakeWalls) {
  IncomeChartData data = twoSeries();
  data.months.resize(1);
  IncomeGeometry geometry(data, {});
  geometry.setPlot(QRectF(0, 0, 900, 300));
  EXPECT_LE(geometry.slotWidth() * geometry.barShare(), 56.0 + 1e-9);
}

}  // namespace income_geometry_test
}  // namespace tidemill::ui
