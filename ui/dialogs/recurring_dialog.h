#pragma once

#include "core/edits/entry_edit.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/dialogs/records_dialog.h"

namespace tidemill::ui {

/// A bill or payment that repeats and is typed once.
class RecurringDialog : public FormDialog {
  Q_OBJECT

 public:
  /// Without an id a new one. One that is there can be given an end; what it stood for before stays.
  RecurringDialog(Workspace& workspace, const Theme& theme, std::optional<RecurringId> id, QWidget* parent = nullptr);

 protected:
  Result<Change> change() const override;
  std::vector<Error> check() const override;
  void follow_edit(const QString& field) override;

 private:
  std::optional<RecurringId> id_;
};

/// What repeats in the portfolio.
RecordList recurring_list();

}  // namespace tidemill::ui
