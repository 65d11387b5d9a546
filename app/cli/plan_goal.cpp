#include "app/cli/assumptions.h"
#include "app/cli/plan.h"
#include "app/cli/portfolio_file.h"
#include "core/engine/goal_plan.h"

namespace tidemill::cli {
namespace {

Value json_of_goals(const std::vector<GoalPlan>& plans, const Portfolio& portfolio) {
  Value::Array array;
  for (const GoalPlan& plan : plans) {
    Value::Array notes;
    for (const std::string& note : plan.notes) notes.push_back(note);
    const Goal& goal = *portfolio.goals().at(plan.goal);
    array.push_back(Value::Object{{"id", plan.goal},
                                  {"name", plan.name},
                                  {"monthly", goal.monthly.amount},
                                  {"currency", goal.monthly.currency.code()},
                                  {"by", plan.by},
                                  {"target", plan.target},
                                  {"today", plan.today},
                                  {"covered", plan.covered},
                                  {"gap", plan.gap},
                                  {"chance", plan.chance},
                                  {"median", plan.median},
                                  {"chance_reinvested", plan.chance_reinvested},
                                  {"chance_without_incentives", plan.chance_without_incentives},
                                  {"yield", plan.yield},
                                  {"capital_needed", plan.capital_needed},
                                  {"saving_needed", plan.saving_needed},
                                  {"rate_needed", plan.rate_needed},
                                  {"months_reinvesting", plan.months_reinvesting},
                                  {"reached_reinvesting", plan.reached_reinvesting},
                                  {"unpriced", plan.left_out},
                                  {"notes", std::move(notes)}});
  }
  return Value::Object{{"currency", portfolio.currency().code()}, {"goals", std::move(array)}};
}

Table goals_table(const std::vector<GoalPlan>& plans, const Currency& currency) {
  constexpr auto number = TableColumn::Kind::number;
  Table table{"Goals, in " + currency.code() + " a month",
              {{"name", "Goal"},
               {"by", "By"},
               {"target", "Target", number},
               {"today", "Today", number},
               {"covered", "Covered", number},
               {"gap", "Gap", number},
               {"chance", "Chance by then", number},
               {"median", "Median then", number}},
              {}};
  for (const GoalPlan& plan : plans)
    table.rows.push_back({text_cell(plan.name), date_cell(plan.by), money_cell(plan.target, currency),
                          money_cell(plan.today, currency), percent_cell(plan.covered), money_cell(plan.gap, currency),
                          percent_cell(plan.chance), money_cell(plan.median, currency)});
  return table;
}

Table closing_table(const std::vector<GoalPlan>& plans, const Currency& currency) {
  constexpr auto number = TableColumn::Kind::number;
  Table table{"What would close the gap",
              {{"name", "Goal"},
               {"capital_needed", "More capital", number},
               {"saving_needed", "Or a month", number},
               {"rate_needed", "Or a rate of", number},
               {"yield", "Today", number},
               {"months_reinvesting", "Or months of reinvesting", number},
               {"chance_reinvested", "Chance reinvested", number},
               {"chance_without_incentives", "Chance without incentives", number}},
              {}};
  for (const GoalPlan& plan : plans)
    table.rows.push_back({text_cell(plan.name), money_cell(plan.capital_needed, currency),
                          money_cell(plan.saving_needed, currency), percent_cell(plan.rate_needed),
                          percent_cell(plan.yield),
                          plan.months_reinvesting ? count_cell(*plan.months_reinvesting) : Cell{{}, "—"},
                          percent_cell(plan.chance_reinvested), percent_cell(plan.chance_without_incentives)});
  return table;
}

Result<Answer> plan_goal(const Invocation& invocation) {
  TIDEMILL_TRY(file, open_file(invocation));
  TIDEMILL_TRY(assumptions, assumptions_of(invocation));
  TIDEMILL_TRY(analysis, analyse(file.portfolio, Assumptions{}, invocation.as_of));
  TIDEMILL_TRY(plans, goal_plans(*analysis, assumptions));
  const Currency currency = file.portfolio->currency();
  Answer answer;
  answer.json = json_of_goals(plans, *file.portfolio);
  answer.tables = {goals_table(plans, currency), closing_table(plans, currency)};
  if (plans.empty()) answer.lines.push_back("There is no goal yet; “tidemill goal FILE add --monthly 1600” adds one.");
  for (const GoalPlan& plan : plans) {
    for (const std::string& note : plan.notes) answer.lines.push_back(plan.name + ": " + note);
    if (plan.left_out > 0 && &plan == &plans.front())
      answer.lines.push_back("Left out, as their income is not known: " + std::to_string(plan.left_out) + ".");
  }
  return answer;
}

}  // namespace

Command plan_goal_action() {
  Command action{"goal", "Shows how far each goal is and what would close the gap"};
  action.details =
      "Covered is today's income against the target. The chance is that of the month of the date in the projection, "
      "prices and mishaps included. More capital and reinvesting reckon with today's mean yield.";
  for (Option& option : assumption_options())
    if (option.name == "paths" || option.name == "seed" || option.name == "set") action.options.push_back(option);
  action.examples = {"plan family.tidemill goal"};
  action.json =
      R"({"currency": "USD", "goals": [{"id": 1, "name": "Rent", "monthly": "1600", "currency": "USD", "by": "2029-11-30",
  "target": 1600, "today": 992, "covered": 0.62, "gap": 608, "chance": 0.31, "median": 1204, "chance_reinvested": 0.42,
  "chance_without_incentives": 0.21, "yield": 0.071, "capital_needed": 102760, "saving_needed": 2777,
  "rate_needed": 0.1145, "months_reinvesting": 82, "reached_reinvesting": "2033-09-22", "unpriced": 0, "notes": []}]})";
  action.run = plan_goal;
  return action;
}

}  // namespace tidemill::cli
