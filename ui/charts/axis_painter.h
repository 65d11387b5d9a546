#pragma once

#include <QRectF>

#include "ui/charts/chart_month.h"
#include "ui/charts/nice_scale.h"

class QPainter;

namespace tidemill::ui {

class Theme;

/// Pixel of `value` in `plot` on a vertical axis.
double yOf(const NiceScale& scale, const QRectF& plot, double value);

/// Width that the labels of a value axis need, with the gap to the plot.
double valueAxisWidth(const Theme& theme, const NiceScale& scale, const NumberFormat& format);

/// Height of the month labels below the plot, with or without a line for years.
double monthAxisHeight(const Theme& theme, const std::vector<ChartMonth>& months);

/// Level lines and right-aligned labels left of the plot; the zero line is a little stronger.
void paintValueAxis(QPainter& painter, const Theme& theme, const QRectF& plot, const NiceScale& scale,
                    const NumberFormat& format);

/// Month labels below the plot, thinned out until they fit, with the year under the first and where it changes.
/// Month i stands at plot.left() + (offset + i) × slotWidth.
void paintMonthAxis(QPainter& painter, const Theme& theme, const QRectF& plot, const std::vector<ChartMonth>& months,
                    double slotWidth, double offset);

}  // namespace tidemill::ui
