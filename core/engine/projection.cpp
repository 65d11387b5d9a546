#include "core/engine/projection.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <thread>

#include "core/engine/simulated_income.h"
#include "core/formulas/price_variance.h"
#include "core/strategies/registry.h"

namespace tidemill {
namespace {

constexpr int most_months = 120;
constexpr int most_paths = 10'000'000;
constexpr double usual_yield_volatility = 0.25;

Result<void> check(const Assumptions& assumptions) {
  if (assumptions.months < 1 || assumptions.months > most_months)
    return fail(ErrorCode::bad_input, "months", fmt::format("{} is outside 1 to {}", assumptions.months, most_months),
                "a projection reaches at most ten years");
  if (assumptions.paths < 0 || assumptions.paths > most_paths)
    return fail(ErrorCode::bad_input, "paths", fmt::format("{} is outside 0 to {}", assumptions.paths, most_paths),
                "20000 paths are plenty");
  if (assumptions.goal && !(*assumptions.goal > 0 && std::isfinite(*assumptions.goal)))
    return fail(ErrorCode::bad_input, "goal", "it is not an amount above zero", "give an amount a month");
  if (!(assumptions.tax >= 0 && assumptions.tax <= 1))
    return fail(ErrorCode::bad_input, "tax", fmt::format("{} is outside 0 to 1", assumptions.tax), "0.25 is 25 %");
  return {};
}

bool open_on(const Holding& holding, Date day) {
  return !holding.closed || *holding.closed > day;
}

std::vector<ProjectedMonth> months_of(const IncomeMoments::Outcome& outcome, Date as_of) {
  std::vector<ProjectedMonth> months;
  for (std::size_t m = 0; m < outcome.months.size(); ++m) {
    const int number = static_cast<int>(m);
    months.push_back({add_months(as_of, number), add_months(as_of, number + 1), band_of(outcome.months[m]), {}});
  }
  return months;
}

/// The goal that was asked for, else the portfolio's first, in the base currency.
std::optional<double> goal_of(const Portfolio& portfolio, const PriceBook& prices, Date as_of,
                              const Assumptions& assumptions) {
  if (assumptions.goal) return assumptions.goal;
  if (portfolio.goals().empty()) return std::nullopt;
  const Money& monthly = portfolio.goals().begin()->second->monthly;
  const auto rate = prices.exchange_rate(monthly.currency, as_of);
  if (!rate || monthly.amount.sign() <= 0) return std::nullopt;
  return monthly.amount.to_double() * rate->price.to_double();
}

std::string percent(double fraction) {
  return fmt::format("{:.{}f} %", fraction * 100, std::abs(fraction) < 0.0995 ? 1 : 0);
}

void add_lines(Projection& projection, const Assumptions& assumptions, double yield_volatility) {
  auto& lines = projection.assumptions;
  if (assumptions.drift.empty())
    lines.push_back({"Drift of prices", "none", "on the mean prices stay where they are; no view is taken"});
  for (const auto& [symbol, drift] : assumptions.drift)
    lines.push_back({"Drift of " + symbol, percent(drift) + " a year", "set by you"});
  lines.push_back({"Rates", "as in the terms, uncertain by " + percent(yield_volatility) + " of the rate after a year",
                   assumptions.yield_volatility ? "set by you" : "usual; each holding on its own"});
  lines.push_back({"Reinvested", assumptions.reinvest ? "yes, each month" : "no",
                   assumptions.reinvest ? "set by you" : "balances grow only where the terms compound"});
  if (assumptions.tax > 0) lines.push_back({"Tax", percent(assumptions.tax) + " of income", "set by you"});
  lines.push_back({"Mean and median", "the mean lies above the median", "prices can rise further than they can fall"});
}

void add_quick_lines(Projection& projection) {
  auto& lines = projection.assumptions;
  lines.push_back({"Pools", "amounts stay as they are today", "impermanent loss is shown under Risk"});
  lines.push_back(
      {"Left out", "failures, slashing, lost pegs and costs", "the simulation has them, costs are no income"});
}

void add_simulated_lines(Projection& projection, const std::vector<HazardAssumption>& hazards, bool liquidations) {
  auto& lines = projection.assumptions;
  lines.push_back({"Pools", "follow their curve", "impermanent loss along each path"});
  lines.push_back({"Yields", "return to their level; half of a deviation is gone after 17 months", "usual"});
  if (hazards.empty()) lines.push_back({"Hazards", liquidations ? "none for these holdings" : "off", ""});
  for (const HazardAssumption& hazard : hazards)
    lines.push_back({hazard.text,
                     fmt::format("{:.2f} % a year, {:.0f} % lost", hazard.probability * 100, hazard.loss * 100),
                     hazard.source});
  lines.push_back({"Left out", "costs", "they are no part of income"});
}

std::string simulation_in_words(int paths) {
  return fmt::format(
      "Simulation of {} paths with monthly steps, in mirrored pairs: prices move together, each holding's "
      "rate reverts, and what can go wrong happens on some paths.",
      paths);
}

std::string method_in_words() {
  return "Moment matching: the mean and the variance of the sum of correlated lognormal prices and rates are exact, "
         "its "
         "shape is that of terms that move together. Against 200,000 simulated paths of the same model, with two to "
         "eight assets and volatilities of 50 to 120 %, P10, P50 and P90 were at most 5 % off.";
}

/// The closed form: bands by moment matching.
Result<void> match_moments(const std::vector<ProjectedHolding>& holdings, const MarketModel& model,
                           double yield_volatility, Date as_of, const std::stop_token& stop, Projection& projection) {
  constexpr std::size_t kinds_of_years = 5;
  const IncomeMoments moments(model.assets, model.covariance(), yield_volatility, model.months,
                              variance_multipliers(model.log_variance_deviation, kinds_of_years));
  std::vector<const IncomeMoments::Holding*> all;
  for (const ProjectedHolding& each : holdings) all.push_back(&each.income);
  const IncomeMoments::Outcome outcome = moments.of(all);
  projection.months = months_of(outcome, as_of);
  projection.total = band_of(outcome.total);
  for (const StrategyKind* kind : strategy_kinds()) {
    if (stop.stop_requested()) return fail(ErrorCode::cancelled, "projection", "was stopped");
    std::vector<const IncomeMoments::Holding*> of_kind;
    for (const ProjectedHolding& each : holdings)
      if (each.holding->kind == kind->descriptor().id) of_kind.push_back(&each.income);
    if (of_kind.empty()) continue;
    const IncomeMoments::Outcome part = moments.of(of_kind);
    projection.strategies.push_back({kind->descriptor().id, months_of(part, as_of), band_of(part.total)});
  }
  projection.income_at_risk_95 = projection.total.mean - projection.total.p5;
  projection.expected_shortfall_95 = outcome.total.mean() - outcome.total.lower_tail_mean(0.05);
  if (!projection.goal) return {};
  for (std::size_t m = 0; m < projection.months.size(); ++m)
    projection.months[m].goal_chance = chance_of_reaching(outcome.months[m], *projection.goal);
  projection.goal_chance = projection.months.back().goal_chance;
  return {};
}

const HoldingValue* value_of(const std::vector<HoldingValue>& values, HoldingId id) {
  const auto found = std::ranges::find(values, id, &HoldingValue::holding);
  return found == values.end() ? nullptr : &*found;
}

/// The holdings of a projection: what earns, and after it what only has a value.
struct Holdings {
  std::vector<ProjectedHolding> earning, idle;
};

Result<Holdings> read_holdings(const ProjectionSettings& settings, const std::vector<HoldingIncome>& income,
                               const std::vector<HoldingValue>& values, ProjectionMarket& market,
                               const std::stop_token& stop, Projection& projection) {
  Holdings holdings;
  for (const HoldingIncome& so_far : income) {
    if (stop.stop_requested()) return fail(ErrorCode::cancelled, "projection", "was stopped");
    const Holding* holding = settings.portfolio->holding(so_far.holding);
    const StrategyKind* kind = holding ? strategy_kind(holding->kind) : nullptr;
    if (!kind || !open_on(*holding, settings.as_of)) continue;
    const bool earns = kind->descriptor().earns;
    if (!earns && settings.assumptions->paths == 0) continue;  // only the simulation shows capital
    ProjectedHolding projected =
        projected_holding(settings, *holding, so_far, value_of(values, holding->id), market, projection.left_out);
    if (!earns) {
      holdings.idle.push_back(std::move(projected));
      continue;
    }
    HoldingProjection row{holding->id, {}, projected.total()};
    for (int m = 0; m < settings.assumptions->months; ++m)
      row.expected.push_back(projected.expected(static_cast<std::size_t>(m)));
    projection.holdings.push_back(std::move(row));
    holdings.earning.push_back(std::move(projected));
  }
  return holdings;
}

}  // namespace

Assumptions usual_assumptions() {
  constexpr int usual_paths = 20'000;
  constexpr unsigned most_threads = 4;
  Assumptions usual;
  usual.paths = usual_paths;
  usual.threads = std::clamp(std::thread::hardware_concurrency(), 1u, most_threads);
  return usual;
}

Result<Projection> project(const Portfolio& portfolio, const PriceBook& prices,
                           const std::vector<HoldingIncome>& income, const std::vector<HoldingValue>& values,
                           Date as_of, const Assumptions& assumptions, const std::stop_token& stop) {
  const auto start = std::chrono::steady_clock::now();
  TIDEMILL_CHECK(check(assumptions));
  TIDEMILL_TRY(by_asset, resolve_assumptions(portfolio, assumptions));
  TIDEMILL_TRY(scenario, find_scenario(portfolio, assumptions.scenario));
  const double yield_volatility = assumptions.yield_volatility.value_or(usual_yield_volatility);
  const ProjectionSettings settings{&portfolio, &prices, as_of, &assumptions,
                                    effect_of(scenario.shocks, portfolio, prices)};

  Projection projection;
  projection.seed = assumptions.seed;
  projection.paths = assumptions.paths;
  projection.scenario = scenario.name;
  projection.goal = goal_of(portfolio, prices, as_of, assumptions);
  ProjectionMarket market(portfolio, prices, as_of, assumptions, by_asset);
  TIDEMILL_TRY(holdings, read_holdings(settings, income, values, market, stop, projection));
  projection.sensitivities = sensitivities_of(settings, market, holdings.earning);

  MarketModel model = market.model();
  projection.assumptions = market.lines();
  if (scenario.shocks != Shocks{})
    projection.assumptions.insert(projection.assumptions.begin(),
                                  {"Scenario", scenario.title + ": " + scenario.meaning, scenario.source});
  add_lines(projection, assumptions, yield_volatility);
  if (assumptions.paths == 0) {
    TIDEMILL_CHECK(match_moments(holdings.earning, model, yield_volatility, as_of, stop, projection));
    add_quick_lines(projection);
    projection.method = method_in_words();
  } else {
    std::vector<ProjectedHolding>& all = holdings.earning;
    std::ranges::move(holdings.idle, std::back_inserter(all));
    SimulatedWorld world{&portfolio,          &prices,         as_of, std::move(model), {}, &all, {},
                         assumptions.hazards, yield_volatility};
    for (std::size_t i = 0; i < market.size(); ++i) world.roots.push_back(market.root(i));
    std::vector<HoldingId> ids;
    for (const ProjectedHolding& each : all) ids.push_back(each.holding->id);
    const RiskReview review =
        assumptions.hazards ? review_risk(portfolio, prices, income, values, as_of) : RiskReview{};
    TIDEMILL_TRY(hazards, hazards_of(portfolio, ids, world.roots, prices, review, as_of, assumptions));
    if (assumptions.hazards) world.hazards = std::move(hazards);
    TIDEMILL_CHECK(simulate_income(world, assumptions, projection, stop));
    add_simulated_lines(projection, world.hazards, world.liquidations);
    projection.method = simulation_in_words(assumptions.paths);
  }
  projection.elapsed_ms = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
  return projection;
}

}  // namespace tidemill
