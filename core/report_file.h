#pragma once

#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/reports/report_document.h"

namespace tidemill {

/// Writes a report as html, csv or json, readable by its owner only, whole or not at all; replaces what is there. PDF
/// is drawn by the window's half of the program. Another format is a usage error, a folder that can't be written an io
/// error.
Result<void> write_report_file(const ReportDocument& document, std::string_view format, const std::string& path);

}  // namespace tidemill
