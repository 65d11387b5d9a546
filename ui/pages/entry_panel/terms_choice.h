#pragma once

#include <QWidget>
#include <optional>

#include "core/base/date.h"
#include "core/base/result.h"

class QRadioButton;

namespace tidemill::ui {

class DateEdit;
class InputField;
class Theme;

/// Asked when the terms of a stored holding are changed: was it a mistake, or are they different from a day on?
class TermsChoice : public QWidget {
  Q_OBJECT

 public:
  explicit TermsChoice(const Theme& theme, QWidget* parent = nullptr);

  /// Back to “correct”, with `today` as the day proposed for the other choice.
  void reset(Date today);
  /// The day from which the terms are different; nothing when they are corrected. An error when the day is not one.
  Result<std::optional<Date>> from() const;
  void setError(const QString& text);

 signals:
  void edited();

 private:
  QRadioButton* correct_;
  QRadioButton* changed_;
  DateEdit* day_;
  InputField* field_;
};

}  // namespace tidemill::ui
