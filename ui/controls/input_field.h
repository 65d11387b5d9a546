#pragma once

#include <functional>
#include <string>

#include "core/base/result.h"
#include "ui/controls/form_field.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace tidemill::ui {

class CompleterEdit;
class DateEdit;
class ExactNumberEdit;

/// What a field is and says: its name in drafts and errors, the label above it, a sentence on what it means.
struct FieldWords {
  QString name;
  QString label;
  QString meaning = {};
};

/// A field of a form with its editor, whatever kind that is: what was typed on one side, canonical text on the other.
class InputField : public FormField {
  Q_OBJECT

 public:
  InputField(const Theme& theme, const FieldWords& words, ExactNumberEdit* editor, QWidget* parent = nullptr);
  InputField(const Theme& theme, const FieldWords& words, DateEdit* editor, QWidget* parent = nullptr);
  /// A completer and any plain line: trimmed text.
  InputField(const Theme& theme, const FieldWords& words, QLineEdit* editor, QWidget* parent = nullptr);
  InputField(const Theme& theme, const FieldWords& words, QPlainTextEdit* editor, QWidget* parent = nullptr);
  /// A choice: the items' data are the canonical texts.
  InputField(const Theme& theme, const FieldWords& words, QComboBox* editor, QWidget* parent = nullptr);
  /// Yes or no: "true" and "false".
  InputField(const Theme& theme, const FieldWords& words, QCheckBox* editor, QWidget* parent = nullptr);

  const QString& name() const { return name_; }
  /// The text as it was typed, to be put back later.
  QString typed() const { return typed_(); }
  void setTyped(const QString& text);
  /// Canonical text, empty when nothing is typed; an error names this field and its label.
  Result<std::string> canonical() const;
  void setCanonical(const std::string& text);
  /// Whether the typing is still under way, so that it is too early to complain.
  bool isUnfinished() const;
  /// The error in words that fit below the field.
  static QString words(const Error& error);

 signals:
  /// The user changed something.
  void edited();

 private:
  InputField(const Theme& theme, const FieldWords& words, QWidget* editor, QWidget* parent, int);

  QString name_;
  std::function<QString()> typed_;
  std::function<void(const QString&)> setTyped_;
  std::function<Result<std::string>()> canonical_;
  std::function<void(const std::string&)> setCanonical_;
};

}  // namespace tidemill::ui
