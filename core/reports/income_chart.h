#pragma once

#include <cstddef>

#include "core/base/result.h"
#include "core/engine/analysis.h"
#include "core/reports/report_document.h"

namespace tidemill {

/// How many projected months a report shows: at most twelve.
std::size_t shown_months(const Projection& projection);

/// Income of each calendar month by strategy, from a table of income by month and strategy. With `ahead` the projected
/// means follow: projected months begin on the as-of day, so each is shared out, by days, over the two calendar months
/// it lies in; the running month is part accrued, part projected. Whiskers stand on months that are wholly projected.
ReportBarChart income_chart(const Analysis& analysis, const IncomeTable& accrued, bool ahead);

/// The projected months as they are, each under the calendar month of its last day.
ReportBarChart projection_chart(const Analysis& analysis);

/// The next months one by one: the mean of each and the band of the total; the last row is of all of them together
/// where the projection is as long as the table.
ReportTable next_months_table(const Analysis& analysis);

}  // namespace tidemill
