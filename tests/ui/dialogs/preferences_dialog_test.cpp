#include "ui/dialogs/preferences_dialog.h"

#include <QMenu>
#include <QPushButton>

#include "tests/ui/support/window_fixture.h"
#include "ui/controls/choice_row.h"
#include "ui/window_lock.h"

namespace tidemill::ui {
namespace preferences_dialog_test {

class PreferencesDialogTest : public WindowFixture {
 protected:
  void SetUp() override {
    open_sample();
    window().activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window()));
    QTest::keyClick(&window(), Qt::Key_Comma, Qt::ControlModifier);
    ASSERT_TRUE(dialog("preferences"));
  }
  /// Chooses from the menu of a row as a hand does.
  void choose(const char* row, const char* text) {
    auto* menu = find<ChoiceRow>(row)->findChild<QPushButton*>()->menu();
    for (QAction* choice : menu->actions())
      if (choice->text().startsWith(QLatin1String(text))) return choice->trigger();
    FAIL() << row << " has no " << text;
  }
};

TEST_F(PreferencesDialogTest, WhatIsChosenHoldsAtOnceAndIsKept) {
  choose("preferenceTheme", "Dark");
  EXPECT_EQ(theme_->mode(), ThemeMode::Dark);
  choose("preferenceAmounts", "Hidden");
  EXPECT_TRUE(amounts_hidden());
  choose("preferenceAmounts", "Shown");
  EXPECT_FALSE(amounts_hidden());
  choose("preferenceLock", "After 5 ");
  EXPECT_EQ(WindowLock::idle_minutes(*settings_), 5);
  choose("preferenceStart", "Show the welcome page");
  click("close");
  leave();
  start();
  window().open_last();
  EXPECT_EQ(window().current_page(), "welcome");
  action("file.preferences")->trigger();
  ASSERT_TRUE(dialog("preferences"));
  EXPECT_TRUE(find<ChoiceRow>("preferenceLock")->value().startsWith("After 5 "));
  EXPECT_EQ(find<ChoiceRow>("preferenceStart")->value(), "Show the welcome page");
  EXPECT_EQ(find<ChoiceRow>("preferenceTheme")->value(), "Dark");
}

}  // namespace preferences_dialog_test
}  // namespace tidemill::ui
