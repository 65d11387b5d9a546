#include "app/cli/plan.h"
#include "app/cli/portfolio_file.h"
#include "core/engine/holding_move.h"

namespace tidemill::cli {
namespace {

Value json_of_move(const HoldingMove& move, const MoveRequest& request, const Portfolio& portfolio) {
  return Value::Object{{"currency", portfolio.currency().code()},
                       {"holding", request.from},
                       {"label", title_of(portfolio, request.from)},
                       {"to", request.to},
                       {"amount", move.amount},
                       {"from_rate", move.from_rate},
                       {"to_rate", move.to_rate},
                       {"gas", request.gas},
                       {"bridge", request.bridge},
                       {"slippage", move.slippage},
                       {"fees", move.fees},
                       {"unbonding_days", move.unbonding_days},
                       {"days_without_income", move.days_without_income},
                       {"missed_income", move.missed_income},
                       {"cost", move.cost},
                       {"leaves", move.leaves},
                       {"arrives", move.arrives},
                       {"gain_year", move.gain_year},
                       {"after_a_year", move.after_a_year},
                       {"break_even_days", move.break_even_days},
                       {"break_even", move.break_even},
                       {"wait", move.wait}};
}

Table move_table(const HoldingMove& move, const MoveRequest& request, const Portfolio& portfolio) {
  const Currency currency = portfolio.currency();
  Table table{"Moving “" + title_of(portfolio, request.from) + "”, in " + currency.code(),
              {{"what", "What"}, {"figure", "Figure", TableColumn::Kind::number}},
              {}};
  const auto add = [&](const char* what, Cell cell) { table.rows.push_back({text_cell(what), std::move(cell)}); };
  const auto money = [&](double amount) { return money_cell(std::optional(amount), currency); };
  add("Amount", money(move.amount));
  add("Rate now", percent_cell(move.from_rate));
  add("New rate", percent_cell(move.to_rate));
  add("Network fees", money(request.gas));
  add("Bridge", money(request.bridge));
  add("Slippage", money(move.slippage));
  add("Days without income", count_cell(move.days_without_income));
  add("Income missed on them", money(move.missed_income));
  add("Costs, all in", money(move.cost));
  add("Leaves on", date_cell(move.leaves));
  add("Earns the new rate from", date_cell(move.arrives));
  add("Earns more in a year", money(move.gain_year));
  add("Gained after a year, costs off", money(move.after_a_year));
  add("Has paid on", date_cell(move.break_even));
  return table;
}

Result<MoveRequest> request_of(const Portfolio& portfolio, const Invocation& invocation) {
  MoveRequest request;
  TIDEMILL_TRY(from, find_holding(portfolio, invocation, "holding"));
  request.from = from->id;
  if (invocation.has("to")) {
    TIDEMILL_TRY(to, find_holding(portfolio, invocation, "to"));
    request.to = to->id;
  }
  TIDEMILL_TRY(amount, number_given(invocation, "amount"));
  TIDEMILL_TRY(rate, number_given(invocation, "to-rate"));
  TIDEMILL_TRY(gas, number_given(invocation, "gas"));
  TIDEMILL_TRY(bridge, number_given(invocation, "bridge"));
  TIDEMILL_TRY(slippage, number_given(invocation, "slippage"));
  TIDEMILL_TRY(idle, days_given(invocation, "days-idle"));
  TIDEMILL_TRY(unbonding, days_given(invocation, "unbonding"));
  request.amount = amount;
  request.to_rate = rate;
  request.gas = gas.value_or(0);
  request.bridge = bridge.value_or(0);
  request.slippage = slippage.value_or(0);
  request.days_idle = idle.value_or(0);
  request.unbonding = unbonding;
  return request;
}

Result<Answer> plan_move_run(const Invocation& invocation) {
  TIDEMILL_TRY(file, open_file(invocation));
  TIDEMILL_TRY(request, request_of(*file.portfolio, invocation));
  TIDEMILL_TRY(analysis, analyse(file.portfolio, Assumptions{}, invocation.as_of));
  TIDEMILL_TRY(move, plan_move(*analysis, request));
  Answer answer;
  answer.json = json_of_move(move, request, *file.portfolio);
  answer.tables.push_back(move_table(move, request, *file.portfolio));
  if (!move.break_even_days) answer.lines.push_back("The new rate is no higher, so the move never pays.");
  answer.lines.push_back("Leaving: " + move.wait + ". Rates are taken as lasting and earned without reinvesting.");
  if (!invocation.has("gas") && !invocation.has("bridge") && !invocation.has("slippage"))
    answer.lines.push_back("No fees were given: --gas, --bridge and --slippage say what the move itself costs.");
  return answer;
}

}  // namespace

Command plan_move_action() {
  Command action{"move", "Shows what moving a holding costs and when it has paid"};
  action.details =
      "Counts fees, slippage, unbonding and the days without income against the difference of the rates. It says "
      "nothing about which place is safer; “risk” does.";
  action.options = {{"holding", "ID", "what is moved", true},
                    {"to", "ID", "a holding that is held or watched, whose rate it would earn"},
                    {"to-rate", "RATE", "or the new rate itself: 0.05 is 5 % a year"},
                    {"amount", "AMOUNT", "how much of it, in the base currency; default: all"},
                    {"gas", "AMOUNT", "network fees of leaving and entering; default 0"},
                    {"bridge", "AMOUNT", "what a bridge or a withdrawal costs; default 0"},
                    {"slippage", "SHARE", "lost by swapping: 0.003 is 0.3 %; default 0"},
                    {"days-idle", "DAYS", "on the way, beside unbonding; default 0"},
                    {"unbonding", "DAYS", "to leave; default: what the terms or published facts say"}};
  action.examples = {"plan family.tidemill move --holding 3 --to-rate 0.19 --gas 4.2 --bridge 10 --slippage 0.003",
                     "plan family.tidemill move --holding 3 --to 7 --gas 4"};
  action.json =
      R"json({"currency": "USD", "holding": 3, "label": "ATOM · Cosmos Hub", "to": null, "amount": 4200, "from_rate": 0.156,
  "to_rate": 0.19, "gas": 4.2, "bridge": 10, "slippage": 12.6, "fees": 26.8, "unbonding_days": 21,
  "days_without_income": 21, "missed_income": 37.7, "cost": 64.5, "leaves": "2026-11-22", "arrives": "2026-12-13",
  "gain_year": 142.8, "after_a_year": 70.1, "break_even_days": 164.9, "break_even": "2027-05-27",
  "wait": "21 days of unbonding (terms)"
})json";
  action.run = plan_move_run;
  return action;
}

}  // namespace tidemill::cli
