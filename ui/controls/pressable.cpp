#include "ui/controls/pressable.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace tidemill::ui {

Pressable::Pressable(QWidget* parent) : QWidget(parent) {}

void Pressable::setInteractive(bool interactive) {
  interactive_ = interactive;
  setFocusPolicy(interactive ? Qt::StrongFocus : Qt::NoFocus);
  if (interactive)
    setCursor(Qt::PointingHandCursor);
  else
    unsetCursor();
  update();
}

void Pressable::enterEvent(QEnterEvent* event) {
  hovered_ = true;
  update();
  QWidget::enterEvent(event);
}

void Pressable::leaveEvent(QEvent* event) {
  hovered_ = false;
  update();
  QWidget::leaveEvent(event);
}

void Pressable::mousePressEvent(QMouseEvent* event) {
  pressed_ = interactive_ && event->button() == Qt::LeftButton;
  if (!pressed_) QWidget::mousePressEvent(event);
}

void Pressable::mouseReleaseEvent(QMouseEvent* event) {
  const bool hit = pressed_ && rect().contains(event->position().toPoint());
  pressed_ = false;
  if (hit)
    emit clicked();
  else
    QWidget::mouseReleaseEvent(event);
}

void Pressable::keyPressEvent(QKeyEvent* event) {
  const int key = event->key();
  if (interactive_ && (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space))
    emit clicked();
  else
    QWidget::keyPressEvent(event);
}

void Pressable::focusInEvent(QFocusEvent* event) {
  update();
  QWidget::focusInEvent(event);
}

void Pressable::focusOutEvent(QFocusEvent* event) {
  update();
  QWidget::focusOutEvent(event);
}

}  // namespace tidemill::ui
