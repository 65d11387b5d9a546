#pragma once

#include "ui/dialogs/form_dialog.h"

namespace tidemill::ui {

/// Gives several holdings the same platform, terms or end at once. What stays empty stays as it is.
class EditSelectionDialog : public FormDialog {
  Q_OBJECT

 public:
  EditSelectionDialog(Workspace& workspace, const Theme& theme, std::vector<HoldingId> ids, QWidget* parent = nullptr);

 protected:
  Result<Change> change() const override;
  std::vector<Error> check() const override;

 private:
  void add_param(const ParamSpec& spec);
  QString current_values(const ParamSpec& spec) const;

  std::vector<HoldingId> ids_;
  std::vector<std::string> params_;
};

}  // namespace tidemill::ui
