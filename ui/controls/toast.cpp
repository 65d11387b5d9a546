#include "ui/controls/toast.h"

#include <QApplication>
#include <QBoxLayout>
#include <QEvent>
#include <QPainter>
#include <QScreen>

#include "ui/theme.h"

namespace tidemill::ui {

namespace {

constexpr int kMilliseconds = 6000;
constexpr int kToastShadow = 6;

}  // namespace

Toast::Toast(const Theme& theme, QWidget* parent)
    : QWidget(parent), theme_(theme), message_(new InlineMessage(theme, this)) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(kToastShadow, kToastShadow, kToastShadow, kToastShadow);
  row->addWidget(message_);
  message_->setClosable(true);
  setObjectName("toast");
  hide();
  timer_.setSingleShot(true);
  connect(&timer_, &QTimer::timeout, this, &Toast::timeUp);
  connect(message_, &InlineMessage::closed, this, &QWidget::hide);
  connect(message_, &InlineMessage::activated, this, [this] {
    hide();
    if (const auto run = std::exchange(action_, {})) run();
  });
  parent->installEventFilter(this);
}

void Toast::showMessage(MessageKind kind, const QString& text, const QString& actionText,
                        std::function<void()> action) {
  action_ = std::move(action);
  message_->setMessage(kind, text);
  message_->setAction(actionText);
  setAccessibleName(text);
  show();
  place();
  raise();
  if (kind == MessageKind::Error)
    timer_.stop();
  else
    timer_.start(kMilliseconds);
}

bool Toast::eventFilter(QObject* watched, QEvent* event) {
  if (watched == parent() && event->type() == QEvent::Resize && isVisible()) place();
  return QWidget::eventFilter(watched, event);
}

void Toast::place() {
  const int room = parentWidget()->width();
  const int width = qMin(room - 32, qMax(320, qMin(620, message_->sizeHint().width() + 260)));
  resize(width,
         qMax(message_->heightForWidth(width - 2 * kToastShadow), message_->sizeHint().height()) + 2 * kToastShadow);
  move((room - width) / 2, parentWidget()->height() - height() - 18);
}

void Toast::timeUp() {
  if (underMouse() || isAncestorOf(QApplication::focusWidget()))
    timer_.start(kMilliseconds / 2);
  else
    hide();
}

void Toast::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  for (int i = 0; i < kToastShadow; ++i) {
    painter.setBrush(QColor(0, 0, 0, theme_.isDark() ? 16 : 7));
    painter.drawRoundedRect(QRectF(rect()).adjusted(i, i + 1, -i, -i + 1), 9, 9);
  }
}

}  // namespace tidemill::ui
