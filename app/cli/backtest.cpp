#include "core/engine/backtest.h"

#include <charconv>

#include "app/cli/commands.h"
#include "app/cli/portfolio_file.h"

namespace tidemill::cli {
namespace {

Value json_of(const Measured& measured) {
  return Value::Object{{"value", measured.value}, {"low", measured.interval.low}, {"high", measured.interval.high}};
}

Value::Object json_of(const BacktestSummary& summary) {
  return {{"forecasts", static_cast<std::int64_t>(summary.forecasts)},
          {"origins", static_cast<std::int64_t>(summary.origins)},
          {"coverage_50", json_of(summary.coverage_50)},
          {"coverage_80", json_of(summary.coverage_80)},
          {"bias", json_of(summary.bias)},
          {"crps", summary.crps},
          {"naive_crps", summary.naive_crps},
          {"line_error", summary.line_error},
          {"skill", json_of(summary.skill)},
          {"skill_on_line", json_of(summary.skill_on_line)}};
}

Value json_of(const BacktestPoint& point) {
  return Value::Object{{"origin", point.origin},           {"horizon", point.horizon},
                       {"p10", point.forecast.p10},        {"p25", point.forecast.p25},
                       {"p50", point.forecast.p50},        {"p75", point.forecast.p75},
                       {"p90", point.forecast.p90},        {"mean", point.forecast.mean},
                       {"actual", point.actual},           {"line", point.line},
                       {"line_spread", point.line_spread}, {"crps", point.crps},
                       {"naive_crps", point.naive_crps}};
}

std::vector<Cell> cells_of(const std::string& name, const BacktestSummary& summary) {
  const auto with_interval = [](const Measured& measured) {
    const auto percent = [](double value) { return percent_cell(std::optional(value)).shown; };
    return text_cell(percent(measured.value) + " (" + percent(measured.interval.low) + " to " +
                     percent(measured.interval.high) + ")");
  };
  return {text_cell(name),
          count_cell(static_cast<std::int64_t>(summary.forecasts)),
          with_interval(summary.coverage_50),
          with_interval(summary.coverage_80),
          with_interval(summary.bias),
          with_interval(summary.skill),
          percent_cell(std::optional(summary.skill_on_line.value))};
}

Result<Answer> run_backtest(const Invocation& invocation) {
  int months = 12;
  if (invocation.has("months")) {
    const std::string text = invocation.text("months");
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), months);
    if (error != std::errc() || end != text.data() + text.size())
      return fail(ErrorCode::bad_input, "--months", quote(text) + " is not a whole number", "change it");
  }
  TIDEMILL_TRY(file, open_file(invocation));
  TIDEMILL_TRY(result, backtest(*file.portfolio, invocation.as_of, months));
  Table table{"Forecasts made in the past, against what came",
              {{"month", "Month ahead"},
               {"forecasts", "Forecasts", TableColumn::Kind::number},
               {"coverage_50", "Inside the 50 % band"},
               {"coverage_80", "Inside the 80 % band"},
               {"bias", "Bias"},
               {"skill", "Better than a flat line"},
               {"skill_on_line", "Than the bare line", TableColumn::Kind::number}},
              {}};
  Value::Array horizons, points;
  for (const auto& [horizon, summary] : result.by_horizon) {
    Value::Object object = json_of(summary);
    object.insert(object.begin(), {"horizon", horizon});
    horizons.push_back(std::move(object));
    table.rows.push_back(cells_of(std::to_string(horizon), summary));
  }
  table.footer = cells_of("All", result.all);
  for (const BacktestPoint& point : result.points) points.push_back(json_of(point));
  Value::Array left_out;
  for (const std::string& text : result.left_out) left_out.push_back(text);
  Answer answer;
  Value::Object object{{"currency", file.portfolio->currency().code()}, {"months", months}};
  for (auto& member : json_of(result.all)) object.push_back(std::move(member));
  object.emplace_back("horizons", std::move(horizons));
  object.emplace_back("points", std::move(points));
  object.emplace_back("left_out", std::move(left_out));
  answer.json = std::move(object);
  answer.tables.push_back(std::move(table));
  answer.lines.push_back(
      "In brackets: where the figure may lie by chance, 95 % of the time. Bias above 0: it promised too much. The flat "
      "line is the day’s price × rate with the spread of the year before.");
  for (const std::string& text : result.left_out) answer.lines.push_back("Left out: " + text);
  return answer;
}

}  // namespace

Command backtest_command() {
  Command command{"backtest", "Tries the projection on the portfolio’s own past"};
  command.details =
      "Projects from the same day of every month of the past, knowing only what was known then, and compares with what "
      "was earned: recorded income, else by terms and prices. Deposits and withdrawals after each start are left out "
      "of both. Neighbouring forecasts overlap, so the intervals come from drawing whole blocks of them.";
  command.arguments = {file_argument()};
  command.options = {{"months", "NUMBER", "how far ahead to test, 1 to 120; default 12"}};
  command.examples = {"backtest family.tidemill", "backtest family.tidemill --months 6"};
  command.json =
      R"({"currency": "USD", "months": 12, "forecasts": 96, "origins": 28,
  "coverage_50": {"value": 0.49, "low": 0.41, "high": 0.58}, "coverage_80": {"value": 0.79, "low": 0.71, "high": 0.86},
  "bias": {"value": 0.02, "low": -0.08, "high": 0.11}, "crps": 0.12, "naive_crps": 0.16, "line_error": 0.18,
  "skill": {"value": 0.22, "low": 0.11, "high": 0.31}, "skill_on_line": {"value": 0.3, …},
  "horizons": [{"horizon": 1, "forecasts": 27, …}], "points": [{"origin": "2025-01-01", "horizon": 1, "p10": 81.2, …,
  "actual": 97.1}], "left_out": []})";
  command.run = run_backtest;
  return command;
}

}  // namespace tidemill::cli
