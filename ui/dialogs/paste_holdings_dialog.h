#pragma once

#include "ui/dialogs/form_dialog.h"
#include "ui/dialogs/pasted_holdings.h"

class QComboBox;
class QHBoxLayout;
class QLabel;

namespace tidemill::ui {

class DataTable;
class TextRowsModel;

/// Takes holdings from the rows of a spreadsheet. What the columns hold is guessed, shown and can be corrected; each
/// row says what will happen to it before anything is written, and all that is written is one step.
class PasteHoldingsDialog : public FormDialog {
  Q_OBJECT

 public:
  PasteHoldingsDialog(Workspace& workspace, const Theme& theme, QWidget* parent = nullptr);
  /// As if these rows had been pasted.
  void take_rows(const QString& text);

 protected:
  Result<Change> change() const override;
  std::vector<Error> check() const override;
  void follow_edit(const QString& field) override;

 private:
  void ask_columns();
  void show_rows();
  QList<ColumnRole> roles() const;

  PastedTable pasted_;
  std::vector<PastedHolding> holdings_;
  QWidget* columns_;
  QHBoxLayout* column_row_;
  std::vector<QComboBox*> choices_;
  DataTable* table_;
  TextRowsModel* model_;
  QLabel* summary_;
};

}  // namespace tidemill::ui
