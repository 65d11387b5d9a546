#pragma once

#include "core/reports/report_document.h"
#include "ui/export/page_flow.h"

namespace tidemill::ui {

/// Puts a table on the pages: its head again on every page, cells wrapped, never cut; letters shrink when the columns
/// are too many.
void addTable(PageFlow& flow, const Palette& palette, const ReportTable& table, const Currency& currency);

}  // namespace tidemill::ui
