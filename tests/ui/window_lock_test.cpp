#include "ui/window_lock.h"

#include <QLabel>
#include <QLineEdit>
#include <QTableView>

#include "tests/ui/support/window_fixture.h"
#include "ui/controls/inline_message.h"

namespace tidemill::ui {
namespace window_lock_test {

using testing::HasSubstr;
using testing::Not;

class WindowLockTest : public WindowFixture {
 protected:
  /// Encrypts what is open, through the dialog.
  void encrypt(const QString& passphrase = "correct horse") {
    action("file.passphrase")->trigger();
    QWidget* asks = dialog("passphraseDialog");
    ASSERT_TRUE(asks);
    for (const char* name : {"newPassphrase", "newPassphraseAgain"})
      QTest::keyClicks(asks->findChild<QLineEdit*>(name), passphrase);
    QTest::mouseClick(asks->findChild<QWidget*>("encrypt"), Qt::LeftButton);
    ASSERT_SOON(workspace().is_encrypted());
  }
  void type_passphrase(const QString& passphrase) {
    auto* line = find<QWidget>("lockPage")->findChild<QLineEdit*>("passphrase");
    line->clear();
    QTest::keyClicks(line, passphrase);
    QTest::keyClick(line, Qt::Key_Return);
  }
  QString lock_message() const { return find<QWidget>("lockPage")->findChild<InlineMessage*>()->text(); }
};

TEST_F(WindowLockTest, APortfolioIsEncryptedLockedAndUnlocked) {
  open_new();
  ASSERT_TRUE(workspace().apply(add_asset("ETH")));
  encrypt();
  EXPECT_THAT(to_std(note()), HasSubstr("family.tidemill is encrypted. Ctrl+L locks it"));
  EXPECT_TRUE(Session::is_encrypted(to_std(path("family.tidemill"))));
  ASSERT_TRUE(workspace().apply(add_asset("SOL"))) << "it goes on as before";

  window().activateWindow();
  ASSERT_TRUE(QTest::qWaitForWindowActive(&window()));
  QTest::keyClick(&window(), Qt::Key_L, Qt::ControlModifier);
  EXPECT_EQ(window().current_page(), "lock");
  EXPECT_FALSE(workspace().is_open()) << "the key is forgotten";
  EXPECT_THAT(to_std(window().windowTitle()), Not(HasSubstr("family")));
  EXPECT_FALSE(action("holding.new")->isEnabled());
  EXPECT_FALSE(find("nav_holdings")->isEnabled());
  EXPECT_TRUE(find("lockPage")->isVisible());

  type_passphrase("Correct horse");
  ASSERT_SOON(!lock_message().isEmpty());
  EXPECT_THAT(to_std(lock_message()), HasSubstr("not its passphrase"));
  EXPECT_EQ(find<QWidget>("lockPage")->findChild<QLineEdit*>("passphrase")->text(), "Correct horse") << "it stays";
  type_passphrase("correct horse");
  ASSERT_SOON(workspace().is_open());
  EXPECT_NE(window().current_page(), "lock");
  EXPECT_EQ(workspace().portfolio()->assets_called("SOL").size(), 1U);
  EXPECT_TRUE(find("nav_holdings")->isEnabled());
  EXPECT_TRUE(workspace().undo()) << "the history is that of the file";
}

TEST_F(WindowLockTest, WhatIsTypedInADialogOutlivesTheLock) {
  open_sample();
  encrypt();
  action("holding.price")->trigger();
  QWidget* asks = dialog("enter_price");
  ASSERT_TRUE(asks);
  auto* line = asks->findChild<QLineEdit*>();
  ASSERT_TRUE(line);
  line->setText("half typed");
  window().lock().lock();
  EXPECT_EQ(window().current_page(), "lock");
  EXPECT_FALSE(asks->isVisible());
  EXPECT_FALSE(action("holding.price")->isEnabled());
  action("file.restore")->trigger();
  EXPECT_THAT(to_std(note()), HasSubstr("Unlock the portfolio first"));
  type_passphrase("wrong");
  ASSERT_SOON(!lock_message().isEmpty());
  EXPECT_FALSE(asks->isVisible());
  type_passphrase("correct horse");
  ASSERT_SOON(asks->isVisible());
  EXPECT_EQ(line->text(), "half typed");
  EXPECT_NE(window().current_page(), "lock");
  EXPECT_TRUE(action("file.lock")->isEnabled());
}

TEST_F(WindowLockTest, ItLocksWhenNobodyIsThere) {
  open_new();
  encrypt();
  window().lock().set_idle_minutes(0.005);  // 300 ms
  QTest::qWait(150);
  QTest::keyClick(&window(), Qt::Key_Shift);
  QTest::qWait(200);
  EXPECT_NE(window().current_page(), "lock") << "a key starts it over";
  ASSERT_SOON(window().current_page() == "lock");
}

TEST_F(WindowLockTest, APortfolioInClearIsNeverLocked) {
  open_new();
  window().lock().set_idle_minutes(0.0005);
  QTest::qWait(100);
  EXPECT_NE(window().current_page(), "lock");
  action("file.lock")->trigger();
  EXPECT_TRUE(dialog("passphraseDialog")) << "it is asked for a passphrase instead";
}

TEST_F(WindowLockTest, AnEncryptedPortfolioIsAskedForOnStart) {
  open_new();
  ASSERT_TRUE(workspace().apply(add_asset("ETH")));
  encrypt();
  leave();
  start();
  window().open_last();
  EXPECT_EQ(window().current_page(), "lock");
  leave();
  start();
  window().open_last();
  EXPECT_EQ(window().current_page(), "lock") << "left while locked, it is still the last one";
  type_passphrase("correct horse");
  ASSERT_SOON(workspace().is_open());
  EXPECT_EQ(workspace().portfolio()->assets_called("ETH").size(), 1U);
}

TEST_F(WindowLockTest, AnotherPortfolioCanBeOpenedInstead) {
  open_new("other.tidemill");
  open_new();
  encrypt();
  action("file.lock")->trigger();
  open_answer_ = path("other.tidemill");
  action("file.open")->trigger();
  EXPECT_EQ(workspace().file_name(), "other.tidemill");
  EXPECT_FALSE(window().lock().is_locked());
  EXPECT_NE(window().current_page(), "lock");
}

TEST_F(WindowLockTest, ThePassphraseIsChangedAndRemovedByWhoKnowsIt) {
  open_new();
  encrypt("one");
  const auto ask = [&](const char* button, const QString& current, const QString& next, const QString& again) {
    QWidget* asks = find("passphraseDialog");
    if (!asks || !asks->isVisible()) {
      action("file.passphrase")->trigger();
      asks = dialog("passphraseDialog");
    }
    asks->findChild<QLineEdit*>("currentPassphrase")->setText(current);
    asks->findChild<QLineEdit*>("newPassphrase")->setText(next);
    asks->findChild<QLineEdit*>("newPassphraseAgain")->setText(again);
    QTest::mouseClick(asks->findChild<QWidget*>(button), Qt::LeftButton);
    return asks->findChild<InlineMessage*>();
  };
  EXPECT_THAT(to_std(ask("encrypt", "one", "two", "twoo")->text()), HasSubstr("not the same"));
  EXPECT_THAT(to_std(ask("encrypt", "one", "", "")->text()), HasSubstr("Type the new passphrase"));
  const InlineMessage* message = ask("encrypt", "wrong", "two", "two");
  ASSERT_SOON(message->text().contains("not its passphrase"));
  ask("encrypt", "one", "two", "two");
  ASSERT_SOON(note().contains("passphrase was changed"));
  EXPECT_TRUE(Session::key_of(to_std(path("family.tidemill")), Passphrase("two")));
  QTest::qWait(1);
  message = ask("removeEncryption", "one", "", "");
  ASSERT_SOON(message->text().contains("not its passphrase"));
  ask("removeEncryption", "two", "", "");
  ASSERT_SOON(!workspace().is_encrypted());
  EXPECT_FALSE(Session::is_encrypted(to_std(path("family.tidemill"))));
  EXPECT_TRUE(workspace().apply(add_asset("ETH")));
}

TEST_F(WindowLockTest, RestoresCopiesOfThisAndOfAnotherPassphrase) {
  open_new();
  encrypt("one");
  ASSERT_TRUE(workspace().apply(add_asset("ETH")));
  ASSERT_TRUE(workspace().session()->backup(to_std(path("copy.tidemill"))));
  ASSERT_TRUE(workspace().apply(add_asset("SOL")));
  const auto restore = [&](const char* name) {
    open_answer_ = path(name);
    action("file.restore")->trigger();
    click("restoreOther");
  };
  restore("copy.tidemill");
  EXPECT_EQ(window().current_page(), "lock") << "restored without asking, opened with asking";
  type_passphrase("one");
  ASSERT_SOON(workspace().is_open());
  EXPECT_TRUE(workspace().portfolio()->assets_called("SOL").empty());

  ASSERT_TRUE(Session::create(to_std(path("far.tidemill")), Currency::literal("EUR"), Passphrase("two")));
  restore("far.tidemill");
  QWidget* asks = dialog("passphraseQuestion");
  ASSERT_TRUE(asks);
  auto* line = asks->findChild<QLineEdit*>("passphrase");
  QTest::keyClicks(line, "one");
  QTest::keyClick(line, Qt::Key_Return);
  ASSERT_SOON(asks->findChild<InlineMessage*>()->text().contains("not its passphrase"));
  line->clear();
  QTest::keyClicks(line, "two");
  QTest::keyClick(line, Qt::Key_Return);
  ASSERT_SOON(window().current_page() == "lock");
  type_passphrase("two");
  ASSERT_SOON(workspace().is_open());
  EXPECT_EQ(workspace().portfolio()->currency().code(), "EUR");
}

TEST_F(WindowLockTest, AnEditThatWasCutShortIsSaidOnOpening) {
  open_new();
  ASSERT_TRUE(workspace().apply(add_asset("ETH")));
  encrypt();
  ASSERT_TRUE(workspace().apply(add_asset("SOL")));
  const QString cut = path("cut.tidemill");
  ASSERT_TRUE(QFile::copy(workspace().file(), cut));
  QFile file(cut);
  ASSERT_TRUE(file.resize(file.size() - 5));
  window().open_file(cut);
  type_passphrase("correct horse");
  ASSERT_SOON(workspace().is_open());
  EXPECT_THAT(to_std(message()), HasSubstr("Opening cut.tidemill: the newest edit had not reached the disk whole"));
  EXPECT_EQ(workspace().portfolio()->assets_called("ETH").size(), 1U);
}

}  // namespace window_lock_test
}  // namespace tidemill::ui
