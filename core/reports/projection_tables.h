#pragma once

#include <optional>

#include "core/engine/analysis.h"
#include "core/reports/report_document.h"

namespace tidemill {

// Tables of the projection report; nothing where there is nothing to show.

/// What the mean of the total would change by, one thing at a time.
std::optional<ReportTable> sensitivities_table(const Projection& projection);
/// What can go wrong: how often on the simulated paths, what it takes on the mean, and what was assumed.
std::optional<ReportTable> losses_table(const Projection& projection);
/// Capital at the ends of months; simulated projections only.
std::optional<ReportTable> capital_table(const Projection& projection);
/// What a holding earned beside its terms, where there are three months of records.
std::optional<ReportTable> rates_table(const Analysis& analysis);
/// The portfolio's frozen forecasts and how they did, oldest first, and all of them together. What can't be scored is
/// named in `notes`.
std::optional<ReportTable> scores_table(const Analysis& analysis, std::vector<std::string>& notes);

}  // namespace tidemill
