#include "ui/pages/entry_panel/param_field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>

#include "ui/controls/date_edit.h"
#include "ui/controls/exact_number_edit.h"
#include "ui/languages.h"
#include "ui/qt_format.h"

namespace tidemill::ui {

namespace {

QString param_text(const char* text) {
  return QCoreApplication::translate("ParamField", text);
}

ExactNumberEdit* number_edit(const Theme& theme, const ParamSpec& spec, const ParamSurroundings& around) {
  const auto reads = spec.type == ParamType::rate ? ExactNumberEdit::Reads::percent : ExactNumberEdit::Reads::number;
  auto* edit = new ExactNumberEdit(theme, reads);
  QString unit = core_text(spec.unit);
  if (spec.type == ParamType::money) unit = (around.currency + " " + unit).trimmed();
  if (spec.type == ParamType::rate && unit.isEmpty()) unit = QStringLiteral("%");
  edit->setSuffix(unit);
  if (!spec.preset.empty()) edit->setPlaceholderText(ExactNumberEdit::typedText(spec.preset, reads));
  return edit;
}

QComboBox* choice_box(const ParamSpec& spec) {
  auto* box = new QComboBox;
  if (spec.preset.empty()) box->addItem(QString(), QString());
  for (const ParamChoice& choice : spec.choices) box->addItem(core_text(choice.label), to_qt(choice.value));
  if (const int preset = box->findData(to_qt(spec.preset)); preset >= 0) box->setCurrentIndex(preset);
  return box;
}

}  // namespace

InputField* make_param_field(const Theme& theme, const ParamSpec& spec, const ParamSurroundings& around,
                             QWidget* parent) {
  const FieldWords about{to_qt(spec.name), core_text(spec.label), core_text(spec.meaning)};
  switch (spec.type) {
    case ParamType::rate:
    case ParamType::amount:
    case ParamType::money:
    case ParamType::count:
    case ParamType::number:
      return new InputField(theme, about, number_edit(theme, spec, around), parent);
    case ParamType::date:
      return new InputField(theme, about, new DateEdit(theme), parent);
    case ParamType::choice:
      return new InputField(theme, about, choice_box(spec), parent);
    case ParamType::asset: {
      auto* edit = new CompleterEdit(theme);
      edit->setCompletions(around.assets);
      return new InputField(theme, about, edit, parent);
    }
    case ParamType::boolean: {
      auto* box = new QCheckBox(param_text(QT_TRANSLATE_NOOP("ParamField", "Yes")));
      box->setChecked(spec.preset == "true");
      return new InputField(theme, about, box, parent);
    }
  }
  return nullptr;
}

}  // namespace tidemill::ui
