#pragma once

#include "core/engine/analysis.h"
#include "ui/charts/line_chart.h"

namespace tidemill::ui {

/// What a holding has accrued, added up day by day: x counts days from 1970-01-01, y is the base currency. Days without
/// a value add nothing. At most about 1,000 points; empty for what earns nothing yet.
LineSeries accrued_curve(const Analysis& analysis, const Holding& holding);

/// First days of months between the two ends, at most `most` of them, for the axis.
std::vector<double> month_ticks(double from, double to, int most = 7);

/// "22 Nov 2026" for an x of the curve.
QString curve_day_text(double x);

}  // namespace tidemill::ui
