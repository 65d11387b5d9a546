#include "ui/dialogs/plan_limits_dialog.h"

#include <array>

#include "core/edits/record_edit.h"
#include "ui/controls/exact_number_edit.h"
#include "ui/qt_format.h"
#include "ui/workspace.h"

namespace tidemill::ui {
namespace {

struct LimitField {
  const char* setting;
  const char* label;
  const char* meaning;
  const char* unit;  ///< "%" reads percent; "" is in the base currency; "points" is a plain number
};

constexpr std::array kLimits{
    LimitField{"plan.risk", QT_TRANSLATE_NOOP("PlanLimits", "Risk at most"),
               QT_TRANSLATE_NOOP("PlanLimits", "Weighted risk of the mix, 0 to 100; empty: that of today."), "points"},
    LimitField{"plan.platform", QT_TRANSLATE_NOOP("PlanLimits", "One platform at most"),
               QT_TRANSLATE_NOOP("PlanLimits", "Of all money; empty: no cap."), "%"},
    LimitField{"plan.chain", QT_TRANSLATE_NOOP("PlanLimits", "One chain at most"),
               QT_TRANSLATE_NOOP("PlanLimits", "Of all money; empty: no cap."), "%"},
    LimitField{"plan.asset", QT_TRANSLATE_NOOP("PlanLimits", "One asset at most"),
               QT_TRANSLATE_NOOP("PlanLimits", "Of all money; empty: no cap."), "%"},
    LimitField{"plan.fee", QT_TRANSLATE_NOOP("PlanLimits", "Fee of a trade"),
               QT_TRANSLATE_NOOP("PlanLimits", "What taking out or putting in costs each time."), ""},
    LimitField{"plan.slippage", QT_TRANSLATE_NOOP("PlanLimits", "Slippage of a trade"),
               QT_TRANSLATE_NOOP("PlanLimits", "Share of what is bought or sold that is lost."), "%"},
    LimitField{"plan.claim_fee", QT_TRANSLATE_NOOP("PlanLimits", "Fee of a claim"),
               QT_TRANSLATE_NOOP("PlanLimits", "One claim with its reinvestment; empty: as recorded."), ""},
    LimitField{"plan.premium", QT_TRANSLATE_NOOP("PlanLimits", "A cover costs"),
               QT_TRANSLATE_NOOP("PlanLimits", "A year, of what is covered; empty: those in force."), "%"},
    LimitField{"plan.benchmark", QT_TRANSLATE_NOOP("PlanLimits", "Rate without risk"),
               QT_TRANSLATE_NOOP("PlanLimits", "What could be had a year without these risks."), "%"},
};

}  // namespace

PlanLimitsDialog::PlanLimitsDialog(Workspace& workspace, const Theme& theme, QWidget* parent)
    : FormDialog(workspace, theme, tr("Limits and costs"), tr("Save"), parent) {
  setObjectName(QStringLiteral("plan_limits"));
  const Snapshot portfolio = workspace.portfolio();
  for (const LimitField& each : kLimits) {
    const QString unit = QString::fromLatin1(each.unit);
    auto* editor =
        new ExactNumberEdit(theme, unit == "%" ? ExactNumberEdit::Reads::percent : ExactNumberEdit::Reads::number);
    editor->setSuffix(unit == "points" ? tr("of 100") : unit.isEmpty() ? to_qt(portfolio->currency().code()) : unit);
    auto* made = new InputField(theme,
                                {each.setting, QCoreApplication::translate("PlanLimits", each.label),
                                 QCoreApplication::translate("PlanLimits", each.meaning)},
                                editor, this);
    made->setHint(QCoreApplication::translate("PlanLimits", each.meaning));
    add(made);
    if (const auto value = portfolio->setting(each.setting)) made->setCanonical(*value);
  }
}

std::vector<Error> PlanLimitsDialog::check() const {
  std::vector<Error> errors;
  for (const LimitField& each : kLimits)
    if (const auto made = set_setting(workspace().edit_context(), each.setting, text(each.setting)); !made)
      errors.push_back(made.error());
  return errors;
}

Result<Change> PlanLimitsDialog::change() const {
  std::vector<std::pair<std::string, std::string>> settings;
  for (const LimitField& each : kLimits) settings.emplace_back(each.setting, text(each.setting));
  return set_settings(workspace().edit_context(), to_std(tr("Set limits and costs")), settings);
}

}  // namespace tidemill::ui
