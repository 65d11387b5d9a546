#include "ui/controls/data_table.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QStandardItemModel>
#include <QTest>

#include "ui/theme.h"

namespace tidemill::ui {
namespace data_table_test {

class DataTableTest : public testing::Test {
 protected:
  DataTableTest() {
    model.setHorizontalHeaderLabels({"Holding", "Value", "Risk"});
    const struct {
      const char* name;
      double value;
      const char* grade;
    } rows[] = {{"ETH · Lido", 37820, "A 84"}, {"A <b> & C", 9240, "B 72"}, {"USDC\tAave", 25000.5, "A 81"}};
    for (const auto& row : rows) {
      auto* name = new QStandardItem(QString::fromUtf8(row.name));
      name->setData("staking", StrategyRole);
      auto* value = new QStandardItem(QLocale(QLocale::English).toString(row.value, 'f', 0));
      value->setData(int(Qt::AlignRight | Qt::AlignVCenter), Qt::TextAlignmentRole);
      value->setData(row.value, SortRole);
      value->setData(QString::number(row.value, 'f', 2), CopyRole);
      auto* grade = new QStandardItem;
      grade->setData(QString(row.grade), GradeRole);
      model.appendRow({name, value, grade});
    }
    model.setSortRole(SortRole);
    table.setModel(&model);
    table.resize(600, 300);
    table.show();
    EXPECT_TRUE(QTest::qWaitForWindowExposed(&table));
  }

  Theme theme{*static_cast<QApplication*>(QCoreApplication::instance()), ThemeMode::Light};
  QStandardItemModel model;
  DataTable table{theme};
};

TEST_F(DataTableTest, CopiesTheSelectedRowsAsTextAndHtml) {
  table.selectRow(1);
  QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
  const QMimeData* mime = QApplication::clipboard()->mimeData();
  EXPECT_EQ(mime->text(), "A <b> & C\t9240.00\tB 72\n");
  EXPECT_TRUE(mime->html().contains("<td>A &lt;b&gt; &amp; C</td><td>9240.00</td>")) << mime->html().toStdString();
}

TEST_F(DataTableTest, SpareColumnsGiveWayWhileThereIsNoRoom) {
  table.setSpareColumns({1});
  EXPECT_FALSE(table.isColumnHidden(1));
  table.resize(170, 300);
  EXPECT_TRUE(table.isColumnHidden(1));
  EXPECT_FALSE(table.isColumnHidden(2));
  table.resize(600, 300);
  EXPECT_FALSE(table.isColumnHidden(1));
}

TEST_F(DataTableTest, HeadsOfSeveralWordsTakeTwoLines) {
  model.setHeaderData(2, Qt::Horizontal, "Impermanent loss against holding");
  const int height = table.horizontalHeader()->sizeHint().height();
  table.fitColumns();
  const int width = table.columnWidth(2);
  table.setWrapsHeads(true);
  EXPECT_LT(table.columnWidth(2), width);
  EXPECT_GT(table.horizontalHeader()->sizeHint().height(), height);
}

TEST_F(DataTableTest, TabsInCellsDoNotShiftColumns) {
  table.selectRow(2);
  EXPECT_EQ(table.selectionAsText(), "USDC Aave\t25000.50\tA 81\n");
}

TEST_F(DataTableTest, CopiesInTheOrderShownWithHeadsAndWithoutHiddenColumns) {
  table.horizontalHeader()->moveSection(2, 0);
  table.setColumnHidden(0, true);
  table.selectAll();
  EXPECT_EQ(table.selectionAsText(true), "Risk\tValue\nA 84\t37820.00\nB 72\t9240.00\nA 81\t25000.50\n");
}

TEST_F(DataTableTest, CopyingNothingLeavesTheClipboardAlone) {
  QApplication::clipboard()->setText("mine");
  table.clearSelection();
  table.copySelection();
  EXPECT_EQ(QApplication::clipboard()->text(), "mine");
}

TEST_F(DataTableTest, HomeAndEndGoToTheFirstAndLastRow) {
  table.setCurrentIndex(model.index(1, 1));
  QTest::keyClick(&table, Qt::Key_End);
  EXPECT_EQ(table.currentIndex().row(), 2);
  QTest::keyClick(&table, Qt::Key_Home);
  EXPECT_EQ(table.currentIndex().row(), 0);
}

TEST_F(DataTableTest, AClickOnTheHeadSortsByTheSortRole) {
  const int x = table.horizontalHeader()->sectionViewportPosition(1) + 10;
  QTest::mouseClick(table.horizontalHeader()->viewport(), Qt::LeftButton, {}, QPoint(x, 10));
  EXPECT_EQ(model.index(0, 1).data(SortRole).toDouble(), 9240);
  QTest::mouseClick(table.horizontalHeader()->viewport(), Qt::LeftButton, {}, QPoint(x, 10));
  EXPECT_EQ(model.index(0, 1).data(SortRole).toDouble(), 37820);
}

TEST_F(DataTableTest, TheOrderOfTheModelStaysUntilSomeoneSorts) {
  EXPECT_EQ(model.index(0, 0).data().toString(), QString::fromUtf8("ETH · Lido"));
}

TEST_F(DataTableTest, FittingRowsAsksForExactlyTheirHeight) {
  table.setFitsRows(true);
  const int three = table.sizeHint().height();
  model.removeRow(0);
  EXPECT_EQ(three - table.sizeHint().height(), table.rowHeight(0));
}

TEST_F(DataTableTest, TheStretchedColumnTakesTheRoomLeft) {
  EXPECT_EQ(table.horizontalHeader()->length(), table.viewport()->width());
  table.resize(900, 300);
  EXPECT_EQ(table.horizontalHeader()->length(), table.viewport()->width());
}

TEST_F(DataTableTest, RolesShowInThePicture) {
  const QColor dot = theme.palette().strategy("staking");
  const QColor pill = theme.palette().grade('A').background;
  const QImage image = table.viewport()->grab().toImage();
  const double ratio = image.devicePixelRatio();
  const auto contains = [&](const QRect& cell, const QColor& colour) {
    for (int y = cell.top(); y < cell.bottom(); ++y)
      for (int x = cell.left(); x < cell.right(); ++x)
        if (image.pixelColor(int(x * ratio), int(y * ratio)) == colour) return true;
    return false;
  };
  EXPECT_TRUE(contains(table.visualRect(model.index(0, 0)), dot));
  EXPECT_TRUE(contains(table.visualRect(model.index(0, 2)), pill));
  EXPECT_FALSE(contains(table.visualRect(model.index(0, 1)), dot));
}

}  // namespace data_table_test
}  // namespace tidemill::ui
