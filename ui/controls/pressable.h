#pragma once

#include <QWidget>

namespace tidemill::ui {

/// A painted widget that can be made to act like a button: pointer, Enter, Space, focus. Off by default.
class Pressable : public QWidget {
  Q_OBJECT

 public:
  explicit Pressable(QWidget* parent = nullptr);

  /// With true the widget takes focus, shows a hand and emits clicked().
  void setInteractive(bool interactive);
  bool isInteractive() const { return interactive_; }

 signals:
  void clicked();

 protected:
  bool isHovered() const { return interactive_ && hovered_; }
  void enterEvent(QEnterEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;

 private:
  bool interactive_ = false;
  bool hovered_ = false;
  bool pressed_ = false;
};

}  // namespace tidemill::ui
