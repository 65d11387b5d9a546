#pragma once

#include <QString>
#include <optional>

#include "core/engine/analysis.h"
#include "ui/charts/stacked_income_chart.h"

namespace tidemill::ui {

class Theme;

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

/// The past as bars: one per period of `query` (grouped by {period, group}, with both days), made of the groups; beyond
/// a handful of these the rest is one part with an empty id. `before` has the totals of the same days a year earlier,
/// where there was income then. Strategies have their colours, other groups the theme's row of colours.
struct IncomeHistory {
  IncomeChartData chart;
  std::vector<QString> periods;  ///< parallel to the months: "2026-11", "2026-Q4", "2026"
};
Result<IncomeHistory> income_history(const Analysis& analysis, const IncomeQuery& query, const Theme& theme);

/// The key of the month, quarter or year a day lies in.
QString period_key_of(GroupKey period, Date day);

/// The name people read for a strategy kind; the id itself when it is unknown.
QString kind_name(const std::string& id);

}  // namespace tidemill::ui
