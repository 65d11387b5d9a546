#pragma once

#include <QMainWindow>
#include <QTimer>
#include <memory>

#include "core/base/error.h"
#include "ui/actions.h"
#include "ui/dialogs/file_choice.h"
#include "ui/page_deck.h"
#include "ui/recent_files.h"
#include "ui/theme.h"

class QSettings;
class QStackedWidget;

namespace tidemill::ui {

class HeaderBar;
class InlineMessage;
class SideBar;
class Toast;
class WelcomePage;
class WindowCommands;
class WindowLock;

/// The frame: side bar, header, menus, and the page that is shown. Knows no portfolio's content; pages get the
/// workspace and are made when they are first visited.
class MainWindow : public QMainWindow {
  Q_OBJECT

 public:
  /// All arguments outlive the window. Geometry, theme and last page come from the settings and go back there.
  MainWindow(Workspace& workspace, Theme& theme, QSettings& settings, Dialogs dialogs, QWidget* parent = nullptr);
  ~MainWindow() override;

  /// Opens a portfolio; what goes wrong is shown in the window. True when it is open: one that is encrypted is once its
  /// passphrase was typed.
  bool open_file(const QString& path);
  /// Opens the portfolio that was open when the program was left last time, if it is still there.
  void open_last();

  /// Shows a page (made on its first visit) and passes it `argument`, unless that is empty. Without an open portfolio
  /// the welcome page stays.
  void show_page(const QString& id, const QString& argument = {});
  /// Passes a command to the page that is shown.
  void ask_page(const QString& command);
  /// Id of the page shown; "welcome" while nothing is open, "lock" while a passphrase is asked for.
  QString current_page() const { return current_; }

  void set_theme(ThemeMode mode);
  /// Hides or shows amounts on every page; kept for the next start.
  void hide_amounts(bool hidden);
  /// A message at the top of the page; it stays until closed, or until an edit succeeds.
  void show_error(const Error& error);
  /// A short message that goes by itself.
  void show_note(const QString& text);
  const Actions& actions_table() const { return *actions_; }
  WindowLock& lock() const { return *lock_; }
  QSettings& settings() const { return settings_; }
  /// Setting: the code of the language chosen by hand; empty follows the system.
  static constexpr const char* kLanguage = "window/language";
  /// Setting: whether a start opens the last portfolio again; true when it is not there.
  static constexpr const char* kOpensLast = "start/open_last";

 signals:
  /// Another language was chosen (and set): a new window has to be made to speak it.
  void language_changed();

 protected:
  void closeEvent(QCloseEvent* event) override;
  void changeEvent(QEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;

 private:
  void build();
  void listen();
  void show_in_place(QWidget* widget, const QString& title);
  void on_opened();
  void remember_file();
  void update_status();
  void update_actions();
  void fill_recent_menu();

  Workspace& workspace_;
  Theme& theme_;
  QSettings& settings_;
  RecentFiles recents_;
  WindowCommands* commands_;
  Actions* actions_;
  SideBar* side_bar_ = nullptr;
  HeaderBar* header_ = nullptr;
  InlineMessage* message_ = nullptr;
  QStackedWidget* stack_ = nullptr;
  WelcomePage* welcome_ = nullptr;
  Toast* toast_ = nullptr;
  std::unique_ptr<PageDeck> pages_;
  WindowLock* lock_ = nullptr;
  QString current_;
  QTimer watch_;  // looks for what other programs wrote
};

}  // namespace tidemill::ui
