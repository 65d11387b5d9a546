#pragma once

#include <filesystem>

#include "core/base/result.h"
#include "core/reports/report_document.h"

namespace tidemill {

/// Writes a report as PDF from the command line: starts as much of the toolkit as drawing text needs, without a
/// display.
Result<void> write_pdf(const ReportDocument& document, const std::filesystem::path& path);

}  // namespace tidemill
