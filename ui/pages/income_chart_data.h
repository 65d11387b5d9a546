#pragma once

#include <QString>
#include <optional>

#include "core/engine/analysis.h"
#include "ui/charts/stacked_income_chart.h"

namespace tidemill::ui {

/// The first day of a range by its id: "1M", "YTD", "12M", "3Y" (calendar months up to the as-of date) or "All" (the
/// first income there is). Always the first of a month.
Date range_start(const Analysis& analysis, const QString& range);

/// What the main chart shows: accrued income by strategy for every calendar month from `first` on, and the projected
/// means of the months after it. A projected month runs from the as-of day on, so that it lies in two calendar months;
/// each gets its share by days, and the last, incomplete one is left out.
IncomeChartData income_chart_data(const Analysis& analysis, Date first, bool with_projection = true);

/// The first day of month number `index` of that chart.
inline Date chart_month_start(Date first, int index) {
  return add_months(first, index);
}

/// The name people read for a strategy kind; the id itself when it is unknown.
QString kind_name(const std::string& id);

}  // namespace tidemill::ui
