#pragma once

#include <QString>

#include "core/base/result.h"
#include "core/reports/report_document.h"

namespace tidemill::ui {

/// The report as a PDF: A4, vector charts, embedded fonts. Same document, same fonts, same bytes: its dates are the
/// as-of date. Needs a QGuiApplication (any platform, offscreen too).
QByteArray pdf_bytes(const ReportDocument& document);

/// Writes it to `path`, readable by the owner only, whole or not at all. An io error names the file.
Result<void> write_pdf(const ReportDocument& document, const QString& path);

}  // namespace tidemill::ui
