#pragma once

#include <QObject>
#include <QPointer>
#include <QVariant>

#include "ui/dialogs/file_choice.h"

namespace tidemill::ui {

class InspectorDialog;
struct RecordList;
struct SettingsForm;
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
  void close_portfolio();
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

  void coming_up();
  void goals();
  void covers();
  void recurring();
  void rules();
  void assets();
  void platforms();
  void risk_weights();
  void grade_caps();
  void check_limits();
  void plan_limits();

  void shortcuts();
  void about();

 private:
  QString asked_backup();
  void restore_from(const QString& copy);
  void list_records(RecordList list);
  void ask_settings(SettingsForm form);

  MainWindow& window_;
  Workspace& workspace_;
  Theme& theme_;
  Dialogs dialogs_;
  QPointer<InspectorDialog> inspector_;
};

}  // namespace tidemill::ui
