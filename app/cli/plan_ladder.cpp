#include "app/cli/plan.h"
#include "app/cli/portfolio_file.h"
#include "core/engine/liquidity_ladder.h"

namespace tidemill::cli {
namespace {

Value json_of_ladder(const LiquidityLadder& ladder, const Portfolio& portfolio) {
  Value::Array steps, pieces, unvalued;
  for (const LadderStep& step : ladder.steps)
    steps.push_back(
        Value::Object{{"step", step.name}, {"days", step.days}, {"value", step.value}, {"by_then", step.by_then}});
  for (const LadderPiece& piece : ladder.pieces) {
    Value::Array through;
    for (const HoldingId id : piece.through) through.push_back(id);
    pieces.push_back(
        Value::Object{{"holding", piece.holding},
                      {"label", title_of(portfolio, piece.holding)},
                      {"value", piece.value},
                      {"ready", piece.ready},
                      {"days", piece.ready ? std::optional(days_between(ladder.as_of, *piece.ready)) : std::nullopt},
                      {"reason", piece.reason},
                      {"through", std::move(through)}});
  }
  for (const HoldingId id : ladder.unvalued) unvalued.push_back(id);
  return Value::Object{{"currency", portfolio.currency().code()},
                       {"as_of", ladder.as_of},
                       {"steps", std::move(steps)},
                       {"total", ladder.total},
                       {"unpriced", ladder.unvalued.size()},
                       {"pieces", std::move(pieces)},
                       {"left_out", std::move(unvalued)}};
}

Table steps_table(const LiquidityLadder& ladder, const Currency& currency) {
  constexpr auto number = TableColumn::Kind::number;
  Table table{"What can be in hand, in " + currency.code(),
              {{"step", "Within"}, {"value", "Freed", number}, {"by_then", "In hand by then", number}},
              {}};
  for (const LadderStep& step : ladder.steps)
    table.rows.push_back({text_cell(step.name), money_cell(std::optional(step.value), currency),
                          money_cell(std::optional(step.by_then), currency)});
  return table;
}

Table pieces_table(const LiquidityLadder& ladder, const Portfolio& portfolio) {
  Table table{"Holding by holding",
              {{"ready", "In hand on"},
               {"holding", "Holding"},
               {"value", "Value", TableColumn::Kind::number},
               {"reason", "Why"},
               {"through", "Out of these first"}},
              {}};
  for (const LadderPiece& piece : ladder.pieces) {
    std::string through;
    for (const HoldingId id : piece.through) through += (through.empty() ? "" : ", ") + title_of(portfolio, id);
    table.rows.push_back({date_cell(piece.ready), text_cell(title_of(portfolio, piece.holding)),
                          money_cell(std::optional(piece.value), portfolio.currency()), text_cell(piece.reason),
                          text_cell(through)});
  }
  return table;
}

Result<Answer> plan_ladder(const Invocation& invocation) {
  TIDEMILL_TRY(file, open_file(invocation));
  TIDEMILL_TRY(analysis, analyse(file.portfolio, Assumptions{}, invocation.as_of));
  const LiquidityLadder ladder = liquidity_ladder(*analysis, invocation.has("sell-receipts"));
  Answer answer;
  answer.json = json_of_ladder(ladder, *file.portfolio);
  answer.tables = {steps_table(ladder, file.portfolio->currency()), pieces_table(ladder, *file.portfolio)};
  answer.lines.push_back("Asked for on " + to_string(ladder.as_of) +
                         "; prices stay as they are, and what a hurried sale would cost is not in it.");
  for (const HoldingId id : ladder.unvalued)
    answer.lines.push_back("Left out: “" + title_of(*file.portfolio, id) + "” has no price.");
  return answer;
}

}  // namespace

Command plan_ladder_action() {
  Command action{"ladder", "Shows what can be in hand by which date"};
  action.details =
      "After unbonding, fixed terms, locks and maturities. What is built on another holding comes out first, so waits "
      "add up; loops pay their debts back. The steps add up to the value of the portfolio, exactly.";
  action.options = {{"sell-receipts", "", "sell receipt tokens at once instead of waiting for the unbonding"}};
  action.examples = {"plan family.tidemill ladder"};
  action.json =
      R"json({"currency": "USD", "as_of": "2026-11-22", "steps": [{"step": "today", "days": 0, "value": "4000",
  "by_then": "4000"}, …, {"step": "later", "days": null, "value": "0", "by_then": "41200"}, {"step": "unknown",
  "days": null, "value": "900", "by_then": "42100"}], "total": "42100", "unpriced": 0,
  "pieces": [{"holding": 1, "label": "ATOM · Cosmos Hub", "value": "4200", "ready": "2026-12-13", "days": 21,
  "reason": "21 days of unbonding (terms)",
  "through" : [3]
}], "left_out": []
})json";
  action.run = plan_ladder;
  return action;
}

}  // namespace tidemill::cli
