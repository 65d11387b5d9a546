#include "ui/pages/calculator_form.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <algorithm>
#include <set>

#include "ui/controls/date_edit.h"
#include "ui/controls/exact_number_edit.h"
#include "ui/controls/input_field.h"
#include "ui/controls/labels.h"
#include "ui/languages.h"
#include "ui/qt_format.h"
#include "ui/theme.h"

namespace tidemill::ui {

bool is_fraction(const std::string& unit) {
  return unit == "fraction";
}

CalculatorForm::CalculatorForm(const Theme& theme, const Calculator& calculator, QWidget* parent)
    : QWidget(parent), theme_(theme), calculator_(calculator) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 8, 0);
  column->setSpacing(10);
  std::set<std::string> begun;  // of a group one field is filled, or nothing could be calculated
  for (const CalcInput& input : calculator.descriptor.inputs) {
    InputField* field = field_of(input);
    const bool shown = input.group.empty() || begun.insert(input.group).second;
    if (shown && !input.example.empty()) field->setCanonical(input.example);
    fields_.push_back({&input, field});
    column->addWidget(field);
  }
  show_asked();
  for (const Asked& each : fields_)
    connect(each.field, &InputField::edited, this, [this] {
      show_asked();
      emit edited();
    });
  column->addSpacing(6);
  column->addWidget(headingLabel(theme, tr("Formula"), this));
  QLabel* formula = paragraph(core_text(calculator.descriptor.formula), Tone::Ink, this);
  formula->setObjectName(QStringLiteral("calculatorFormula"));
  QFont mono = theme.smallFont();
  mono.setFamilies({"monospace"});
  mono.setStyleHint(QFont::Monospace);
  formula->setFont(mono);
  formula->setTextInteractionFlags(Qt::TextSelectableByMouse);
  column->addWidget(formula);
  QLabel* source = smallLabel(theme, tr("Source: %1").arg(to_qt(calculator.descriptor.source)), this);
  source->setWordWrap(true);
  source->setTextInteractionFlags(Qt::TextSelectableByMouse);
  column->addWidget(source);
  column->addStretch(1);
}

bool CalculatorForm::is_asked(const CalcInput& input) const {
  if (input.asked_by.empty()) return true;
  for (const Asked& each : fields_) {
    if (each.input->name != input.asked_by) continue;
    const auto choice = each.field->canonical();
    return choice && std::ranges::find(input.asked_for, *choice) != input.asked_for.end();
  }
  return true;
}

void CalculatorForm::show_asked() {
  for (const Asked& each : fields_) each.field->setVisible(is_asked(*each.input));
}

InputField* CalculatorForm::field_of(const CalcInput& input) {
  QString words = core_text(input.label);
  if (!input.group.empty()) words = tr("%1 (or another of its kind)").arg(words);
  const FieldWords about{to_qt(input.name), words, core_text(input.meaning)};
  QWidget* editor = editor_of(input);
  if (auto* number = qobject_cast<ExactNumberEdit*>(editor)) return new InputField(theme_, about, number, this);
  if (auto* date = qobject_cast<DateEdit*>(editor)) return new InputField(theme_, about, date, this);
  if (auto* box = qobject_cast<QComboBox*>(editor)) return new InputField(theme_, about, box, this);
  if (auto* tick = qobject_cast<QCheckBox*>(editor)) return new InputField(theme_, about, tick, this);
  return new InputField(theme_, about, static_cast<QLineEdit*>(editor), this);
}

QWidget* CalculatorForm::editor_of(const CalcInput& input) {
  switch (input.type) {
    case InputType::number:
    case InputType::whole: {
      const auto reads = is_fraction(input.unit) ? ExactNumberEdit::Reads::percent : ExactNumberEdit::Reads::number;
      auto* edit = new ExactNumberEdit(theme_, reads);
      edit->setSuffix(is_fraction(input.unit) ? QStringLiteral("%") : core_text(input.unit));
      if (!input.preset.empty()) edit->setPlaceholderText(ExactNumberEdit::typedText(input.preset, reads));
      return edit;
    }
    case InputType::date:
      return new DateEdit(theme_);
    case InputType::choice: {
      auto* box = new QComboBox;
      for (const std::string& choice : input.choices) box->addItem(to_qt(choice), to_qt(choice));
      const std::string& first = input.preset.empty() ? input.example : input.preset;
      if (const int at = box->findData(to_qt(first)); at >= 0) box->setCurrentIndex(at);
      return box;
    }
    case InputType::boolean: {
      auto* tick = new QCheckBox(tr("Yes"));
      tick->setChecked(input.preset == "true");
      return tick;
    }
    case InputType::numbers:
    case InputType::dated:
      break;
  }
  auto* line = new QLineEdit;
  line->setPlaceholderText(to_qt(input.preset.empty() ? input.example : input.preset));
  return line;
}

Result<CalcResult> CalculatorForm::compute() {
  texts_.clear();
  std::optional<Error> wrong;
  for (const auto& [input, field] : fields_) {
    field->setError({});
    if (!is_asked(*input)) continue;  // what was typed there stays for when it is asked for again
    const auto text = field->canonical();
    if (!text) {
      field->setError(InputField::words(text.error()));
      if (!wrong) wrong = text.error();
    } else if (!text->empty()) {
      texts_[to_std(field->name())] = *text;
    }
  }
  if (wrong) return fail(*wrong);
  Result<CalcResult> result = calculator_.compute(texts_);
  if (!result)
    for (const auto& [input, field] : fields_)
      if (to_std(field->name()) == result.error().field) {
        Error shown = result.error();
        shown.what = to_std(field->label());
        field->setError(InputField::words(shown));
      }
  return result;
}

void CalculatorForm::focus_first() {
  if (!fields_.empty()) fields_.front().field->editor()->setFocus(Qt::OtherFocusReason);
}

}  // namespace tidemill::ui
