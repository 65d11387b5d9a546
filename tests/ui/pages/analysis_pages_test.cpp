// Overview, income, projection, risk and reports by their real widgets, over the sample portfolio.
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <algorithm>
#include <cmath>

#include "core/engine/income_change.h"
#include "core/engine/waterfall.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/charts/bar_list_chart.h"
#include "ui/charts/calendar_heat.h"
#include "ui/charts/fan_chart.h"
#include "ui/charts/line_chart.h"
#include "ui/charts/stacked_income_chart.h"
#include "ui/controls/data_table.h"
#include "ui/controls/empty_state.h"
#include "ui/controls/pressable.h"
#include "ui/controls/segmented_control.h"
#include "ui/controls/table_roles.h"
#include "ui/models/income_items_model.h"
#include "ui/models/income_matrix_model.h"
#include "ui/models/projection_model.h"
#include "ui/models/risk_model.h"
#include "ui/models/stress_model.h"
#include "ui/pages/checks_card.h"
#include "ui/pages/income_chart_data.h"
#include "ui/pages/reports_page.h"

namespace tidemill::ui {
namespace analysis_pages_test {

class AnalysisPages : public WindowFixture {
 protected:
  void SetUp() override { open_sample(); }
  const Analysis& analysis() { return *workspace().analysis(); }
  /// Chooses a segment as a person does: the control's own signal, not its setter.
  void choose(const QString& control, const QString& id) {
    auto* segments = find<SegmentedControl>(control);
    ASSERT_TRUE(segments) << control.toStdString();
    segments->setCurrent(id);
    emit segments->chosen(id);
  }
};

double sum(const std::vector<double>& values) {
  double total = 0;
  for (const double value : values) total += value;
  return total;
}

TEST_F(AnalysisPages, TheOverviewChartShowsWhatTheEngineCounts) {
  window().show_page("overview");
  const auto* chart = find<StackedIncomeChart>("overviewChart");
  ASSERT_TRUE(chart);
  double accrued = 0;
  for (const IncomeSeries& series : chart->data().series) accrued += sum(series.accrued);
  const Date first = range_start(analysis(), "12M");
  const auto table = analysis().income_by({.from = first, .to = analysis().as_of});
  EXPECT_NEAR(accrued, table->total.to_double(), 1e-6);
  ASSERT_TRUE(chart->data().today);
  EXPECT_EQ(*chart->data().today, 12.0);
  EXPECT_FALSE(chart->data().whiskers[11]);  // the running month
  EXPECT_TRUE(chart->data().whiskers[12]);
}

TEST_F(AnalysisPages, ProjectedMonthsAreSharedOutWithoutLoss) {
  // Every full month of the projection lies in the chart, but for the days after its last calendar month.
  const auto data = income_chart_data(analysis(), range_start(analysis(), "12M"));
  double shown = 0;
  for (const IncomeSeries& series : data.series) shown += sum(series.projected);
  const auto& months = analysis().projection.months;
  const ProjectedMonth& last = months.back();
  const double beyond =
      static_cast<double>(days_between(month_start(last.to), last.to)) / days_between(last.from, last.to);
  double all = 0;
  for (const ProjectedMonth& month : months) all += month.income.mean;
  EXPECT_NEAR(shown, all - beyond * last.income.mean, 1e-6 * all);
}

TEST_F(AnalysisPages, TheRangeChangesTheChartAndABarOpensItsEntries) {
  window().show_page("overview");
  auto* chart = find<StackedIncomeChart>("overviewChart");
  choose("overviewRange", "YTD");
  EXPECT_EQ(chart->data().months.front().full, month_text(year_start(analysis().as_of)));
  emit chart->barClicked(2, "staking");
  EXPECT_EQ(window().current_page(), "income");
  const auto* items = static_cast<IncomeItemsModel*>(find<DataTable>("incomeEntries")->model());
  ASSERT_GT(items->rowCount(), 0);
  EXPECT_EQ(month_start(items->item_at(0)->day), add_months(year_start(analysis().as_of), 2));
}

TEST_F(AnalysisPages, TheMatrixSumsToTheTotalExactlyInEveryGrouping) {
  window().show_page("income");
  for (const char* period : {"month", "quarter", "year"})
    for (const char* group : {"strategy", "asset", "platform", "chain", "holding"}) {
      choose("incomePeriods", period);
      choose("incomeGroups", group);
      const auto* model = static_cast<IncomeMatrixModel*>(find<DataTable>("incomeMatrix")->model());
      const auto table = analysis().income_by({.from = range_start(analysis(), "12M"), .to = analysis().as_of});
      EXPECT_EQ(model->total(), table->total);
      const int rows = model->rowCount();
      const int columns = model->columnCount();
      Decimal total;
      for (int row = 0; row + 1 < rows; ++row) {
        Decimal sum_of_row;
        for (int column = 1; column + 1 < columns; ++column)
          if (const QString text = model->index(row, column).data(CopyRole).toString(); !text.isEmpty())
            sum_of_row += Decimal::literal(to_std(text));
        EXPECT_EQ(model->index(row, columns - 1).data(CopyRole).toString(), to_qt(sum_of_row.to_string()));
        total += sum_of_row;
      }
      EXPECT_EQ(model->index(rows - 1, columns - 1).data(CopyRole).toString(), to_qt(total.to_string()));
    }
}

TEST_F(AnalysisPages, ACellOfTheMatrixShowsItsAmounts) {
  window().show_page("income");
  auto* matrix = find<DataTable>("incomeMatrix");
  auto* model = static_cast<IncomeMatrixModel*>(matrix->model());
  matrix->setCurrentIndex(model->index(0, 3));
  const auto* items = static_cast<IncomeItemsModel*>(find<DataTable>("incomeEntries")->model());
  EXPECT_EQ(to_qt(items->total().to_string()), model->index(0, 3).data(CopyRole).toString());
  emit find<CalendarHeat>("incomeCalendar")->dayClicked(QDate(2026, 11, 10));
  ASSERT_GT(items->rowCount(), 0);
  EXPECT_EQ(items->item_at(0)->day, make_date(2026, 11, 10));
}

TEST_F(AnalysisPages, TheWaterfallAndTheChangeAreTheEngines) {
  window().show_page("income");
  auto* matrix = find<DataTable>("incomeMatrix");
  matrix->setCurrentIndex(matrix->model()->index(0, matrix->model()->columnCount() - 4));  // September 2026
  choose("incomeView", "spendable");
  const auto* chart = find<BarListChart>("incomeReasonsChart");
  ASSERT_TRUE(chart);
  EXPECT_TRUE(chart->isVisible());
  const Date first = make_date(2026, 9, 1);
  const Date last = make_date(2026, 9, 30);
  const auto fall = waterfall(*analysis().portfolio, *analysis().prices, analysis().income, first, last);
  EXPECT_TRUE(chart->asTable().contains("Gross income\t" + money_text(fall->gross, analysis().currency)));
  EXPECT_TRUE(chart->asTable().contains("Spendable\t" + money_text(fall->spendable, analysis().currency)));
  choose("incomeView", "change");
  const auto change = income_change(*analysis().portfolio, *analysis().prices, analysis().income,
                                    {make_date(2026, 8, 1), make_date(2026, 8, 31), {}}, {first, last, {}});
  // The whole of August, though it is a day longer.
  for (const auto& [label, amount] : {std::pair("Units", change->effects.units),
                                      {"Rate", change->effects.rate},
                                      {"Price", change->effects.price},
                                      {"FX", change->effects.fx},
                                      {"Timing", change->effects.timing},
                                      {"Difference", change->difference()}})
    EXPECT_TRUE(chart->asTable().contains(
        QString("%1\t%2%3\n").arg(label, amount.sign() > 0 ? "+" : "", money_text(amount, analysis().currency))))
        << label << " in " << chart->asTable().toStdString();
}

TEST_F(AnalysisPages, ARecordedEntryIsRemovedAndBroughtBack) {
  window().show_page("income");
  auto* table = find<DataTable>("incomeEntries");
  auto* items = static_cast<IncomeItemsModel*>(table->model());
  choose("incomePeriods", "year");
  const std::size_t before = workspace().portfolio()->entry_count();
  int row = 0;
  while (row < items->rowCount() && !items->item_at(row)->recorded) ++row;
  ASSERT_LT(row, items->rowCount());
  table->selectRow(row);
  table->setFocus();
  for (QAction* each : table->actions()) each->trigger();
  await_analysis();
  EXPECT_EQ(workspace().portfolio()->entry_count(), before - 1);
  action("edit.undo")->trigger();
  await_analysis();
  EXPECT_EQ(workspace().portfolio()->entry_count(), before);
}

TEST_F(AnalysisPages, TheProjectionShowsOneEngineAndLongerHorizons) {
  window().show_page("projection");
  const auto* chart = find<FanChart>("projectionChart");
  ASSERT_EQ(chart->data().mean.size(), 12u);
  EXPECT_EQ(chart->data().p50[3], analysis().projection.months[3].income.p50);
  choose("projectionHorizon", "36");
  ASSERT_SOON(chart->data().mean.size() == 36);
  choose("projectionHorizon", "12");
  EXPECT_EQ(chart->data().mean.size(), 12u);
}

TEST_F(AnalysisPages, ACellOfTheHeatMapShowsReasonsThatAddUp) {
  window().show_page("risk");
  auto* map = find<DataTable>("riskMap");
  auto* model = static_cast<RiskModel*>(map->model());
  ASSERT_EQ(model->rowCount(), static_cast<int>(analysis().risk.holdings.size()));
  for (int row = 0; row < model->rowCount(); ++row)
    for (int column = RiskModel::first_factor; column < model->columnCount(); ++column) {
      map->setCurrentIndex(model->index(row, column));
      const FactorResult* factor = model->factor_at(row, column);
      ASSERT_TRUE(factor);
      double points = 0;
      for (const RiskReason& reason : factor->reasons) points += reason.points;
      if (factor->risk) {
        EXPECT_NEAR(points, *factor->risk, 1e-9);
      }
    }
  EXPECT_TRUE(find<LineChart>("riskLoss")->isVisible());
  auto* bars = find<BarListChart>("riskSpread");
  EXPECT_TRUE(bars->asTable().contains("Ethereum")) << "the chain most of it rests on";
  auto* by = find<QComboBox>("riskSpreadBy");
  for (int i = 0; i < by->count(); ++i) {
    by->setCurrentIndex(i);
    EXPECT_GT(bars->rowCount(), 0) << by->currentText().toStdString();
  }
  by->setCurrentIndex(by->findData("regulation"));
  EXPECT_TRUE(bars->asTable().contains("Asks who you are")) << bars->asTable().toStdString();
  by->setCurrentIndex(by->findData("dilution"));
  EXPECT_TRUE(bars->asTable().contains("ATOM"));
  by->setCurrentIndex(by->findData("asset"));
  EXPECT_TRUE(bars->asTable().contains("ETH"));
}

TEST_F(AnalysisPages, AStressIsExplainedHoldingByHolding) {
  window().show_page("risk");
  auto* table = find<DataTable>("riskStress");
  ASSERT_SOON(table->model()->rowCount() > 0);
  EXPECT_EQ(table->model()->rowCount(), 8) << "every scenario in which something happens";
  EXPECT_TRUE(table->model()->index(0, StressModel::col_scenario).data().toString().startsWith("Bear"));
  table->setFocus();
  QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(0, 0)).center());
  const auto labels = find("riskPage")->findChildren<QLabel*>();
  EXPECT_TRUE(std::ranges::any_of(
      labels, [](const QLabel* each) { return each->isVisible() && each->text().contains("instead of"); }));
}

