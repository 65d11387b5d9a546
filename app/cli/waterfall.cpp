#include "core/engine/waterfall.h"

#include "app/cli/commands.h"
#include "app/cli/income_items.h"
#include "app/cli/income_options.h"
#include "app/cli/portfolio_file.h"

namespace tidemill::cli {
namespace {

Result<Answer> run_waterfall(const Invocation& invocation) {
  TIDEMILL_TRY(file, open_file(invocation));
  TIDEMILL_TRY(from, invocation.date("from"));
  TIDEMILL_TRY(to, invocation.date("to"));
  std::optional<HoldingId> only;
  if (invocation.has("holding")) {
    TIDEMILL_TRY(holding, find_holding(*file.portfolio, invocation, "holding"));
    only = holding->id;
  }
  TIDEMILL_TRY(valued, valuation_of(invocation));
  const PriceBook prices(*file.portfolio, invocation.as_of);
  const std::vector<HoldingIncome> income = portfolio_income(*file.portfolio, prices, invocation.as_of);
  TIDEMILL_TRY(fall, waterfall(*file.portfolio, prices, income, from, to, only, valued));

  Answer answer;
  Value::Array steps;
  Table table{
      "Gross to spendable in " + fall.currency.code() + ", " + to_string(fall.from) + " to " + to_string(fall.to),
      {{"step", "Step"},
       {"amount", "Amount", TableColumn::Kind::number},
       {"left", "Left", TableColumn::Kind::number},
       {"unpriced", "Unpriced", TableColumn::Kind::number}},
      {}};
  Decimal left;
  for (const WaterfallStep& step : fall.steps) {
    left = step.level ? step.amount : left + step.amount;
    steps.push_back(Value::Object{{"key", step.key},
                                  {"label", step.label},
                                  {"amount", step.amount},
                                  {"level", step.level},
                                  {"left", left},
                                  {"unpriced", step.unpriced}});
    table.rows.push_back({text_cell(step.label), money_cell(step.amount, fall.currency),
                          money_cell(left, fall.currency), count_cell(step.unpriced)});
  }
  answer.json = Value::Object{{"currency", fall.currency.code()},
                              {"from", fall.from},
                              {"to", fall.to},
                              {"gross", fall.gross},
                              {"income", fall.income},
                              {"spendable", fall.spendable},
                              {"written_off", fall.written_off},
                              {"steps", std::move(steps)},
                              {"unpriced", fall.unpriced}};
  answer.tables.push_back(std::move(table));
  answer.lines = income_remarks(*file.portfolio, income, fall.unpriced);
  if (!fall.written_off.is_zero())
    answer.lines.push_back("Beside it, hardware was written off: " + money_cell(fall.written_off, fall.currency).shown +
                           ". That is no cash, so it is in no step.");
  return answer;
}

}  // namespace

Command waterfall_command() {
  Command command{"waterfall", "Shows the way from gross income to what can be spent"};
  command.details =
      "Gross income, less commission, is the income that “income” shows; gas, running costs, borrow interest, cover "
      "premiums and the tax reserve (setting tax.reserve, a share of income) come off it. Steps and levels add up "
      "exactly. Hardware that is written off is no cash and stands beside them.";
  command.arguments = {file_argument()};
  command.options = {{"from", "DATE", "the first day; default: the first day with income"},
                     {"to", "DATE", "the last day; default: as-of"},
                     {"holding", "ID", "only of this holding"},
                     currency_option(),
                     value_option()};
  command.examples = {"waterfall family.tidemill --from 2026-01-01"};
  command.json =
      R"({"currency": "USD", "from": "2026-01-01", "to": "2026-11-22", "gross": "200", "income": "190",
  "spendable": "132.5", "written_off": "0", "steps": [{"key": "gross", "label": "Gross income", "amount": "200", "level": true,
  "left": "200", "unpriced": 0}, {"key": "commission", "label": "Commission", "amount": "-10", "level": false,
  "left": "190", "unpriced": 0}, …], "unpriced": 0})";
  command.run = run_waterfall;
  return command;
}

}  // namespace tidemill::cli
