#include "core/engine/forecast_body.h"

#include <nlohmann/json.hpp>

namespace tidemill {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::pair<const char*, double Band::*> percentiles[] = {
    {"p5", &Band::p5},   {"p10", &Band::p10}, {"p25", &Band::p25}, {"p50", &Band::p50},
    {"p75", &Band::p75}, {"p90", &Band::p90}, {"p95", &Band::p95}, {"mean", &Band::mean}};

Json json_of(const Band& band) {
  Json json = Json::object();
  for (const auto& [key, value] : percentiles) json[key] = band.*value;
  return json;
}

/// `to` is the month's last day, as everywhere in JSON.
Json json_of(const std::vector<ProjectedMonth>& months) {
  Json array = Json::array();
  for (const ProjectedMonth& month : months) {
    Json json = {{"month", to_string(month.from).substr(0, 7)},
                 {"from", to_string(month.from)},
                 {"to", to_string(month.to - std::chrono::days{1})}};
    json.update(json_of(month.income));
    array.push_back(std::move(json));
  }
  return array;
}

Result<std::vector<ProjectedMonth>> months_from(const Json& array) {
  std::vector<ProjectedMonth> months;
  for (const Json& json : array) {
    TIDEMILL_TRY(from, parse_date(json.at("from").get<std::string>()));
    TIDEMILL_TRY(to, parse_date(json.at("to").get<std::string>()));
    ProjectedMonth month{from, to + std::chrono::days{1}, {}, {}};
    for (const auto& [key, value] : percentiles) month.income.*value = json.at(key).get<double>();
    months.push_back(month);
  }
  return months;
}

}  // namespace

std::string forecast_body(const Projection& projection, const Currency& currency, const Assumptions& assumptions) {
  Json strategies = Json::object();
  for (const StrategyProjection& strategy : projection.strategies) strategies[strategy.kind] = json_of(strategy.months);
  Json lines = Json::array();
  for (const AssumptionLine& line : projection.assumptions)
    lines.push_back({{"what", line.what}, {"value", line.value}, {"source", line.source}});
  Json left_out = Json::array();
  for (const Problem& problem : projection.left_out)
    left_out.push_back(
        {{"holding", problem.holding ? Json(problem.holding->value()) : Json()}, {"reason", problem.text}});
  Json costs = Json::array();
  Json strategy_costs = Json::object();
  if (projection.costs_off) {
    costs = projection.costs;
    for (const StrategyProjection& strategy : projection.strategies) strategy_costs[strategy.kind] = strategy.costs;
  }
  const auto maybe = [](const std::optional<double>& value) { return value ? Json(*value) : Json(); };
  const Json json = {{"currency", currency.code()},
                     {"scenario", assumptions.scenario},
                     {"months", json_of(projection.months)},
                     {"strategies", std::move(strategies)},
                     {"total", json_of(projection.total)},
                     {"income_at_risk_95", projection.income_at_risk_95},
                     {"expected_shortfall_95", projection.expected_shortfall_95},
                     {"tax", projection.tax},
                     {"costs", std::move(costs)},
                     {"strategy_costs", std::move(strategy_costs)},
                     {"goal", maybe(projection.goal)},
                     {"goal_chance", maybe(projection.goal_chance)},
                     {"assumptions", std::move(lines)},
                     {"left_out", std::move(left_out)},
                     {"method", projection.method},
                     {"paths", projection.paths},
                     {"seed", projection.seed}};
  return json.dump();
}

Result<ForecastBody> read_forecast_body(const std::string& body) try {
  const Json json = Json::parse(body);
  ForecastBody forecast;
  forecast.currency = json.at("currency").get<std::string>();
  forecast.scenario = json.value("scenario", "base");
  TIDEMILL_TRY(months, months_from(json.at("months")));
  forecast.months = std::move(months);
  forecast.tax = json.value("tax", 0.0);
  forecast.costs = json.value("costs", std::vector<double>());
  if (json.contains("strategy_costs"))
    forecast.strategy_costs = json.at("strategy_costs").get<std::map<std::string, std::vector<double>>>();
  for (const auto& [kind, array] : json.at("strategies").items()) {
    TIDEMILL_TRY(of_kind, months_from(array));
    forecast.strategies[kind] = std::move(of_kind);
  }
  return forecast;
} catch (const Json::exception&) {
  return fail(ErrorCode::damaged, "forecast", "it does not hold a projection", "remove it and save a new one");
}

}  // namespace tidemill
