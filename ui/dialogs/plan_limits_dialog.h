#pragma once

#include "ui/dialogs/form_dialog.h"

namespace tidemill::ui {

/// What every plan reckons with: caps on risk and concentration, what trades, claims and covers cost.
class PlanLimitsDialog : public FormDialog {
  Q_OBJECT

 public:
  PlanLimitsDialog(Workspace& workspace, const Theme& theme, QWidget* parent = nullptr);

 protected:
  Result<Change> change() const override;
  std::vector<Error> check() const override;
};

}  // namespace tidemill::ui
