#include "core/engine/stress.h"

#include "app/cli/commands.h"
#include "app/cli/portfolio_file.h"
#include "core/engine/scenarios.h"

namespace tidemill::cli {
namespace {

Value change_of(std::optional<double> before, std::optional<double> after) {
  if (!before || !after || *before == 0) return {};
  return *after / *before - 1;
}

Value json_of(const StressResult& result, const Portfolio& portfolio) {
  Value::Array holdings;
  for (const StressedHolding& row : result.holdings) {
    Value::Array reasons;
    for (const std::string& reason : row.reasons) reasons.push_back(reason);
    const Holding* holding = portfolio.holding(row.holding);
    holdings.push_back(Value::Object{{"id", row.holding},
                                     {"label", holding ? portfolio.title(*holding) : ""},
                                     {"value_before", row.value_before},
                                     {"value_after", row.value_after},
                                     {"income_before", row.income_before},
                                     {"income_after", row.income_after},
                                     {"reasons", std::move(reasons)}});
  }
  return Value::Object{{"name", result.scenario.name},
                       {"title", result.scenario.title},
                       {"meaning", result.scenario.meaning},
                       {"source", result.scenario.source},
                       {"shocks", to_string(result.scenario.shocks)},
                       {"episode", result.scenario.episode},
                       {"value_before", result.value_before},
                       {"value_after", result.value_after},
                       {"value_change", change_of(result.value_before, result.value_after)},
                       {"income_before", result.income_before},
                       {"income_after", result.income_after},
                       {"income_change", change_of(result.income_before, result.income_after)},
                       {"unpriced", result.left_out},
                       {"holdings", std::move(holdings)}};
}

constexpr auto number_cells = TableColumn::Kind::number;

std::vector<Cell> figures(const std::string& name, std::optional<double> value_before,
                          std::optional<double> value_after, std::optional<double> income_before,
                          std::optional<double> income_after, const Currency& currency) {
  return {text_cell(name), money_cell(value_before, currency), money_cell(value_after, currency),
          money_cell(income_before, currency), money_cell(income_after, currency)};
}

Table holdings_table(const StressResult& result, const Portfolio& portfolio) {
  const Currency currency = portfolio.currency();
  Table table{result.scenario.title,
              {{"holding", "Holding"},
               {"value_before", "Value", number_cells},
               {"value_after", "After", number_cells},
               {"income_before", "Income a year", number_cells},
               {"income_after", "After", number_cells},
               {"reasons", "Why"}},
              {}};
  for (const StressedHolding& row : result.holdings) {
    const Holding* holding = portfolio.holding(row.holding);
    auto cells = figures(holding ? portfolio.title(*holding) : "", row.value_before, row.value_after, row.income_before,
                         row.income_after, currency);
    std::string why;
    for (const std::string& reason : row.reasons) why += (why.empty() ? "" : "; ") + reason;
    cells.push_back(text_cell(why));
    table.rows.push_back(std::move(cells));
  }
  table.footer =
      figures("Total", result.value_before, result.value_after, result.income_before, result.income_after, currency);
  return table;
}

Result<Answer> run_stress(const Invocation& invocation) {
  TIDEMILL_TRY(file, open_file(invocation));
  std::vector<Scenario> chosen;
  const std::string name = invocation.has("episode") ? invocation.text("episode") : "all";
  if (name == "all") {
    for (Scenario& each : scenarios_of(*file.portfolio))
      if (each.name != "base") chosen.push_back(std::move(each));
  } else {
    TIDEMILL_TRY(scenario, find_scenario(*file.portfolio, name));
    chosen.push_back(scenario);
  }
  TIDEMILL_TRY(analysis, analyse(file.portfolio, Assumptions{}, invocation.as_of));
  const Currency currency = file.portfolio->currency();
  Answer answer;
  Value::Array array;
  Table overview{"What scenarios would do, in " + currency.code(),
                 {{"name", "Scenario"},
                  {"value_before", "Value", number_cells},
                  {"value_after", "After", number_cells},
                  {"income_before", "Income a year", number_cells},
                  {"income_after", "After", number_cells}},
                 {}};
  std::vector<Table> details;
  for (const Scenario& scenario : chosen) {
    TIDEMILL_TRY(result, stress(*analysis, scenario));
    array.push_back(json_of(result, *file.portfolio));
    overview.rows.push_back(figures(scenario.name, result.value_before, result.value_after, result.income_before,
                                    result.income_after, currency));
    if (chosen.size() == 1) details.push_back(holdings_table(result, *file.portfolio));
  }
  answer.json = Value::Object{{"currency", currency.code()}, {"episodes", std::move(array)}};
  answer.tables.push_back(std::move(overview));
  for (Table& table : details) answer.tables.push_back(std::move(table));
  if (chosen.size() == 1) {
    answer.lines.push_back(chosen[0].meaning);
    if (!chosen[0].source.empty()) answer.lines.push_back("Source: " + chosen[0].source);
  }
  return answer;
}

}  // namespace

Command stress_command() {
  Command command{"stress", "Shows what a crisis would do to value and income"};
  command.details =
      "Applies a scenario today, at once: real episodes with the falls of prices they had, and what-ifs. Your own are "
      "settings: “settings FILE add scenario.mine \"price.ETH=0.5 rates=0.7\"”.";
  command.arguments = {file_argument()};
  command.options = {{"episode", "NAME", "one scenario, or all (default)"}};
  command.examples = {"stress family.tidemill", "stress family.tidemill --episode terra-2022"};
  command.json =
      R"({"currency": "USD", "episodes": [{"name": "terra-2022", "title": "Terra 2022", "meaning": "…",
  "source": "…", "shocks": "price.BTC=0.7942 …", "episode": true, "value_before": 81200.1, "value_after": 63110.4,
  "value_change": -0.2228, "income_before": 4100.2, "income_after": 3391.0, "income_change": -0.173, "unpriced": 0,
  "holdings": [{"id": 1, "label": "ETH · Lido", "value_before": 31000.0, "value_after": 22121.6, "income_before": 899.0,
    "income_after": 641.5, "reasons": ["ETH falls by 28.6 %"]}]}]})";
  command.run = run_stress;
  return command;
}

}  // namespace tidemill::cli
