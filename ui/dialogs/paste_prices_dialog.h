#pragma once

#include "ui/dialogs/form_dialog.h"

class QLabel;

namespace tidemill::ui {

class DataTable;
class PriceLinesModel;

/// Takes many prices at once from the clipboard. Each row says what will happen to it before anything is written, and
/// all that is written is one step that can be taken back.
class PastePricesDialog : public FormDialog {
  Q_OBJECT

 public:
  PastePricesDialog(Workspace& workspace, const Theme& theme, std::optional<HoldingId> holding,
                    QWidget* parent = nullptr);

 protected:
  Result<Change> change() const override;
  std::vector<Error> check() const override;
  void follow_edit(const QString& name) override;

 private:
  DataTable* table_;
  PriceLinesModel* model_;
  QLabel* summary_;
};

}  // namespace tidemill::ui
