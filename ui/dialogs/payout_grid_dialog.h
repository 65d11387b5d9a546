#pragma once

#include "ui/dialogs/form_dialog.h"

namespace tidemill::ui {

class DataTable;
class PayoutGridModel;

/// The payouts of a month for every holding at once: what is typed is recorded as one step, what stays grey is not.
class PayoutGridDialog : public FormDialog {
  Q_OBJECT

 public:
  PayoutGridDialog(Workspace& workspace, const Theme& theme, QWidget* parent = nullptr);

 protected:
  Result<Change> change() const override;
  std::vector<Error> check() const override;
  void follow_edit(const QString& field) override;

 private:
  Date month() const;
  void show_month();
  void count();

  DataTable* table_;
  PayoutGridModel* model_;
};

}  // namespace tidemill::ui
