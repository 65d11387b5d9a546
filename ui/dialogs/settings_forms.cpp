#include <QCoreApplication>

#include "core/risks/registry.h"
#include "ui/dialogs/settings_dialog.h"
#include "ui/qt_format.h"

namespace tidemill::ui {
namespace {

using Unit = SettingField::Unit;

QString form_text(const char* text) {
  return QCoreApplication::translate("SettingsForms", text);
}

}  // namespace

SettingsForm plan_limits_form() {
  return {
      .id = QStringLiteral("plan_limits"),
      .title = form_text(QT_TRANSLATE_NOOP("SettingsForms", "Limits and costs")),
      .step = "Set limits and costs",
      .fields = {
          {"plan.risk", form_text(QT_TRANSLATE_NOOP("SettingsForms", "Risk at most")),
           form_text(QT_TRANSLATE_NOOP("SettingsForms", "Weighted risk of the mix, 0 to 100; empty: that of today.")),
           Unit::points},
          {"plan.platform", form_text(QT_TRANSLATE_NOOP("SettingsForms", "One platform at most")),
           form_text(QT_TRANSLATE_NOOP("SettingsForms", "Of all money; empty: no cap.")), Unit::share},
          {"plan.chain", form_text(QT_TRANSLATE_NOOP("SettingsForms", "One chain at most")),
           form_text(QT_TRANSLATE_NOOP("SettingsForms", "Of all money; empty: no cap.")), Unit::share},
          {"plan.asset", form_text(QT_TRANSLATE_NOOP("SettingsForms", "One asset at most")),
           form_text(QT_TRANSLATE_NOOP("SettingsForms", "Of all money; empty: no cap.")), Unit::share},
          {"plan.fee", form_text(QT_TRANSLATE_NOOP("SettingsForms", "Fee of a trade")),
           form_text(QT_TRANSLATE_NOOP("SettingsForms", "What taking out or putting in costs each time.")),
           Unit::money},
          {"plan.slippage", form_text(QT_TRANSLATE_NOOP("SettingsForms", "Slippage of a trade")),
           form_text(QT_TRANSLATE_NOOP("SettingsForms", "Share of what is bought or sold that is lost.")), Unit::share},
          {"plan.claim_fee", form_text(QT_TRANSLATE_NOOP("SettingsForms", "Fee of a claim")),
           form_text(QT_TRANSLATE_NOOP("SettingsForms", "One claim with its reinvestment; empty: as recorded.")),
           Unit::money},
          {"plan.premium", form_text(QT_TRANSLATE_NOOP("SettingsForms", "A cover costs")),
           form_text(QT_TRANSLATE_NOOP("SettingsForms", "A year, of what is covered; empty: those in force.")),
           Unit::share},
          {"plan.benchmark", form_text(QT_TRANSLATE_NOOP("SettingsForms", "Rate without risk")),
           form_text(QT_TRANSLATE_NOOP("SettingsForms", "What could be had a year without these risks.")),
           Unit::share}}};
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
        {keys[i].c_str(), to_qt(factors[i]->label()),
         form_text(QT_TRANSLATE_NOOP("SettingsForms", "Against the others, 0 to 100; 0 leaves it out of the score.")),
         Unit::number});
  return form;
}

SettingsForm grade_caps_form() {
  return {
      .id = QStringLiteral("grade_caps"),
      .title = form_text(QT_TRANSLATE_NOOP("SettingsForms", "Caps on grades")),
      .step = "Set the caps on grades",
      .fields = {
          {"risk.gate.unaudited_days", form_text(QT_TRANSLATE_NOOP("SettingsForms", "Unaudited and younger than")),
           form_text(QT_TRANSLATE_NOOP("SettingsForms", "No better than D until it is so old; 0: never.")), Unit::days},
          {"risk.gate.peg", form_text(QT_TRANSLATE_NOOP("SettingsForms", "Peg broken by")),
           form_text(QT_TRANSLATE_NOOP("SettingsForms", "No better than D from here on; 0: never.")), Unit::share},
          {"risk.gate.liquidation", form_text(QT_TRANSLATE_NOOP("SettingsForms", "Loop this near to liquidation")),
           form_text(QT_TRANSLATE_NOOP("SettingsForms", "No better than D from here on; 0: never.")), Unit::share},
          {"risk.gate.factor", form_text(QT_TRANSLATE_NOOP("SettingsForms", "One risk from")),
           form_text(QT_TRANSLATE_NOOP("SettingsForms", "No better than C from here on; 0: never.")), Unit::points}}};
}

