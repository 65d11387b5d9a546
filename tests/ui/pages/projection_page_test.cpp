// The projection page by its real widgets: assumptions, scenarios, horizons, goals, saved forecasts.
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>

#include "core/edits/forecast_edit.h"
#include "core/engine/forecast_body.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/charts/bar_list_chart.h"
#include "ui/charts/fan_chart.h"
#include "ui/controls/chip.h"
#include "ui/controls/choice_row.h"
#include "ui/controls/data_table.h"
#include "ui/controls/figure_tile.h"
#include "ui/controls/segmented_control.h"
#include "ui/models/forecasts_model.h"

namespace tidemill::ui {
namespace projection_page_test {

class ProjectionPageTest : public WindowFixture {
 protected:
  void SetUp() override {
    open_sample();
    window().show_page("projection");
  }
  const Analysis& analysis() { return *workspace().analysis(); }
  const FanChartData& fan() { return find<FanChart>("projectionChart")->data(); }

  /// Chooses from the menu of a row, as a click on the entry does, and waits for the figures.
  void choose(const QString& row, const QString& id) {
    auto* choice = find<ChoiceRow>(row);
    ASSERT_TRUE(choice) << row.toStdString();
    const QSignalSpy ready(&workspace(), &Workspace::analysis_ready);
    for (QAction* action : choice->findChild<QMenu*>()->actions())
      if (action->data().toString() == id) action->trigger();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !ready.isEmpty() || QApplication::activeModalWidget(); }, 20000));
  }
  void press_chip(const QString& scenario) {
    auto* chip = find<Chip>("scenario_" + scenario);
    ASSERT_TRUE(chip) << scenario.toStdString();
    const QSignalSpy ready(&workspace(), &Workspace::analysis_ready);
    QTest::mouseClick(chip, Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !ready.isEmpty(); }, 20000));
  }
  void horizon(const QString& id) {
    auto* segments = find<SegmentedControl>("projectionHorizon");
    segments->setCurrent(id);
    emit segments->chosen(id);
  }
  static void press_save(QWidget* asks) {
    QTest::mouseClick(asks->findChild<QPushButton*>("dialog_save"), Qt::LeftButton);
  }
  void save_forecast() {
    click("projectionSave");
    QWidget* asks = dialog("save_forecast");
    ASSERT_TRUE(asks);
    press_save(asks);
    await_analysis();
  }
};

