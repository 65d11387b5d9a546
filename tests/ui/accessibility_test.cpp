#include <QAccessible>
#include <QComboBox>
#include <QPushButton>

#include "tests/ui/support/window_fixture.h"

namespace tidemill::ui {
namespace accessibility_test {

/// Whoever cannot see the window walks it like this: everything that takes the focus must say what it is.
class AccessibilityTest : public WindowFixture {
 protected:
  AccessibilityTest() { QAccessible::setActive(true); }

  static std::string describe(QAccessibleInterface* item) {
    const QObject* object = item->object();
    std::string text = object ? object->metaObject()->className() : "item";
    for (; object; object = object->parent())
      if (!object->objectName().isEmpty()) return text + " in " + object->objectName().toStdString();
    return text;
  }

  void walk(QAccessibleInterface* item, const std::string& place) {
    if (!item || !item->isValid() || item->state().invisible) return;
    if (item->state().focusable && !item->state().disabled) {
      ++seen_;
      EXPECT_FALSE(item->text(QAccessible::Name).trimmed().isEmpty()) << place << ": " << describe(item);
    }
    // Cells of a table are named by their texts; the table itself was looked at.
    if (item->role() == QAccessible::Table || item->role() == QAccessible::List) return;
    for (int i = 0; i < item->childCount(); ++i) walk(item->child(i), place);
  }
  void walk(QWidget* widget, const std::string& place) {
    ASSERT_TRUE(widget) << place;
    walk(QAccessible::queryAccessibleInterface(widget), place);
  }

  int seen_ = 0;
};

TEST_F(AccessibilityTest, EverythingThatTakesTheFocusHasAName) {
  open_new("recent.tidemill");
  action("file.close")->trigger();
  QTest::qWait(20);
  walk(&window(), "welcome");
  EXPECT_GE(seen_, 4);
  open_sample();
  for (const PageEntry& page : page_registry()) {
    window().show_page(page.id);
    QTest::qWait(20);
    walk(&window(), page.id);
  }
}

TEST_F(AccessibilityTest, DialogsHaveNamesToo) {
  action("file.new")->trigger();
  QWidget* asked = dialog("newPortfolio");
  walk(asked, "new portfolio");
  EXPECT_GE(seen_, 4);
  asked->close();
  action("help.shortcuts")->trigger();
  walk(dialog("shortcuts"), "shortcuts");
  action("help.about")->trigger();
  walk(dialog("about"), "about");
  open_sample();
  struct Asking {
    const char* action;
    const char* dialog;
    const char* form;  ///< of a new record; none where there are no records
  };
  for (const Asking& each : {Asking{"holding.month", "payout_grid", nullptr},
                             {"holding.paste", "paste_holdings", nullptr},
                             {"edit.history", "history", nullptr},
                             {"file.restore", "restore", nullptr},
                             {"portfolio.coming", "coming_up", nullptr},
                             {"portfolio.goals", "goals", "goal_dialog"},
                             {"portfolio.covers", "covers", "cover_dialog"},
                             {"portfolio.recurring", "recurring", "recurring_dialog"},
                             {"portfolio.rules", "rules", "rule_dialog"},
                             {"portfolio.assets", "assets", "asset_dialog"},
                             {"portfolio.platforms", "platforms", "platform_dialog"},
                             {"portfolio.weights", "risk_weights", nullptr},
                             {"portfolio.caps", "grade_caps", nullptr},
                             {"portfolio.checks", "check_limits", nullptr},
                             {"portfolio.costs", "plan_limits", nullptr},
                             {"file.passphrase", "passphraseDialog", nullptr},
                             {"file.preferences", "preferences", nullptr},
                             {"holding.ask_prices", "askPrices", nullptr},
                             {"view.palette", "commandPalette", nullptr}}) {
    action(each.action)->trigger();
    QWidget* opened = dialog(each.dialog);
    ASSERT_TRUE(opened) << each.dialog;
    walk(opened, each.dialog);
    if (each.form) {
      opened->findChild<QPushButton*>("recordAdd")->click();
      QWidget* asks = dialog(each.form);
      walk(asks, each.form);
      asks->close();
    }
    opened->close();
  }
}

TEST_F(AccessibilityTest, TheWelcomePageCanBeWalkedByTab) {
  window().activateWindow();
  ASSERT_TRUE(QTest::qWaitForWindowActive(&window()));
  find("card_file.new")->setFocus();
  ASSERT_TRUE(find("card_file.new")->hasFocus());
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
  EXPECT_TRUE(find("card_file.open")->hasFocus());
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
  EXPECT_TRUE(find("card_file.sample")->hasFocus());
}

}  // namespace accessibility_test
}  // namespace tidemill::ui