TEST_F(AnalysisPages, WhatNeedsYouLeadsToWhereItIsMended) {
  window().show_page("overview");
  auto* card = find<ChecksCard>("checksCard");
  ASSERT_TRUE(card && card->isVisible());
  const auto failed = std::ranges::count(analysis().checks, false, &CheckResult::passes);
  ASSERT_GT(failed, 0) << "the sample has something to mend";
  const auto items = card->findChildren<Pressable*>();
  EXPECT_EQ(items.size(), std::min<std::ptrdiff_t>(failed, 3));
  QTest::mouseClick(items.front(), Qt::LeftButton);
  EXPECT_NE(window().current_page(), "overview");
}

TEST_F(AnalysisPages, EveryReportIsWrittenInEveryFormatAndCanBeRead) {
  window().show_page("reports");
  auto* page = find<ReportsPage>("reportsPage");
  ASSERT_TRUE(page);
  for (const char* report : {"income", "holdings", "risk", "projection"})
    for (const char* format : {"pdf", "html", "csv", "json"}) {
      page->open(report);
      choose("reportFormat", format);
      const QString file = path(QString("%1.%2").arg(report, format));
      ASSERT_TRUE(page->write(file)) << report << format;
      QFile written(file);
      ASSERT_TRUE(written.open(QIODevice::ReadOnly));
      const QByteArray bytes = written.readAll();
      EXPECT_GT(bytes.size(), 400) << report << format;
      EXPECT_EQ(bytes.startsWith("%PDF"), QByteArray(format) == "pdf");
    }
}

