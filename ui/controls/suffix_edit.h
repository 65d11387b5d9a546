#pragma once

#include <QLineEdit>

namespace tidemill::ui {

class Theme;

/// A line of text with muted words at its right end, within the frame: a unit, the full name of what was typed.
class SuffixEdit : public QLineEdit {
  Q_OBJECT

 public:
  explicit SuffixEdit(const Theme& theme, QWidget* parent = nullptr);

  /// The words at the right; they are left out where they would cover what is typed.
  void setSuffix(const QString& suffix);
  QString suffix() const { return suffix_; }

 protected:
  void paintEvent(QPaintEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  const Theme& theme() const { return theme_; }

 private:
  const Theme& theme_;
  QString suffix_;
};

}  // namespace tidemill::ui
