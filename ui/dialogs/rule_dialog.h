#pragma once

#include "core/model/regulation.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/dialogs/records_dialog.h"

namespace tidemill::ui {

/// A rule that a person expects: what it does, whom it hits, from when on.
class RuleDialog : public FormDialog {
  Q_OBJECT

 public:
  /// Without a name a new one.
  RuleDialog(Workspace& workspace, const Theme& theme, const QString& name, QWidget* parent = nullptr);

 protected:
  Result<Change> change() const override;
  std::vector<Error> check() const override;
  void follow_edit(const QString& field) override;

 private:
  RegulatoryRule rule() const;

  QString original_;
};

/// The rules of the portfolio.
RecordList rules_list();

}  // namespace tidemill::ui
