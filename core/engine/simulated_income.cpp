#include "core/engine/simulated_income.h"

#include <algorithm>
#include <cmath>

#include "core/engine/path_income.h"
#include "core/strategies/registry.h"

namespace tidemill {
namespace {

constexpr std::size_t most_bytes = 150'000'000;

/// Samples are kept as single-precision distances: what is that close to nothing is nothing.
Band band_of(const SampleBand& band) {
  const double nothing = 1e-6 * std::max(std::abs(band.p95), std::abs(band.mean));
  const auto cleared = [&](double value) { return std::abs(value) < nothing ? 0 : value; };
  return {cleared(band.p5),  cleared(band.p10), cleared(band.p25), cleared(band.p50),
          cleared(band.p75), cleared(band.p90), cleared(band.p95), band.mean};
}

SimulationInput input_of(const SimulatedWorld& world) {
  SimulationInput input;
  input.market.assets = world.market.assets;
  for (const double step : world.market.step) input.market.volatility.push_back(step * std::sqrt(12.0));
  input.market.correlation = world.market.correlation;
  input.market.log_variance_deviation = world.market.log_variance_deviation;
  input.market.variance_persistence = 1;
  if (world.yield_volatility > 0)
    for (std::size_t i = 0; i < world.holdings->size(); ++i)
      input.rates.push_back(
          {RevertingRate::Scale::relative, 1, 1, yield_reversion, world.yield_volatility, /*shared=*/0});
  for (const HazardAssumption& hazard : world.hazards) {
    Hazard each;
    each.yearly_probability = hazard.probability;
    each.repeats = hazard.repeats;
    each.group = hazard.group;
    each.correlation = hazard.correlation;
    input.hazards.push_back(each);
  }
  return input;
}

/// What one run of the simulation keeps: as many series as fit.
struct Run {
  bool totals = false;             // total and capital
  std::vector<std::string> kinds;  // strategies
};

std::vector<Run> runs_of(const std::vector<std::string>& kinds, const Assumptions& assumptions) {
  const std::size_t one =
      static_cast<std::size_t>(assumptions.paths) * static_cast<std::size_t>(assumptions.months) * sizeof(double);
  const std::size_t fit = std::max<std::size_t>(1, most_bytes / one);
  std::vector<Run> runs{{true, {}}};
  std::size_t used = 2;
  for (const std::string& kind : kinds) {
    if (used >= fit) {
      runs.push_back({});
      used = 0;
    }
    runs.back().kinds.push_back(kind);
    ++used;
  }
  return runs;
}

std::vector<ProjectedMonth> months_of(const PathSamples& samples, std::size_t series, Date as_of, int months) {
  std::vector<ProjectedMonth> result;
  for (int month = 1; month <= months; ++month)
    result.push_back(
        {add_months(as_of, month - 1), add_months(as_of, month), band_of(samples.band(series, month)), {}});
  return result;
}

void add_losses(const SimulatedWorld& world, const PathIncome& income, double paths, Projection& projection) {
  const auto sums = income.causes();
  for (std::size_t h = 0; h < world.hazards.size(); ++h) {
    const HazardAssumption& hazard = world.hazards[h];
    projection.losses.push_back(
        {hazard.text, sums[h].paths / paths, sums[h].loss / paths, hazard.probability, hazard.loss, hazard.source});
  }
  std::size_t cause = world.hazards.size();
  for (const ProjectedHolding& holding : *world.holdings) {
    if (!world.liquidations || !holding.liquidation) continue;
    projection.losses.push_back({"Liquidation of " + world.portfolio->title(*holding.holding),
                                 sums[cause].paths / paths, sums[cause].loss / paths, 0, 0,
                                 "on paths on which the price crosses its liquidation price at a month's end; 5 % of "
                                 "the debt is lost"});
    ++cause;
  }
  std::ranges::stable_sort(projection.losses, std::ranges::greater{}, &LossByCause::mean_loss);
  projection.cover_paid = income.cover_paid() / paths;
}

void add_totals(const PathSamples& samples, std::size_t total, std::size_t capital, const SimulatedWorld& world,
                int months, Projection& projection) {
  projection.months = months_of(samples, total, world.as_of, months);
  const SampleBand all = samples.total(total);
  projection.total = band_of(all);
  projection.income_at_risk_95 = all.mean - all.p5;
  projection.expected_shortfall_95 = all.mean - all.mean_to_p5;
  for (int month = 1; month <= months; ++month)
    projection.capital.push_back({add_months(world.as_of, month), band_of(samples.band(capital, month))});
  if (!projection.goal) return;
  for (int month = 1; month <= months; ++month) {
    const auto incomes = samples.values(total, month);
    const double goal = (*projection.goal + projection.cost_off(static_cast<std::size_t>(month) - 1)) * (1 - 1e-12);
    const auto reached = std::ranges::count_if(incomes, [&](double income) { return income >= goal; });
    projection.months[static_cast<std::size_t>(month) - 1].goal_chance =
        static_cast<double>(reached) / static_cast<double>(incomes.size());
  }
  projection.goal_chance = projection.months.back().goal_chance;
}

}  // namespace

Result<void> simulate_income(const SimulatedWorld& world, const Assumptions& assumptions, Projection& projection,
                             const std::stop_token& stop) {
  const auto paths = static_cast<std::size_t>(assumptions.paths);
  TIDEMILL_TRY(plan, SimulationPlan::prepare(input_of(world), assumptions.months));
  std::vector<std::string> kinds;  // in the order of the registry
  for (const StrategyKind* kind : strategy_kinds())
    for (const ProjectedHolding& holding : *world.holdings)
      if (kind->descriptor().earns && holding.holding->kind == kind->descriptor().id &&
          (kinds.empty() || kinds.back() != kind->descriptor().id))
        kinds.push_back(kind->descriptor().id);
  const SimulationSize size{paths, assumptions.months, assumptions.seed, std::max(1u, assumptions.threads)};
  for (const Run& run : runs_of(kinds, assumptions)) {
    const std::size_t first = run.totals ? 2 : 0;
    TIDEMILL_TRY(samples, PathSamples::make(first + run.kinds.size(), assumptions.months, paths, most_bytes));
    PathIncome::Places places;
    if (run.totals) {
      places.total = 0;
      places.capital = 1;
    }
    for (const ProjectedHolding& holding : *world.holdings) {
      const auto found = std::ranges::find(run.kinds, holding.holding->kind);
      places.holdings.push_back(found == run.kinds.end()
                                    ? std::nullopt
                                    : std::optional(first + static_cast<std::size_t>(found - run.kinds.begin())));
    }
    PathIncome income(world, assumptions, samples, std::move(places), size.threads);
    TIDEMILL_CHECK(simulate_paths(plan, size, income, stop));
    if (run.totals) {
      add_totals(samples, 0, 1, world, assumptions.months, projection);
      add_losses(world, income, static_cast<double>(paths), projection);
    }
    for (std::size_t i = 0; i < run.kinds.size(); ++i)
      projection.strategies.push_back({run.kinds[i], months_of(samples, first + i, world.as_of, assumptions.months),
                                       band_of(samples.total(first + i))});
  }
  return {};
}

}  // namespace tidemill
