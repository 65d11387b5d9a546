// Amounts can be hidden, and then none is left on any page, in any table, chart or tool tip.
#include <QAbstractItemView>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>

#include "tests/ui/support/window_fixture.h"
#include "ui/charts/chart_widget.h"

namespace tidemill::ui {
namespace hidden_amounts_test {

class HiddenAmounts : public WindowFixture {
 protected:
  ~HiddenAmounts() override { set_amounts_hidden(false); }

  /// Everything on a page that can be read, with where it stands.
  static QStringList texts(QWidget* page) {
    QStringList all;
    const auto take = [&](const QObject* where, const QString& text) {
      if (!text.isEmpty())
        all << QStringLiteral("%1 “%2”: %3").arg(where->metaObject()->className(), where->objectName(), text);
    };
    for (QWidget* each : page->findChildren<QWidget*>()) {
      if (!each->isVisibleTo(page) || each->objectName().startsWith("scenario_")) continue;  // what markets once did
      take(each, each->toolTip());
      take(each, each->accessibleName());
      take(each, each->accessibleDescription());
      if (auto* label = qobject_cast<QLabel*>(each)) take(each, label->text());
      if (auto* chart = qobject_cast<ChartWidget*>(each)) take(each, chart->asTable());
      if (auto* view = qobject_cast<QAbstractItemView*>(each); view && view->model())
        for (int row = 0; row < view->model()->rowCount(); ++row)
          for (int column = 0; column < view->model()->columnCount(); ++column) {
            const QModelIndex cell = view->model()->index(row, column);
            take(each, cell.data().toString());
            take(each, cell.data(Qt::ToolTipRole).toString());
          }
    }
    return all;
  }
  /// A sign of money beside a digit, or a number in thousands.
  static QStringList amounts(const QStringList& all) {
    static const QRegularExpression money(QStringLiteral("[$€]\\s?[0-9]|\\b[0-9]{1,3}(,[0-9]{3})+\\b"));
    QStringList found = all.filter(money);
    found.removeIf([](const QString& text) { return text.contains(" paths · "); });
    return found;
  }
};

TEST_F(HiddenAmounts, NoneIsLeftOnAnyPage) {
  open_sample();
  window().show_page("overview");
  ASSERT_SOON(!amounts(texts(find("overviewPage"))).isEmpty());
  action("view.hide")->trigger();
  EXPECT_TRUE(action("view.hide")->isChecked());
  for (const PageEntry& page : page_registry()) {
    if (QLatin1String(page.id) == QLatin1String("calculators")) continue;  // examples, nobody's money
    window().show_page(page.id);
    QTest::qWait(400);
    QWidget* shown = find(QString::fromLatin1(page.id) + "Page");
    ASSERT_TRUE(shown) << page.id;
    EXPECT_EQ(amounts(texts(shown)).join('\n').toStdString(), "") << page.id;
  }
  action("view.hide")->trigger();
  window().show_page("overview");
  ASSERT_SOON(!amounts(texts(find("overviewPage"))).isEmpty());
}

TEST_F(HiddenAmounts, StayHiddenAfterAStart) {
  open_sample();
  action("view.hide")->trigger();
  leave();
  set_amounts_hidden(false);
  start();
  EXPECT_TRUE(amounts_hidden());
  EXPECT_TRUE(action("view.hide")->isChecked());
}

TEST_F(HiddenAmounts, WhatIsTypedStillCounts) {
  set_amounts_hidden(true);
  EXPECT_EQ(exact_text(Decimal::literal("12.5")), "12.5") << "fields are not hidden";
  EXPECT_EQ(money_text(Decimal::literal("12.5"), Currency::literal("USD")), "$•••");
  EXPECT_EQ(amount_text(Decimal::literal("12.5"), "ETH"), QString::fromUtf8("•••\u00a0ETH"));
}

}  // namespace hidden_amounts_test
}  // namespace tidemill::ui
