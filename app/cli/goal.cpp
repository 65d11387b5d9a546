#include "app/cli/commands.h"
#include "app/cli/portfolio_file.h"
#include "app/cli/removal.h"
#include "core/edits/plan_edit.h"

namespace tidemill::cli {
namespace {

Value json_of(const Goal& goal) {
  return Value::Object{{"id", goal.id},
                       {"name", goal.name},
                       {"monthly", goal.monthly.amount},
                       {"currency", goal.monthly.currency.code()},
                       {"by", goal.by}};
}

Table table_of(const std::vector<Goal>& goals) {
  Table table{"",
              {{"id", "Id", TableColumn::Kind::number},
               {"name", "Goal"},
               {"monthly", "A month", TableColumn::Kind::number},
               {"currency", "Currency"},
               {"by", "By"}},
              {}};
  for (const Goal& goal : goals)
    table.rows.push_back({count_cell(goal.id.value()), text_cell(goal.name),
                          money_cell(std::optional(goal.monthly.amount), goal.monthly.currency),
                          text_cell(goal.monthly.currency.code()), date_cell(goal.by)});
  return table;
}

Answer answer_with(const Goal& goal) {
  Answer answer;
  answer.json = json_of(goal);
  answer.tables.push_back(table_of({goal}));
  return answer;
}

GoalDraft goal_draft(const Invocation& invocation) {
  return {invocation.text("name"), invocation.text("monthly"), invocation.text("currency"), invocation.text("by")};
}

Result<Answer> goal_add(const Invocation& invocation) {
  TIDEMILL_TRY(file, open_file(invocation));
  TIDEMILL_TRY(made, add_goal(file.context(), goal_draft(invocation)));
  TIDEMILL_CHECK(file.apply(made.change));
  return answer_with(*file.portfolio->goals().at(made.id));
}

Result<Answer> goal_edit(const Invocation& invocation) {
  TIDEMILL_TRY(file, open_file(invocation));
  TIDEMILL_TRY(id, invocation.id("ID"));
  TIDEMILL_TRY(change, change_goal(file.context(), GoalId{id}, goal_draft(invocation)));
  TIDEMILL_CHECK(file.apply(change));
  return answer_with(*file.portfolio->goals().at(GoalId{id}));
}

Result<Answer> goal_list(const Invocation& invocation) {
  TIDEMILL_TRY(file, open_file(invocation));
  std::vector<Goal> goals;
  Value::Array array;
  for (const auto& [id, goal] : file.portfolio->goals()) {
    goals.push_back(*goal);
    array.push_back(json_of(*goal));
  }
  Answer answer;
  answer.json = Value::Object{{"goals", std::move(array)}};
  answer.tables.push_back(table_of(goals));
  return answer;
}

Result<Answer> goal_remove(const Invocation& invocation) {
  TIDEMILL_TRY(file, open_file(invocation));
  TIDEMILL_TRY(id, invocation.id("ID"));
  TIDEMILL_TRY(change, remove_goal(file.context(), GoalId{id}));
  TIDEMILL_CHECK(file.apply(change));
  return removed("goal", id);
}

const std::vector<Option> goal_options = {{"name", "TEXT", "what it is called; a new one: Goal"},
                                          {"monthly", "AMOUNT", "income a month, above zero"},
                                          {"currency", "CODE", "of the amount; a new one: the base currency"},
                                          {"by", "DATE", "when it is to be reached; a new one: in ten years"}};

constexpr const char* goal_example =
    R"({"id": 1, "name": "Rent", "monthly": "1600", "currency": "USD", "by": "2031-12-31"})";

}  // namespace

Command goal_command() {
  Command add_action{"add", "Adds a goal: an income a month, by a day"};
  add_action.options = goal_options;
  add_action.options[1].required = true;
  add_action.examples = {"goal family.tidemill add --name Rent --monthly 1600 --by 2031-12-31"};
  add_action.json = goal_example;
  add_action.run = goal_add;

  Command list_action{"list", "Lists the goals; projections are held against the first"};
  list_action.examples = {"goal family.tidemill list"};
  list_action.json = std::string(R"({"goals": [)") + goal_example + "]}";
  list_action.run = goal_list;

  Command edit_action{"edit", "Changes what is given, the rest stays"};
  edit_action.arguments = {{"ID", "the goal"}};
  edit_action.options = goal_options;
  edit_action.examples = {"goal family.tidemill edit 1 --monthly 1800"};
  edit_action.json = goal_example;
  edit_action.run = goal_edit;

  Command command{"goal", "Sets the income a month that projections are held against"};
  command.arguments = {file_argument()};
  command.actions = {add_action, list_action, edit_action, removal("goal", "goal", "Removes a goal", goal_remove)};
  return command;
}

}  // namespace tidemill::cli
