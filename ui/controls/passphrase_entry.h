#pragma once

#include <QWidget>

#include "core/base/passphrase.h"

class QLineEdit;
class QPushButton;

namespace tidemill::ui {

class InlineMessage;
class Theme;

/// A line that hides what is typed into it, with an eye at its end that shows it while it is pressed down.
QLineEdit* passphraseEdit(const Theme& theme, const QString& name, QWidget* parent = nullptr);
/// What stands in such a line.
Passphrase passphraseIn(const QLineEdit& edit);

/// Asks for one passphrase: the line, a button, and what was wrong with the last one.
class PassphraseEntry : public QWidget {
  Q_OBJECT

 public:
  PassphraseEntry(const Theme& theme, const QString& button, QWidget* parent = nullptr);

  /// Empties the line and takes the message away.
  void clear();
  /// While it is being tried nothing can be typed.
  void setBusy(bool busy);
  /// Says why it was not taken; what was typed stays, selected.
  void refuse(const QString& why);

 signals:
  /// Enter or the button, with something in the line.
  void entered(const tidemill::Passphrase& passphrase);

 private:
  void submit();

  QLineEdit* line_;
  QPushButton* button_;
  QString button_text_;
  InlineMessage* message_;
};

}  // namespace tidemill::ui
