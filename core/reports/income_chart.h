#pragma once

#include <cstddef>

#include "core/base/result.h"
#include "core/engine/analysis.h"
#include "core/reports/report_document.h"

namespace tidemill {

/// How many projected months a report shows: at most twelve.
std::size_t shown_months(const Projection& projection);
/// The calendar month a projected month is shown under, "2026-12": that of its last day, so that each has its own and
/// none falls on a month with income behind it.
std::string category_of(const ProjectedMonth& month);

/// Income of each month by strategy (a table of income by month and strategy), and behind it the projected means with
/// the total's band. Leave one out for a chart of the other alone.
ReportBarChart income_chart(const Analysis& analysis, const IncomeTable* accrued, const Projection* projection);

/// The next months one by one: the mean of each and the band of the total; the last row is of all of them together
/// where the projection is as long as the table.
ReportTable next_months_table(const Analysis& analysis);

}  // namespace tidemill
