#include <QCoreApplication>
#include <array>
#include <span>

#include "core/risks/registry.h"
#include "ui/dialogs/settings_dialog.h"
#include "ui/languages.h"
#include "ui/qt_format.h"

namespace tidemill::ui {
namespace {

using Unit = SettingField::Unit;

QString form_text(const char* text) {
  return QCoreApplication::translate("SettingsForms", text);
}

struct FieldRow {
  const char* setting;
  const char* label;
  const char* meaning;
  Unit unit;
};

constexpr std::array kPlanLimits{
    FieldRow{"plan.risk", QT_TRANSLATE_NOOP("SettingsForms", "Risk at most"),
             QT_TRANSLATE_NOOP("SettingsForms", "Weighted risk of the mix, 0 to 100; empty: that of today."),
             Unit::points},
    FieldRow{"plan.platform", QT_TRANSLATE_NOOP("SettingsForms", "One platform at most"),
             QT_TRANSLATE_NOOP("SettingsForms", "Of all money; empty: no cap."), Unit::share},
    FieldRow{"plan.chain", QT_TRANSLATE_NOOP("SettingsForms", "One chain at most"),
             QT_TRANSLATE_NOOP("SettingsForms", "Of all money; empty: no cap."), Unit::share},
    FieldRow{"plan.asset", QT_TRANSLATE_NOOP("SettingsForms", "One asset at most"),
             QT_TRANSLATE_NOOP("SettingsForms", "Of all money; empty: no cap."), Unit::share},
    FieldRow{"plan.fee", QT_TRANSLATE_NOOP("SettingsForms", "Fee of a trade"),
             QT_TRANSLATE_NOOP("SettingsForms", "What taking out or putting in costs each time."), Unit::money},
    FieldRow{"plan.slippage", QT_TRANSLATE_NOOP("SettingsForms", "Slippage of a trade"),
             QT_TRANSLATE_NOOP("SettingsForms", "Share of what is bought or sold that is lost."), Unit::share},
    FieldRow{"plan.claim_fee", QT_TRANSLATE_NOOP("SettingsForms", "Fee of a claim"),
             QT_TRANSLATE_NOOP("SettingsForms", "One claim with its reinvestment; empty: as recorded."), Unit::money},
    FieldRow{"plan.premium", QT_TRANSLATE_NOOP("SettingsForms", "A cover costs"),
             QT_TRANSLATE_NOOP("SettingsForms", "A year, of what is covered; empty: those in force."), Unit::share},
    FieldRow{"plan.benchmark", QT_TRANSLATE_NOOP("SettingsForms", "Rate without risk"),
             QT_TRANSLATE_NOOP("SettingsForms", "What could be had a year without these risks."), Unit::share}};

constexpr std::array kGradeCaps{
    FieldRow{"risk.gate.unaudited_days", QT_TRANSLATE_NOOP("SettingsForms", "Unaudited and younger than"),
             QT_TRANSLATE_NOOP("SettingsForms", "No better than D until it is so old; 0: never."), Unit::days},
    FieldRow{"risk.gate.peg", QT_TRANSLATE_NOOP("SettingsForms", "Peg broken by"),
             QT_TRANSLATE_NOOP("SettingsForms", "No better than D from here on; 0: never."), Unit::share},
    FieldRow{"risk.gate.liquidation", QT_TRANSLATE_NOOP("SettingsForms", "Loop this near to liquidation"),
             QT_TRANSLATE_NOOP("SettingsForms", "No better than D from here on; 0: never."), Unit::share},
    FieldRow{"risk.gate.factor", QT_TRANSLATE_NOOP("SettingsForms", "One risk from"),
             QT_TRANSLATE_NOOP("SettingsForms", "No better than C from here on; 0: never."), Unit::points}};

constexpr std::array kCheckLimits{
    FieldRow{"check.platform", QT_TRANSLATE_NOOP("SettingsForms", "At one platform"),
             QT_TRANSLATE_NOOP("SettingsForms", "Of the value; 0: not checked."), Unit::share},
    FieldRow{"check.chain", QT_TRANSLATE_NOOP("SettingsForms", "On one chain"),
             QT_TRANSLATE_NOOP("SettingsForms", "Of the value; 0: not checked."), Unit::share},
    FieldRow{"check.asset", QT_TRANSLATE_NOOP("SettingsForms", "In one asset"),
             QT_TRANSLATE_NOOP("SettingsForms", "Of the value; 0: not checked."), Unit::share},
    FieldRow{"check.issuer", QT_TRANSLATE_NOOP("SettingsForms", "Redeemed by one issuer"),
             QT_TRANSLATE_NOOP("SettingsForms", "Of the value; 0: not checked."), Unit::share},
    FieldRow{"check.failure", QT_TRANSLATE_NOOP("SettingsForms", "Income that one failure stops"),
             QT_TRANSLATE_NOOP("SettingsForms", "Of next year’s income; 0: not checked."), Unit::share},
    FieldRow{"check.emissions", QT_TRANSLATE_NOOP("SettingsForms", "Income paid in new tokens"),
             QT_TRANSLATE_NOOP("SettingsForms", "Of next year’s income; 0: not checked."), Unit::share},
    FieldRow{"check.weak_grade", QT_TRANSLATE_NOOP("SettingsForms", "Graded D or E"),
             QT_TRANSLATE_NOOP("SettingsForms", "Of the value; 0: not checked."), Unit::share},
    FieldRow{"check.liquidation", QT_TRANSLATE_NOOP("SettingsForms", "Fall a loop has to bear"),
             QT_TRANSLATE_NOOP("SettingsForms", "Of the price of its collateral; 0: not checked."), Unit::share},
    FieldRow{"check.peg", QT_TRANSLATE_NOOP("SettingsForms", "Below its peg"),
             QT_TRANSLATE_NOOP("SettingsForms", "From here on it needs you; 0: not checked."), Unit::share},
    FieldRow{"check.liquid", QT_TRANSLATE_NOOP("SettingsForms", "In hand within 30 days"),
             QT_TRANSLATE_NOOP("SettingsForms", "At least so much of the value; 0: not checked."), Unit::share},
    FieldRow{"check.regulation", QT_TRANSLATE_NOOP("SettingsForms", "Income that rules may close"),
             QT_TRANSLATE_NOOP("SettingsForms", "Of next year’s income, within a year; 0: not checked."), Unit::share},
    FieldRow{"check.price_age", QT_TRANSLATE_NOOP("SettingsForms", "A price may be old"),
             QT_TRANSLATE_NOOP("SettingsForms", "Days since it was known; 0: not checked."), Unit::days},
    FieldRow{"check.cover_end", QT_TRANSLATE_NOOP("SettingsForms", "A cover ends within"),
             QT_TRANSLATE_NOOP("SettingsForms", "Days before its end; 0: not checked."), Unit::days}};

std::vector<SettingField> fields_of(std::span<const FieldRow> rows) {
  std::vector<SettingField> fields;
  for (const FieldRow& row : rows)
    fields.push_back({row.setting, form_text(row.label), form_text(row.meaning), row.unit});
  return fields;
}

}  // namespace

SettingsForm plan_limits_form() {
  return {.id = QStringLiteral("plan_limits"),
          .title = form_text(QT_TRANSLATE_NOOP("SettingsForms", "Limits and costs")),
          .step = "Set limits and costs",
          .fields = fields_of(kPlanLimits)};
}

SettingsForm risk_weights_form() {
  SettingsForm form{
      .id = QStringLiteral("risk_weights"),
      .title = form_text(QT_TRANSLATE_NOOP("SettingsForms", "Weights of the risks")),
      .step = "Set the weights of the risks",
      .note = form_text(QT_TRANSLATE_NOOP("SettingsForms",
                                          "How much each risk counts against the others, 0 to 100. 0 leaves it out of "
                                          "the score; an empty field takes the usual weight in grey.")),
      .fields = {}};
  static const std::vector<std::string> keys = [] {
    std::vector<std::string> made;
    for (const RiskFactor* factor : risk_factors()) made.push_back("risk.weight." + std::string(factor->id()));
    return made;
  }();
  const auto factors = risk_factors();
  for (std::size_t i = 0; i < keys.size(); ++i)
    form.fields.push_back(
        {keys[i].c_str(), core_text(factors[i]->label()),
         form_text(QT_TRANSLATE_NOOP("SettingsForms", "Against the others, 0 to 100; 0 leaves it out of the score.")),
         Unit::number});
  return form;
}

SettingsForm grade_caps_form() {
  return {.id = QStringLiteral("grade_caps"),
          .title = form_text(QT_TRANSLATE_NOOP("SettingsForms", "Caps on grades")),
          .step = "Set the caps on grades",
          .fields = fields_of(kGradeCaps)};
}

SettingsForm check_limits_form() {
  return {
      .id = QStringLiteral("check_limits"),
      .title = form_text(QT_TRANSLATE_NOOP("SettingsForms", "Limits of the checks")),
      .step = "Set the limits of the checks",
      .note = form_text(QT_TRANSLATE_NOOP("SettingsForms",
                                          "From these limits on “What needs you” speaks up. 0 switches a check off; "
                                          "an empty field takes the usual limit in grey.")),
      .fields = fields_of(kCheckLimits)};
}

}  // namespace tidemill::ui
