#include "ui/dialogs/settings_dialog.h"

#include <algorithm>

#include "core/edits/record_edit.h"
#include "core/risks/registry.h"
#include "ui/controls/exact_number_edit.h"
#include "ui/controls/labels.h"
#include "ui/qt_format.h"
#include "ui/workspace.h"

namespace tidemill::ui {
namespace {

using Unit = SettingField::Unit;

/// What holds while the setting is empty; nothing where there is no such number.
std::optional<Decimal> default_of(const std::string& setting) {
  const auto& known = settings_known();
  const auto found = std::ranges::find(known, setting, &SettingSpec::key);
  if (found != known.end() && !found->preset.empty()) return Decimal::literal(found->preset);
  for (const RiskFactor* factor : risk_factors())
    if (setting == "risk.weight." + std::string(factor->id()))
      return Decimal::parse(to_std(QString::number(factor->default_weight(), 'g', 4))).value_or(Decimal::one());
  return std::nullopt;
}

QString unit_text(Unit unit, const Currency& currency) {
  switch (unit) {
    case Unit::share:
      return QStringLiteral("%");
    case Unit::money:
      return to_qt(currency.code());
    case Unit::points:
      return SettingsDialog::tr("of 100");
    case Unit::days:
      return SettingsDialog::tr("days");
    default:
      return {};
  }
}

}  // namespace

SettingsDialog::SettingsDialog(Workspace& workspace, const Theme& theme, SettingsForm form, QWidget* parent)
    : FormDialog(workspace, theme, form.title, tr("Save"), parent), form_(std::move(form)) {
  setObjectName(form_.id);
  const Snapshot portfolio = workspace.portfolio();
  if (!form_.note.isEmpty()) add_wide(paragraph(form_.note, Tone::Mute, this));
  for (const SettingField& each : form_.fields) {
    const bool share = each.unit == Unit::share;
    auto* editor = new ExactNumberEdit(theme, share ? ExactNumberEdit::Reads::percent : ExactNumberEdit::Reads::number);
    editor->setSuffix(unit_text(each.unit, portfolio->currency()));
    if (const auto usual = default_of(each.setting); usual && !usual->is_zero())
      editor->setPlaceholderText(exact_text(share ? product_over({*usual}, 100, 1).value_or(*usual) : *usual));
    auto* made = new InputField(theme, {each.setting, each.label, each.meaning}, editor, this);
    if (form_.note.isEmpty()) made->setHint(each.meaning);
    add(made);
    if (const auto value = portfolio->setting(each.setting)) made->setCanonical(*value);
  }
}

std::vector<Error> SettingsDialog::check() const {
  std::vector<Error> errors;
  for (const SettingField& each : form_.fields)
    if (const auto made = set_setting(workspace().edit_context(), each.setting, text(each.setting)); !made)
      errors.push_back(made.error());
  return errors;
}

Result<Change> SettingsDialog::change() const {
  std::vector<std::pair<std::string, std::string>> settings;
  for (const SettingField& each : form_.fields) settings.emplace_back(each.setting, text(each.setting));
  return set_settings(workspace().edit_context(), form_.step, settings);
}

}  // namespace tidemill::ui
