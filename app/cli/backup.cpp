#include "app/cli/commands.h"
#include "app/cli/portfolio_file.h"

namespace tidemill::cli {
namespace {

Answer copied(const char* key, const std::string& from, const char* to_key, const std::string& to) {
  Answer answer;
  answer.json = Value::Object{{key, from}, {to_key, to}};
  answer.tables.push_back({"", {{key, "From"}, {to_key, "To"}}, {{text_cell(from), text_cell(to)}}});
  return answer;
}

Result<Answer> backup(const Invocation& invocation) {
  TIDEMILL_TRY(file, open_file(invocation));
  TIDEMILL_CHECK(file.session->backup(invocation.text("output")));
  return copied("file", invocation.text("FILE"), "copy", invocation.text("output"));
}

Result<Answer> restore(const Invocation& invocation) {
  const std::string copy = invocation.text("COPY");
  PortfolioKey key;
  if (Session::is_encrypted(copy)) {
    const auto made = Session::key_of(copy, invocation.passphrase);
    if (!made) return fail(asking_for_passphrase(made.error(), invocation));
    key = *made;
  }
  TIDEMILL_CHECK(Session::restore(copy, invocation.text("output"), key));
  return copied("copy", copy, "file", invocation.text("output"));
}

}  // namespace

Command backup_command() {
  Command command{"backup", "Makes a complete copy of a portfolio, also while it is open elsewhere"};
  command.details =
      "Never overwrites. Copying the file by hand while a program writes to it can lose the newest edits. "
      "The copy of an encrypted portfolio is encrypted, with the same passphrase.";
  command.arguments = {file_argument()};
  command.options = {{"output", "COPY", "where the copy goes", true, false, {}, 'o'}};
  command.examples = {"backup family.tidemill -o family-2026-11-22.tidemill"};
  command.json = R"({"file": "family.tidemill", "copy": "family-2026-11-22.tidemill"})";
  command.run = backup;
  command.makes_file = true;
  return command;
}

Command restore_command() {
  Command command{"restore", "Puts a copy in place of a portfolio"};
  command.details =
      "The copy is checked first. What stood there before is kept beside it as “FILE.before-restore”. "
      "An encrypted copy needs its passphrase and becomes an encrypted portfolio.";
  command.arguments = {{"COPY", "a copy made by “backup”"}};
  command.options = {{"output", "FILE", "the portfolio it becomes", true, false, {}, 'o'}};
  command.examples = {"restore family-2026-11-22.tidemill -o family.tidemill"};
  command.json = R"({"copy": "family-2026-11-22.tidemill", "file": "family.tidemill"})";
  command.run = restore;
  command.makes_file = true;
  return command;
}

}  // namespace tidemill::cli
