#pragma once

#include <QDialog>
#include <functional>

#include "core/base/money.h"
#include "ui/dialogs/file_choice.h"

class QComboBox;
class QLineEdit;

namespace tidemill::ui {

class InlineMessage;
class Theme;

/// Asks where a new portfolio is to be kept and what it is counted in. What can't be made is said here, and what was
/// typed stays.
class NewPortfolioDialog : public QDialog {
  Q_OBJECT

 public:
  using Create = std::function<Result<void>(const QString& path, const Currency& currency)>;

  NewPortfolioDialog(const Theme& theme, const Dialogs& dialogs, Create create, QWidget* parent = nullptr);

 private:
  void browse();
  void try_to_create();

  Dialogs dialogs_;
  Create create_;
  QLineEdit* file_;
  QComboBox* currency_;
  InlineMessage* message_;
};

}  // namespace tidemill::ui
