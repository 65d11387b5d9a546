#pragma once

#include "core/reports/report_document.h"
#include "ui/export/page_flow.h"

namespace tidemill::ui {

/// Puts a stacked bar chart with its legend on a page, as vectors.
void addBarChart(PageFlow& flow, const Palette& palette, const ReportBarChart& chart);
/// Puts horizontal bars on the pages.
void addBarList(PageFlow& flow, const Palette& palette, const ReportBarList& list);

}  // namespace tidemill::ui
