#include "core/engine/projection.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cmath>

#include "core/engine/expected_income.h"
#include "core/engine/income_moments.h"
#include "core/engine/projection_market.h"
#include "core/strategies/registry.h"

namespace tidemill {
namespace {

constexpr int most_months = 120;
constexpr int most_paths = 10'000'000;
constexpr double usual_yield_volatility = 0.25;

/// One holding in the projection, with its income by asset number.
struct ProjectedHolding {
  const Holding* holding;
  IncomeMoments::Holding exposures;
};

Result<void> check(const Assumptions& assumptions) {
  if (assumptions.months < 1 || assumptions.months > most_months)
    return fail(ErrorCode::bad_input, "months", fmt::format("{} is outside 1 to {}", assumptions.months, most_months),
                "a projection reaches at most ten years");
  if (assumptions.paths < 0 || assumptions.paths > most_paths)
    return fail(ErrorCode::bad_input, "paths", fmt::format("{} is outside 0 to {}", assumptions.paths, most_paths),
                "20000 paths are plenty");
  if (assumptions.goal && !(*assumptions.goal > 0 && std::isfinite(*assumptions.goal)))
    return fail(ErrorCode::bad_input, "goal", "it is not an amount above zero", "give an amount a month");
  return {};
}

bool open_on(const Holding& holding, Date day) {
  return !holding.closed || *holding.closed > day;
}

/// What is assumed about a holding's mean income, in base currency at drifted prices.
void add_exposures(ProjectedHolding& projected, const ExpectedIncome& expected, const PriceBook& prices,
                   ProjectionMarket& market, std::size_t months) {
  for (const ExpectedStream& stream : expected.streams) {
    const auto price = prices.now(stream.asset);
    if (!price) continue;  // said in left_out
    const std::size_t asset = market.index_of(stream.asset);
    auto found = std::ranges::find(projected.exposures, asset, &IncomeMoments::Exposure::asset);
    if (found == projected.exposures.end())
      found = projected.exposures.insert(found, {asset, std::vector<double>(months)});
    const double now = price->price.to_double();
    const double drift = market.drift(asset);
    for (std::size_t m = 0; m < months; ++m)
      found->mean[m] += stream.units[m] * now * std::exp(drift * static_cast<double>(m + 1) / 12);
  }
}

std::vector<ProjectedMonth> months_of(const IncomeMoments::Outcome& outcome, Date as_of) {
  std::vector<ProjectedMonth> months;
  for (std::size_t m = 0; m < outcome.months.size(); ++m) {
    const int number = static_cast<int>(m);
    months.push_back({add_months(as_of, number), add_months(as_of, number + 1), band_of(outcome.months[m])});
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

void add_lines(Projection& projection, const ProjectionMarket& market, const Assumptions& assumptions,
               double yield_volatility) {
  auto& lines = projection.assumptions;
  lines = market.lines();
  if (assumptions.drift.empty())
    lines.push_back({"Drift of prices", "none", "on the mean prices stay where they are; no view is taken"});
  for (const auto& [symbol, drift] : assumptions.drift)
    lines.push_back({"Drift of " + symbol, percent(drift) + " a year", "set by you"});
  lines.push_back({"Rates", "as in the terms, uncertain by " + percent(yield_volatility) + " of the rate after a year",
                   assumptions.yield_volatility ? "set by you" : "usual; each holding on its own"});
  lines.push_back({"Reinvested", assumptions.reinvest ? "yes, each month" : "no",
                   assumptions.reinvest ? "set by you" : "balances grow only where the terms compound"});
  lines.push_back({"Mean and median", "the mean lies above the median", "prices can rise further than they can fall"});
  lines.push_back({"Pools", "amounts stay as they are today", "impermanent loss is shown under Risk"});
  lines.push_back({"Left out", "failures, slashing, lost pegs, costs and tax", "they are not part of income"});
}

std::string method_in_words() {
  return "Moment matching: the mean and the variance of the sum of correlated lognormal prices and rates are exact, "
         "its "
         "shape is that of terms that move together. Against 200,000 simulated paths of the same model, with two to "
         "eight assets and volatilities of 50 to 120 %, P10, P50 and P90 were at most 5 % off.";
}

}  // namespace

Result<Projection> project(const Portfolio& portfolio, const PriceBook& prices,
                           const std::vector<HoldingIncome>& income, const std::vector<HoldingValue>&, Date as_of,
                           const Assumptions& assumptions, std::stop_token stop) {
  const auto start = std::chrono::steady_clock::now();
  TIDEMILL_CHECK(check(assumptions));
  TIDEMILL_TRY(by_asset, resolve_assumptions(portfolio, assumptions));
  const auto months = static_cast<std::size_t>(assumptions.months);
  const double yield_volatility = assumptions.yield_volatility.value_or(usual_yield_volatility);

  Projection projection;
  projection.seed = assumptions.seed;
  ProjectionMarket market(portfolio, prices, as_of, assumptions, by_asset);
  std::vector<ProjectedHolding> holdings;
  for (const HoldingIncome& so_far : income) {
    if (stop.stop_requested()) return fail(ErrorCode::cancelled, "projection", "was stopped");
    const Holding* holding = portfolio.holding(so_far.holding);
    const StrategyKind* kind = holding ? strategy_kind(holding->kind) : nullptr;
    if (!kind || !kind->descriptor().earns || !open_on(*holding, as_of)) continue;
    const ExpectedIncome expected =
        expected_income(portfolio, *holding, so_far, prices, as_of, assumptions.months, assumptions.reinvest);
    for (const std::string& text : expected.left_out) projection.left_out.push_back({holding->id, text});
    ProjectedHolding projected{holding, {}};
    add_exposures(projected, expected, prices, market, months);
    HoldingProjection row{holding->id, std::vector<double>(months), 0};
    for (const IncomeMoments::Exposure& exposure : projected.exposures)
      for (std::size_t m = 0; m < months; ++m) {
        row.expected[m] += exposure.mean[m];
        row.total += exposure.mean[m];
      }
    projection.holdings.push_back(std::move(row));
    holdings.push_back(std::move(projected));
  }

  const IncomeMoments moments(market.size(), market.log_covariance(), yield_volatility, months);
  std::vector<const IncomeMoments::Holding*> all;
  for (const ProjectedHolding& each : holdings) all.push_back(&each.exposures);
  const IncomeMoments::Outcome outcome = moments.of(all);
  projection.months = months_of(outcome, as_of);
  projection.total = band_of(outcome.total);
  for (const StrategyKind* kind : strategy_kinds()) {
    if (stop.stop_requested()) return fail(ErrorCode::cancelled, "projection", "was stopped");
    std::vector<const IncomeMoments::Holding*> of_kind;
    for (const ProjectedHolding& each : holdings)
      if (each.holding->kind == kind->descriptor().id) of_kind.push_back(&each.exposures);
    if (of_kind.empty()) continue;
    const IncomeMoments::Outcome part = moments.of(of_kind);
    projection.strategies.push_back({kind->descriptor().id, months_of(part, as_of), band_of(part.total)});
  }

  projection.income_at_risk_95 = projection.total.mean - projection.total.p5;
  projection.expected_shortfall_95 = outcome.total.mean() - outcome.total.lower_tail_mean(0.05);
  projection.goal = goal_of(portfolio, prices, as_of, assumptions);
  if (projection.goal) projection.goal_chance = chance_of_reaching(outcome.months.back(), *projection.goal);
  add_lines(projection, market, assumptions, yield_volatility);
  projection.method = method_in_words();
  projection.elapsed_ms = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
  return projection;
}

}  // namespace tidemill
