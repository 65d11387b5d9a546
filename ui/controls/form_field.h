#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace tidemill::ui {

class Theme;

/// One field of a form: label above, the editor, and below it what is wrong or worth knowing. The editor is named and
/// described for assistive technology.
class FormField : public QWidget {
  Q_OBJECT

 public:
  /// Takes the editor over. `meaning` is the tool tip and the accessible description.
  FormField(const Theme& theme, const QString& label, const QString& meaning, QWidget* editor,
            QWidget* parent = nullptr);

  QString label() const;
  void setLabel(const QString& text);
  QWidget* editor() const { return editor_; }

  /// A red border and the text below it; an empty text takes both away and shows the hint again.
  void setError(const QString& text);
  QString error() const { return error_; }
  /// A muted note below the editor, shown while there is no error.
  void setHint(const QString& text);
  QString hint() const { return hint_; }
  /// A small button below the note that offers a way out; an empty text takes it away.
  void setAction(const QString& text);

 signals:
  void actionRequested();

 private:
  void showNote();

  QLabel* label_;
  QWidget* editor_;
  QLabel* note_;
  QPushButton* action_;
  QString meaning_;
  QString error_;
  QString hint_;
};

}  // namespace tidemill::ui
