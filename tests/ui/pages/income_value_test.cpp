// Income at receipt beside today's value, and in another currency: matrix, entries and calendar count alike.
#include <QCheckBox>
#include <QComboBox>
#include <algorithm>

#include "tests/ui/support/application.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/charts/stacked_income_chart.h"
#include "ui/controls/data_table.h"
#include "ui/controls/key_value_list.h"
#include "ui/controls/segmented_control.h"
#include "ui/controls/table_roles.h"
#include "ui/models/income_items_model.h"
#include "ui/models/income_matrix_model.h"
#include "ui/pages/income_chart_data.h"

namespace tidemill::ui {
namespace income_value_test {

class IncomeValueTest : public WindowFixture {
 protected:
  IncomeValueTest() {
    open_sample();
    window().resize(1440, 900);
    window().show_page("income");
  }
  IncomeMatrixModel* matrix() const {
    return static_cast<IncomeMatrixModel*>(find<DataTable>("incomeMatrix")->model());
  }
  IncomeItemsModel* items() const { return static_cast<IncomeItemsModel*>(find<DataTable>("incomeEntries")->model()); }
  Decimal in_last_month() const {
    const QModelIndex cell = matrix()->index(matrix()->rowCount() - 1, matrix()->columnCount() - 2);
    return *Decimal::parse(to_std(cell.data(CopyRole).toString()));
  }
};

TEST_F(IncomeValueTest, TodaysPricesCountTheSameAmounts) {
  const Decimal received = matrix()->total();
  EXPECT_EQ(items()->total(), in_last_month());
  find<SegmentedControl>("incomeValued")->setCurrent("today");
  emit find<SegmentedControl>("incomeValued")->chosen("today");
  EXPECT_NE(matrix()->total(), received);
  EXPECT_EQ(items()->total(), in_last_month());
  EXPECT_EQ(matrix()->total(), workspace()
                                   .analysis()
                                   ->income_by({.from = range_start(*workspace().analysis(), "12M"),
                                                .to = workspace().as_of(),
                                                .by = {GroupKey::month},
                                                .valued = {.currency = {}, .at = ValuedAt::today}})
                                   ->total);
}

TEST_F(IncomeValueTest, AnotherCurrencyCountsByTheDaysRate) {
  auto* currency = find<QComboBox>("incomeCurrency");
  ASSERT_GE(currency->findData("EUR"), 0);
  currency->setCurrentIndex(currency->findData("EUR"));
  emit currency->activated(currency->currentIndex());
  EXPECT_EQ(items()->total(), in_last_month());
  const QString shown = matrix()->index(0, matrix()->columnCount() - 1).data().toString();
  EXPECT_TRUE(shown.contains(QString::fromUtf8("€"))) << shown.toStdString();
  // What is counted otherwise than the inspector counts can't be opened there.
  EXPECT_FALSE(matrix()->index(0, 1).data(ExplainRole).isValid());
}

TEST_F(IncomeValueTest, TheChartShowsTheSumsOfTheMatrix) {
  const auto choose = [&](const char* name, const char* id) {
    find<SegmentedControl>(name)->setCurrent(id);
    emit find<SegmentedControl>(name)->chosen(id);
  };
  choose("incomeShown", "chart");
  auto* chart = find<StackedIncomeChart>("incomeChart");
  EXPECT_TRUE(chart->isVisible());
  EXPECT_FALSE(find<DataTable>("incomeMatrix")->isVisible());
  for (const char* group : {"strategy", "asset", "platform", "chain", "holding"})
    for (const char* period : {"month", "quarter", "year"}) {
      choose("incomeGroups", group);
      choose("incomePeriods", period);
      double sum = 0;
      for (const IncomeSeries& series : chart->data().series)
        for (const double value : series.accrued) sum += value;
      EXPECT_NEAR(sum, matrix()->total().to_double(), 1e-6) << group << period;
      EXPECT_EQ(static_cast<int>(chart->data().months.size()), matrix()->columnCount() - 2) << group << period;
      EXPECT_LE(chart->data().series.size(), 8u);
    }
  choose("incomePeriods", "month");
  choose("incomeGroups", "strategy");
  auto* before = find<QCheckBox>("incomeBefore");
  EXPECT_TRUE(chart->data().before.empty());
  before->setChecked(true);
  ASSERT_FALSE(chart->data().before.empty());
  const Analysis& analysis = *workspace().analysis();
  const Date first = add_months(range_start(analysis, "12M"), -12);
  const auto then =
      analysis.income_by({.from = first, .to = add_months(first, 12) - std::chrono::days{1}, .by = {GroupKey::month}});
  ASSERT_TRUE(then);
  for (std::size_t m = 0; m + 1 < chart->data().months.size(); ++m) {
    const std::string month = to_std(period_key_of(GroupKey::month, add_months(first, static_cast<int>(m))));
    const auto row = std::ranges::find(then->rows, month, [](const IncomeRow& each) { return each.keys[0]; });
    ASSERT_EQ(chart->data().before[m].has_value(), row != then->rows.end()) << month;
    if (row != then->rows.end()) {
      EXPECT_NEAR(*chart->data().before[m], row->total.to_double(), 1e-9) << month;
    }
  }
  // A bar shows its entries, like a cell.
  emit chart->barClicked(10, "staking");
  const auto october =
      analysis.income_by({.from = make_date(2026, 10, 1), .to = make_date(2026, 10, 31), .by = {GroupKey::strategy}});
  ASSERT_TRUE(october);
  const auto staking = std::ranges::find(october->rows, "staking", [](const IncomeRow& each) { return each.keys[0]; });
  ASSERT_NE(staking, october->rows.end());
  EXPECT_EQ(items()->total(), staking->total);
  choose("incomeShape", "shares");
  EXPECT_FALSE(before->isEnabled());
}

TEST_F(IncomeValueTest, DetailsShowWhatAHoldingCameTo) {
  window().show_page("holdings");
  auto* came = find<KeyValueList>("details_returns");
  ASSERT_TRUE(came);
  ASSERT_TRUE(QTest::qWaitFor([&] { return came->rowCount() > 0; }));
  bool advertised = false;
  for (const auto* each : came->findChildren<QLabel*>())
    advertised = advertised || each->accessibleName().startsWith("Advertised rate: ");
  EXPECT_TRUE(advertised);
}

}  // namespace income_value_test
}  // namespace tidemill::ui
