#pragma once

#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/engine/analysis.h"

namespace tidemill {

/// How far a goal is, and what would close the gap. Amounts in the base currency; unknown where it can't be known.
struct GoalPlan {
  GoalId goal{0};
  std::string name;
  Date by{};
  std::optional<double> target = {};             ///< a month; unknown without an exchange rate
  std::optional<double> today = {};              ///< income a month at today's terms, records and prices, tax taken off
  std::optional<double> covered = {};            ///< today / target; may exceed 1
  std::optional<double> gap = {};                ///< target − today, at least 0
  std::optional<double> chance = {};             ///< that the month of the date reaches it, simulated
  std::optional<double> median = {};             ///< of that month's income
  std::optional<double> chance_reinvested = {};  ///< the same when all income is reinvested
  std::optional<double> chance_without_incentives = {};
  std::optional<double> yield = {};            ///< today's mean yield of what earns, a year, tax taken off
  std::optional<double> capital_needed = {};   ///< more, at that yield
  std::optional<double> saving_needed = {};    ///< of that, put in every month up to the date
  std::optional<double> rate_needed = {};      ///< on today's capital, a year, tax taken off
  std::optional<int> months_reinvesting = {};  ///< until income alone has grown to the target at that yield
  std::optional<Date> reached_reinvesting = {};
  int left_out = 0;                ///< holdings whose income is not known, in none of these
  std::vector<std::string> notes;  ///< why something is unknown
};

/// Every goal of the portfolio by its date. `assumptions` say how the chances are projected; months, goal, reinvestment
/// and scenario are set here. Errors: those of project.
Result<std::vector<GoalPlan>> goal_plans(const Analysis& analysis, const Assumptions& assumptions,
                                         const std::stop_token& stop = {});

}  // namespace tidemill
