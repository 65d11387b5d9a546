#include <algorithm>
#include <cmath>

#include "core/simulation/simulation_tables.h"

namespace tidemill {
namespace {

std::string number(double value) {
  return std::to_string(value);
}

/// Whether `value` lies within both limits; a NaN does not.
bool within(double value, double low, double high) {
  return value >= low && value <= high;
}

tl::unexpected<Error> refuse(std::string what, std::string why, std::string todo) {
  return fail(ErrorCode::bad_input, std::move(what), std::move(why), std::move(todo));
}

std::string place(const char* list, std::size_t index, const char* field) {
  return std::string(list) + "[" + std::to_string(index) + "]." + field;
}

Result<void> check_correlations(const std::vector<double>& correlation, std::size_t n) {
  if (correlation.empty()) return {};
  if (correlation.size() != n * n)
    return refuse("market.correlation", "it is not a square with a row for each asset",
                  "give assets × assets numbers, or none");
  for (std::size_t i = 0; i < n; ++i) {
    if (correlation[i * n + i] != 1)
      return refuse("market.correlation", "an asset's correlation with itself must be 1", "correct the diagonal");
    for (std::size_t j = 0; j < i; ++j) {
      if (!within(correlation[i * n + j], -1, 1) || correlation[i * n + j] != correlation[j * n + i])
        return refuse("market.correlation",
                      "row " + std::to_string(i + 1) + ", column " + std::to_string(j + 1) +
                          " is outside −1 … 1 or differs from its mirror image",
                      "give each pair one number from −1 to 1");
    }
  }
  return {};
}

Result<void> check_market(const MarketSpec& market, std::size_t months) {
  if (market.assets > most_simulated_assets)
    return refuse("market.assets", std::to_string(market.assets) + " are too many",
                  "simulate at most " + std::to_string(most_simulated_assets));
  const std::size_t n = market.assets;
  if (market.volatility.size() != n && market.volatility.size() != n * months)
    return refuse("market.volatility", "there is not one number for each asset, nor for each asset and month",
                  "give assets, or assets × months numbers");
  constexpr double highest = 20;
  for (const double volatility : market.volatility)
    if (!within(volatility, 0, highest))
      return refuse("market.volatility", number(volatility) + " is outside 0 … 20 a year", "use 0.6 for 60 % a year");
  if (!market.drift.empty() && market.drift.size() != n)
    return refuse("market.drift", "there is not one number for each asset", "give one for each, or none");
  for (const double drift : market.drift)
    if (!within(drift, -10, 10))
      return refuse("market.drift", number(drift) + " is outside −10 … 10 a year", "use 0.05 for 5 % a year");
  if (!within(market.log_variance_deviation, 0, 2))
    return refuse("market.log_variance_deviation", "it is outside 0 … 2", "use 0 for constant volatility");
  if (!within(market.variance_persistence, 0, 1))
    return refuse("market.variance_persistence", "it is outside 0 … 1",
                  "use 0 for months that know nothing of another");
  return check_correlations(market.correlation, n);
}

Result<void> check_rate(const RevertingRate& rate, std::size_t index) {
  const auto at = [&](const char* field) { return place("rates", index, field); };
  if (!within(rate.start, -100, 100)) return refuse(at("start"), "it is outside ±100", "use 0.04 for 4 % a year");
  if (!within(rate.long_run, -100, 100)) return refuse(at("long_run"), "it is outside ±100", "use 0.04 for 4 % a year");
  if (!within(rate.reversion, 0, 1000)) return refuse(at("reversion"), "it is outside 0 … 1000 a year", "use 1");
  if (!within(rate.volatility, 0, 20)) return refuse(at("volatility"), "it is outside 0 … 20", "use 0 for a sure rate");
  if (!within(rate.shared, 0, 1)) return refuse(at("shared"), "it is outside 0 … 1", "use 0 for a rate of its own");
  return {};
}

Result<void> check_hazard(const Hazard& hazard, std::size_t index, std::size_t months) {
  const auto at = [&](const char* field) { return place("hazards", index, field); };
  if (!within(hazard.yearly_probability, 0, 1) || hazard.yearly_probability == 1)
    return refuse(at("yearly_probability"), "it is not from 0 to below 1", "use 0.02 for 2 % a year");
  if (!within(hazard.correlation, 0, 1)) return refuse(at("correlation"), "it is outside 0 … 1", "use 0 for none");
  if (hazard.cumulative.empty()) return {};
  if (hazard.repeats) return refuse(at("cumulative"), "a repeating hazard has no first event", "give its probability");
  if (hazard.cumulative.size() != months)
    return refuse(at("cumulative"), "there is not one chance for each month", "give as many as months");
  double before = 0;
  for (const double chance : hazard.cumulative) {
    if (!within(chance, before, 1))
      return refuse(at("cumulative"), "a chance falls or is outside 0 … 1", "give chances that never fall");
    before = chance;
  }
  return {};
}

Result<void> check(const SimulationInput& input, int months) {
  if (months < 1 || months > longest_simulation)
    return refuse("months", std::to_string(months) + " is outside 1 … " + std::to_string(longest_simulation),
                  "choose a horizon up to ten years");
  const auto count = static_cast<std::size_t>(months);
  TIDEMILL_CHECK(check_market(input.market, count));
  if (std::max(input.rates.size(), input.hazards.size()) > most_simulated_assets)
    return refuse("simulation", "there are too many rates or hazards",
                  "simulate at most " + std::to_string(most_simulated_assets) + " of each");
  for (std::size_t i = 0; i < input.rates.size(); ++i) TIDEMILL_CHECK(check_rate(input.rates[i], i));
  for (std::size_t i = 0; i < input.hazards.size(); ++i) TIDEMILL_CHECK(check_hazard(input.hazards[i], i, count));
  return {};
}

}  // namespace

Result<SimulationPlan> SimulationPlan::prepare(SimulationInput input, int months) {
  TIDEMILL_CHECK(check(input, months));
  auto tables = std::make_unique<SimulationTables>();
  tables->input = std::move(input);
  tables->months = static_cast<std::size_t>(months);
  prepare_market(*tables);
  prepare_rates(*tables);
  prepare_hazards(*tables);
  return SimulationPlan(std::move(tables));
}

SimulationPlan::SimulationPlan(std::unique_ptr<const SimulationTables> tables) : tables_(std::move(tables)) {}
SimulationPlan::~SimulationPlan() = default;
SimulationPlan::SimulationPlan(SimulationPlan&&) noexcept = default;
SimulationPlan& SimulationPlan::operator=(SimulationPlan&&) noexcept = default;

int SimulationPlan::months() const {
  return static_cast<int>(tables_->months);
}
const SimulationInput& SimulationPlan::input() const {
  return tables_->input;
}
const CorrelationRepair& SimulationPlan::repair() const {
  return tables_->repair;
}

}  // namespace tidemill
