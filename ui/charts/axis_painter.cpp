#include "ui/charts/axis_painter.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>

#include "ui/theme.h"

namespace tidemill::ui {

namespace {

constexpr double kLabelGap = 8;

bool anyYear(const std::vector<ChartMonth>& months) {
  return std::any_of(months.begin(), months.end(), [](const ChartMonth& m) { return !m.year.isEmpty(); });
}

}  // namespace

double yOf(const NiceScale& scale, const QRectF& plot, double value) {
  return plot.bottom() - (value - scale.low) / (scale.high - scale.low) * plot.height();
}

double valueAxisWidth(const Theme& theme, const NiceScale& scale, const NumberFormat& format) {
  const QFontMetricsF metrics(theme.smallFont());
  double width = 0;
  for (int i = 0; i < scale.tickCount(); ++i) width = std::max(width, metrics.horizontalAdvance(format(scale.tick(i))));
  return width + kLabelGap;
}

double monthAxisHeight(const Theme& theme, const std::vector<ChartMonth>& months) {
  const QFontMetricsF metrics(theme.smallFont());
  return metrics.height() * (anyYear(months) ? 2 : 1) + 7;
}

void paintValueAxis(QPainter& painter, const Theme& theme, const QRectF& plot, const NiceScale& scale,
                    const NumberFormat& format) {
  const Palette& p = theme.palette();
  const QFontMetricsF metrics(theme.smallFont());
  painter.setFont(theme.smallFont());
  for (int i = 0; i < scale.tickCount(); ++i) {
    const double value = scale.tick(i);
    const double y = qRound(yOf(scale, plot, value));
    const bool zero = value == 0.0;
    painter.fillRect(QRectF(plot.left(), y, plot.width(), 1), zero ? p.fieldLine : p.line);
    painter.setPen(p.faint);
    painter.drawText(QRectF(0, y - metrics.height() / 2, plot.left() - kLabelGap, metrics.height()),
                     Qt::AlignRight | Qt::AlignVCenter, format(value));
  }
}

void paintMonthAxis(QPainter& painter, const Theme& theme, const QRectF& plot, const std::vector<ChartMonth>& months,
                    double slotWidth, double offset) {
  const QFontMetricsF metrics(theme.smallFont());
  double widest = 0;
  double yearWidth = 0;
  for (const ChartMonth& m : months) {
    widest = std::max(widest, metrics.horizontalAdvance(m.label));
    yearWidth = std::max(yearWidth, metrics.horizontalAdvance(m.year));
  }
  painter.setFont(theme.smallFont());
  painter.setPen(theme.palette().faint);
  const std::vector<int> shown = labelsThatFit(months, slotWidth, widest + 6);
  const auto middle = [&](int month) { return plot.left() + (offset + month) * slotWidth; };
  for (std::size_t i = 0; i < shown.size(); ++i) {
    const ChartMonth& m = months[std::size_t(shown[i])];
    const double x = middle(shown[i]);
    const QRectF box(x - widest / 2 - 2, plot.bottom() + 6, widest + 4, metrics.height());
    painter.drawText(box, Qt::AlignCenter, m.label);
    const bool turns = i == 0 || months[std::size_t(shown[i - 1])].year != m.year;
    if (!turns) continue;
    // The first year gives way to the next one when they would touch.
    if (i == 0) {
      const auto next = std::find_if(shown.begin(), shown.end(),
                                     [&](int month) { return months[std::size_t(month)].year != m.year; });
      if (next != shown.end() && middle(*next) - x < yearWidth + 6) continue;
    }
    painter.drawText(QRectF(x - yearWidth / 2 - 2, box.bottom(), yearWidth + 4, metrics.height()), Qt::AlignCenter,
                     m.year);
  }
}

}  // namespace tidemill::ui
