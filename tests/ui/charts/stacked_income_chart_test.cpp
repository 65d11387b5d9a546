#include "ui/charts/stacked_income_chart.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QMouseEvent>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <cmath>

#include "ui/charts/axis_painter.h"
#include "ui/charts/chart_legend.h"
#include "ui/charts/hover_card.h"
#include "ui/charts/income_plot.h"
#include "ui/theme.h"

namespace tidemill::ui {
namespace stacked_income_chart_test {

QString dollars(double value) {
  return "$" + QString::number(value, 'f', 2);
}

class IncomeChartTest : public testing::Test {
 protected:
  IncomeChartTest() {
    IncomeChartData data;
    for (int m = 0; m < 6; ++m)
      data.months.push_back(chartMonth(QDate(2026, 9, 1).addMonths(m), QLocale(QLocale::English)));
    data.series = {{"staking", "Staking", {}, {200, 210, 150}, {0, 0, 70, 230, 240, 250}},
                   {"lending", "Lending", {}, {100, 90, 80}, {0, 0, 30, 110, 120, 130}}};
    data.whiskers = {{}, {}, {}, Whisker{280, 335, 420}, Whisker{270, 350, 460}, Whisker{260, 370, 520}};
    data.today = 3.0;
    chart.setTitle("Income by strategy");
    chart.setFormats(dollars, dollars);
    chart.setData(data);
    chart.resize(700, 380);
    chart.show();
    EXPECT_TRUE(QTest::qWaitForWindowExposed(&chart));
    plot = chart.findChild<IncomePlot*>();
    card = chart.findChild<HoverCard*>("hoverCard");
  }

  QPoint at(int month, const char* series) {
    return plot->viewport()->mapFrom(&chart, chart.barCentre(month, series)->toPoint());
  }

