#pragma once

#include <optional>

#include "core/base/date.h"
#include "ui/controls/suffix_edit.h"

namespace tidemill::ui {

/// A field for a day, typed as ISO, as the locale writes it, or picked from a calendar.
class DateEdit : public SuffixEdit {
  Q_OBJECT

 public:
  explicit DateEdit(const Theme& theme, QWidget* parent = nullptr);

  /// The day as canonical text, empty when nothing is typed, or what is wrong with it.
  Result<std::string> canonical() const;
  std::optional<Date> date() const;
  /// Shows a day the ISO way; an empty text empties the field.
  void setCanonical(const std::string& text);
  void setDate(Date day);

 private:
  void openCalendar();
  void describe();
};

}  // namespace tidemill::ui