TEST_F(AnalysisPages, ABadPeriodIsSaidBesideTheFieldAndStaysTyped) {
  window().show_page("reports");
  auto* from = find<QLineEdit>("reportFrom");
  from->selectAll();
  QTest::keyClicks(from, "2026-02-30");
  EXPECT_TRUE(find<QLabel>("reportPeriodError")->isVisible());
  EXPECT_EQ(from->text(), "2026-02-30");
  EXPECT_FALSE(find<ReportsPage>("reportsPage")->write("/no such folder/x.pdf"));
}

TEST_F(AnalysisPages, ModelsKeepTheRulesOfModels) {
  for (const char* page : {"overview", "income", "projection", "risk"}) window().show_page(page);
  for (const char* name : {"incomeMatrix", "incomeEntries", "projectionStrategies", "riskMap"}) {
    auto* table = find<DataTable>(name);
    ASSERT_TRUE(table) << name;
    QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    table->model()->sort(0, Qt::DescendingOrder);
    table->model()->sort(0, Qt::AscendingOrder);
  }
}

TEST_F(WindowFixture, EmptyPagesSayWhatToDo) {
  open_new();
  for (const char* page : {"overview", "income", "projection", "risk", "reports"}) {
    window().show_page(page);
    const auto states = window().findChildren<EmptyState*>();
    EXPECT_TRUE(std::any_of(states.begin(), states.end(), [](const EmptyState* each) { return each->isVisible(); }))
        << page;
  }
}

}  // namespace analysis_pages_test
}  // namespace tidemill::ui
