#pragma once

#include <QDialog>
#include <vector>

#include "core/engine/explanation.h"

class QLabel;
class QPushButton;

namespace tidemill::ui {

class DataTable;
class ExplanationModel;
class Theme;
class Workspace;

/// Opens a number: its formula, what went into it, and where that comes from; parts open in turn, and Back returns.
/// Stays beside the window and follows every change of the portfolio.
class InspectorDialog : public QDialog {
  Q_OBJECT
 public:
  InspectorDialog(const Workspace& workspace, const Theme& theme, QWidget* parent);

  /// Begins anew with this number.
  void open_number(const NumberRef& number);

 private:
  void show_number();
  void open_row(int row);
  void go_back();
  QString as_text() const;

  const Workspace& workspace_;
  std::vector<NumberRef> way_;  // the number shown is the last
  Explanation shown_;
  QPushButton* back_;
  QLabel* title_;
  QLabel* figure_;
  QLabel* formula_;
  QLabel* notes_;
  DataTable* table_;
  ExplanationModel* model_;
};

}  // namespace tidemill::ui
