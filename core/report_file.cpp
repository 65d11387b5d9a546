#include "core/report_file.h"

#include "core/io/csv.h"
#include "core/io/report_export.h"

namespace tidemill {

Result<void> write_report_file(const ReportDocument& document, std::string_view format, const std::string& path) {
  if (format == "html") return write_file(path, report_to_html(document));
  if (format == "csv") return write_file(path, report_to_csv(document));
  if (format == "json") return write_file(path, report_to_json(document));
  return fail(ErrorCode::usage, "format", "there is no format called “" + std::string(format) + "”",
              "choose pdf, html, csv or json");
}

}  // namespace tidemill
