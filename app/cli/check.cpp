#include "app/cli/commands.h"
#include "app/cli/portfolio_file.h"

namespace tidemill::cli {
namespace {

Answer answer_of(const std::vector<std::string>& problems, std::optional<Error> failure, Format format) {
  Answer answer;
  Value::Array array;
  Table table{"", {{"problem", "Problem"}}, {}};
  for (const std::string& problem : problems) {
    array.push_back(problem);
    table.rows.push_back({text_cell(problem)});
  }
  Value::Object object{{"ok", problems.empty()}, {"problems", std::move(array)}};
  if (failure)
    object.emplace_back("error", Value::Object{{"code", name_of(failure->code)}, {"message", failure->message()}});
  answer.json = std::move(object);
  if (!problems.empty() || format != Format::table) answer.tables.push_back(std::move(table));
  answer.lines.push_back(problems.empty() ? "No problems found." : "The file has problems.");
  answer.failure = std::move(failure);
  return answer;
}

Result<Answer> run_check(const Invocation& invocation) {
  auto file = open_file(invocation);
  if (!file) {
    // A file that can't be opened because of what is in it is a finding; one that can't be read is a failure.
    const Error& error = file.error();
    if (error.code == ErrorCode::damaged || error.code == ErrorCode::newer_file)
      return answer_of({error.message()}, error, invocation.format);
    return fail(error);
  }
  TIDEMILL_TRY(report, file->session->check());
  if (report.ok()) return answer_of({}, {}, invocation.format);
  const std::string count =
      report.problems.size() == 1 ? "1 problem: " : std::to_string(report.problems.size()) + " problems, the first: ";
  const bool damaged = report.of_file > 0;
  const Error failure{damaged ? ErrorCode::damaged : ErrorCode::bad_input, invocation.text("FILE"),
                      count + report.problems.front(),
                      damaged ? "restore a backup" : "correct what it names with “holding edit” or “entry edit”"};
  return answer_of(report.problems, failure, invocation.format);
}

}  // namespace

Command check_command() {
  Command command{"check", "Looks for damage: integrity, references, entries against balances, caches"};
  command.details = "Leaves the file as it is. The exit code is 3 when something is wrong.";
  command.arguments = {file_argument()};
  command.examples = {"check family.tidemill"};
  command.json = R"({"ok": true, "problems": []})";
  command.run = run_check;
  return command;
}

}  // namespace tidemill::cli
