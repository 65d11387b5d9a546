#pragma once

#include "core/edits/plan_edit.h"
#include "ui/dialogs/form_dialog.h"

namespace tidemill::ui {

/// Sets the income a month that projections are held against: the portfolio's first goal, or a new one.
class GoalDialog : public FormDialog {
  Q_OBJECT

 public:
  GoalDialog(Workspace& workspace, const Theme& theme, QWidget* parent = nullptr);

 protected:
  Result<Change> change() const override;
  std::vector<Error> check() const override;

 private:
  GoalDraft draft() const;
};

}  // namespace tidemill::ui
