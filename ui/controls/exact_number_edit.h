#pragma once

#include "core/base/result.h"
#include "ui/controls/suffix_edit.h"

namespace tidemill::ui {

/// A field for an exact number in the locale's marks: all 18 decimals are kept, nothing is rounded, nothing that was
/// typed is changed. What was typed and what it means are two things; the meaning is canonical text.
class ExactNumberEdit : public SuffixEdit {
  Q_OBJECT

 public:
  enum class Reads { number, percent };  ///< percent: "4.8" means 0.048

  explicit ExactNumberEdit(const Theme& theme, Reads reads = Reads::number, QWidget* parent = nullptr);

  /// The number as canonical text, empty when nothing is typed, or what is wrong with it.
  Result<std::string> canonical() const;
  /// Shows a canonical number in the locale's marks; text that is no number is shown as it is.
  void setCanonical(const std::string& text);
  /// A canonical number as people would type it here.
  static QString typedText(const std::string& canonical, Reads reads);
  /// How a number was understood whose single mark could mean thousands or decimals ("1.234"); empty where nothing is
  /// in doubt.
  QString understood() const;

 private:
  Reads reads_;
};

}  // namespace tidemill::ui
