#pragma once

#include <optional>

#include "ui/controls/pressable.h"

namespace tidemill::ui {

class Theme;

/// One row: label, a bar from 0 to 100 in the colour of its risk, the number. Unknown shows a dash and no bar.
class MeterBar : public Pressable {
  Q_OBJECT

 public:
  explicit MeterBar(const Theme& theme, const QString& label = {}, QWidget* parent = nullptr);

  void setLabel(const QString& label);
  /// Risk from 0 (safe) to 100 (worst); empty is unknown.
  void setRisk(std::optional<int> risk);
  std::optional<int> risk() const { return risk_; }

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  void describe();

  const Theme& theme_;
  QString label_;
  std::optional<int> risk_;
};

}  // namespace tidemill::ui
