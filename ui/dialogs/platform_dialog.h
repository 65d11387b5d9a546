#pragma once

#include "ui/dialogs/facts_dialog.h"
#include "ui/dialogs/records_dialog.h"

namespace tidemill::ui {

/// What is known of a platform: risk factors and rules read it.
class PlatformDialog : public FactsDialog {
  Q_OBJECT

 public:
  /// Without a name a new one.
  PlatformDialog(Workspace& workspace, const Theme& theme, const QString& name, QWidget* parent = nullptr);

 protected:
  Result<Change> change() const override;
  std::vector<Error> check() const override;

 private:
  QString original_;
};

/// The platforms of the portfolio.
RecordList platforms_list();

}  // namespace tidemill::ui
