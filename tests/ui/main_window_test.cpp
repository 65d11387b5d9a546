#include "ui/main_window.h"

#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QTableView>
#include <set>

#include "core/reports/report.h"
#include "tests/ui/support/soon.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/controls/inline_message.h"
#include "ui/controls/side_bar.h"
#include "ui/export/print_preview.h"
#include "ui/status_lines.h"

namespace tidemill::ui {
namespace main_window_test {

using testing::HasSubstr;

class MainWindowTest : public WindowFixture {
 protected:
  void write_text(const QString& name) const {
    QFile file(path(name));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("a text file, renamed");
  }
  QString footer() const { return find<QLabel>("sideBarFooter")->text(); }
};

TEST_F(MainWindowTest, BeginsWithTheWelcomePage) {
  EXPECT_EQ(window().current_page(), "welcome");
  EXPECT_EQ(window().windowTitle(), "Tidemill");
  EXPECT_TRUE(find("welcome")->isVisible());
  EXPECT_FALSE(action("holding.new")->isEnabled());
  EXPECT_EQ(action("file.new")->shortcut(), QKeySequence("Ctrl+N"));
  for (const PageEntry& page : page_registry()) EXPECT_FALSE(find("nav_" + QString(page.id))->isEnabled()) << page.id;
  EXPECT_EQ(footer(), "");
}

TEST_F(MainWindowTest, ANewPortfolioIsMadeThroughTheDialog) {
  click("card_file.new");
  QWidget* asked = dialog("newPortfolio");
  ASSERT_TRUE(asked);
  auto* file = asked->findChild<QLineEdit*>("file");
  file->selectAll();
  QTest::keyClicks(file, path("family"));
  auto* currency = asked->findChild<QComboBox*>("currency");
  currency->setCurrentText("eur");
  QTest::mouseClick(asked->findChild<QWidget*>("create"), Qt::LeftButton);
  ASSERT_TRUE(workspace().is_open());
  EXPECT_TRUE(QFileInfo::exists(path("family.tidemill")));
  EXPECT_EQ(workspace().portfolio()->currency().code(), "EUR");
  EXPECT_EQ(window().windowTitle(), "family.tidemill – Tidemill");
  EXPECT_EQ(action("file.new")->shortcut(), QKeySequence("Ctrl+Shift+N"));
  EXPECT_THAT(to_std(footer()),
              HasSubstr("family.tidemill\nAll changes saved\u00a0· 22\u00a0Nov\u00a02026\nNo prices yet"));
}

TEST_F(MainWindowTest, WhatCannotBeMadeIsSaidInTheDialogAndStaysTyped) {
  write_text("there.tidemill");
  action("file.new")->trigger();
  QWidget* asked = dialog("newPortfolio");
  ASSERT_TRUE(asked);
  auto* file = asked->findChild<QLineEdit*>("file");
  auto* create = asked->findChild<QWidget*>("create");
  auto* box = asked->findChild<InlineMessage*>();
  file->setText(path("there.tidemill"));
  QTest::mouseClick(create, Qt::LeftButton);
  EXPECT_TRUE(asked->isVisible());
  EXPECT_THAT(to_std(box->text()), HasSubstr("there.tidemill"));
  EXPECT_EQ(file->text(), path("there.tidemill"));
  file->setText(path("new.tidemill"));
  asked->findChild<QComboBox*>("currency")->setCurrentText("?");
  QTest::mouseClick(create, Qt::LeftButton);
  EXPECT_THAT(to_std(box->text()), HasSubstr("not a currency code"));
  file->setText("  ");
  QTest::mouseClick(create, Qt::LeftButton);
  EXPECT_THAT(to_std(box->text()), HasSubstr("needs a file"));
  save_answer_ = path("chosen.tidemill");
  QTest::mouseClick(asked->findChild<QWidget*>("browse"), Qt::LeftButton);
  EXPECT_EQ(file->text(), path("chosen.tidemill"));
  QTest::mouseClick(asked->findChild<QWidget*>("cancel"), Qt::LeftButton);
  EXPECT_FALSE(workspace().is_open());
}

TEST_F(MainWindowTest, TheSampleOpensWithEveryPage) {
  click("card_file.sample");
  ASSERT_TRUE(workspace().is_open());
  EXPECT_THAT(to_std(footer()), HasSubstr("illustrative"));
  for (const PageEntry& page : page_registry()) {
    click("nav_" + QString(page.id));
    EXPECT_EQ(window().current_page(), page.id);
    EXPECT_EQ(find<QLabel>("pageTitle")->text(), page.title);
  }
}

TEST_F(MainWindowTest, UndoAndRedoCarryTheNameOfTheStep) {
  open_new();
  EXPECT_EQ(action("edit.undo")->text(), "&Undo");
  EXPECT_FALSE(action("edit.undo")->isEnabled());
  const Change change = add_asset("ETH");
  ASSERT_TRUE(workspace().apply(change));
  EXPECT_EQ(action("edit.undo")->text(), "&Undo " + to_qt(change.name));
  EXPECT_EQ(note(), "Saved: " + to_qt(change.name));
  action("edit.undo")->trigger();
  EXPECT_TRUE(workspace().portfolio()->assets_called("ETH").empty());
  EXPECT_EQ(action("edit.redo")->text(), "&Redo " + to_qt(change.name));
  EXPECT_EQ(note(), "Undone: " + to_qt(change.name));
  EXPECT_FALSE(action("edit.undo")->isEnabled());
  action("edit.redo")->trigger();
  EXPECT_FALSE(workspace().portfolio()->assets_called("ETH").empty());
}

TEST_F(MainWindowTest, AConflictIsSaidAtTheTopAndGoesWithTheNextSuccess) {
  open_new();
  ASSERT_TRUE(workspace().apply(add_asset("ETH")));
  Change twice = set_asset(workspace().edit_context(), "ETH", {{"name", "Mine"}}).value().change;
  ASSERT_TRUE(workspace().apply(set_asset(workspace().edit_context(), "ETH", {{"name", "Other"}}).value().change));
  EXPECT_EQ(message(), "");
  EXPECT_FALSE(workspace().apply(twice));
  EXPECT_NE(message(), "");
  ASSERT_TRUE(workspace().apply(add_asset("BTC")));
  EXPECT_EQ(message(), "");
}

TEST_F(MainWindowTest, FilesThatAreNoPortfoliosAreNamed) {
  write_text("letter.tidemill");
  open_answer_ = path("letter.tidemill");
  action("file.open")->trigger();
  EXPECT_FALSE(workspace().is_open());
  EXPECT_EQ(window().current_page(), "welcome");
  EXPECT_THAT(to_std(message()), HasSubstr("letter.tidemill"));
  open_answer_ = path("nowhere.tidemill");
  action("file.open")->trigger();
  EXPECT_THAT(to_std(message()), HasSubstr("nowhere.tidemill"));
  open_answer_.clear();
  action("file.open")->trigger();
  EXPECT_FALSE(workspace().is_open());
}

TEST_F(MainWindowTest, TheThemeChangesAndIsRemembered) {
  action("theme.dark")->trigger();
  EXPECT_TRUE(theme_->isDark());
  EXPECT_TRUE(action("theme.dark")->isChecked());
  EXPECT_EQ(settings_->value("window/theme").toString(), "dark");
  action("theme.light")->trigger();
  EXPECT_FALSE(theme_->isDark());
  EXPECT_FALSE(action("theme.dark")->isChecked());
}

TEST_F(MainWindowTest, RecentPortfoliosStandOnTheWelcomePageAndInTheMenu) {
  open_new("one.tidemill");
  open_new("two.tidemill");
  action("file.close")->trigger();
  EXPECT_EQ(window().current_page(), "welcome");
  QMenu* menu = window().actions_table().recent_menu();
  emit menu->aboutToShow();
  ASSERT_EQ(menu->actions().size(), 2);
  EXPECT_TRUE(menu->actions().front()->text().startsWith("two.tidemill"));
  click("recent_one.tidemill");
  EXPECT_EQ(workspace().file_name(), "one.tidemill");
}

TEST_F(MainWindowTest, ARecentPortfolioThatIsGoneIsSaidAndForgotten) {
  open_new("gone.tidemill");
  action("file.close")->trigger();
  ASSERT_TRUE(QFile::remove(path("gone.tidemill")));
  click("recent_gone.tidemill");
  EXPECT_THAT(to_std(message()), HasSubstr("gone.tidemill"));
  EXPECT_FALSE(find("recent_gone.tidemill"));
}

TEST_F(MainWindowTest, TheNextStartOpensWhatWasOpenWhereItWasOpen) {
  open_new();
  const auto pages = page_registry();
  if (!pages.empty()) window().show_page(pages.back().id);
  window().resize(1111, 777);
  leave();
  EXPECT_FALSE(workspace().is_open()) << "closing the window puts all of it into the one file";
  EXPECT_FALSE(QFileInfo::exists(path("family.tidemill-wal")));
  start();
  window().open_last();
  EXPECT_EQ(workspace().file_name(), "family.tidemill");
  if (!pages.empty()) {
    EXPECT_EQ(window().current_page(), pages.back().id);
  }
  EXPECT_EQ(window().size(), QSize(1111, 777));
}

TEST_F(MainWindowTest, TheDayOfTheWindowIsShown) {
  open_new();
  workspace().set_as_of(make_date(2026, 3, 1));
  EXPECT_THAT(to_std(footer()), HasSubstr("1\u00a0Mar\u00a02026"));
}

TEST_F(MainWindowTest, APortfolioCanBeDropped) {
  open_new("dropped.tidemill");
  action("file.close")->trigger();
  QMimeData data;
  data.setUrls({QUrl::fromLocalFile(path("dropped.tidemill"))});
  QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
  QApplication::sendEvent(&window(), &enter);
  EXPECT_TRUE(enter.isAccepted());
  QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
  QApplication::sendEvent(&window(), &drop);
  EXPECT_EQ(workspace().file_name(), "dropped.tidemill");
}

TEST_F(MainWindowTest, ATableOfHoldingsCanBeDropped) {
  open_new();
  QFile rows(path("mine.csv"));
  ASSERT_TRUE(rows.open(QIODevice::WriteOnly));
  rows.write("asset,platform,amount,since,rate\nETH,Lido,12.4,2025-01-01,2.9 %\n");
  rows.close();
  QMimeData data;
  data.setUrls({QUrl::fromLocalFile(path("mine.csv"))});
  QDragEnterEvent over(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
  QApplication::sendEvent(&window(), &over);
  EXPECT_TRUE(over.isAccepted());
  QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
  QApplication::sendEvent(&window(), &drop);
  EXPECT_TRUE(drop.isAccepted());
  ASSERT_TRUE(dialog("paste_holdings"));
  click("dialog_save");
  ASSERT_SOON(workspace().portfolio()->holdings().size() == 1);
  data.setUrls({QUrl::fromLocalFile(path("picture.png"))});
  QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
  enter.ignore();
  QApplication::sendEvent(&window(), &enter);
  EXPECT_FALSE(enter.isAccepted());
}

TEST_F(MainWindowTest, APageIsPrintedAsItsReport) {
  open_sample();
  window().show_page("risk");
  action("file.print")->trigger();
  auto* preview = window().findChild<PrintPreview*>("printPreview");
  ASSERT_TRUE(preview);
  EXPECT_TRUE(preview->windowTitle().contains("isk")) << to_std(preview->windowTitle());
  preview->printer()->setOutputFormat(QPrinter::PdfFormat);
  preview->printer()->setOutputFileName(path("printed.pdf"));
  preview->paint(preview->printer());
  QFile printed(path("printed.pdf"));
  ASSERT_TRUE(printed.open(QIODevice::ReadOnly));
  const QByteArray bytes = printed.readAll();
  const auto document = report("risk")->build(*workspace().analysis(), {});
  EXPECT_EQ(bytes.count("/Type /Page\n"), PdfLayout(*document).page_count());
  preview->close();
  const auto shown = [&] { return window().findChild<PrintPreview*>("printPreview") != nullptr; };
  ASSERT_TRUE(QTest::qWaitFor([&] { return !shown(); }));
  // What is hidden is not printed.
  action("view.hide")->trigger();
  action("file.print")->trigger();
  EXPECT_FALSE(QTest::qWaitFor(shown, 100));
  action("view.hide")->trigger();
}

TEST_F(MainWindowTest, BackUpAndRestore) {
  open_new();
  save_answer_ = path("copy.tidemill");
  action("file.backup")->trigger();
  EXPECT_TRUE(QFileInfo::exists(save_answer_));
  EXPECT_EQ(note(), "Backed up to copy.tidemill");
  ASSERT_TRUE(workspace().apply(add_asset("ETH")));
  action("file.backup")->trigger();
  EXPECT_THAT(to_std(message()), HasSubstr("copy.tidemill")) << "an existing file is never overwritten";
  open_answer_ = path("copy.tidemill");
  confirm_answer_ = false;
  action("file.restore")->trigger();
  click("restoreOther");
  EXPECT_FALSE(workspace().portfolio()->assets_called("ETH").empty());
  confirm_answer_ = true;
  action("file.restore")->trigger();
  click("restoreOther");
  ASSERT_TRUE(workspace().is_open());
  EXPECT_TRUE(workspace().portfolio()->assets_called("ETH").empty());
  EXPECT_TRUE(QFileInfo::exists(path("family.tidemill.before-restore")));
}

TEST_F(MainWindowTest, ACopyThatWasKeptIsRestoredFromTheList) {
  open_new();
  ASSERT_TRUE(workspace().apply(add_asset("ETH")));
  action("file.close")->trigger();  // a copy is kept when a portfolio is left
  ASSERT_TRUE(window().open_file(path("family.tidemill")));
  ASSERT_TRUE(workspace().apply(add_asset("SOL")));
  action("file.restore")->trigger();
  QWidget* asks = dialog("restore");
  ASSERT_TRUE(asks);
  auto* table = asks->findChild<QTableView*>("restoreCopies");
  ASSERT_EQ(table->model()->rowCount(), 1);
  EXPECT_EQ(table->model()->index(0, 1).data().toString(), "0") << "holdings";
  EXPECT_THAT(to_std(table->model()->index(0, 3).data().toString()), HasSubstr("ETH"));
  table->selectRow(0);
  click("restoreChosen");
  ASSERT_TRUE(workspace().is_open());
  EXPECT_FALSE(workspace().portfolio()->assets_called("ETH").empty());
  EXPECT_TRUE(workspace().portfolio()->assets_called("SOL").empty());
}

TEST_F(MainWindowTest, AChangeFromElsewhereIsShown) {
  open_new();
  auto other = Session::open(path("family.tidemill").toStdString());
  ASSERT_TRUE(other);
  ASSERT_TRUE((*other)->apply(add_asset("BTC")));
  workspace().refresh();
  EXPECT_THAT(to_std(note()), HasSubstr("Another program"));
  EXPECT_THAT(to_std(action("edit.undo")->text()), HasSubstr("BTC"));
}

TEST_F(MainWindowTest, HelpOpens) {
  action("help.shortcuts")->trigger();
  ASSERT_TRUE(dialog("shortcuts"));
  QTest::mouseClick(dialog("shortcuts")->findChild<QWidget*>("close"), Qt::LeftButton);
  action("help.about")->trigger();
  ASSERT_TRUE(dialog("about"));
}

TEST_F(MainWindowTest, EveryActionHasAShortcutOfItsOwnAndIsInAMenu) {
  for (const bool open : {false, true}) {
    if (open) open_new();
    std::set<QString> keys;
    for (const QAction* each : window().actions()) {
      EXPECT_FALSE(each->shortcuts().isEmpty()) << each->objectName().toStdString();
      EXPECT_FALSE(each->associatedObjects().size() < 2) << each->objectName().toStdString() << " is in no menu";
      if (!each->isEnabled()) continue;
      for (const QKeySequence& key : each->shortcuts())
        EXPECT_TRUE(keys.insert(key.toString()).second) << key.toString().toStdString() << " is taken twice";
    }
  }
}

TEST(StatusLinesTest, SourcesOfPricesAreNamedInWords) {
  EXPECT_EQ(price_source_text("typed"), "entered by hand");
  EXPECT_EQ(price_source_text("csv"), "from a CSV file");
  EXPECT_EQ(price_source_text("Kraken"), "from Kraken");
}

TEST(RecentFilesTest, DaysAreNamed) {
  const QDateTime now(QDate(2026, 11, 22), QTime(0, 30));
  EXPECT_EQ(day_text(now.addSecs(60), now), "today");
  EXPECT_EQ(day_text(now.addSecs(-3600), now), "yesterday");
  EXPECT_EQ(day_text(QDateTime(QDate(2026, 11, 3), QTime(12, 0)), now), "3 Nov");
  EXPECT_EQ(day_text(QDateTime(QDate(2025, 11, 3), QTime(12, 0)), now), "3 Nov 2025");
  EXPECT_EQ(day_text({}, now), "–");
}

}  // namespace main_window_test
}  // namespace tidemill::ui
