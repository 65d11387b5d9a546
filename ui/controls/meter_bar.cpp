#include "ui/controls/meter_bar.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>

#include "ui/theme.h"

namespace tidemill::ui {

namespace {

constexpr double kMeterHeight = 11;

}  // namespace

MeterBar::MeterBar(const Theme& theme, const QString& label, QWidget* parent)
    : Pressable(parent), theme_(theme), label_(label) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
  describe();
  connect(&theme_, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void MeterBar::setLabel(const QString& label) {
  label_ = label;
  describe();
}

void MeterBar::setRisk(std::optional<int> risk) {
  risk_ = risk ? std::optional(std::clamp(*risk, 0, 100)) : std::nullopt;
  describe();
}

void MeterBar::describe() {
  setAccessibleName(risk_ ? tr("%1: risk %2 of 100").arg(label_).arg(*risk_) : tr("%1: unknown").arg(label_));
  updateGeometry();
  update();
}

QSize MeterBar::sizeHint() const {
  const QFontMetricsF metrics(theme_.smallFont());
  return QSize(qCeil(metrics.horizontalAdvance(label_)) + 160, qMax(28, qCeil(metrics.height()) + 12));
}

QSize MeterBar::minimumSizeHint() const {
  return QSize(150, QFontMetrics(theme_.smallFont()).height() + 6);
}

void MeterBar::paintEvent(QPaintEvent*) {
  const Palette& p = theme_.palette();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  if (isHovered() || (hasFocus() && theme_.showsFocus())) {
    painter.setPen((hasFocus() && theme_.showsFocus()) ? QPen(p.accent, 2) : QPen(Qt::NoPen));
    painter.setBrush(isHovered() ? p.hover : QColor(Qt::transparent));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
  }
  const double pad = isInteractive() ? 4 : 0;
  QFont strong = theme_.smallFont();
  strong.setWeight(QFont::DemiBold);
  const QFontMetricsF metrics(theme_.smallFont());
  const double valueWidth = QFontMetricsF(strong).horizontalAdvance("100") + 10;
  const double room = width() - 2 * pad;
  const double barWidth = std::clamp(room * 0.36, 50.0, 260.0);
  const double barLeft = pad + room - valueWidth - barWidth;
  const double labelWidth = barLeft - pad - 10;

  painter.setFont(theme_.smallFont());
  painter.setPen(p.ink);
  painter.drawText(QRectF(pad, 0, labelWidth, height()), Qt::AlignLeft | Qt::AlignVCenter,
                   metrics.elidedText(label_, Qt::ElideRight, labelWidth));

  const QRectF track(barLeft, (height() - kMeterHeight) / 2, barWidth, kMeterHeight);
  painter.setPen(Qt::NoPen);
  painter.setBrush(p.inset);
  painter.drawRoundedRect(track, kMeterHeight / 2, kMeterHeight / 2);
  if (risk_ && *risk_ > 0) {
    QRectF fill = track;
    fill.setWidth(std::max(kMeterHeight, barWidth * *risk_ / 100.0));
    painter.setBrush(p.meter(*risk_));
    painter.drawRoundedRect(fill, kMeterHeight / 2, kMeterHeight / 2);
  }
  painter.setFont(strong);
  painter.setPen(risk_ ? p.ink : p.faint);
  painter.drawText(QRectF(pad + room - valueWidth, 0, valueWidth, height()), Qt::AlignRight | Qt::AlignVCenter,
                   risk_ ? QString::number(*risk_) : QStringLiteral("–"));
}

}  // namespace tidemill::ui
