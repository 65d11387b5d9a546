#include "ui/charts/line_chart.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <cmath>

#include "ui/charts/bar_list_chart.h"
#include "ui/charts/hover_card.h"
#include "ui/theme.h"

namespace tidemill::ui {
namespace line_chart_test {

class PaintedCharts : public testing::Test {
 protected:
  Theme theme{*static_cast<QApplication*>(QCoreApplication::instance()), ThemeMode::Light};
};

LineSeries loss() {
  LineSeries series{"50 / 50", {}, {}, false};
  for (int i = 0; i <= 100; ++i) {
    const double k = std::pow(10.0, -1.0 + 0.02 * i);
    series.points.push_back({k, 2 * std::sqrt(k) / (1 + k) - 1});
  }
  return series;
}

TEST(ValueAt, InterpolatesInsideAndKnowsNothingOutside) {
  const LineSeries line{"", {}, {{1, 10}, {3, 30}}, false};
  EXPECT_EQ(valueAt(line, 2), 20);
  EXPECT_EQ(valueAt(line, 1), 10);
  EXPECT_EQ(valueAt(line, 3), 30);
  EXPECT_EQ(valueAt(line, 0.9), std::nullopt);
  EXPECT_EQ(valueAt(line, 3.1), std::nullopt);
  EXPECT_EQ(valueAt({}, 1), std::nullopt);
}

TEST_F(PaintedCharts, ALineChartReadsOffItsCurve) {
  LineChart chart(theme);
  chart.setSeries({loss()});
  chart.setLogarithmic(true, {0.1, 1, 10});
  chart.setFormats([](double x) { return QString::number(x, 'g', 2); },
                   [](double y) { return QString::number(y, 'f', 3); });
  chart.setMarks({{{2.0, -0.0572}, "now", {}}});
  chart.resize(400, 260);
  chart.show();
  ASSERT_TRUE(QTest::qWaitForWindowExposed(&chart));
  QTest::mouseMove(&chart, QPoint(230, 100));
  auto* card = chart.findChild<HoverCard*>("hoverCard");
  ASSERT_TRUE(card->isVisible());
  EXPECT_EQ(card->lines().size(), 1u);
  EXPECT_TRUE(chart.asTable().startsWith("\t50 / 50\n0.1\t-0.425\n")) << chart.asTable().left(40).toStdString();
  EXPECT_TRUE(chart.summary().contains("now"));
  QTest::keyClick(&chart, Qt::Key_Escape);
  EXPECT_FALSE(card->isVisible());
}

TEST_F(PaintedCharts, ALineChartSurvivesNonsense) {
  LineChart chart(theme);
  chart.resize(300, 200);
  EXPECT_FALSE(chart.grab().isNull());
  chart.setLogarithmic(true);
  chart.setSeries({{"bad", {}, {{-1, 2}, {0, 1}, {1, std::nan("")}, {2, 5}}, true}, {"one", {}, {{1, 1}}, false}});
  EXPECT_FALSE(chart.grab().isNull());
}

TEST_F(PaintedCharts, BarsAnswerPointerAndKeyboard) {
  BarListChart chart(theme);
  chart.setRows({{"a", "Ethereum", 78, "78 %", {}, 80, {}}, {"b", "Lido", 44, "44 %", {}, 60, {}}});
  chart.setMaximum(100);
  chart.setInteractive(true);
  chart.resize(400, chart.sizeHint().height());
  QSignalSpy clicked(&chart, &BarListChart::rowClicked);
  QTest::mouseClick(&chart, Qt::LeftButton, {}, QPoint(100, chart.height() - 8));
  QTest::keyClick(&chart, Qt::Key_Down);
  QTest::keyClick(&chart, Qt::Key_Return);
  ASSERT_EQ(clicked.count(), 2);
  EXPECT_EQ(clicked[0][0].toString(), "b");
  EXPECT_EQ(clicked[1][0].toString(), "a");
  EXPECT_EQ(chart.accessibleDescription(), "Ethereum: 78 %; Lido: 44 %");
  EXPECT_EQ(chart.asTable(), "Name\tValue\nEthereum\t78 %\nLido\t44 %\n");
}

TEST_F(PaintedCharts, BarsSayOnHoverWhatTheirHintSays) {
  BarListChart chart(theme);
  BarListRow fee{"fee", "Commission of the validator", -12, "−$12"};
  fee.hint = "4 % of gross";
  chart.setRows({{"gross", "Gross", 300, "$300"}, fee});
  chart.resize(400, chart.sizeHint().height());
  chart.show();
  ASSERT_TRUE(QTest::qWaitForWindowExposed(&chart));
  auto* card = chart.findChild<HoverCard*>("hoverCard");
  QTest::mouseMove(&chart, QPoint(200, chart.height() - 6));
  ASSERT_TRUE(card->isVisible());
  EXPECT_EQ(card->title(), "Commission of the validator");
  ASSERT_EQ(card->lines().size(), 1u);
  EXPECT_EQ(card->lines()[0].label, "4 % of gross");
  EXPECT_EQ(card->lines()[0].value, "−$12");
  QTest::mouseMove(&chart, QPoint(200, 6));
  EXPECT_FALSE(card->isVisible()) << "this one has none";
  QTest::mouseMove(&chart, QPoint(200, chart.height() - 6));
  chart.setRows({{"gross", "Gross", 300, "$300"}});
  EXPECT_FALSE(card->isVisible()) << "the row is gone";
}

TEST_F(PaintedCharts, BarLengthsFollowTheValues) {
  BarListChart chart(theme);
  chart.setRows(
      {{"a", "x", 100, "", {}, {}, Qt::red}, {"b", "x", -50, "", {}, {}, Qt::red}, {"c", "x", 0, "", {}, {}, Qt::red}});
  chart.resize(400, 120);
  const QImage image = chart.grab().toImage();
  const auto length = [&](int row) {
    int count = 0;
    for (int x = 0; x < image.width(); ++x)
      count += image.pixelColor(x, int((row + 0.5) * image.height() / 3) - (row == 0 ? 0 : row)) == QColor(Qt::red);
    return count;
  };
  EXPECT_GT(length(0), 100);
  EXPECT_NEAR(double(length(1)) / length(0), 0.5, 0.05);
  EXPECT_EQ(length(2), 0);
}

TEST_F(PaintedCharts, AreReadAsTables) {
  LineChart chart(theme);
  chart.setTitle("Impermanent loss");
  chart.setSeries({loss()});
  chart.resize(400, 300);
  chart.show();
  QTest::keyClick(&chart, Qt::Key_T);
  auto* dialog = chart.findChild<QDialog*>("chart_table");
  ASSERT_NE(dialog, nullptr);
  const ChartTable table = chart.table();
  const auto* model = dialog->findChild<QTableView*>("chart_table_rows")->model();
  ASSERT_EQ(model->rowCount(), int(table.rows.size()));
  ASSERT_EQ(model->columnCount(), int(table.head.size()));
  for (int row = 0; row < model->rowCount(); ++row)
    for (int column = 0; column < model->columnCount(); ++column)
      EXPECT_EQ(model->index(row, column).data().toString(), table.rows[size_t(row)][size_t(column)].shown);
  QTest::mouseClick(dialog->findChild<QPushButton*>("chart_table_copy"), Qt::LeftButton);
  EXPECT_EQ(QApplication::clipboard()->text(), chart.asTable());
  const QTemporaryDir folder;
  chart.askForFile = [&](const QString&, const QString&) { return folder.filePath("loss.csv"); };
  QTest::mouseClick(dialog->findChild<QPushButton*>("chart_table_save"), Qt::LeftButton);
  QFile saved(folder.filePath("loss.csv"));
  ASSERT_TRUE(saved.open(QIODevice::ReadOnly));
  EXPECT_EQ(QString::fromUtf8(saved.readAll()), chart.asCsv());
  QTest::mouseClick(dialog->findChild<QPushButton*>("chart_table_close"), Qt::LeftButton);
  EXPECT_FALSE(dialog->isVisible());
}

}  // namespace line_chart_test
}  // namespace tidemill::ui
