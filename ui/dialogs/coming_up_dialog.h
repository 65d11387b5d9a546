#pragma once

#include <QDialog>

#include "ui/dialogs/file_choice.h"

class QLabel;

namespace tidemill::ui {

class ComingUpModel;
class DataTable;
class InlineMessage;
class Theme;
class Workspace;

/// Everything with a date in the next two years, to be read, copied, or taken into a calendar. Follows every change of
/// the portfolio.
class ComingUpDialog : public QDialog {
  Q_OBJECT
 public:
  ComingUpDialog(Workspace& workspace, const Theme& theme, Dialogs dialogs, QWidget* parent);

 private:
  void show_events();
  void export_calendar();

  Workspace& workspace_;
  Dialogs dialogs_;
  InlineMessage* message_;
  DataTable* table_;
  ComingUpModel* model_;
};

}  // namespace tidemill::ui