SettingsForm check_limits_form() {
  const auto share = [](const char* key, const char* label, const char* meaning) {
    return SettingField{key, form_text(label), form_text(meaning), Unit::share};
  };
  return {
      .id = QStringLiteral("check_limits"),
      .title = form_text(QT_TRANSLATE_NOOP("SettingsForms", "Limits of the checks")),
      .step = "Set the limits of the checks",
      .note = form_text(QT_TRANSLATE_NOOP("SettingsForms",
                                          "From these limits on “What needs you” speaks up. 0 switches a check off; an "
                                          "empty field takes the usual limit in grey.")),
      .fields = {
          share("check.platform", QT_TRANSLATE_NOOP("SettingsForms", "At one platform"),
                QT_TRANSLATE_NOOP("SettingsForms", "Of the value; 0: not checked.")),
          share("check.chain", QT_TRANSLATE_NOOP("SettingsForms", "On one chain"),
                QT_TRANSLATE_NOOP("SettingsForms", "Of the value; 0: not checked.")),
          share("check.asset", QT_TRANSLATE_NOOP("SettingsForms", "In one asset"),
                QT_TRANSLATE_NOOP("SettingsForms", "Of the value; 0: not checked.")),
          share("check.issuer", QT_TRANSLATE_NOOP("SettingsForms", "Redeemed by one issuer"),
                QT_TRANSLATE_NOOP("SettingsForms", "Of the value; 0: not checked.")),
          share("check.failure", QT_TRANSLATE_NOOP("SettingsForms", "Income that one failure stops"),
                QT_TRANSLATE_NOOP("SettingsForms", "Of next year’s income; 0: not checked.")),
          share("check.emissions", QT_TRANSLATE_NOOP("SettingsForms", "Income paid in new tokens"),
                QT_TRANSLATE_NOOP("SettingsForms", "Of next year’s income; 0: not checked.")),
          share("check.weak_grade", QT_TRANSLATE_NOOP("SettingsForms", "Graded D or E"),
                QT_TRANSLATE_NOOP("SettingsForms", "Of the value; 0: not checked.")),
          share("check.liquidation", QT_TRANSLATE_NOOP("SettingsForms", "Fall a loop has to bear"),
                QT_TRANSLATE_NOOP("SettingsForms", "Of the price of its collateral; 0: not checked.")),
          share("check.peg", QT_TRANSLATE_NOOP("SettingsForms", "Below its peg"),
                QT_TRANSLATE_NOOP("SettingsForms", "From here on it needs you; 0: not checked.")),
          share("check.liquid", QT_TRANSLATE_NOOP("SettingsForms", "In hand within 30 days"),
                QT_TRANSLATE_NOOP("SettingsForms", "At least so much of the value; 0: not checked.")),
          share("check.regulation", QT_TRANSLATE_NOOP("SettingsForms", "Income that rules may close"),
                QT_TRANSLATE_NOOP("SettingsForms", "Of next year’s income, within a year; 0: not checked.")),
          {"check.price_age", form_text(QT_TRANSLATE_NOOP("SettingsForms", "A price may be old")),
           form_text(QT_TRANSLATE_NOOP("SettingsForms", "Days since it was known; 0: not checked.")), Unit::days},
          {"check.cover_end", form_text(QT_TRANSLATE_NOOP("SettingsForms", "A cover ends within")),
           form_text(QT_TRANSLATE_NOOP("SettingsForms", "Days before its end; 0: not checked.")), Unit::days}}};
}

}  // namespace tidemill::ui
