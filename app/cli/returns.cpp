#include "core/engine/returns.h"

#include "app/cli/commands.h"
#include "app/cli/income_items.h"
#include "app/cli/portfolio_file.h"

namespace tidemill::cli {
namespace {

std::optional<double> only(const std::vector<double>& roots) {
  return roots.size() == 1 ? std::optional(roots.front()) : std::nullopt;
}

std::optional<std::string> said(const std::string& note) {
  return note.empty() ? std::nullopt : std::optional(note);
}

std::string days_of(const MissingPrice& missing) {
  return missing.first == missing.last ? "on " + to_string(missing.first)
                                       : "between " + to_string(missing.first) + " and " + to_string(missing.last);
}

Value json_of(const Portfolio& portfolio, const std::vector<MissingPrice>& missing) {
  Value::Array all;
  for (const MissingPrice& each : missing)
    all.push_back(Value::Object{{"asset", symbol_of(portfolio, each.asset)},
                                {"asset_id", each.asset},
                                {"from", each.first},
                                {"to", each.last}});
  return all;
}

void add(Value::Object& object, const Portfolio& portfolio, const ReturnFigures& figures) {
  Value::Array roots;
  for (const double root : figures.xirr) roots.emplace_back(root);
  const Value::Object members{{"from", figures.from},
                              {"to", figures.to},
                              {"days", figures.days},
                              {"value_start", figures.value_start},
                              {"accrued_start", figures.accrued_start},
                              {"put_in", figures.put_in},
                              {"taken_out", figures.taken_out},
                              {"paid", figures.paid},
                              {"value_end", figures.value_end},
                              {"accrued_end", figures.accrued_end},
                              {"gain", figures.gain},
                              {"recorded", figures.recorded},
                              {"estimated", figures.estimated},
                              {"costs", figures.costs},
                              {"unpriced", figures.unpriced},
                              {"xirr", only(figures.xirr)},
                              {"xirr_roots", std::move(roots)},
                              {"xirr_note", said(figures.xirr_note)},
                              {"time_weighted", figures.time_weighted},
                              {"time_weighted_year", figures.time_weighted_year},
                              {"time_weighted_note", said(figures.time_weighted_note)},
                              {"modified_dietz", figures.modified_dietz},
                              {"average_value", figures.average_value},
                              {"realised_rate", figures.realised},
                              {"realised_rate_recorded", figures.realised_recorded},
                              {"advertised_rate", figures.advertised},
                              {"gap", figures.gap},
                              {"promised", figures.promised},
                              {"yield_on_cost", figures.yield_on_cost},
                              {"dilution", figures.dilution},
                              {"real_yield", figures.real_yield},
                              {"missing", json_of(portfolio, figures.missing)}};
  object.insert(object.end(), members.begin(), members.end());
}

std::vector<Cell> cells_of(const Cell& id, const std::string& name, const ReturnFigures& figures,
                           const Currency& currency) {
  return {id,
          text_cell(name),
          count_cell(figures.days),
          money_cell(figures.gain, currency),
          percent_cell(only(figures.xirr)),
          percent_cell(figures.time_weighted),
          percent_cell(figures.modified_dietz),
          percent_cell(figures.realised),
          percent_cell(figures.advertised),
          percent_cell(figures.gap),
          percent_cell(figures.yield_on_cost),
          percent_cell(figures.real_yield)};
}

void add_remarks(std::vector<std::string>& lines, const std::string& name, const ReturnFigures& figures) {
  if (figures.xirr.size() > 1) {
    std::string roots;
    for (const double root : figures.xirr) roots += (roots.empty() ? "" : ", ") + percent_cell(root).shown;
    lines.push_back(name + ": XIRR " + roots + ": " + figures.xirr_note + ".");
  } else if (!figures.xirr_note.empty()) {
    lines.push_back(name + ": no XIRR: " + figures.xirr_note + ".");
  }
  if (!figures.time_weighted_note.empty() && figures.time_weighted_note != figures.xirr_note)
    lines.push_back(name + ": no time-weighted return: " + figures.time_weighted_note + ".");
}

Result<Answer> run_returns(const Invocation& invocation) {
  TIDEMILL_TRY(from, invocation.date("from"));
  TIDEMILL_TRY(to, invocation.date("to"));
  TIDEMILL_TRY(file, open_file(invocation));
  const Portfolio& portfolio = *file.portfolio;
  ReturnQuery query{.from = from, .to = to};
  if (invocation.has("holding")) {
    TIDEMILL_TRY(holding, find_holding(portfolio, invocation, "holding"));
    query.holding = holding->id;
  }
  const PriceBook prices(portfolio, invocation.as_of);
  const std::vector<HoldingIncome> income = portfolio_income(portfolio, prices, invocation.as_of);
  TIDEMILL_TRY(figures, returns(portfolio, prices, income,
                                portfolio_values(portfolio, prices, income, invocation.as_of), query));

  constexpr auto number = TableColumn::Kind::number;
  Table table{"Returns in " + figures.currency.code() + ", " + to_string(figures.total.from) + " to " +
                  to_string(figures.total.to),
              {{"holding_id", "Id", number},
               {"holding", "Holding"},
               {"days", "Days", number},
               {"gain", "Gain", number},
               {"xirr", "XIRR", number},
               {"time_weighted", "Time-weighted", number},
               {"modified_dietz", "Modified Dietz", number},
               {"realised_rate", "Realised", number},
               {"advertised_rate", "Advertised", number},
               {"gap", "Gap", number},
               {"yield_on_cost", "On cost", number},
               {"real_yield", "Real yield", number}},
              {}};
  Answer answer;
  Value::Array holdings;
  for (const HoldingReturns& each : figures.holdings) {
    const std::string title = portfolio.title(*portfolio.holding(each.holding));
    Value::Object object{{"id", each.holding}, {"label", title}};
    add(object, portfolio, each.figures);
    holdings.push_back(std::move(object));
    table.rows.push_back(cells_of(count_cell(each.holding.value()), title, each.figures, figures.currency));
    add_remarks(answer.lines, title, each.figures);
  }
  table.footer = cells_of(text_cell(""), "Total", figures.total, figures.currency);
  if (!query.holding) add_remarks(answer.lines, "Total", figures.total);
  for (const MissingPrice& each : figures.total.missing)
    answer.lines.push_back("No price of " + symbol_of(portfolio, each.asset) + " is known " + days_of(each) + ".");
  Value::Object total;
  add(total, portfolio, figures.total);
  answer.json = Value::Object{{"currency", figures.currency.code()},
                              {"from", figures.total.from},
                              {"to", figures.total.to},
                              {"total", std::move(total)},
                              {"holdings", std::move(holdings)}};
  answer.tables.push_back(std::move(table));
  return answer;
}

}  // namespace

Command returns_command() {
  Command command{"returns", "Shows what capital came to: XIRR, time-weighted, realised against advertised rate"};
  command.details =
      "XIRR is the yearly rate at which everything put in, taken out and paid out comes to nothing (every such rate "
      "where there are several); the time-weighted return links the days, so that deposits and withdrawals don't "
      "matter; Modified Dietz is the gain on the average capital. These count prices, income and costs; what is "
      "estimated counts as value until the terms pay it out. The realised rate is the income a year on the average "
      "value, the advertised one what the terms said for the same days and amounts, the gap between them realised "
      "less advertised. Rates for less than a year are not extrapolated, except XIRR, realised, advertised and on "
      "cost, "
      "which are yearly. Transfers between holdings and what one holding has from another are flows of the holding "
      "and none of the total. What a missing price leaves unknown is a dash; the days are listed.";
  command.arguments = {file_argument()};
  command.options = {{"from", "DATE", "the first day; default: the first there was something"},
                     {"to", "DATE", "the last day; default: as-of"},
                     {"holding", "ID", "only this holding, as if it were all there is"}};
  command.examples = {"returns family.tidemill", "returns family.tidemill --from 2026-01-01 --to 2026-06-30",
                      "returns family.tidemill --holding 3 --format json"};
  command.json =
      R"({"currency": "USD", "from": "2025-01-01", "to": "2026-01-01",
  "total": {"from": "2025-01-01", "to": "2026-01-01", "days": 365, "value_start": "0", "accrued_start": "0",
            "put_in": "10000", "taken_out": "0", "paid": "120", "value_end": "10000", "accrued_end": "280",
            "gain": "400", "recorded": "120", "estimated": "280", "costs": "0", "unpriced": 0,
            "xirr": 0.0402, "xirr_roots": [0.0402], "xirr_note": null, "time_weighted": 0.0402,
            "time_weighted_year": 0.0402, "time_weighted_note": null, "modified_dietz": 0.0401,
            "average_value": "10000", "realised_rate": 0.04, "realised_rate_recorded": 0.012,
            "advertised_rate": 0.045, "gap": -0.005, "promised": "450", "yield_on_cost": 0.04,
            "dilution": 0.0, "real_yield": 0.04, "missing": [{"asset": "ETH", "asset_id": 3,
            "from": "2025-01-01", "to": "2025-01-04"}]},
  "holdings": [{"id": 1, "label": "USDC · Aave v3", "from": "2025-01-01", …}]}
Several rates: "xirr": null, "xirr_roots": [0.1, 0.2] and "xirr_note" says why.)";
  command.run = run_returns;
  return command;
}

}  // namespace tidemill::cli
