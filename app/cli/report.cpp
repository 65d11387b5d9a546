#include "core/reports/report.h"

#include <algorithm>

#include "app/cli/assumptions.h"
#include "app/cli/commands.h"
#include "app/cli/portfolio_file.h"
#include "core/engine/analysis.h"
#include "core/report_file.h"

namespace tidemill::cli {
namespace {

const std::vector<std::string>& report_formats() {
  static const std::vector<std::string> all = {"pdf", "html", "csv", "json"};
  return all;
}

/// --format, else what the name of the file says.
Result<std::string> wanted_format(const Invocation& invocation) {
  if (invocation.has("format")) return invocation.text("format");
  std::string extension = std::filesystem::path(invocation.text("output")).extension().string();
  if (!extension.empty()) extension.erase(0, 1);
  if (std::find(report_formats().begin(), report_formats().end(), extension) == report_formats().end())
    return fail(ErrorCode::usage, "report", "--format is missing", "choose from pdf, html, csv, json");
  return extension;
}

Result<ReportOptions> options_of(const Invocation& invocation) {
  ReportOptions options;
  TIDEMILL_TRY(from, invocation.date("from"));
  TIDEMILL_TRY(to, invocation.date("to"));
  if (from && to && *to < *from)
    return fail(ErrorCode::bad_input, "--to", to_string(*to) + " is before " + to_string(*from), "swap the two days");
  options.from = from;
  options.to = to;
  options.portfolio_name = std::filesystem::path(invocation.text("FILE")).filename().string();
  return options;
}

Result<Answer> run_report(const Invocation& invocation) {
  const Report* kind = report(invocation.text("REPORT"));
  TIDEMILL_TRY(format, wanted_format(invocation));
  TIDEMILL_TRY(options, options_of(invocation));
  const std::string output = invocation.text("output");
  TIDEMILL_TRY(file, open_file(invocation));
  TIDEMILL_TRY(assumptions, assumptions_of(invocation));
  TIDEMILL_TRY(analysis, analyse(file.portfolio, assumptions, invocation.as_of));
  TIDEMILL_TRY(document, kind->build(*analysis, options));
  Answer answer;
  answer.raw = output + "\n";
  if (format == "pdf") {
    if (!invocation.write_pdf)
      return fail(ErrorCode::io, "report", "this program was built without the window, which draws PDF",
                  "choose html, csv or json");
    TIDEMILL_CHECK(invocation.write_pdf(document, output));
    return answer;
  }
  TIDEMILL_CHECK(write_report_file(document, format, output));
  return answer;
}

}  // namespace

Command report_command() {
  Command command{"report", "Writes a report as PDF, HTML, CSV or JSON"};
  command.details =
      "An existing report is replaced. Prints the name of the file. What is projected rests on the assumptions of "
      "“tidemill project” and takes the same options.";
  Argument name{"REPORT", "which report"};
  std::string meanings;
  for (const Report* kind : reports()) {
    name.choices.push_back(std::string(kind->id()));
    meanings += (meanings.empty() ? "" : "; ") + std::string(kind->id()) + ": " + std::string(kind->meaning());
  }
  name.meaning = meanings;
  command.arguments = {file_argument(), name};
  command.options = {
      {"format", "FORMAT", "pdf, html, csv or json; default: what OUT ends with", false, false, report_formats()},
      {"output", "OUT", "the file to write", true, false, {}, 'o'},
      {"from", "DATE", "the first day; default: the first of January"},
      {"to", "DATE", "the last day; default: as-of"},
  };
  for (const Option& option : assumption_options()) command.options.push_back(option);
  command.examples = {"report family.tidemill income --format pdf -o income.pdf --from 2026-01-01 --to 2026-12-31",
                      "report family.tidemill risk -o risk.html",
                      "report family.tidemill projection -o bear.html --scenario bear --set reinvest=on"};
  command.run = run_report;
  return command;
}

}  // namespace tidemill::cli
