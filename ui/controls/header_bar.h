#pragma once

#include <QWidget>

class QHBoxLayout;

namespace tidemill::ui {

class ElidedLabel;
class Theme;

/// The 56 px bar above a page: the page's title at the left, the page's own controls at the right.
class HeaderBar : public QWidget {
  Q_OBJECT

 public:
  explicit HeaderBar(const Theme& theme, const QString& title = {}, QWidget* parent = nullptr);

  void setTitle(const QString& title);
  /// Adds a control at the right end; the bar takes it over.
  void addControl(QWidget* control);
  /// Shows `controls` instead of what stood at the right; what stood there is hidden and stays with its owner.
  void setControls(QWidget* controls);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  const Theme& theme_;
  ElidedLabel* title_;
  QHBoxLayout* row_;
  QWidget* controls_ = nullptr;
};

}  // namespace tidemill::ui