  Theme theme{*static_cast<QApplication*>(QCoreApplication::instance()), ThemeMode::Light};
  StackedIncomeChart chart{theme};
  QSignalSpy clicked{&chart, &StackedIncomeChart::barClicked};
  IncomePlot* plot = nullptr;
  HoverCard* card = nullptr;
};

TEST_F(IncomeChartTest, QtDrawsTheBarsWhereWeThinkTheyAre) {
  const QImage image = chart.grab().toImage();
  const QPoint solid = chart.barCentre(0, "staking")->toPoint();
  EXPECT_EQ(image.pixelColor(solid * image.devicePixelRatio()), theme.palette().strategy("staking"));
  const QPoint pale = chart.barCentre(4, "lending")->toPoint() + QPoint(8, 0);
  EXPECT_EQ(image.pixelColor(pale * image.devicePixelRatio()),
            blend(theme.palette().strategy("lending"), theme.palette().card, 0.42));
}

TEST_F(IncomeChartTest, HoverShowsValuesSharesAndWhatIsStillExpected) {
  QTest::mouseMove(plot->viewport(), at(2, "lending"));
  EXPECT_EQ(chart.hoveredMonth(), 2);
  ASSERT_TRUE(card->isVisible());
  EXPECT_EQ(card->title(), "November 2026");
  ASSERT_EQ(card->lines().size(), 5u);
  EXPECT_EQ(card->lines()[0].label, "Lending");
  EXPECT_EQ(card->lines()[0].value, "$110.00");
  EXPECT_EQ(card->lines()[0].share, QString::fromUtf8("33 %"));
  EXPECT_TRUE(card->lines()[0].strong);
  EXPECT_EQ(card->lines()[2].value, "$330.00");
  EXPECT_EQ(card->lines()[3].value, "$230.00");
  EXPECT_EQ(card->lines()[4].value, "$100.00");
}

TEST_F(IncomeChartTest, ProjectedMonthsShowMedianAndBand) {
  chart.hover(3);
  EXPECT_TRUE(card->title().contains("projected"));
  EXPECT_EQ(card->lines().back().value, QString::fromUtf8("$280.00 – $420.00"));
}

TEST_F(IncomeChartTest, AClickTellsMonthAndSeries) {
  QTest::mouseClick(plot->viewport(), Qt::LeftButton, {}, at(1, "staking"));
  ASSERT_EQ(clicked.count(), 1);
  EXPECT_EQ(clicked[0][0].toInt(), 1);
  EXPECT_EQ(clicked[0][1].toString(), "staking");
  // Above the bar it is the month as a whole.
  QTest::mouseClick(plot->viewport(), Qt::LeftButton, {}, QPoint(at(1, "staking").x(), 25));
  ASSERT_EQ(clicked.count(), 2);
  EXPECT_EQ(clicked[1][1].toString(), QString());
}

TEST_F(IncomeChartTest, TheKeyboardDoesAllThePointerDoes) {
  chart.setFocus();
  QTest::keyClick(&chart, Qt::Key_Right);
  QTest::keyClick(&chart, Qt::Key_Right);
  EXPECT_EQ(chart.hoveredMonth(), 1);
  QTest::keyClick(&chart, Qt::Key_Return);
  QTest::keyClick(&chart, Qt::Key_Up);
  QTest::keyClick(&chart, Qt::Key_Up);
  QTest::keyClick(&chart, Qt::Key_Return);
  ASSERT_EQ(clicked.count(), 2);
  EXPECT_EQ(clicked[0][1].toString(), QString());
  EXPECT_EQ(clicked[1][1].toString(), "lending");
  QTest::keyClick(&chart, Qt::Key_End);
  QTest::keyClick(&chart, Qt::Key_Right);
  EXPECT_EQ(chart.hoveredMonth(), 5);
  QTest::keyClick(&chart, Qt::Key_Escape);
  EXPECT_EQ(chart.hoveredMonth(), -1);
  EXPECT_FALSE(card->isVisible());
}

TEST_F(IncomeChartTest, TheLegendTogglesAndSolosByClickAndKeyboard) {
  auto* staking = chart.findChild<QCheckBox*>("legend_staking");
  auto* lending = chart.findChild<QCheckBox*>("legend_lending");
  QTest::mouseClick(staking, Qt::LeftButton);
  EXPECT_FALSE(staking->isChecked());
  EXPECT_EQ(chart.barCentre(0, "staking"), std::nullopt);
  EXPECT_NE(chart.barCentre(0, "lending"), std::nullopt);
  QTest::keyClick(staking, Qt::Key_Space);
  EXPECT_TRUE(staking->isChecked());
  QTest::mouseClick(staking, Qt::LeftButton, Qt::ControlModifier);
  EXPECT_FALSE(lending->isChecked());
  QTest::mouseClick(staking, Qt::LeftButton, Qt::ControlModifier);
  EXPECT_TRUE(lending->isChecked());
}

TEST_F(IncomeChartTest, NewDataKeepsWhatIsHidden) {
  chart.legend().toggle("lending");
  chart.setData(chart.data());
  EXPECT_EQ(chart.barCentre(0, "lending"), std::nullopt);
}

TEST_F(IncomeChartTest, TheTableHasEveryNumber) {
  const QStringList lines = chart.asTable().split('\n');
  ASSERT_EQ(lines.size(), 8);
  EXPECT_EQ(lines[0],
            "Month\tStaking accrued\tStaking projected\tLending accrued\tLending projected\tTotal\tP10\tMedian\tP90");
  EXPECT_EQ(lines[3], "November 2026\t$150.00\t$70.00\t$80.00\t$30.00\t$330.00\t\t\t");
  EXPECT_EQ(lines[4], "December 2026\t$0.00\t$230.00\t$0.00\t$110.00\t$340.00\t$280.00\t$335.00\t$420.00");
  chart.copyAsTable();
  EXPECT_EQ(QApplication::clipboard()->text(), chart.asTable());
}

TEST_F(IncomeChartTest, ASentenceSaysWhatItShows) {
  EXPECT_EQ(chart.accessibleDescription(),
            "Monthly income from September 2026 to February 2027: $830.00 accrued, $1180.00 projected. "
            "The largest part is Staking with $1350.00.");
  EXPECT_EQ(chart.accessibleName(), "Income by strategy");
}

TEST_F(IncomeChartTest, PicturesAreWrittenWithoutHover) {
  const QTemporaryDir folder;
  chart.hover(2);
  ASSERT_TRUE(chart.savePng(folder.filePath("chart.png")));
  EXPECT_FALSE(card->isVisible());
  EXPECT_GT(QImage(folder.filePath("chart.png")).width(), 1400);
  ASSERT_TRUE(chart.saveSvg(folder.filePath("chart.svg")));
  QFile svg(folder.filePath("chart.svg"));
  ASSERT_TRUE(svg.open(QIODevice::ReadOnly));
  const QByteArray text = svg.readAll();
  EXPECT_TRUE(text.contains("Income by strategy"));
  EXPECT_TRUE(text.contains(">today<"));
  EXPECT_FALSE(text.contains("<image")) << "bars must stay vectors";
  EXPECT_FALSE(chart.savePng(folder.filePath("no/such/folder/chart.png")));
  EXPECT_FALSE(chart.saveSvg(folder.filePath("no/such/folder/chart.svg")));
}

TEST_F(IncomeChartTest, DraggingOverMonthsShowsTheseAlone) {
  auto* all = chart.findChild<QPushButton*>("chartShowAll");
  EXPECT_FALSE(all->isVisible());
  QTest::mousePress(plot->viewport(), Qt::LeftButton, {}, at(1, "staking"));
  QMouseEvent move(QEvent::MouseMove, at(3, "staking"), plot->viewport()->mapToGlobal(at(3, "staking")), Qt::NoButton,
                   Qt::LeftButton, Qt::NoModifier);
  QCoreApplication::sendEvent(plot->viewport(), &move);
  QTest::mouseRelease(plot->viewport(), Qt::LeftButton, {}, at(3, "staking"));
  ASSERT_EQ(chart.data().months.size(), 3u);
  EXPECT_EQ(chart.data().months[0].full, "October 2026");
  EXPECT_EQ(clicked.count(), 0) << "a drag is no click";
  EXPECT_EQ(chart.data().today, 2.0);
  // Clicks still count from the left end of all.
  QTest::mouseClick(plot->viewport(), Qt::LeftButton, {}, at(0, "staking"));
  ASSERT_EQ(clicked.count(), 1);
  EXPECT_EQ(clicked[0][0].toInt(), 1);
  EXPECT_TRUE(all->isVisible());
  QTest::mouseClick(all, Qt::LeftButton);
  EXPECT_EQ(chart.data().months.size(), 6u);
  EXPECT_FALSE(all->isVisible());
}

TEST_F(IncomeChartTest, KeysChooseAStretchToo) {
  chart.setFocus();
  chart.hover(2);
  QTest::keyClick(&chart, Qt::Key_Right, Qt::ShiftModifier);
  QTest::keyClick(&chart, Qt::Key_Right, Qt::ShiftModifier);
  QTest::keyClick(&chart, Qt::Key_Return);
  ASSERT_EQ(chart.data().months.size(), 3u);
  EXPECT_EQ(chart.data().months[0].full, "November 2026");
  QTest::keyClick(&chart, Qt::Key_Escape);
  EXPECT_EQ(chart.data().months.size(), 6u);
  chart.hover(5);
  QTest::keyClick(&chart, Qt::Key_Plus);
  ASSERT_EQ(chart.data().months.size(), 3u);
  EXPECT_EQ(chart.data().months[2].full, "February 2027");
  EXPECT_EQ(chart.hoveredMonth(), 2) << "the month at hand stays at hand";
  QTest::keyClick(&chart, Qt::Key_Minus);
  EXPECT_EQ(chart.data().months.size(), 6u);
  // The same number of months keeps the stretch: an edit must not lose what one looks at.
  chart.zoom(1, 2);
  IncomeChartData same = IncomeChartData(chart.data());
  same.months.resize(6);
  chart.setData(same);
  EXPECT_EQ(chart.data().months.size(), 2u);
}

TEST_F(IncomeChartTest, SharesAndRunningTotals) {
  chart.setShape(IncomeShape::shares);
  chart.hover(0);
  EXPECT_EQ(card->lines()[1].value, QString::fromUtf8("67\u00a0%"));
  EXPECT_TRUE(card->lines()[1].share.isEmpty());
  EXPECT_FALSE(plot->geometryInUse().hasWhiskers());
  chart.setShape(IncomeShape::running);
  chart.hover(1);
  EXPECT_EQ(card->lines().back().value, "$600.00");
  chart.setShape(IncomeShape::amounts);
  EXPECT_TRUE(plot->geometryInUse().hasWhiskers());
}

TEST_F(IncomeChartTest, TheYearBeforeIsDrawnSaidAndInTheTable) {
  IncomeChartData data = chart.data();
  data.whiskers.clear();
  data.before = {280.0, std::nullopt, 500.0};
  chart.setData(data);
  EXPECT_TRUE(plot->geometryInUse().hasBefore());
  EXPECT_GE(plot->geometryInUse().scale().high, 500.0);
  chart.hover(0);
  EXPECT_EQ(card->lines().back().value, "$280.00");
  chart.hover(1);
  EXPECT_EQ(card->lines().back().label, "Total");
  EXPECT_TRUE(chart.asTable().contains("\t$500.00\n"));
  const auto y = chart.barCentre(0, "lending")->x();
  const QImage image = chart.grab().toImage();
  const double level = plot->y() + yOf(plot->geometryInUse().scale(), plot->geometryInUse().plot(), 280.0);
  EXPECT_EQ(image.pixelColor(QPoint(int(y), int(std::lround(level))) * image.devicePixelRatio()), theme.palette().ink);
}

TEST_F(IncomeChartTest, TheCsvIsForPrograms) {
  const QStringList lines = chart.asCsv().split('\n');
  EXPECT_EQ(lines[0], "Month,Staking accrued,Staking projected,Lending accrued,Lending projected,Total,P10,Median,P90");
  EXPECT_EQ(lines[3], "November 2026,150,70,80,30,330,,,");
  EXPECT_EQ(lines[4], "December 2026,0,230,0,110,340,280,335,420");
  QTemporaryDir folder;
  ASSERT_TRUE(chart.saveCsv(folder.filePath("income.csv")));
  QFile file(folder.filePath("income.csv"));
  ASSERT_TRUE(file.open(QIODevice::ReadOnly));
  EXPECT_EQ(QString::fromUtf8(file.readAll()), chart.asCsv());
  EXPECT_FALSE(chart.saveCsv(folder.filePath("missing/income.csv")));
  // Hidden amounts stay hidden, names with commas are quoted.
  IncomeChartData data = chart.data();
  data.series[0].name = "Stak\"ing, all";
  chart.setFormats([](double) { return QString("•••"); }, dollars);
  chart.setData(data);
  EXPECT_TRUE(chart.asCsv().startsWith("Month,\"Stak\"\"ing, all accrued\","));
  EXPECT_FALSE(chart.asCsv().contains("150"));
}

TEST_F(IncomeChartTest, ColoursFollowTheTheme) {
  theme.setMode(ThemeMode::Dark);
  const QImage image = chart.grab().toImage();
  EXPECT_EQ(image.pixelColor(chart.barCentre(0, "staking")->toPoint() * image.devicePixelRatio()),
            darkPalette().strategy("staking"));
}

TEST_F(IncomeChartTest, OddDataDrawsWithoutHarm) {
  for (const int months : {0, 1, 60}) {
    for (const double value : {0.0, -50.0, 1e9}) {
      IncomeChartData data;
      for (int m = 0; m < months; ++m)
        data.months.push_back(chartMonth(QDate(2024, 1, 1).addMonths(m), QLocale(QLocale::English)));
      data.series = {{"staking", "Staking", {}, std::vector<double>(std::size_t(months), value), {}}};
      data.today = 2.5;
      chart.setData(data);
      chart.hover(0);
      EXPECT_FALSE(chart.grab().isNull());
      EXPECT_FALSE(chart.summary().isEmpty());
    }
  }
  chart.resize(120, 90);
  EXPECT_FALSE(chart.grab().isNull());
}

}  // namespace stacked_income_chart_test
}  // namespace tidemill::ui
