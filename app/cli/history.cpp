#include <algorithm>

#include "app/cli/commands.h"
#include "app/cli/portfolio_file.h"

namespace tidemill::cli {
namespace {

/// The name of the newest change that stands, empty when there is none.
Result<std::string> newest_change(const Session& session) {
  for (int limit = 16;; limit *= 8) {
    TIDEMILL_TRY(steps, session.history(limit));
    const auto standing =
        std::find_if(steps.begin(), steps.end(), [](const HistoryStep& step) { return !step.undone; });
    if (standing != steps.end()) return standing->name;
    if (static_cast<int>(steps.size()) < limit) return std::string();
  }
}

Answer step_answer(const char* key, const char* word, const std::string& name) {
  Answer answer;
  answer.json = Value::Object{{key, name}};
  answer.tables.push_back({"", {{key, word}}, {{text_cell(name)}}});
  return answer;
}

Result<Answer> undo(const Invocation& invocation) {
  TIDEMILL_TRY(file, open_file(invocation));
  TIDEMILL_TRY(name, newest_change(*file.session));
  TIDEMILL_CHECK(file.session->undo());
  return step_answer("undone", "Undone", name);
}

Result<Answer> redo(const Invocation& invocation) {
  TIDEMILL_TRY(file, open_file(invocation));
  TIDEMILL_CHECK(file.session->redo());
  TIDEMILL_TRY(name, newest_change(*file.session));
  return step_answer("redone", "Redone", name);
}

}  // namespace

Command undo_command() {
  Command command{"undo", "Takes back the last change, whoever made it"};
  command.arguments = {file_argument()};
  command.examples = {"undo family.tidemill"};
  command.json = R"({"undone": "Add ETH · Lido"})";
  command.run = undo;
  return command;
}

Command redo_command() {
  Command command{"redo", "Brings back the change that was taken back last"};
  command.arguments = {file_argument()};
  command.examples = {"redo family.tidemill"};
  command.json = R"({"redone": "Add ETH · Lido"})";
  command.run = redo;
  return command;
}

}  // namespace tidemill::cli
