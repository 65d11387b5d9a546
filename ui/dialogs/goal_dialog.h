#pragma once

#include "core/edits/plan_edit.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/dialogs/records_dialog.h"

namespace tidemill::ui {

/// An income a month by a day; projections are held against the portfolio's first.
class GoalDialog : public FormDialog {
  Q_OBJECT

 public:
  /// The goal with this id, or without one a new goal.
  GoalDialog(Workspace& workspace, const Theme& theme, std::optional<GoalId> id, QWidget* parent = nullptr);

 protected:
  Result<Change> change() const override;
  std::vector<Error> check() const override;

 private:
  GoalDraft draft() const;

  std::optional<GoalId> id_;
};

/// The goal that pages hold projections against; nothing while there is none.
std::optional<GoalId> first_goal(const Portfolio& portfolio);

/// The goals of the portfolio.
RecordList goals_list();

}  // namespace tidemill::ui
