#pragma once

#include <string>

#include "ui/dialogs/form_dialog.h"

namespace tidemill::ui {

/// Asks for the name under which a projection is kept.
class SaveForecastDialog : public FormDialog {
  Q_OBJECT

 public:
  /// `body` is the projection as forecast_body() writes it.
  SaveForecastDialog(Workspace& workspace, const Theme& theme, std::string body, QWidget* parent = nullptr);

 protected:
  Result<Change> change() const override;
  std::vector<Error> check() const override;

 private:
  std::string body_;
};

}  // namespace tidemill::ui
