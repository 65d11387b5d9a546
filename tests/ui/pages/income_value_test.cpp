// Income at receipt beside today's value, and in another currency: matrix, entries and calendar count alike.
#include <QComboBox>

#include "tests/ui/support/application.h"
#include "tests/ui/support/window_fixture.h"
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
