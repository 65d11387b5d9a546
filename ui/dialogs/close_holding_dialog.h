#pragma once

#include "ui/dialogs/form_dialog.h"

namespace tidemill::ui {

/// Asks from which day on a holding no longer earns.
class CloseHoldingDialog : public FormDialog {
  Q_OBJECT

 public:
  CloseHoldingDialog(Workspace& workspace, const Theme& theme, HoldingId id, QWidget* parent = nullptr);

 protected:
  Result<Change> change() const override;
  std::vector<Error> check() const override;

 private:
  HoldingId id_;
};

}  // namespace tidemill::ui
