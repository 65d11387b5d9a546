#include "app/cli/assumptions.h"
#include "app/cli/commands.h"
#include "app/cli/portfolio_file.h"
#include "core/engine/analysis.h"

namespace tidemill::cli {
namespace {

Value::Object json_of(const Band& band) {
  return {{"p5", band.p5},   {"p10", band.p10}, {"p25", band.p25}, {"p50", band.p50},
          {"p75", band.p75}, {"p90", band.p90}, {"p95", band.p95}, {"mean", band.mean}};
}

/// A month is named after the one it starts in; `to` is its last day.
Value json_of(const std::vector<ProjectedMonth>& months) {
  Value::Array array;
  for (const ProjectedMonth& month : months) {
    Value::Object object{
        {"month", to_string(month.from).substr(0, 7)}, {"from", month.from}, {"to", month.to - std::chrono::days(1)}};
    for (auto& member : json_of(month.income)) object.push_back(std::move(member));
    array.push_back(std::move(object));
  }
  return array;
}

Value json_of(const Projection& projection, const Currency& currency) {
  Value::Object strategies;
  for (const StrategyProjection& strategy : projection.strategies)
    strategies.emplace_back(strategy.kind, json_of(strategy.months));
  Value::Array assumptions;
  for (const AssumptionLine& line : projection.assumptions)
    assumptions.push_back(Value::Object{{"what", line.what}, {"value", line.value}, {"source", line.source}});
  Value::Array left_out;
  for (const Problem& problem : projection.left_out)
    left_out.push_back(Value::Object{{"holding", problem.holding}, {"reason", problem.text}});
  Value::Array rates;
  for (const HoldingProjection& row : projection.holdings)
    rates.push_back(Value::Object{{"holding", row.holding},
                                  {"advertised", row.rate.advertised},
                                  {"realised", row.rate.realised},
                                  {"used", row.rate.used},
                                  {"days", row.rate.days}});
  Value::Array costs;
  for (const double each : projection.costs) costs.push_back(each);
  Value::Array capital, losses, sensitivities;
  for (const CapitalMonth& month : projection.capital) {
    Value::Object object{{"to", month.to - std::chrono::days(1)}};
    for (auto& member : json_of(month.value)) object.push_back(std::move(member));
    capital.push_back(std::move(object));
  }
  for (const LossByCause& loss : projection.losses)
    losses.push_back(Value::Object{{"cause", loss.cause},
                                   {"chance", loss.chance},
                                   {"mean_loss", loss.mean_loss},
                                   {"probability", loss.probability},
                                   {"loss", loss.loss},
                                   {"source", loss.source}});
  for (const Sensitivity& each : projection.sensitivities)
    sensitivities.push_back(Value::Object{{"what", each.what}, {"change", each.change}});
  return Value::Object{{"currency", currency.code()},
                       {"scenario", projection.scenario},
                       {"months", json_of(projection.months)},
                       {"strategies", std::move(strategies)},
                       {"total", json_of(projection.total)},
                       {"income_at_risk_95", projection.income_at_risk_95},
                       {"expected_shortfall_95", projection.expected_shortfall_95},
                       {"goal", projection.goal},
                       {"goal_chance", projection.goal_chance},
                       {"rates", std::move(rates)},
                       {"costs", std::move(costs)},
                       {"costs_off", projection.costs_off},
                       {"tax", projection.tax},
                       {"capital", std::move(capital)},
                       {"losses", std::move(losses)},
                       {"cover_paid", projection.cover_paid},
                       {"sensitivities", std::move(sensitivities)},
                       {"assumptions", std::move(assumptions)},
                       {"left_out", std::move(left_out)},
                       {"method", projection.method},
                       {"paths", projection.paths},
                       {"seed", static_cast<std::int64_t>(projection.seed)},
                       {"elapsed_ms", projection.elapsed_ms}};
}

Table table_of(const Projection& projection, const Currency& currency) {
  constexpr auto number = TableColumn::Kind::number;
  Table table{
      "Projected income in " + currency.code() + " a month", {{"month", "Month"}, {"from", "From"}, {"to", "To"}}, {}};
  for (const auto& [key, title] : {std::pair{"p5", "P5"},
                                   {"p10", "P10"},
                                   {"p25", "P25"},
                                   {"p50", "P50"},
                                   {"p75", "P75"},
                                   {"p90", "P90"},
                                   {"p95", "P95"},
                                   {"mean", "Mean"}})
    table.columns.push_back({key, title, number});
  const auto add = [&](std::vector<Cell> cells, const Band& band) {
    for (const double value : {band.p5, band.p10, band.p25, band.p50, band.p75, band.p90, band.p95, band.mean})
      cells.push_back(money_cell(std::optional(value), currency));
    return cells;
  };
  for (const ProjectedMonth& month : projection.months)
    table.rows.push_back(add({text_cell(to_string(month.from).substr(0, 7)), date_cell(month.from),
                              date_cell(month.to - std::chrono::days(1))},
                             month.income));
  table.footer = add({text_cell("Total"), {}, {}}, projection.total);
  return table;
}

Table sensitivity_table(const Projection& projection, const Currency& currency) {
  Table table{
      "What moves the total most", {{"what", "If"}, {"change", "Mean changes by", TableColumn::Kind::number}}, {}};
  for (const Sensitivity& each : projection.sensitivities)
    table.rows.push_back({text_cell(each.what), money_cell(std::optional(each.change), currency)});
  return table;
}

Table loss_table(const Projection& projection, const Currency& currency) {
  constexpr auto number = TableColumn::Kind::number;
  Table table{"Capital lost, by cause",
              {{"cause", "Cause"}, {"chance", "Chance", number}, {"mean_loss", "Mean loss", number}},
              {}};
  for (const LossByCause& loss : projection.losses)
    table.rows.push_back({text_cell(loss.cause), percent_cell(std::optional(loss.chance)),
                          money_cell(std::optional(loss.mean_loss), currency)});
  return table;
}

Result<Answer> run_project(const Invocation& invocation) {
  TIDEMILL_TRY(file, open_file(invocation));
  TIDEMILL_TRY(assumptions, assumptions_of(invocation));
  TIDEMILL_TRY(analysis, analyse(file.portfolio, assumptions, invocation.as_of));
  const Projection& projection = analysis->projection;
  Answer answer;
  answer.json = json_of(projection, analysis->currency);
  answer.tables.push_back(table_of(projection, analysis->currency));
  if (!projection.sensitivities.empty()) answer.tables.push_back(sensitivity_table(projection, analysis->currency));
  if (!projection.losses.empty()) answer.tables.push_back(loss_table(projection, analysis->currency));
  answer.lines.push_back(projection.method);
  for (const AssumptionLine& line : projection.assumptions)
    answer.lines.push_back("Assumed: " + line.what + " " + line.value + " (" + line.source + ").");
  for (const Problem& problem : projection.left_out) answer.lines.push_back("Left out: " + problem.text);
  return answer;
}

}  // namespace

Command project_command() {
  Command command{"project", "Projects income by month, with its range"};
  command.details =
      "Month 1 starts on the as-of date. Every line has its band: P10 to P90 holds four fifths of what may happen "
      "under "
      "the assumptions, which are listed with where they come from. No growth of prices is assumed unless you set a "
      "drift.";
  command.arguments = {file_argument()};
  command.options = assumption_options();
  command.examples = {"project family.tidemill",
                      "project family.tidemill --months 24 --set drift.ETH=0.05 --set goal=1500"};
  command.json =
      R"({"currency": "USD", "scenario": "base", "months": [{"month": "2026-11", "from": "2026-11-22", "to": "2026-12-21", "p5": 61.2,
  "p10": 68.0, "p25": 80.9, "p50": 97.4, "p75": 116.8, "p90": 136.4, "p95": 149.3, "mean": 100.1}, …],
  "strategies": {"lending": [{"month": "2026-11", …}]}, "total": {"p5": 812.0, …, "mean": 1201.4},
  "income_at_risk_95": 389.4, "expected_shortfall_95": 448.0, "goal": null, "goal_chance": null,
  "rates": [{"holding": 1, "advertised": 0.036, "realised": 0.031, "used": 0.031, "days": 152}], "costs": [9.0, …],
  "costs_off": false, "tax": 0,
  "capital": [{"to": "2026-12-21", "p5": 61200.4, …}], "losses": [{"cause": "Exploit of Aave v3", "chance": 0.02,
  "mean_loss": 212.0, "probability": 0.021, "loss": 0.5, "source": "…"}], "cover_paid": 0,
  "sensitivities": [{"what": "ETH falls by 30 %", "change": -310.4}],
  "assumptions": [{"what": "…", "value": "…", "source": "…"}], "left_out": [], "method": "…", "paths": 20000,
  "seed": 1, "elapsed_ms": 31.4})";
  command.run = run_project;
  return command;
}

}  // namespace tidemill::cli