TEST_F(ProjectionPageTest, EveryPageReadsTheSameSimulation) {
  EXPECT_EQ(analysis().projection.paths, 20'000);
  EXPECT_EQ(fan().p50[3], analysis().projection.months[3].income.p50);
  EXPECT_EQ(fan().p90[11], analysis().projection.months[11].income.p90);
  const QString shown = find<FigureTile>("projectionMedian")->figure();
  EXPECT_EQ(shown, money_text(analysis().projection.total.p50, analysis().currency));
}

TEST_F(ProjectionPageTest, AnAssumptionChangesTheFigures) {
  const double mean = analysis().projection.total.mean;
  EXPECT_FALSE(analysis().projection.losses.empty());
  choose("assumeHazards", "off");
  EXPECT_TRUE(analysis().projection.losses.empty());
  EXPECT_GT(analysis().projection.total.mean, mean);
  EXPECT_EQ(fan().mean[0], analysis().projection.months[0].income.mean);
  choose("assumeTax", "0.25");
  const double taxed = analysis().projection.total.mean;
  choose("assumeTax", "0");
  EXPECT_NEAR(taxed, 0.75 * analysis().projection.total.mean, 1e-3 * mean);
  choose("assumePrices", "0.2");
  EXPECT_GT(workspace().assumptions().drift.size(), 1u);
  choose("assumePrices", "0");
  EXPECT_TRUE(workspace().assumptions().drift.empty());
}

TEST_F(ProjectionPageTest, RatesAndCostsAreAChoice) {
  choose("assumeRates", "terms");
  const double by_terms = analysis().projection.total.mean;
  choose("assumeRates", "realised");
  EXPECT_NE(analysis().projection.total.mean, by_terms) << "the sample records payouts that differ from its terms";
  ASSERT_FALSE(analysis().projection.costs.empty());
  const double before = analysis().projection.total.mean;
  EXPECT_TRUE(find<ChoiceRow>("assumeCosts")->value().contains("left out"));
  choose("assumeCosts", "on");
  EXPECT_LT(analysis().projection.total.mean, before);
  EXPECT_FALSE(find<ChoiceRow>("assumeCosts")->value().contains("left out"));
}

TEST_F(ProjectionPageTest, WithoutAnythingUncertainTheBandIsALine) {
  choose("assumeHazards", "off");
  choose("assumeVolatility", "0");
  choose("assumeUncertainty", "0");
  EXPECT_NEAR(fan().p5[5], fan().p95[5], 1e-6 * fan().p50[5]);
  EXPECT_NEAR(fan().p5[5], fan().mean[5], 1e-6 * fan().p50[5]);
}

TEST_F(ProjectionPageTest, AScenarioIsAPressAway) {
  choose("assumeHazards", "off");
  const double mean = analysis().projection.total.mean;
  press_chip("rates-halve");
  EXPECT_EQ(workspace().assumptions().scenario, "rates-halve");
  EXPECT_NEAR(analysis().projection.total.mean, mean / 2, 1e-3 * mean);
  press_chip("base");
  EXPECT_NEAR(analysis().projection.total.mean, mean, 1e-9 * mean);
}

TEST_F(ProjectionPageTest, AScenarioOfOnesOwnIsKeptInThePortfolio) {
  click("scenarioCustom");
  QWidget* asks = dialog("scenario_dialog");
  ASSERT_TRUE(asks);
  QTest::keyClicks(asks->findChild<QLineEdit*>("name"), "winter");
  press_save(asks);
  EXPECT_TRUE(asks->isVisible()) << "a scenario in which nothing happens says nothing";
  QTest::keyClicks(asks->findChild<QLineEdit*>("coins"), "70");
  asks->findChild<QPlainTextEdit*>("single")->setPlainText("price.ETH=0.2");
  press_save(asks);
  await_analysis();
  EXPECT_EQ(workspace().portfolio()->setting("scenario.winter"), "price.ETH=0.2 price.coins=0.3");
  EXPECT_EQ(workspace().assumptions().scenario, "winter");
  ASSERT_SOON(find<Chip>("scenario_winter"));
  EXPECT_TRUE(find<Chip>("scenario_winter")->isChecked());

  click("scenarioEdit");
  asks = dialog("scenario_dialog");
  ASSERT_TRUE(asks);
  EXPECT_EQ(asks->findChild<QLineEdit*>("coins")->text(), "70");
  QTest::mouseClick(asks->findChild<QPushButton*>("scenario_remove"), Qt::LeftButton);
  await_analysis();
  EXPECT_FALSE(workspace().portfolio()->setting("scenario.winter"));
  EXPECT_EQ(workspace().assumptions().scenario, "base");
  action("edit.undo")->trigger();
  await_analysis();
  EXPECT_TRUE(workspace().portfolio()->setting("scenario.winter"));
}

TEST_F(ProjectionPageTest, ALongHorizonIsDrawnAtOnceAndRefined) {
  horizon("120");
  ASSERT_SOON(fan().mean.size() == 120);
  const double first = fan().mean[100];
  ASSERT_SOON(fan().mean[100] != first || first == 0);
  horizon("12");
  EXPECT_EQ(fan().mean.size(), 12u);
  EXPECT_EQ(fan().p50[3], analysis().projection.months[3].income.p50);
}

TEST_F(ProjectionPageTest, AGoalIsALineAndAChance) {
  choose("assumeGoal", "set");
  QWidget* asks = dialog("goal_dialog");
  ASSERT_TRUE(asks);
  asks->findChild<QLineEdit*>("monthly")->clear();
  QTest::keyClicks(asks->findChild<QLineEdit*>("monthly"), "0");
  press_save(asks);
  EXPECT_TRUE(asks->isVisible()) << "a goal of nothing is refused";
  asks->findChild<QLineEdit*>("monthly")->clear();
  QTest::keyClicks(asks->findChild<QLineEdit*>("monthly"), "800");
  press_save(asks);
  await_analysis();
  ASSERT_EQ(workspace().portfolio()->goals().size(), 1u);
  ASSERT_SOON(fan().goal == std::optional(800.0));
  ASSERT_EQ(fan().goalChance.size(), 12u);
  EXPECT_EQ(fan().goalChance.back(), analysis().projection.goal_chance);
  choose("assumeGoal", "remove");
  ASSERT_SOON(!fan().goal);
}

TEST_F(ProjectionPageTest, AForecastIsSavedListedAndRemoved) {
  EXPECT_EQ(find<FigureTile>("pastForecasts")->figure(), "none");
  save_forecast();
  ASSERT_EQ(workspace().portfolio()->forecasts().size(), 1u);
  ASSERT_SOON(find<FigureTile>("pastForecasts")->figure() == QString("1"));
  const auto body = read_forecast_body(workspace().portfolio()->forecasts().begin()->second->body);
  ASSERT_TRUE(body);
  EXPECT_EQ(body->months.size(), 12u);
  EXPECT_EQ(body->months[2].income.p50, analysis().projection.months[2].income.p50);

  save_forecast();  // a name of its own is proposed
  EXPECT_EQ(workspace().portfolio()->forecasts().size(), 2u);
  QTest::mouseClick(find<FigureTile>("pastForecasts"), Qt::LeftButton);
  QWidget* shown = dialog("forecasts");
  ASSERT_TRUE(shown);
  auto* list = shown->findChild<DataTable*>("forecastList");
  ASSERT_SOON(list->model()->rowCount() == 2);
  auto* months = shown->findChild<DataTable*>("forecastMonths");
  EXPECT_EQ(months->model()->rowCount(), 12);
  EXPECT_EQ(months->model()->index(0, ForecastMonthsModel::col_verdict).data().toString().isEmpty(), false);
  EXPECT_GT(shown->findChild<QComboBox*>("forecastStrategy")->count(), 4);
  QTest::mouseClick(shown->findChild<QPushButton*>("forecastRemove"), Qt::LeftButton);
  await_analysis();
  ASSERT_SOON(list->model()->rowCount() == 1);
  EXPECT_EQ(workspace().portfolio()->forecasts().size(), 1u);
}

TEST_F(ProjectionPageTest, ForecastsOfThePastAreScored) {
  // A forecast made seven months ago, of the portfolio as it is now: the recorded months since are held against it.
  Forecast old{ForecastId{1}, "Spring", add_months(analysis().as_of, -7), {}};
  const auto then = project(*analysis().portfolio, *analysis().prices, analysis().income, analysis().values, old.as_of,
                            usual_assumptions());
  ASSERT_TRUE(then);
  old.body = forecast_body(*then, analysis().currency, usual_assumptions());
  Change change{.name = "Old forecast", .source = "test", .rows = {}, .batch = {}};
  change.insert(old);
  ASSERT_TRUE(workspace().apply(change));
  await_analysis();
  auto* tile = find<FigureTile>("pastForecasts");
  ASSERT_SOON(tile->figure() != QLatin1String("none"));
  QTest::mouseClick(tile, Qt::LeftButton);
  QWidget* shown = dialog("forecasts");
  ASSERT_TRUE(shown);
  auto* list = shown->findChild<DataTable*>("forecastList");
  ASSERT_SOON(list->model()->rowCount() == 1);
  const auto* model = static_cast<const ForecastsModel*>(list->model());
  ASSERT_TRUE(model->score_at(0));
  int scored = 0;
  for (const StrategyScore& each : model->score_at(0)->strategies) scored += each.scored;
  EXPECT_GT(scored, 0) << "the sample has payouts recorded for some strategies";
}

TEST_F(ProjectionPageTest, WhatMovesItShowsIncomeAndLosses) {
  auto* view = find<SegmentedControl>("projectionMoversView");
  auto* chart = find<QWidget>("projectionMovers")->findChild<BarListChart*>();
  EXPECT_TRUE(chart->asTable().contains("ETH falls by 30 %"));
  view->setCurrent("losses");
  emit view->chosen("losses");
  EXPECT_TRUE(chart->asTable().contains("chance")) << chart->asTable().toStdString();
}

TEST_F(ProjectionPageTest, ModelsKeepTheRulesOfModels) {
  ForecastsModel forecasts;
  ForecastMonthsModel months;
  QAbstractItemModelTester first(&forecasts, QAbstractItemModelTester::FailureReportingMode::Fatal);
  QAbstractItemModelTester second(&months, QAbstractItemModelTester::FailureReportingMode::Fatal);
  ScoredMonth month;
  month.from = make_date(2026, 1, 1);
  month.to = make_date(2026, 2, 1);
  month.forecast = {.p5 = 1, .p10 = 2, .p25 = 3, .p50 = 4, .p75 = 5, .p90 = 6, .p95 = 7, .mean = 4};
  month.actual = 5.5;
  ScoredMonth open = month;
  open.actual.reset();
  open.reason = "not over yet";
  ForecastScore score;
  score.name = "Spring";
  score.total.months = {month, open};
  score.total.scored = 1;
  forecasts.set_scores({score}, Currency::literal("USD"));
  months.set_months({month, open}, Currency::literal("USD"));
  EXPECT_EQ(forecasts.index(0, ForecastsModel::col_inside_80).data().toString(), "1 of 1");
  EXPECT_EQ(forecasts.index(0, ForecastsModel::col_inside_50).data().toString(), "0 of 1");
  EXPECT_EQ(months.index(0, ForecastMonthsModel::col_verdict).data().toString(), "inside the 80 % band");
  EXPECT_EQ(months.index(1, ForecastMonthsModel::col_verdict).data().toString(), "not over yet");
}

}  // namespace projection_page_test
}  // namespace tidemill::ui
