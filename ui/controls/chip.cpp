#include "ui/controls/chip.h"

#include <QPainter>

#include "ui/controls/strategy_dot.h"
#include "ui/theme.h"

namespace tidemill::ui {

namespace {

constexpr int kChipDotRoom = 17;

}  // namespace

Chip::Chip(const Theme& theme, const QString& text, QWidget* parent) : QCheckBox(text, parent), theme_(theme) {
  setCursor(Qt::PointingHandCursor);
  setAttribute(Qt::WA_Hover);
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  connect(&theme_, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Chip::setKind(const QString& kindId) {
  kindId_ = kindId;
  updateGeometry();
  update();
}

QSize Chip::sizeHint() const {
  const QFontMetrics metrics(theme_.scaledFont(0.95));
  return QSize(metrics.horizontalAdvance(text()) + 24 + (kindId_.isEmpty() ? 0 : kChipDotRoom), metrics.height() + 14);
}

QSize Chip::minimumSizeHint() const {
  return QSize(60, sizeHint().height());
}

bool Chip::hitButton(const QPoint& at) const {
  return rect().contains(at);
}

void Chip::paintEvent(QPaintEvent*) {
  const Palette& p = theme_.palette();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const double line = (hasFocus() && theme_.showsFocus()) ? 2.0 : 1.0;
  painter.setPen(QPen(isChecked() || (hasFocus() && theme_.showsFocus()) ? p.accent : p.fieldLine, line));
  painter.setBrush(isChecked() ? p.soft : underMouse() ? p.hover : p.card);
  painter.drawRoundedRect(QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2), 7, 7);

  const QFont font = theme_.scaledFont(0.95);
  const QFontMetricsF metrics(font);
  const double dotRoom = kindId_.isEmpty() ? 0 : kChipDotRoom;
  const double room = width() - 16 - dotRoom;
  const QString shown = metrics.elidedText(text(), Qt::ElideRight, room);
  const double left = (width() - dotRoom - metrics.horizontalAdvance(shown)) / 2;
  if (!kindId_.isEmpty()) paintDot(painter, QPointF(left + kDotSize / 2, height() / 2.0), p.strategy(kindId_));
  painter.setFont(font);
  painter.setPen(!isEnabled() ? p.faint : isChecked() ? p.accent : p.ink);
  painter.drawText(QRectF(left + dotRoom, 0, width() - left - dotRoom, height()), Qt::AlignLeft | Qt::AlignVCenter,
                   shown);
}

}  // namespace tidemill::ui
