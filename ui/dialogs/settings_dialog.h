#pragma once

#include <vector>

#include "ui/dialogs/form_dialog.h"

namespace tidemill::ui {

/// One setting of the portfolio as a field.
struct SettingField {
  enum class Unit { share, money, points, days, number };
  const char* setting;  ///< key: "plan.risk"
  QString label;
  QString meaning;
  Unit unit = Unit::number;
};

/// Settings that are asked for together and saved as one step.
struct SettingsForm {
  QString id;  ///< object name of the dialog
  QString title;
  std::string step;   ///< name of the step in the history
  QString note = {};  ///< above the fields; with it fields have no hints of their own
  std::vector<SettingField> fields;
};

/// What every plan reckons with: caps on risk and concentration, what trades, claims and covers cost.
SettingsForm plan_limits_form();
/// How much each factor counts in a score.
SettingsForm risk_weights_form();
/// What holds a grade down whatever the score says.
SettingsForm grade_caps_form();
/// From where on “What needs you” speaks up.
SettingsForm check_limits_form();

/// Asks for settings; an empty field takes its default, which stands in it in grey.
class SettingsDialog : public FormDialog {
  Q_OBJECT

 public:
  SettingsDialog(Workspace& workspace, const Theme& theme, SettingsForm form, QWidget* parent = nullptr);

 protected:
  Result<Change> change() const override;
  std::vector<Error> check() const override;

 private:
  SettingsForm form_;
};

}  // namespace tidemill::ui
