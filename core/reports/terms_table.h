#pragma once

#include "core/engine/analysis.h"
#include "core/reports/report_document.h"

namespace tidemill {

/// The terms of every open holding, one row a parameter, from the day they hold: what estimates and projections follow.
ReportTable terms_table(const Analysis& analysis);

}  // namespace tidemill
