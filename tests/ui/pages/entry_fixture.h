#pragma once

#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

#include "tests/ui/support/window_fixture.h"
#include "ui/controls/form_field.h"
#include "ui/controls/key_value_list.h"
#include "ui/pages/entry_panel/entry_panel.h"

namespace tidemill::ui {

/// The window on its holdings, with hands: types into the panel's real fields and reads what stands beside them.
class EntryFixture : public WindowFixture {
 protected:
  EntryFixture() {
    window().resize(1440, 900);
    window().activateWindow();
    (void)QTest::qWaitForWindowActive(&window());
  }

  void open_panel() {
    window().show_page("holdings", "new");
    ASSERT_TRUE(panel()->isVisible());
  }
  EntryPanel* panel() const { return find<EntryPanel>("entry_panel"); }
  void choose_kind(const QString& kind) const {
    QTest::mouseClick(find("kind_" + kind), Qt::LeftButton);
    settle();
  }
  QLineEdit* line(const QString& name) const { return panel()->findChild<QLineEdit*>(name); }

  /// Replaces what stands in a field, key by key.
  void type(const QString& name, const QString& text) const {
    QLineEdit* edit = line(name);
    ASSERT_TRUE(edit) << name.toStdString();
    edit->setFocus();
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    QTest::keyClicks(edit, text);
    if (auto* popup = QApplication::activePopupWidget()) popup->hide();
    settle();
  }
  void choose(const QString& name, const QString& value) const {
    auto* box = panel()->findChild<QComboBox*>(name);
    ASSERT_TRUE(box) << name.toStdString();
    box->setCurrentIndex(box->findData(value));
    settle();
  }
  /// Long enough for the pause after a keystroke.
  void settle() const { QTest::qWait(60); }

  QString error_of(const QString& name) const {
    const auto* field = panel()->findChild<FormField*>(name + "_field");
    return field ? field->error() : QStringLiteral("there is no such field");
  }
  QString hint_of(const QString& name) const { return panel()->findChild<FormField*>(name + "_field")->hint(); }

  /// What the preview says behind a label.
  QString preview(const QString& label) const {
    const auto* list = find<KeyValueList>("preview_figures");
    if (!list || !list->isVisible()) return {};
    for (const QLabel* each : list->findChildren<QLabel*>())
      if (each->accessibleName().startsWith(label)) return each->text();
    return {};
  }

  /// The loan of the issue: 25,000 USDC at 4.8 % from the first of March.
  void type_the_loan(const QString& amount = "25000", const QString& rate = "4.80") {
    choose_kind("lending");
    type("asset", "USDC");
    type("platform", "Aave v3");
    type("quantity", amount);
    type("since", "2026-03-01");
    type("apr", rate);
  }
  void save() const {
    QTest::mouseClick(find("entry_save"), Qt::LeftButton);
    await_newest();
  }
  /// Until the analysis is that of the newest snapshot.
  void await_newest() const {
    ASSERT_TRUE(QTest::qWaitFor(
        [this] { return workspace_->analysis() && workspace_->analysis()->portfolio == workspace_->portfolio(); },
        20'000));
  }

  std::size_t holding_count() const { return workspace_->portfolio()->holdings().size(); }
  const Holding& only_holding() const { return *workspace_->portfolio()->holdings().begin()->second; }
  const Holding& last_holding() const { return *workspace_->portfolio()->holdings().rbegin()->second; }
  Params terms_of(const Holding& holding) const {
    return params_on(workspace_->portfolio()->terms(holding.id), workspace_->as_of());
  }
  Decimal opened_with(const Holding& holding) const {
    Decimal sum;
    workspace_->portfolio()->entries(holding.id).each([&](const EntryFact& entry) {
      if (entry.type == EntryType::opening && entry.asset == holding.asset) sum += entry.quantity;
    });
    return sum;
  }
  /// Income of a holding in its own units, to the last digit.
  std::string accrued_quantity(HoldingId id) const {
    Decimal sum;
    for (const IncomeItem& item : workspace_->analysis()->income_of(id)->items)
      if (is_income(item.type)) sum += item.quantity;
    return sum.to_string();
  }
};

}  // namespace tidemill::ui
