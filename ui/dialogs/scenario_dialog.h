#pragma once

#include "core/model/scenario.h"
#include "ui/dialogs/form_dialog.h"

namespace tidemill::ui {

/// Writes a scenario of one's own, kept in the portfolio's settings; an existing one is changed or removed.
class ScenarioDialog : public FormDialog {
  Q_OBJECT

 public:
  /// An empty name makes a new one.
  ScenarioDialog(Workspace& workspace, const Theme& theme, const QString& name, QWidget* parent = nullptr);

 signals:
  /// A scenario was saved under this name; empty: it was removed.
  void saved(const QString& name);

 protected:
  Result<Change> change() const override;
  std::vector<Error> check() const override;

 private:
  Result<Shocks> shocks() const;
  void remove();

  QString original_;
};

}  // namespace tidemill::ui
