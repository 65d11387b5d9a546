#include "core/engine/goal_plan.h"

#include <algorithm>
#include <cmath>

#include "core/strategies/registry.h"

namespace tidemill {
namespace {

constexpr int farthest_months = 120;     // a projection reaches no further
constexpr double longest_growth = 1200;  // months: a goal a century away is not reached

/// What earns today, as far as it is known.
struct Earning {
  double income = 0;   // a year, tax taken off
  double capital = 0;  // that earns it; what is stacked counts once
  int known = 0;
  int left_out = 0;
};

Earning earning_of(const Analysis& analysis) {
  Earning earning;
  for (const HoldingValue& value : analysis.values) {
    const Holding* holding = analysis.portfolio->holding(value.holding);
    const StrategyKind* kind = holding ? strategy_kind(holding->kind) : nullptr;
    const bool open =
        holding && holding->opened <= analysis.as_of && (!holding->closed || *holding->closed > analysis.as_of);
    if (!open || !kind || !kind->descriptor().earns || value.balances.empty()) continue;
    const auto own = value.own_value();
    if (!value.income_year || !own) {
      ++earning.left_out;
      continue;
    }
    const auto& rows = analysis.projection.holdings;
    const auto row = std::ranges::find(rows, value.holding, &HoldingProjection::holding);
    earning.income += *value.income_year * (row == rows.end() ? 1 : row->rate.factor);
    earning.capital += own->to_double();
    ++earning.known;
  }
  earning.income *= 1 - analysis.projection.tax;
  return earning;
}

/// Months of a projection up to the one that holds `by`.
int months_until(Date as_of, Date by) {
  int months = 1;
  while (months <= farthest_months && add_months(as_of, months) <= by) ++months;
  return months;
}

void close_gap(const Earning& earning, Date as_of, GoalPlan& plan) {
  const double target = *plan.target, today = *plan.today;
  plan.gap = std::max(0.0, target - today);
  plan.covered = today / target;
  if (earning.capital > 0) {
    plan.yield = earning.income / earning.capital;
    plan.rate_needed = target * 12 / earning.capital;
  } else {
    plan.notes.emplace_back("Nothing of known value earns, so that there is no yield to reckon with.");
  }
  if (*plan.gap <= 0) {
    plan.capital_needed = plan.saving_needed = 0.0;
    plan.months_reinvesting = 0;
    plan.reached_reinvesting = as_of;
    return;
  }
  if (!plan.yield || !(*plan.yield > 0)) return;
  plan.capital_needed = *plan.gap * 12 / *plan.yield;
  if (plan.by > as_of) plan.saving_needed = *plan.capital_needed / months_until(as_of, plan.by);
  const double months = std::log(target / today) / std::log1p(*plan.yield / 12);
  if (!(months <= longest_growth)) {
    plan.notes.emplace_back("Reinvesting alone does not reach it within a century.");
    return;
  }
  plan.months_reinvesting = static_cast<int>(std::ceil(months - 1e-9));
  plan.reached_reinvesting = add_months(as_of, *plan.months_reinvesting);
}

Result<void> add_chances(const Analysis& analysis, Assumptions assumptions, const std::stop_token& stop,
                         GoalPlan& plan) {
  if (plan.by < analysis.as_of) {
    plan.notes.emplace_back("Its date has passed.");
    return {};
  }
  assumptions.months = months_until(analysis.as_of, plan.by);
  if (assumptions.months > farthest_months) {
    plan.notes.emplace_back("Its date is more than ten years away, and a projection reaches no further.");
    return {};
  }
  assumptions.goal = plan.target;
  const auto projected = [&](bool reinvest, const char* scenario) {
    assumptions.reinvest = reinvest;
    assumptions.scenario = scenario;
    return project(*analysis.portfolio, *analysis.prices, analysis.income, analysis.values, analysis.as_of, assumptions,
                   stop);
  };
  TIDEMILL_TRY(plain, projected(false, "base"));
  if (plain.holdings.empty()) {
    plan.notes.emplace_back("Nothing earns that could be projected.");
    return {};
  }
  plan.chance = plain.goal_chance;
  plan.median = plain.months.back().income.p50;
  TIDEMILL_TRY(reinvested, projected(true, "base"));
  plan.chance_reinvested = reinvested.goal_chance;
  TIDEMILL_TRY(without, projected(false, "incentives-end"));
  plan.chance_without_incentives = without.goal_chance;
  return {};
}

}  // namespace

Result<std::vector<GoalPlan>> goal_plans(const Analysis& analysis, const Assumptions& assumptions,
                                         const std::stop_token& stop) {
  std::vector<GoalPlan> plans;
  const Earning earning = earning_of(analysis);
  for (const auto& [id, goal] : analysis.portfolio->goals()) {
    GoalPlan plan{.goal = id, .name = goal->name, .by = goal->by, .left_out = earning.left_out, .notes = {}};
    const auto rate = analysis.prices->exchange_rate(goal->monthly.currency, analysis.as_of);
    if (rate && goal->monthly.amount.sign() > 0)
      plan.target = goal->monthly.amount.to_double() * rate->price.to_double();
    else
      plan.notes.push_back("No exchange rate from " + goal->monthly.currency.code() + " is known.");
    if (earning.known > 0 || earning.left_out == 0)
      plan.today = earning.income / 12;
    else
      plan.notes.emplace_back("No income is known: prices or terms are missing.");
    if (plan.target && plan.today) close_gap(earning, analysis.as_of, plan);
    if (plan.target) TIDEMILL_CHECK(add_chances(analysis, assumptions, stop, plan));
    plans.push_back(std::move(plan));
  }
  std::ranges::stable_sort(plans, {}, &GoalPlan::by);
  return plans;
}

}  // namespace tidemill
