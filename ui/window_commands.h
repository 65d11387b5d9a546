#pragma once

#include <QObject>
#include <QPointer>
#include <QVariant>

#include "core/session.h"
#include "ui/dialogs/file_choice.h"
#include "ui/dialogs/records_dialog.h"
#include "ui/dialogs/settings_dialog.h"

namespace tidemill::ui {

class HelpDialog;
class InspectorDialog;
class MainWindow;
class Theme;
class Workspace;

/// What the actions of the window do: one slot each, named in the table of actions.
class WindowCommands : public QObject {
  Q_OBJECT

 public:
  WindowCommands(MainWindow& window, Workspace& workspace, Theme& theme, Dialogs dialogs);

  void new_portfolio();
  void open_portfolio();
  void open_sample();
  void back_up();
  void restore();
  void export_report();
  /// The report that fits the page shown, in the preview of the platform.
  void print_report();
  /// A file was dropped on the window: a portfolio is opened, rows of holdings are offered to be taken.
  void take_dropped(const QString& path);
  void close_portfolio();
  void passphrase();
  void lock();
  void preferences();
  void quit();

  void undo();
  void redo();
  void history();
  /// Copies from whatever has the focus.
  void copy();
  /// Opens the number that has the focus: a tile, a cell, a value.
  void explain();
  void open_number(const QVariant& number);

  void show_page(const QString& id);
  void palette();
  void hide_amounts();
  void theme_auto();
  void theme_light();
  void theme_dark();

  void holding_new();
  void paste_holdings();
  void holding_edit();
  void holding_duplicate();
  void holding_close();
  void holding_delete();
  void record_payout();
  void record_month();
  void enter_price();
  void ask_prices();

  void coming_up();
  /// Lists records, or asks for settings: the table of actions names which.
  template <RecordList (*List)()>
  void records() {
    list_records(List());
  }
  template <SettingsForm (*Form)()>
  void settings() {
    ask_settings(Form());
  }

  /// Opens the help at the topic of what has the focus.
  void help();
  void shortcuts();
  void tour();
  void about();

 private:
  QString asked_backup();
  void restore_from(const QString& copy);
  void restore_with(const PortfolioKey& key, const QString& copy, const QString& target);
  void list_records(RecordList list);
  void ask_settings(SettingsForm form);

  MainWindow& window_;
  Workspace& workspace_;
  Theme& theme_;
  Dialogs dialogs_;
  QPointer<InspectorDialog> inspector_;
  QPointer<HelpDialog> help_;
};

}  // namespace tidemill::ui
