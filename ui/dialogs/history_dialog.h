#pragma once

#include <QDialog>

#include "core/session.h"

class QPushButton;

namespace tidemill::ui {

class DataTable;
class TextRowsModel;
class Theme;
class Workspace;

/// Every step that can be taken back or brought back, newest first, and a way to stand right after any of them. Nothing
/// is lost by going back: going forward again brings it back, until something new is done.
class HistoryDialog : public QDialog {
  Q_OBJECT
 public:
  HistoryDialog(Workspace& workspace, const Theme& theme, QWidget* parent);

 private:
  void show_steps();
  void follow_selection();
  void go();

  Workspace& workspace_;
  DataTable* table_;
  TextRowsModel* model_;
  QPushButton* go_;
  std::vector<HistoryStep> steps_;  ///< newest first
};

}  // namespace tidemill::ui
