#include "app/cli/commands.h"
#include "app/cli/income_options.h"
#include "app/cli/portfolio_file.h"
#include "core/engine/income_change.h"

namespace tidemill::cli {
namespace {

/// Two days with two points between: 2026-01-01..2026-01-31.
Result<ChangePeriod> period_of(const Invocation& invocation, const std::string& option) {
  const std::string text = invocation.text(option);
  const auto gap = text.find("..");
  const std::string what = "--" + option;
  if (gap == std::string::npos)
    return fail(ErrorCode::usage, what, "“" + text + "” is not a period",
                "give its first and last day, for example 2026-01-01..2026-01-31");
  const auto from = parse_date(text.substr(0, gap));
  if (!from) return fail(from.error().at(what));
  const auto to = parse_date(text.substr(gap + 2));
  if (!to) return fail(to.error().at(what));
  return ChangePeriod{*from, *to, {}};
}

constexpr std::pair<const char*, Decimal ChangeEffects::*> kEffects[] = {{"units", &ChangeEffects::units},
                                                                         {"rate", &ChangeEffects::rate},
                                                                         {"price", &ChangeEffects::price},
                                                                         {"fx", &ChangeEffects::fx},
                                                                         {"timing", &ChangeEffects::timing}};

void add(Value::Object& object, const ChangeEffects& effects) {
  for (const auto& [name, effect] : kEffects) object.emplace_back(name, effects.*effect);
}

Value json_of(const ChangePeriod& period) {
  return Value::Object{{"from", period.from}, {"to", period.to}, {"income", period.income}};
}

std::vector<Cell> cells_of(const std::string& name, Decimal before, Decimal after, const ChangeEffects& effects,
                           const Currency& currency) {
  std::vector<Cell> cells{text_cell(name), money_cell(before, currency), money_cell(after, currency),
                          money_cell(after - before, currency)};
  for (const auto& [key, effect] : kEffects) cells.push_back(money_cell(effects.*effect, currency));
  return cells;
}

Result<Answer> run_change(const Invocation& invocation) {
  TIDEMILL_TRY(before, period_of(invocation, "from"));
  TIDEMILL_TRY(after, period_of(invocation, "to"));
  TIDEMILL_TRY(valued, valuation_of(invocation));
  TIDEMILL_TRY(file, open_file(invocation));
  const PriceBook prices(*file.portfolio, invocation.as_of);
  const std::vector<HoldingIncome> income = portfolio_income(*file.portfolio, prices, invocation.as_of);
  TIDEMILL_TRY(change, income_change(*file.portfolio, prices, income, before, after, valued.currency));

  constexpr auto number = TableColumn::Kind::number;
  Table table{"Why income changed, in " + change.currency.code(),
              {{"holding", "Holding"},
               {"before", "Before", number},
               {"after", "After", number},
               {"difference", "Difference", number},
               {"units", "Units", number},
               {"rate", "Rate", number},
               {"price", "Price", number},
               {"fx", "FX", number},
               {"timing", "Timing", number}},
              {}};
  Value::Array holdings;
  for (const HoldingChange& each : change.holdings) {
    const Holding* holding = file.portfolio->holding(each.holding);
    const std::string title = holding != nullptr ? file.portfolio->title(*holding) : "";
    Value::Object object{{"id", each.holding},
                         {"label", title},
                         {"before", each.before},
                         {"after", each.after},
                         {"difference", each.after - each.before}};
    add(object, each.effects);
    holdings.push_back(std::move(object));
    table.rows.push_back(cells_of(title, each.before, each.after, each.effects, change.currency));
  }
  table.footer = cells_of("Total", change.before.income, change.after.income, change.effects, change.currency);
  Value::Object object{{"currency", change.currency.code()},
                       {"before", json_of(change.before)},
                       {"after", json_of(change.after)},
                       {"difference", change.difference()}};
  add(object, change.effects);
  object.emplace_back("holdings", std::move(holdings));
  object.emplace_back("unpriced", change.unpriced);
  Answer answer;
  answer.json = std::move(object);
  answer.tables.push_back(std::move(table));
  if (change.unpriced > 0)
    answer.lines.push_back(std::to_string(change.unpriced) + " days and entries without a price are left out.");
  return answer;
}

}  // namespace

Command change_command() {
  Command command{"change", "Shows why income changed between two periods"};
  command.details =
      "The difference splits into units (more or less of what earns), rate (what a unit earned a day), price, FX and "
      "timing (periods of different length, and payouts dated in another period than they were earned in). The parts "
      "sum to the difference, exactly.";
  command.arguments = {file_argument()};
  command.options = {{"from", "A..B", "the first period, both days included", true},
                     {"to", "C..D", "the second period, both days included", true},
                     currency_option()};
  command.examples = {"change family.tidemill --from 2026-01-01..2026-03-31 --to 2026-04-01..2026-06-30"};
  command.json =
      R"({"currency": "USD", "before": {"from": "2026-01-01", "to": "2026-01-31", "income": "310"},
  "after": {"from": "2026-03-01", "to": "2026-03-31", "income": "620"}, "difference": "310", "units": "310",
  "rate": "0", "price": "0", "fx": "0", "timing": "0", "holdings": [{"id": 1, "label": "USDC · Aave v3",
  "before": "310", "after": "620", "difference": "310", "units": "310", …}], "unpriced": 0})";
  command.run = run_change;
  return command;
}

}  // namespace tidemill::cli
