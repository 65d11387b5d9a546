// Any number opens: by key, by menu and by a press, down to the price behind it and back.
#include <QClipboard>
#include <QLabel>
#include <QPushButton>

#include "tests/ui/support/application.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/controls/data_table.h"
#include "ui/controls/figure_tile.h"
#include "ui/controls/key_value_list.h"
#include "ui/controls/table_roles.h"
#include "ui/dialogs/inspector_dialog.h"
#include "ui/models/explanation_model.h"
#include "ui/qt_format.h"

namespace tidemill::ui {
namespace inspector_dialog_test {

class InspectorDialogTest : public WindowFixture {
 protected:
  InspectorDialogTest() {
    open_sample();
    window().resize(1440, 900);
  }
  InspectorDialog* inspector() const {
    auto* dialog = window_->findChild<InspectorDialog*>();
    return dialog && dialog->isVisible() ? dialog : nullptr;
  }
  std::string text(const char* name) const { return inspector()->findChild<QLabel*>(name)->text().toStdString(); }
  DataTable* lines() const { return inspector()->findChild<DataTable*>("inspectorLines"); }
  /// Moves to the first line that opens something and presses Enter on it.
  bool open_first() {
    const auto* model = static_cast<ExplanationModel*>(lines()->model());
    for (int row = 0; row < model->rowCount(); ++row) {
      if (!model->opens(row)) continue;
      lines()->setCurrentIndex(model->index(row, 0));
      QTest::keyClick(lines(), Qt::Key_Return);
      return true;
    }
    return false;
  }
};

TEST_F(InspectorDialogTest, ATileOpensDownToAPrice) {
  window().show_page("overview");
  FigureTile* tile = nullptr;
  for (auto* each : window().findChildren<FigureTile*>())
    if (each->isVisible() && each->accessibleName().startsWith("Last 12 months")) tile = each;
  ASSERT_TRUE(tile);
  tile->setFocus();
  action("edit.explain")->trigger();
  ASSERT_TRUE(inspector());
  // The tile rounds to whole dollars; the inspector shows cents of the same number.
  const auto whole = tile->figure();
  EXPECT_EQ(money_text(
                Decimal::parse(
                    to_std(QString(inspector()->findChild<QLabel*>("inspectorFigure")->text()).remove('$').remove(',')))
                    .value(),
                Currency::literal("USD"), 0),
            whole);
  std::vector<std::string> titles{text("inspectorTitle")};
  while (titles.size() < 6 && open_first()) titles.push_back(text("inspectorTitle"));
  EXPECT_GE(titles.size(), 4U);  // all income, a holding, a month, an amount, perhaps a price
  for (std::size_t back = titles.size() - 1; back > 0; --back) {
    QTest::mouseClick(inspector()->findChild<QPushButton*>("inspectorBack"), Qt::LeftButton);
    EXPECT_EQ(text("inspectorTitle"), titles[back - 1]);
  }
  EXPECT_FALSE(inspector()->findChild<QPushButton*>("inspectorBack")->isEnabled());
}

TEST_F(InspectorDialogTest, ACellOfTheMatrixOpens) {
  window().show_page("income");
  auto* matrix = find<DataTable>("incomeMatrix");
  matrix->setCurrentIndex(matrix->model()->index(0, matrix->model()->columnCount() - 1));
  matrix->setFocus();
  action("edit.explain")->trigger();
  ASSERT_TRUE(inspector());
  const QString exact = matrix->currentIndex().data(CopyRole).toString();
  QTest::mouseClick(inspector()->findChild<QPushButton*>("inspectorCopy"), Qt::LeftButton);
  const QString copied = QApplication::clipboard()->text();
  EXPECT_TRUE(copied.section('\n', 0, 0).endsWith("\t" + exact)) << copied.toStdString();
}

TEST_F(InspectorDialogTest, AValueOfTheDetailsOpensByPress) {
  window().show_page("holdings");
  auto* worth = find<KeyValueList>("details_worth");
  ASSERT_TRUE(worth);
  QLabel* value = nullptr;
  for (auto* each : worth->findChildren<QLabel*>())
    if (each->accessibleName().startsWith("Worth")) value = each;
  ASSERT_TRUE(value);
  QTest::mouseClick(value, Qt::LeftButton);
  ASSERT_TRUE(inspector());
  EXPECT_EQ(inspector()->findChild<QLabel*>("inspectorFigure")->text(), value->text());
  EXPECT_NE(text("inspectorFormula").find("balance × today's price"), std::string::npos);
}

TEST_F(InspectorDialogTest, ItFollowsThePortfolioAndClosesWithIt) {
  window().show_page("holdings");
  auto* table = find<DataTable>("holdings_table");
  table->setCurrentIndex(table->model()->index(0, 3));
  table->setFocus();
  action("edit.explain")->trigger();
  ASSERT_TRUE(inspector());
  const std::string before = text("inspectorFigure");
  ASSERT_TRUE(action("holding.delete")->isEnabled());
  action("holding.delete")->trigger();
  ASSERT_TRUE(inspector());
  EXPECT_TRUE(QTest::qWaitFor([this] { return text("inspectorTitle").find("no longer there") != std::string::npos; }))
      << text("inspectorTitle");
  action("edit.undo")->trigger();
  EXPECT_TRUE(QTest::qWaitFor([&] { return text("inspectorFigure") == before; })) << text("inspectorFigure");
  action("file.close")->trigger();
  EXPECT_FALSE(inspector());
}

TEST_F(InspectorDialogTest, WithoutANumberItSaysWhatToDo) {
  window().show_page("reports");
  window().setFocus();
  action("edit.explain")->trigger();
  EXPECT_FALSE(inspector());
}

}  // namespace inspector_dialog_test
}  // namespace tidemill::ui
