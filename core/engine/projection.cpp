#include "core/engine/projection.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <thread>

#include "core/engine/assumption_defaults.h"
#include "core/engine/expected_costs.h"
#include "core/engine/projection_lines.h"
#include "core/engine/simulated_income.h"
#include "core/formulas/price_variance.h"
#include "core/strategies/registry.h"

namespace tidemill {
namespace {

constexpr int most_months = 120;
constexpr int most_paths = 10'000'000;
constexpr double largest_volatility_scale = 10;

Result<void> check(const Assumptions& assumptions) {
  if (assumptions.months < 1 || assumptions.months > most_months)
    return fail(ErrorCode::bad_input, "months", fmt::format("{} is outside 1 to {}", assumptions.months, most_months),
                "a projection reaches at most ten years");
  if (assumptions.paths < 0 || assumptions.paths > most_paths)
    return fail(ErrorCode::bad_input, "paths", fmt::format("{} is outside 0 to {}", assumptions.paths, most_paths),
                "20000 paths are plenty");
  if (assumptions.goal && !(*assumptions.goal > 0 && std::isfinite(*assumptions.goal)))
    return fail(ErrorCode::bad_input, "goal", "it is not an amount above zero", "give an amount a month");
  if (assumptions.tax && !(*assumptions.tax >= 0 && *assumptions.tax <= 1))
    return fail(ErrorCode::bad_input, "tax", fmt::format("{} is outside 0 to 1", *assumptions.tax), "0.25 is 25 %");
  if (!(assumptions.volatility_scale >= 0 && assumptions.volatility_scale <= largest_volatility_scale))
    return fail(ErrorCode::bad_input, "vol_scale", fmt::format("{} is outside 0 to 10", assumptions.volatility_scale),
                "0.5 halves every volatility");
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
    projection.months[m].goal_chance = chance_of_reaching(outcome.months[m], *projection.goal + projection.cost_off(m));
  projection.goal_chance = projection.months.back().goal_chance;
  return {};
}

const HoldingValue* value_of(const std::vector<HoldingValue>& values, HoldingId id) {
  const auto found = std::ranges::find(values, id, &HoldingValue::holding);
  return found == values.end() ? nullptr : &*found;
}

/// What the holding is expected to cost beside what it earns; taken off its means when asked.
void add_costs(const ProjectionSettings& settings, const Holding& holding, const HoldingIncome& so_far,
               HoldingProjection& row, Projection& projection) {
  ExpectedCosts costs = expected_costs(*settings.portfolio, holding, so_far, *settings.prices, settings.as_of,
                                       settings.assumptions->months);
  for (std::size_t m = 0; m < costs.months.size(); ++m) projection.costs[m] += costs.months[m];
  if (projection.costs_off) {
    for (std::size_t m = 0; m < costs.months.size(); ++m) row.expected[m] -= costs.months[m];
    row.total -= costs.total();
  }
  for (const std::string& text : costs.left_out) projection.left_out.push_back({holding.id, text});
  row.costs = std::move(costs.months);
}

void lower(Band& band, double by) {
  for (double* each : {&band.p5, &band.p10, &band.p25, &band.p50, &band.p75, &band.p90, &band.p95, &band.mean})
    *each -= by;
}

/// Takes expected costs off every band; ranges and risk stay, the costs are certain.
void take_off_costs(Projection& projection) {
  const auto take_off = [](const std::vector<double>& costs, std::vector<ProjectedMonth>& months, Band& total) {
    for (std::size_t m = 0; m < costs.size() && m < months.size(); ++m) {
      lower(months[m].income, costs[m]);
      lower(total, costs[m]);
    }
  };
  take_off(projection.costs, projection.months, projection.total);
  for (StrategyProjection& strategy : projection.strategies) take_off(strategy.costs, strategy.months, strategy.total);
}

void sum_costs(const Portfolio& portfolio, Projection& projection) {
  for (StrategyProjection& strategy : projection.strategies) {
    strategy.costs.assign(projection.costs.size(), 0.0);
    for (const HoldingProjection& row : projection.holdings) {
      const Holding* holding = portfolio.holding(row.holding);
      if (!holding || holding->kind != strategy.kind) continue;
      for (std::size_t m = 0; m < row.costs.size(); ++m) strategy.costs[m] += row.costs[m];
    }
  }
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
    HoldingProjection row{holding->id, {}, projected.total(), projected.rate, {}};
    for (int m = 0; m < settings.assumptions->months; ++m)
      row.expected.push_back(projected.expected(static_cast<std::size_t>(m)));
    add_costs(settings, *holding, so_far, row, projection);
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
                           Date as_of, const Assumptions& asked, const std::stop_token& stop) {
  const auto start = std::chrono::steady_clock::now();
  TIDEMILL_CHECK(check(asked));
  const FilledAssumptions filled = fill_assumptions(portfolio, asked);
  const Assumptions& assumptions = filled.assumptions;
  TIDEMILL_TRY(by_asset, resolve_assumptions(portfolio, assumptions));
  by_asset.correlation_source = filled.sources.correlation;
  TIDEMILL_TRY(scenario, find_scenario(portfolio, assumptions.scenario));
  const double yield_volatility = *assumptions.yield_volatility;
  const ProjectionSettings settings{&portfolio, &prices, as_of, &assumptions,
                                    effect_of(scenario.shocks, portfolio, prices)};

  Projection projection;
  projection.seed = assumptions.seed;
  projection.paths = assumptions.paths;
  projection.scenario = scenario.name;
  projection.tax = *assumptions.tax;
  projection.costs.assign(static_cast<std::size_t>(assumptions.months), 0.0);
  projection.costs_off = assumptions.costs;
  projection.yield_volatility = yield_volatility;
  projection.goal = goal_of(portfolio, prices, as_of, assumptions);
  ProjectionMarket market(portfolio, prices, as_of, assumptions, by_asset);
  TIDEMILL_TRY(holdings, read_holdings(settings, income, values, market, stop, projection));
  projection.sensitivities = sensitivities_of(settings, market, holdings.earning);

  MarketModel model = market.model();
  projection.assumptions = market.lines();
  if (scenario.shocks != Shocks{})
    projection.assumptions.insert(projection.assumptions.begin(),
                                  {"Scenario", scenario.title + ": " + scenario.meaning, scenario.source});
  add_common_lines(projection, portfolio, filled);
  if (assumptions.paths == 0) {
    TIDEMILL_CHECK(match_moments(holdings.earning, model, yield_volatility, as_of, stop, projection));
    add_quick_lines(projection);
    projection.method = moments_in_words();
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
    add_simulated_lines(projection, world.hazards, assumptions);
    projection.method = simulation_in_words(assumptions.paths);
  }
  sum_costs(portfolio, projection);
  if (projection.costs_off) take_off_costs(projection);
  projection.elapsed_ms = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
  return projection;
}

}  // namespace tidemill
