#pragma once

#include "core/engine/analysis.h"
#include "core/reports/report_document.h"

namespace tidemill {

// Tables of the risk review on the portfolio as a whole.

/// What one failure would stop, largest share of next year's income first; less than 0.5 % of both is left out.
ReportTable dependency_table(const Analysis& analysis);
/// Every check with what it found and the way to mend it, failed ones first.
ReportTable check_table(const Analysis& analysis);
/// What becomes of one's share of each coin within a year.
ReportTable dilution_table(const Analysis& analysis);
/// Next year's income by what the law lets the holder do, today and a year on.
ReportTable regulation_table(const Analysis& analysis);
/// Pools against holding: loss, what was earned, and between which prices that makes up for it.
ReportTable pool_table(const Analysis& analysis);
/// What every scenario would leave of a year's income and of the capital if it happened today.
ReportTable stress_table(const Analysis& analysis);

}  // namespace tidemill
