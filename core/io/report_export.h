#pragma once

#include <string>

#include "core/reports/report_document.h"

namespace tidemill {

/// The document as JSON: figures by key, tables with rows keyed by column; exact amounts as decimal strings, estimates
/// as numbers, unknown as null. Same document, same bytes.
std::string report_to_json(const ReportDocument& document);
/// The tables one after the other, each under a line with its title; exact amounts in full; text cells that could run
/// as a formula in a spreadsheet are neutralised. RFC 4180, CRLF.
std::string report_to_csv(const ReportDocument& document);
/// A self-contained page: inline SVG charts with real text, print style, no script, strict content security policy.
std::string report_to_html(const ReportDocument& document);

}  // namespace tidemill
