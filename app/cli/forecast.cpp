#include "app/cli/assumptions.h"
#include "app/cli/commands.h"
#include "app/cli/portfolio_file.h"
#include "app/cli/removal.h"
#include "core/edits/forecast_edit.h"
#include "core/engine/analysis.h"
#include "core/engine/forecast_score.h"

namespace tidemill::cli {
namespace {

Result<Answer> forecast_save(const Invocation& invocation) {
  TIDEMILL_TRY(file, open_file(invocation));
  TIDEMILL_TRY(assumptions, assumptions_of(invocation));
  TIDEMILL_TRY(analysis, analyse(file.portfolio, assumptions, invocation.as_of));
  const std::string body = forecast_body(analysis->projection, analysis->currency, assumptions);
  TIDEMILL_TRY(made, save_forecast(file.context(), invocation.text("name"), body));
  TIDEMILL_CHECK(file.apply(made.change));
  const Forecast& forecast = *file.portfolio->forecasts().at(made.id);
  Answer answer;
  answer.json = Value::Object{{"id", made.id},
                              {"name", forecast.name},
                              {"as_of", forecast.as_of},
                              {"months", static_cast<std::int64_t>(analysis->projection.months.size())}};
  answer.lines.push_back("Saved " + quote(forecast.name) + " as forecast " + std::to_string(made.id.value()) + ".");
  return answer;
}

Result<Answer> forecast_list(const Invocation& invocation) {
  TIDEMILL_TRY(file, open_file(invocation));
  Table table{"", {{"id", "Id", TableColumn::Kind::number}, {"name", "Forecast"}, {"as_of", "From"}}, {}};
  Value::Array array;
  for (const auto& [id, forecast] : file.portfolio->forecasts()) {
    array.push_back(Value::Object{{"id", id}, {"name", forecast->name}, {"as_of", forecast->as_of}});
    table.rows.push_back({count_cell(id.value()), text_cell(forecast->name), date_cell(forecast->as_of)});
  }
  Answer answer;
  answer.json = Value::Object{{"forecasts", std::move(array)}};
  answer.tables.push_back(std::move(table));
  return answer;
}

Value json_of(const StrategyScore& score) {
  Value::Array months;
  for (const ScoredMonth& month : score.months)
    months.push_back(Value::Object{{"from", month.from},
                                   {"to", month.to - std::chrono::days{1}},
                                   {"p10", month.forecast.p10},
                                   {"p25", month.forecast.p25},
                                   {"p50", month.forecast.p50},
                                   {"p75", month.forecast.p75},
                                   {"p90", month.forecast.p90},
                                   {"mean", month.forecast.mean},
                                   {"actual", month.actual},
                                   {"inside_50", month.actual ? Value(month.within_50()) : Value()},
                                   {"inside_80", month.actual ? Value(month.within_80()) : Value()},
                                   {"crps", month.actual ? Value(month.crps) : Value()},
                                   {"reason", month.reason}});
  return Value::Object{{"strategy", score.strategy},       {"scored", score.scored}, {"coverage_50", score.coverage_50},
                       {"coverage_80", score.coverage_80}, {"bias", score.bias},     {"crps", score.crps},
                       {"months", std::move(months)}};
}

Result<Answer> forecast_score(const Invocation& invocation) {
  TIDEMILL_TRY(file, open_file(invocation));
  std::optional<ForecastId> only;
  if (invocation.has("ID")) {
    TIDEMILL_TRY(id, invocation.id("ID"));
    only = ForecastId{id};
    if (!file.portfolio->forecasts().contains(*only))
      return fail(ErrorCode::not_found, "forecast " + std::to_string(id), "there is none with this id",
                  "“tidemill forecast FILE list” shows them");
  }
  const PriceBook prices(*file.portfolio, invocation.as_of);
  const auto income = portfolio_income(*file.portfolio, prices, invocation.as_of);
  constexpr auto number = TableColumn::Kind::number;
  Table table{"How forecasts did against recorded income",
              {{"forecast", "Forecast"},
               {"strategy", "Strategy"},
               {"scored", "Months", number},
               {"coverage_50", "Inside 50 %", number},
               {"coverage_80", "Inside 80 %", number},
               {"bias", "Bias", number},
               {"crps", "CRPS", number}},
              {}};
  Value::Array array;
  std::vector<ForecastScore> scores;
  for (const auto& [id, forecast] : file.portfolio->forecasts()) {
    if (only && id != *only) continue;
    TIDEMILL_TRY(scored, score_forecast(*file.portfolio, income, *forecast, invocation.as_of));
    Value::Array strategies;
    const auto add = [&](const StrategyScore& each) {
      table.rows.push_back({text_cell(scored.name), text_cell(each.strategy), count_cell(each.scored),
                            percent_cell(each.coverage_50), percent_cell(each.coverage_80), percent_cell(each.bias),
                            money_cell(each.crps, file.portfolio->currency())});
    };
    for (const StrategyScore& each : scored.strategies) {
      strategies.push_back(json_of(each));
      add(each);
    }
    add(scored.total);
    array.push_back(Value::Object{{"id", id},
                                  {"name", scored.name},
                                  {"as_of", scored.as_of},
                                  {"strategies", std::move(strategies)},
                                  {"total", json_of(scored.total)}});
    scores.push_back(std::move(scored));
  }
  const ForecastSummary all = summary_of(scores);
  Answer answer;
  answer.json = Value::Object{{"currency", file.portfolio->currency().code()},
                              {"forecasts", std::move(array)},
                              {"summary", Value::Object{{"scored", all.scored},
                                                        {"inside_50", all.within_50},
                                                        {"inside_80", all.within_80},
                                                        {"bias", all.bias},
                                                        {"crps", all.crps}}}};
  answer.tables.push_back(std::move(table));
  if (all.scored > 0)
    answer.lines.push_back(std::to_string(all.within_80) + " of " + std::to_string(all.scored) +
                           " months were inside the 80 % band, " + std::to_string(all.within_50) +
                           " inside the 50 % band.");
  answer.lines.push_back(
      "Only recorded income counts. Bias above 0: it promised too much. CRPS is the mean distance of the forecast from "
      "what came, in " +
      file.portfolio->currency().code() + "; for a single line it is the mean error.");
  return answer;
}

Result<Answer> forecast_remove(const Invocation& invocation) {
  TIDEMILL_TRY(file, open_file(invocation));
  TIDEMILL_TRY(id, invocation.id("ID"));
  TIDEMILL_TRY(change, remove_forecast(file.context(), ForecastId{id}));
  TIDEMILL_CHECK(file.apply(change));
  return removed("forecast", id);
}

}  // namespace

Command forecast_command() {
  Command save_action{"save", "Freezes a projection, to be scored as months pass"};
  save_action.options = assumption_options();
  save_action.options.push_back({"name", "TEXT", "what it is called; default “Forecast of” and the date"});
  save_action.examples = {"forecast family.tidemill save --months 12 --name “Plan for 2027”"};
  save_action.json = R"({"id": 1, "name": "Plan for 2027", "as_of": "2026-11-22", "months": 12})";
  save_action.run = forecast_save;

  Command list_action{"list", "Lists frozen projections"};
  list_action.examples = {"forecast family.tidemill list"};
  list_action.json = R"({"forecasts": [{"id": 1, "name": "Plan for 2027", "as_of": "2026-11-22"}]})";
  list_action.run = forecast_list;

  Command score_action{"score", "Compares frozen projections with what was recorded since"};
  score_action.arguments = {{"ID", "only this forecast", true}};
  score_action.examples = {"forecast family.tidemill score", "forecast family.tidemill score 1"};
  score_action.json =
      R"({"currency": "USD", "forecasts": [{"id": 1, "name": "Plan for 2027", "as_of": "2026-11-22",
  "strategies": [{"strategy": "staking", "scored": 3, "coverage_50": 0.67, "coverage_80": 1, "bias": 0.04, "crps": 3.1,
    "months": [{"from": "2026-11-22", "to": "2026-12-21", "p10": 68.0, …, "actual": 91.2, "inside_50": true,
    "inside_80": true, "crps": 2.2, "reason": ""}]}], "total": {"strategy": "total", …}}], "summary": {"scored": 3, "inside_50": 2, "inside_80": 3, "bias": 0.04,
  "crps": 3.1}})";
  score_action.run = forecast_score;

  Command command{"forecast", "Freezes projections and scores them later"};
  command.arguments = {file_argument()};
  command.actions = {save_action, list_action, score_action,
                     removal("forecast", "forecast", "Removes a frozen projection", forecast_remove)};
  return command;
}

}  // namespace tidemill::cli
