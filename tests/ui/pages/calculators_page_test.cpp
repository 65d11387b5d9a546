// Every calculator through its page: typed in, worked out, found, copied.
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

#include "core/calculators/registry.h"
#include "tests/ui/support/application.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/charts/line_chart.h"
#include "ui/controls/figure_tile.h"
#include "ui/controls/form_field.h"
#include "ui/pages/calculator_form.h"
#include "ui/pages/entry_panel/entry_panel.h"

namespace tidemill::ui {
namespace calculators_page_test {

class CalculatorsPageTest : public WindowFixture {
 protected:
  CalculatorsPageTest() {
    open_new();
    window().resize(1440, 900);
    window().show_page("calculators");
  }
  CalculatorForm* form() const {
    for (auto* each : window_->findChildren<CalculatorForm*>())
      if (each->isVisible()) return each;
    return nullptr;
  }
  QLineEdit* line(const QString& name) const { return form()->findChild<QLineEdit*>(name); }
  void type(const QString& name, const QString& text) const {
    ASSERT_TRUE(line(name)) << name.toStdString();
    line(name)->selectAll();
    QTest::keyClick(line(name), Qt::Key_Delete);
    QTest::keyClicks(line(name), text);
  }
  std::string figure(const QString& name) const {
    const auto* tile = find<FigureTile>("figure_" + name);
    return tile && tile->isVisible() ? tile->figure().toStdString() : "";
  }
};

TEST_F(CalculatorsPageTest, EveryCalculatorShowsFiguresAtOnce) {
  for (const Calculator* each : calculators()) {
    const QString id = QString::fromStdString(each->descriptor.id);
    click("calculator_" + id);
    ASSERT_TRUE(form());
    EXPECT_EQ(&form()->calculator(), each);
    bool any = false;
    for (const auto* tile : window().findChildren<FigureTile*>())
      any = any || (tile->isVisible() && tile->objectName().startsWith("figure_"));
    EXPECT_TRUE(any) << each->descriptor.id << ": " << find<QLabel>("calculatorNotes")->text().toStdString();
    EXPECT_EQ(form()->findChild<QLabel*>("calculatorFormula")->text().toStdString(), each->descriptor.formula);
  }
}

// Uniswap documentation, “Understanding returns”: a price twice as high costs 5.7 % against holding.
TEST_F(CalculatorsPageTest, TypingWorksItOut) {
  window().show_page("calculators", "impermanent-loss");
  type("price_ratio", "2");
  EXPECT_EQ(figure("loss"), "−5.72 %");
  EXPECT_TRUE(find<LineChart>("calculatorChart")->isVisible());
  type("price_ratio", "4");
  EXPECT_EQ(figure("loss"), "−20.00 %");
  click("calculatorCopy");
  EXPECT_TRUE(QApplication::clipboard()->text().contains("-0.2\n")) << QApplication::clipboard()->text().toStdString();
}

TEST_F(CalculatorsPageTest, PercentIsPercent) {
  window().show_page("calculators", "apr-apy");
  type("rate", "10");
  type("periods", "4");
  EXPECT_EQ(figure("apy"), "10.38 %");  // Excel, EFFECT(0.1, 4) = 0.1038128906249998
}

TEST_F(CalculatorsPageTest, WhatIsWrongStandsBesideItsFieldAndStays) {
  window().show_page("calculators", "loop");
  type("ltv", "12O");
  EXPECT_FALSE(form()->findChild<FormField*>("ltv_field")->error().isEmpty());
  EXPECT_EQ(figure("leverage"), "");
  EXPECT_EQ(line("ltv")->text(), "12O");
  type("ltv", "120");
  EXPECT_FALSE(form()->findChild<FormField*>("ltv_field")->error().isEmpty());
  type("ltv", "75");
  EXPECT_TRUE(form()->findChild<FormField*>("ltv_field")->error().isEmpty());
  EXPECT_NE(figure("leverage"), "");
}

TEST_F(CalculatorsPageTest, OnlyWhatTheChoiceNeedsIsAskedFor) {
  window().show_page("calculators", "emission");
  auto* schedule = form()->findChild<QComboBox*>("schedule");
  ASSERT_TRUE(schedule);
  for (int i = 0; i < schedule->count(); ++i) {
    schedule->setCurrentIndex(i);
    const std::string name = schedule->itemData(i).toString().toStdString();
    EXPECT_EQ(form()->findChild<FormField*>("half_life_days_field")->isVisible(), name == "half-life") << name;
    // Every schedule starts with figures that make sense for it.
    EXPECT_EQ(find<QLabel>("calculatorNotes")->text().toStdString(), "") << name;
    EXPECT_FALSE(figure(name == "crv-boost"                         ? "boost"
                        : name == "constant" || name == "bal-gauge" ? "apr"
                                                                    : "emitted")
                     .empty())
        << name;
  }
}

TEST_F(CalculatorsPageTest, WhatIsNotAskedForDoesNotCountAndStays) {
  window().show_page("calculators", "impermanent-loss");
  auto* pool = form()->findChild<QComboBox*>("pool");
  pool->setCurrentIndex(pool->findData("concentrated"));
  type("lower", "9999");  // above the upper bound
  EXPECT_EQ(figure("loss"), "");
  pool->setCurrentIndex(pool->findData("constant-product"));
  EXPECT_EQ(figure("loss"), "−5.72 %");
  pool->setCurrentIndex(pool->findData("concentrated"));
  EXPECT_EQ(line("lower")->text(), "9999");
}

TEST_F(CalculatorsPageTest, WhatWasTypedStaysWhileAnotherIsShown) {
  window().show_page("calculators", "loop");
  type("ltv", "61");
  click("calculator_health");
  click("calculator_loop");
  EXPECT_EQ(line("ltv")->text(), "61");
}

TEST_F(CalculatorsPageTest, TheFilterFindsByEveryWord) {
  find<QLineEdit>("calculatorsFilter")->setText("impermanent");
  EXPECT_TRUE(find("calculator_impermanent-loss")->isVisible());
  EXPECT_FALSE(find("calculator_loop")->isVisible());
  find<QLineEdit>("calculatorsFilter")->clear();
  EXPECT_TRUE(find("calculator_loop")->isVisible());
}

TEST_F(CalculatorsPageTest, FiguresAreUsedInAHolding) {
  window().show_page("calculators", "loop");
  type("ltv", "61");
  type("rounds", "4");
  auto* use = find<QPushButton>("calculatorUse");
  ASSERT_TRUE(use->isVisible());
  use->menu()->actions().front()->trigger();
  EXPECT_EQ(window().current_page(), "holdings");
  auto* panel = find<EntryPanel>("entry_panel");
  ASSERT_TRUE(panel->isVisible());
  EXPECT_EQ(panel->form()->kind(), "leveraged_loop");
  EXPECT_EQ(panel->findChild<QLineEdit*>("ltv")->text(), "61");
  EXPECT_EQ(panel->findChild<QLineEdit*>("rounds")->text(), "4");
  window().show_page("calculators", "hhi");
  EXPECT_FALSE(use->isVisible());
}

TEST_F(CalculatorsPageTest, GermanNumbersAreRead) {
  const LocaleGuard german("de_DE");
  window().show_page("calculators", "impermanent-loss");
  type("price_ratio", "2,0");
  EXPECT_EQ(figure("loss"), "−5,72 %");
}

}  // namespace calculators_page_test
}  // namespace tidemill::ui
