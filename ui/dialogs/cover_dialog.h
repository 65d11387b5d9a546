#pragma once

#include "core/edits/plan_edit.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/dialogs/records_dialog.h"

namespace tidemill::ui {

/// A cover on a holding: what it pays at most, what it costs, from when to when.
class CoverDialog : public FormDialog {
  Q_OBJECT

 public:
  /// Without an id a new one.
  CoverDialog(Workspace& workspace, const Theme& theme, std::optional<CoverId> id, QWidget* parent = nullptr);

 protected:
  Result<Change> change() const override;
  std::vector<Error> check() const override;

 private:
  std::optional<CoverId> id_;
};

/// The covers of the portfolio.
RecordList covers_list();

}  // namespace tidemill::ui
