#include "app/cli/commands.h"
#include "app/cli/portfolio_file.h"

namespace tidemill::cli {
namespace {

Result<Answer> run_new(const Invocation& invocation) {
  const auto currency = Currency::parse(invocation.has("currency") ? invocation.text("currency") : "USD");
  if (!currency) return fail(currency.error().at("--currency"));
  const std::string file = invocation.text("FILE");
  auto session = Session::create(file, *currency, invocation.passphrase);
  if (!session) return fail(session.error());
  Answer answer;
  answer.json = Value::Object{{"file", file}, {"currency", currency->code()}};
  answer.tables.push_back(
      {"", {{"file", "File"}, {"currency", "Currency"}}, {{text_cell(file), text_cell(currency->code())}}});
  return answer;
}

}  // namespace

Command new_command() {
  Command command{"new", "Makes a new, empty portfolio"};
  command.details =
      "An existing file is never overwritten. With a passphrase the portfolio is encrypted from the start; a "
      "passphrase "
      "that is lost can't be recovered.";
  command.arguments = {file_argument()};
  command.options = {{"currency", "CODE", "the base currency in which everything is valued; default USD"}};
  command.examples = {"new family.tidemill", "new familie.tidemill --currency EUR",
                      "new family.tidemill --passphrase-file secret.txt"};
  command.json = R"({"file": "family.tidemill", "currency": "USD"})";
  command.run = run_new;
  command.makes_file = true;
  return command;
}

}  // namespace tidemill::cli
