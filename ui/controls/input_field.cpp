#include "ui/controls/input_field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <array>

#include "ui/controls/completer_edit.h"
#include "ui/controls/date_edit.h"
#include "ui/controls/exact_number_edit.h"
#include "ui/qt_format.h"

namespace tidemill::ui {

InputField::InputField(const Theme& theme, const FieldWords& words, QWidget* editor, QWidget* parent, int)
    : FormField(theme, words.label, words.meaning, editor, parent), name_(words.name) {
  editor->setObjectName(words.name);
  setObjectName(words.name + QStringLiteral("_field"));
}

InputField::InputField(const Theme& theme, const FieldWords& words, ExactNumberEdit* editor, QWidget* parent)
    : InputField(theme, words, editor, parent, 0) {
  typed_ = [editor] { return editor->text(); };
  setTyped_ = [editor](const QString& text) { editor->setText(text); };
  canonical_ = [editor] { return editor->canonical(); };
  setCanonical_ = [editor](const std::string& text) { editor->setCanonical(text); };
  connect(editor, &QLineEdit::textEdited, this, &InputField::edited);
}

InputField::InputField(const Theme& theme, const FieldWords& words, DateEdit* editor, QWidget* parent)
    : InputField(theme, words, editor, parent, 0) {
  typed_ = [editor] { return editor->text(); };
  setTyped_ = [editor](const QString& text) { editor->setText(text); };
  canonical_ = [editor] { return editor->canonical(); };
  setCanonical_ = [editor](const std::string& text) { editor->setCanonical(text); };
  connect(editor, &QLineEdit::textEdited, this, &InputField::edited);
  connect(editor, &QLineEdit::editingFinished, this, &InputField::edited);
}

InputField::InputField(const Theme& theme, const FieldWords& words, QLineEdit* editor, QWidget* parent)
    : InputField(theme, words, editor, parent, 0) {
  typed_ = [editor] { return editor->text(); };
  setTyped_ = [editor](const QString& text) { editor->setText(text); };
  canonical_ = [editor] { return Result<std::string>(to_std(editor->text().trimmed())); };
  setCanonical_ = [editor](const std::string& text) { editor->setText(to_qt(text)); };
  connect(editor, &QLineEdit::textEdited, this, &InputField::edited);
  connect(editor, &QLineEdit::editingFinished, this, &InputField::edited);
}

InputField::InputField(const Theme& theme, const FieldWords& words, QPlainTextEdit* editor, QWidget* parent)
    : InputField(theme, words, editor, parent, 0) {
  typed_ = [editor] { return editor->toPlainText(); };
  setTyped_ = [editor](const QString& text) { editor->setPlainText(text); };
  canonical_ = [editor] { return Result<std::string>(to_std(editor->toPlainText())); };
  setCanonical_ = [editor](const std::string& text) { editor->setPlainText(to_qt(text)); };
  connect(editor, &QPlainTextEdit::textChanged, this, &InputField::edited);
}

InputField::InputField(const Theme& theme, const FieldWords& words, QComboBox* editor, QWidget* parent)
    : InputField(theme, words, editor, parent, 0) {
  typed_ = [editor] { return editor->currentData().toString(); };
  setTyped_ = [editor](const QString& value) {
    if (const int at = editor->findData(value); at >= 0) editor->setCurrentIndex(at);
  };
  canonical_ = [editor] { return Result<std::string>(to_std(editor->currentData().toString())); };
  setCanonical_ = [this](const std::string& text) { setTyped_(to_qt(text)); };
  connect(editor, &QComboBox::currentIndexChanged, this, &InputField::edited);
}

InputField::InputField(const Theme& theme, const FieldWords& words, QCheckBox* editor, QWidget* parent)
    : InputField(theme, words, editor, parent, 0) {
  typed_ = [editor] { return editor->isChecked() ? QStringLiteral("true") : QStringLiteral("false"); };
  setTyped_ = [editor](const QString& value) { editor->setChecked(value == QStringLiteral("true")); };
  canonical_ = [this] { return Result<std::string>(to_std(typed_())); };
  setCanonical_ = [this](const std::string& text) { setTyped_(to_qt(text)); };
  connect(editor, &QCheckBox::toggled, this, &InputField::edited);
}

void InputField::setTyped(const QString& text) {
  const QSignalBlocker quiet(this);
  setTyped_(text);
}

void InputField::setCanonical(const std::string& text) {
  const QSignalBlocker quiet(this);
  setCanonical_(text);
}

Result<std::string> InputField::canonical() const {
  auto text = canonical_();
  if (text) return text;
  Error error = text.error();
  error.what = to_std(label());
  error.field = to_std(name_);
  return fail(std::move(error));
}

bool InputField::isUnfinished() const {
  if (!editor()->hasFocus()) return false;
  if (qobject_cast<const DateEdit*>(editor())) return typed().trimmed().size() < 8;
  if (const auto* completer = qobject_cast<const CompleterEdit*>(editor()))
    return !completer->match() && !completer->matching(typed(), 1).isEmpty();
  return false;
}

QString InputField::words(const Error& error) {
  // “Commission” + “must be between …”: such clauses need their subject; the others stand alone.
  static constexpr std::array<std::string_view, 6> verbs{"is ", "must ", "has ", "can't ", "starts ", "ends "};
  Error shown = error;
  shown.what.clear();
  for (const std::string_view verb : verbs)
    if (error.why.starts_with(verb) && !error.what.empty()) shown.why = error.what + " " + error.why;
  return error_text(shown);
}

}  // namespace tidemill::ui
