#include "app/cli/removal.h"

namespace tidemill::cli {

Answer removed(const std::string& what, std::int64_t id) {
  Answer answer;
  answer.json = Value::Object{{"id", id}, {"removed", true}};
  answer.lines.push_back("Removed " + what + " " + std::to_string(id) + ".");
  return answer;
}

Command removal(const std::string& command, const std::string& what, const std::string& summary,
                Result<Answer> (*run)(const Invocation&)) {
  Command action{"remove", summary};
  action.arguments = {{"ID", "the " + what}};
  action.examples = {command + " family.tidemill remove 1"};
  action.json = R"({"id": 1, "removed": true})";
  action.run = run;
  return action;
}

}  // namespace tidemill::cli
