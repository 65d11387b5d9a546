#include "core/engine/projection_lines.h"

#include <fmt/format.h>

#include <cmath>

namespace tidemill {
namespace {

std::string percent(double fraction) {
  return fmt::format("{:.{}f} %", fraction * 100, std::abs(fraction) < 0.0995 ? 1 : 0);
}

}  // namespace

void add_common_lines(Projection& projection, const FilledAssumptions& filled) {
  const Assumptions& assumptions = filled.assumptions;
  const AssumptionSources& sources = filled.sources;
  auto& lines = projection.assumptions;
  if (assumptions.drift.empty())
    lines.push_back({"Drift of prices", "none", "on the mean prices stay where they are; no view is taken"});
  for (const auto& [symbol, drift] : assumptions.drift)
    lines.push_back({"Drift of " + symbol, percent(drift) + " a year", "set by you"});
  lines.push_back(
      {"Rates", "as in the terms, uncertain by " + percent(projection.yield_volatility) + " of the rate after a year",
       sources.yield_volatility + "; each holding on its own"});
  lines.push_back({"Reinvested", assumptions.reinvest ? "yes, each month" : "no",
                   assumptions.reinvest ? "set by you" : "balances grow only where the terms compound"});
  if (projection.tax > 0) lines.push_back({"Tax", percent(projection.tax) + " of income", sources.tax});
  lines.push_back({"Mean and median", "the mean lies above the median", "prices can rise further than they can fall"});
}

void add_quick_lines(Projection& projection) {
  auto& lines = projection.assumptions;
  lines.push_back({"Pools", "amounts stay as they are today", "impermanent loss is shown under Risk"});
  lines.push_back(
      {"Left out", "failures, slashing, lost pegs and costs", "the simulation has them, costs are no income"});
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
  lines.push_back({"Left out", "costs", "they are no part of income"});
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

}  // namespace tidemill
