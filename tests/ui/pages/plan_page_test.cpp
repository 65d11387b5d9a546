// The plan page by its real widgets, over the sample portfolio: goal, frontier, ladder, covers, moves.
#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "core/engine/allocation_candidates.h"
#include "core/engine/goal_plan.h"
#include "core/engine/liquidity_ladder.h"
#include "core/engine/plan_settings.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/charts/bar_list_chart.h"
#include "ui/charts/line_chart.h"
#include "ui/controls/data_table.h"
#include "ui/controls/empty_state.h"
#include "ui/controls/figure_tile.h"
#include "ui/controls/key_value_list.h"
#include "ui/models/cover_model.h"
#include "ui/models/trades_model.h"

namespace tidemill::ui {
namespace plan_page_test {

class PlanPageTest : public WindowFixture {
 protected:
  void SetUp() override {
    open_sample();
    window().show_page("plan");
  }
  const Analysis& analysis() { return *workspace().analysis(); }
  int rows(const char* table) { return find<DataTable>(table)->model()->rowCount(); }
  QString cell(const char* table, int row, int column) {
    return find<DataTable>(table)->model()->index(row, column).data().toString();
  }
  static void type(QWidget* asks, const char* field, const char* text) {
    auto* editor = asks->findChild<QLineEdit*>(field);
    ASSERT_TRUE(editor) << field;
    editor->setFocus();
    editor->selectAll();
    QTest::keyClicks(editor, text);
  }
  void choose(const char* box, HoldingId id) {
    auto* combo = find<QComboBox>(box);
    combo->setCurrentIndex(combo->findData(static_cast<int>(id.value())));
  }
};

TEST_F(PlanPageTest, TheGoalIsTheEngines) {
  auto* covered = find<FigureTile>("planCovered");
  ASSERT_TRUE(covered);
  ASSERT_SOON(!covered->figure().isEmpty());
  const auto plans = *goal_plans(analysis(), workspace().assumptions());
  ASSERT_EQ(plans.size(), 1u);
  EXPECT_EQ(covered->figure(), percent_text(plans[0].covered, 0));
  EXPECT_EQ(find<FigureTile>("planChance")->figure(), percent_text(plans[0].chance, 0));
  EXPECT_EQ(find<FigureTile>("planGap")->figure(), money_text(*plans[0].gap, analysis().currency));
}

TEST_F(PlanPageTest, AGoalIsChangedFromHere) {
  click("planGoalEdit");
  QWidget* asks = dialog("goal_dialog");
  ASSERT_TRUE(asks);
  type(asks, "monthly", "100");
  QTest::mouseClick(asks->findChild<QPushButton*>("dialog_save"), Qt::LeftButton);
  await_analysis();
  auto* gap = find<FigureTile>("planGap");
  ASSERT_SOON(gap->figure() == money_text(0.0, analysis().currency));
}

TEST_F(PlanPageTest, TheLadderIsTheEnginesAndReceiptsCanBeSold) {
  const LiquidityLadder ladder = liquidity_ladder(analysis());
  auto* bars = find<BarListChart>("planLadder");
  const QString table = bars->asTable();
  EXPECT_TRUE(table.contains(money_text(ladder.total, analysis().currency, 0))) << table.toStdString();
  EXPECT_TRUE(table.contains(money_text(ladder.steps.front().by_then, analysis().currency, 0)));
  find<QCheckBox>("planLadderSell")->click();
  const LiquidityLadder sold = liquidity_ladder(analysis(), true);
  EXPECT_TRUE(bars->asTable().contains(money_text(sold.steps.front().by_then, analysis().currency, 0)));
}

TEST_F(PlanPageTest, TradesFollowTheCapsThatAreSet) {
  ASSERT_SOON(rows("planTrades") > 0);
  const QString before = cell("planTrades", 0, TradesModel::col_then);
  click("planLimits");
  QWidget* asks = dialog("plan_limits");
  ASSERT_TRUE(asks);
  type(asks, "plan.platform", "140");
  QTest::mouseClick(asks->findChild<QPushButton*>("dialog_save"), Qt::LeftButton);
  ASSERT_TRUE(dialog("plan_limits")) << "140 % is refused, and stays typed";
  EXPECT_EQ(asks->findChild<QLineEdit*>("plan.platform")->text(), "140");
  type(asks, "plan.platform", "40");
  type(asks, "plan.premium", "2");
  type(asks, "plan.claim_fee", "1");
  QTest::mouseClick(asks->findChild<QPushButton*>("dialog_save"), Qt::LeftButton);
  await_analysis();
  ASSERT_SOON(analysis().portfolio->setting("plan.platform") == "0.4");
  const auto plan = *allocate(allocation_candidates(analysis())->candidates, stated_limits(*analysis().portfolio),
                              stated_trading(analysis()));
  ASSERT_TRUE(plan.best);
  ASSERT_SOON(cell("planTrades", 0, TradesModel::col_then) != before);
  EXPECT_EQ(cell("planTrades", 0, TradesModel::col_then), percent_text(plan.trades[0].share_then, 0));
  ASSERT_SOON(cell("planCover", 1, CoverModel::col_premium) == percent_text(0.02));
  EXPECT_NE(cell("planCover", 1, CoverModel::col_worth), unknown_text()) << "the first has a cover of its own";
  EXPECT_TRUE(find<QLabel>("planClaim")->text().contains("APY"));
  workspace().undo();
  await_analysis();
  ASSERT_SOON(cell("planCover", 1, CoverModel::col_worth) == unknown_text());
}

TEST_F(PlanPageTest, AMoveIsWorkedOutAsItIsTyped) {
  const HoldingId atom{2};
  choose("planMoveFrom", atom);
  auto* figures = find<KeyValueList>("planMoveFigures");
  EXPECT_EQ(figures->rowCount(), 0) << "nobody said where to";
  auto* rate = find<QLineEdit>("planMoveRate");
  rate->setFocus();
  QTest::keyClicks(rate, "40");
  EXPECT_EQ(figures->rowCount(), 5);
  QTest::keyClicks(rate, "x");
  EXPECT_EQ(figures->rowCount(), 0);
  EXPECT_EQ(rate->text(), "40x") << "what was typed stays";
  choose("planMoveTo", HoldingId{4});
  QTest::keyClick(rate, Qt::Key_Backspace);
  EXPECT_FALSE(rate->isVisible()) << "the rate is that of the holding";
  EXPECT_EQ(figures->rowCount(), 5);
}

TEST_F(PlanPageTest, ModelsKeepTheRulesOfModels) {
  ASSERT_SOON(rows("planTrades") > 0 && rows("planCover") > 0);
  for (const char* name : {"planTrades", "planCover"})
    QAbstractItemModelTester tester(find<DataTable>(name)->model(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal);
}

TEST_F(WindowFixture, WithoutAGoalThePlanOffersOne) {
  open_new();
  window().show_page("plan");
  const auto states = window().findChildren<EmptyState*>();
  EXPECT_TRUE(std::any_of(states.begin(), states.end(), [](const EmptyState* each) { return each->isVisible(); }));
}

}  // namespace plan_page_test
}  // namespace tidemill::ui
