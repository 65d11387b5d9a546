#include "app/cli/commands.h"
#include "app/cli/portfolio_file.h"
#include "core/sample_portfolio.h"

namespace tidemill::cli {
namespace {

Result<Answer> run_demo(const Invocation& invocation) {
  const std::string file = invocation.text("FILE");
  TIDEMILL_CHECK(write_sample_portfolio(file, invocation.as_of, invocation.passphrase));
  TIDEMILL_TRY(session, Session::open(file, invocation.passphrase));
  const Snapshot portfolio = session->snapshot();
  const std::size_t holdings = portfolio->holdings().size();
  const std::size_t entries = portfolio->entry_count();
  Answer answer;
  answer.json = Value::Object{{"file", file}, {"holdings", holdings}, {"entries", entries}};
  answer.tables.push_back({"",
                           {{"file", "File"},
                            {"holdings", "Holdings", TableColumn::Kind::number},
                            {"entries", "Entries", TableColumn::Kind::number}},
                           {{text_cell(file), count_cell(static_cast<std::int64_t>(holdings)),
                             count_cell(static_cast<std::int64_t>(entries))}}});
  answer.lines.push_back("Prices and payouts in it are illustrative.");
  return answer;
}

}  // namespace

Command demo_command() {
  Command command{"demo", "Writes the sample portfolio"};
  command.details =
      "Nine holdings of the five kinds with two years of illustrative prices. An existing file is never overwritten.";
  command.arguments = {file_argument()};
  command.examples = {"demo sample.tidemill"};
  command.json = R"({"file": "sample.tidemill", "holdings": 9, "entries": 120})";
  command.run = run_demo;
  command.makes_file = true;
  return command;
}

}  // namespace tidemill::cli
