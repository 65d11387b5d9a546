#include "app/cli/plan.h"

#include "app/cli/commands.h"
#include "app/cli/portfolio_file.h"

namespace tidemill::cli {

std::string title_of(const Portfolio& portfolio, HoldingId id) {
  const Holding* holding = portfolio.holding(id);
  return holding ? portfolio.title(*holding) : "";
}

Result<std::optional<double>> number_given(const Invocation& invocation, std::string_view option) {
  if (!invocation.has(option)) return std::optional<double>();
  const auto number = Decimal::parse(invocation.text(option));
  if (!number)
    return fail(ErrorCode::bad_input, "--" + std::string(option), number.error().why, "give a plain number, 0.003 say");
  return std::optional(number->to_double());
}

Result<std::optional<int>> days_given(const Invocation& invocation, std::string_view option) {
  constexpr double longest = 36'500;
  TIDEMILL_TRY(number, number_given(invocation, option));
  if (!number) return std::optional<int>();
  if (*number < 0 || *number > longest || *number != static_cast<int>(*number))
    return fail(ErrorCode::bad_input, "--" + std::string(option),
                quote(invocation.text(option)) + " is no number of days", "give a whole number, 21 say");
  return std::optional(static_cast<int>(*number));
}

Command plan_command() {
  Command command{"plan", "Works out decisions: goals, money in hand, claims, moves, spreading"};
  command.details =
      "Every answer is arithmetic on what is recorded and on what you state; none is advice, and no venue is "
      "recommended.";
  command.arguments = {file_argument()};
  command.actions = {plan_goal_action(),     plan_ladder_action(),  plan_claim_action(), plan_move_action(),
                     plan_allocate_action(), plan_failure_action(), plan_cover_action(), plan_calendar_action()};
  return command;
}

}  // namespace tidemill::cli
