#pragma once

#include <string>

#include "app/cli/command.h"
#include "core/engine/analysis.h"

namespace tidemill::cli {

Command plan_allocate_action();
Command plan_calendar_action();
Command plan_claim_action();
Command plan_cover_action();
Command plan_failure_action();
Command plan_goal_action();
Command plan_ladder_action();
Command plan_move_action();

/// The title of a holding, empty when it is gone.
std::string title_of(const Portfolio& portfolio, HoldingId id);

/// A number an option gives; nothing when it was not given. What does not parse or is not finite is bad_input.
Result<std::optional<double>> number_given(const Invocation& invocation, std::string_view option);
/// The same for a whole number of days.
Result<std::optional<int>> days_given(const Invocation& invocation, std::string_view option);

}  // namespace tidemill::cli
