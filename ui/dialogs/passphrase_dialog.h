#pragma once

#include <QDialog>

#include "core/session.h"
#include "ui/background.h"

class QLineEdit;
class QPushButton;

namespace tidemill::ui {

class InlineMessage;
class Theme;
class Workspace;

/// Encrypts the open portfolio, or changes or removes the passphrase it has; those two only for who knows it. Deletes
/// itself when closed.
class PassphraseDialog : public QDialog {
  Q_OBJECT

 public:
  PassphraseDialog(Workspace& workspace, const Theme& theme, QWidget* parent);

 signals:
  /// It is done; the sentence says what.
  void changed(const QString& sentence);

 private:
  /// A key, or none to be written in clear.
  using Answer = Result<PortfolioKey>;
  QLineEdit* add_line(const QString& name, const QString& words);
  void encrypt();
  void remove();
  void set_busy(bool busy);
  void refuse(const QString& why, QLineEdit* line);
  void arrived(const Answer& answer);

  Workspace& workspace_;
  const Theme& theme_;
  bool encrypted_;
  QLineEdit* current_ = nullptr;
  QLineEdit* first_ = nullptr;
  QLineEdit* second_ = nullptr;
  InlineMessage* message_;
  QPushButton* go_on_;
  QPushButton* remove_ = nullptr;
  Background<Answer> working_;
};

}  // namespace tidemill::ui
