#pragma once

#include <QWidget>

class QHBoxLayout;

namespace tidemill::ui {

class ElidedLabel;
class Theme;

/// The 56 px bar above a page: the page's title at the left, the page's own controls at the right. Where these leave no
/// room for the title, segmented controls are folded, the widest first.
class HeaderBar : public QWidget {
  Q_OBJECT

 public:
  explicit HeaderBar(const Theme& theme, const QString& title = {}, QWidget* parent = nullptr);

  void setTitle(const QString& title);
  /// Adds a control at the right end; the bar takes it over.
  void addControl(QWidget* control);
  /// Shows `controls` instead of what stood at the right; what stood there is hidden and stays with its owner.
  void setControls(QWidget* controls);
  /// Narrower than its controls: these fold.
  QSize minimumSizeHint() const override;

 protected:
  bool event(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void fit();

  const Theme& theme_;
  ElidedLabel* title_;
  QHBoxLayout* row_;
  QWidget* controls_ = nullptr;
  bool fitting_ = false;
};

}  // namespace tidemill::ui
