#pragma once

#include "core/engine/analysis.h"
#include "core/reports/report_document.h"

namespace tidemill::test {

/// A small portfolio on 22 November 2026 with every figure given by hand, so that reports are tested apart from the
/// engine's own arithmetic: three open holdings of three kinds (one a pool, one without a price for some days, one with
/// a name that a careless page would run), a wallet and a closed one.
Analysis fixed_analysis();

/// A document with one of each block and each cell, with awkward texts and amounts.
ReportDocument awkward_document();

/// Text that must not come through as markup.
inline constexpr const char* awkward_name = "<b>Vault</b> & \"friends\"";

}  // namespace tidemill::test
