#include "ui/controls/strategy_dot.h"

#include <QPainter>

#include "ui/theme.h"

namespace tidemill::ui {

StrategyDot::StrategyDot(const Theme& theme, const QString& kindId, QWidget* parent)
    : QWidget(parent), theme_(theme), kindId_(kindId) {
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  connect(&theme_, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void StrategyDot::setKind(const QString& kindId) {
  kindId_ = kindId;
  update();
}

QSize StrategyDot::sizeHint() const {
  return QSize(11, 11);
}

void StrategyDot::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  paintDot(painter, QRectF(rect()).center(), theme_.palette().strategy(kindId_));
}

void paintDot(QPainter& painter, const QPointF& centre, const QColor& colour) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(colour);
  painter.drawRoundedRect(QRectF(centre.x() - kDotSize / 2, centre.y() - kDotSize / 2, kDotSize, kDotSize), 2.5, 2.5);
  painter.restore();
}

}  // namespace tidemill::ui
