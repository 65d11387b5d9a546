#include "core/engine/projection_lines.h"

#include <fmt/format.h>

#include <cmath>

#include "core/model/regulation.h"

namespace tidemill {
namespace {

/// The rates of holdings that records speak for. Answers whether there are any.
bool add_rate_lines(Projection& projection, const Portfolio& portfolio) {
  bool any = false;
  for (const HoldingProjection& row : projection.holdings) {
    const HoldingRate& rate = row.rate;
    const Holding* holding = portfolio.holding(row.holding);
    if (!rate.seen || !holding) continue;
    any = true;
    const double gap = *rate.seen - 1;
    AssumptionLine line{"Rate of " + portfolio.title(*holding), {}, {}};
    line.value = rate.realised ? "earned " + percent_in_words(*rate.realised) + " a year against " +
                                     percent_in_words(*rate.advertised) +
                                     fmt::format(" by its terms ({}{:.0f} %)", gap < 0 ? "−" : "+", std::abs(gap) * 100)
                               : fmt::format("earned {:.0f} % of what its terms say", *rate.seen * 100);
    constexpr double days_a_month = 365.0 / 12;
    line.source = fmt::format("from {:.0f} months of records", rate.days / days_a_month);
    if (rate.factor < *rate.seen - 1e-9) line.source += "; more than twice the terms is not counted on";
    projection.assumptions.push_back(std::move(line));
  }
  return any;
}

std::string money(double amount) {
  return fmt::format("{:.{}f}", amount, amount < 10 ? 2 : 0);
}

void add_cost_line(Projection& projection, const std::string& currency) {
  double sum = 0;
  for (const double each : projection.costs) sum += each;
  const std::string mean = money(sum / static_cast<double>(projection.costs.size())) + " " + currency + " a month";
  AssumptionLine line{"Costs", mean + ", not taken off", "they are no part of income"};
  if (projection.costs_off) line = {"Costs", mean + ", taken off", "set by you; at today's balances and prices"};
  if (sum == 0) line = {"Costs", "none are expected", "bills that repeat, terms and covers"};
  projection.assumptions.push_back(std::move(line));
}

}  // namespace

void add_common_lines(Projection& projection, const Portfolio& portfolio, const FilledAssumptions& filled) {
  const Assumptions& assumptions = filled.assumptions;
  const AssumptionSources& sources = filled.sources;
  auto& lines = projection.assumptions;
  if (assumptions.drift.empty())
    lines.push_back({"Drift of prices", "none", "on the mean prices stay where they are; no view is taken"});
  for (const auto& [symbol, drift] : assumptions.drift)
    lines.push_back({"Drift of " + symbol, percent_in_words(drift) + " a year", "set by you"});
  const bool realised = assumptions.rates == Assumptions::Rates::realised && add_rate_lines(projection, portfolio);
  lines.push_back({"Rates",
                   std::string(realised ? "as earned where there are three months of records, else " : "") +
                       "as in the terms, uncertain by " + percent_in_words(projection.yield_volatility) +
                       " of the rate after a year",
                   sources.yield_volatility + "; each holding on its own"});
  lines.push_back({"Reinvested", assumptions.reinvest ? "yes, each month" : "no",
                   assumptions.reinvest ? "set by you" : "balances grow only where the terms compound"});
  if (projection.tax > 0) lines.push_back({"Tax", percent_in_words(projection.tax) + " of income", sources.tax});
  for (const RegulatoryRule& rule : rules_of(portfolio))
    lines.push_back({"Rule " + rule.name, in_words(rule) + (rule.from == Date{} ? "" : " from " + to_string(rule.from)),
                     "set by you"});
  add_cost_line(projection, portfolio.currency().code());
  lines.push_back({"Mean and median", "the mean lies above the median", "prices can rise further than they can fall"});
}

void add_quick_lines(Projection& projection) {
  auto& lines = projection.assumptions;
  lines.push_back({"Pools", "amounts stay as they are today", "impermanent loss is shown under Risk"});
  lines.push_back({"Left out", "failures, slashing, lost pegs", "the simulation has them"});
}

void add_simulated_lines(Projection& projection, const std::vector<HazardAssumption>& hazards,
                         const Assumptions& assumptions) {
  auto& lines = projection.assumptions;
  lines.push_back({"Pools", "follow their curve", "impermanent loss along each path"});
  lines.push_back({"Yields", "return to their level; half of a deviation is gone after 17 months", "usual"});
  if (hazards.empty())
    lines.push_back(
        {"Hazards", assumptions.hazards ? "none for these holdings" : "off", assumptions.hazards ? "" : "set by you"});
  if (assumptions.hazards && !assumptions.depegs) lines.push_back({"Lasting depegs", "left out", "set by you"});
  for (const HazardAssumption& hazard : hazards)
    lines.push_back({hazard.text,
                     fmt::format("{:.2f} % a year, {:.0f} % lost", hazard.probability * 100, hazard.loss * 100),
                     hazard.source});
}

std::string simulation_in_words(int paths) {
  return fmt::format(
      "Simulation of {} paths with monthly steps, in mirrored pairs: prices move together, each holding's "
      "rate reverts, and what can go wrong happens on some paths.",
      paths);
}

std::string moments_in_words() {
  return "Moment matching: the mean and the variance of the sum of correlated lognormal prices and rates are exact, "
         "its "
         "shape is that of terms that move together. Against 200,000 simulated paths of the same model, with two to "
         "eight assets and volatilities of 50 to 120 %, P10, P50 and P90 were at most 5 % off.";
}

std::string percent_in_words(double fraction) {
  return fmt::format("{:.{}f} %", fraction * 100, std::abs(fraction) < 0.0995 ? 1 : 0);
}

}  // namespace tidemill
