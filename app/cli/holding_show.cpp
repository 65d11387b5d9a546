#include <map>

#include "app/cli/holding.h"
#include "app/cli/portfolio_file.h"
#include "core/engine/analysis.h"
#include "core/engine/pool_history.h"
#include "core/engine/pool_loss.h"
#include "core/engine/reward_check.h"
#include "core/strategies/registry.h"

namespace tidemill::cli {
namespace {

struct View {
  OpenFile file;
  AnalysisPtr analysis;
};

Result<View> view_of(const Invocation& invocation) {
  auto file = open_file(invocation);
  if (!file) return fail(file.error());
  TIDEMILL_TRY(analysis, analyse(file->portfolio, Assumptions{}, invocation.as_of));
  return View{std::move(*file), analysis};
}

std::optional<Decimal> quantity_of(const Holding& holding, const HoldingIncome* income) {
  if (income == nullptr) return {};
  for (const HoldingBalance& balance : income->balances)
    if (balance.asset == holding.asset) return balance.quantity;
  return Decimal::zero();
}

/// What list and show both say.
Value::Object summary(const Holding& holding, const Analysis& analysis) {
  const Portfolio& portfolio = *analysis.portfolio;
  const Platform* platform = holding.platform ? portfolio.platform(*holding.platform) : nullptr;
  const HoldingValue* value = analysis.value_of(holding.id);
  const HoldingRisk* risk = analysis.risk_of(holding.id);
  Value::Object object{{"id", holding.id},
                       {"label", portfolio.title(holding)},
                       {"kind", holding.kind},
                       {"asset", symbol_of(portfolio, holding.asset)},
                       {"platform", platform != nullptr ? Value(platform->name) : Value()},
                       {"opened", holding.opened},
                       {"closed", holding.closed},
                       {"quantity", quantity_of(holding, analysis.income_of(holding.id))}};
  object.emplace_back("value", value != nullptr ? Value(value->value) : Value());
  object.emplace_back("cost_basis", value != nullptr ? Value(value->cost_basis) : Value());
  object.emplace_back("income_year", value != nullptr ? Value(value->income_year) : Value());
  object.emplace_back("apr", value != nullptr ? Value(value->apr) : Value());
  object.emplace_back("apy", value != nullptr ? Value(value->apy) : Value());
  object.emplace_back("real_yield", value != nullptr ? Value(value->real_yield) : Value());
  object.emplace_back("score", risk != nullptr ? Value(risk->score) : Value());
  object.emplace_back("grade", risk != nullptr ? Value(std::string(1, risk->grade)) : Value());
  return object;
}

std::vector<Cell> summary_row(const Holding& holding, const Analysis& analysis) {
  const Portfolio& portfolio = *analysis.portfolio;
  const Platform* platform = holding.platform ? portfolio.platform(*holding.platform) : nullptr;
  const HoldingValue* value = analysis.value_of(holding.id);
  const HoldingRisk* risk = analysis.risk_of(holding.id);
  const auto quantity = quantity_of(holding, analysis.income_of(holding.id));
  return {count_cell(holding.id.value()),
          text_cell(portfolio.title(holding)),
          text_cell(holding.kind),
          text_cell(symbol_of(portfolio, holding.asset)),
          text_cell(platform != nullptr ? platform->name : ""),
          date_cell(holding.opened),
          date_cell(holding.closed),
          quantity ? amount_cell(*quantity) : Cell{},
          money_cell(value != nullptr ? value->value : std::nullopt, analysis.currency),
          percent_cell(value != nullptr ? value->apy : std::nullopt),
          text_cell(risk != nullptr ? std::string(1, risk->grade) : "")};
}

Table holdings_table() {
  return {"",
          {{"id", "Id", TableColumn::Kind::number},
           {"label", "Holding"},
           {"kind", "Kind"},
           {"asset", "Asset"},
           {"platform", "Platform"},
           {"opened", "Since"},
           {"closed", "Closed"},
           {"quantity", "Quantity", TableColumn::Kind::number},
           {"value", "Value", TableColumn::Kind::number},
           {"apy", "APY", TableColumn::Kind::number},
           {"grade", "Grade"}},
          {}};
}

Result<Answer> holding_list(const Invocation& invocation) {
  TIDEMILL_TRY(view, view_of(invocation));
  Value::Array array;
  Table table = holdings_table();
  for (const auto& [id, holding] : view.file.portfolio->holdings()) {
    array.push_back(summary(*holding, *view.analysis));
    table.rows.push_back(summary_row(*holding, *view.analysis));
  }
  Answer answer;
  answer.json = Value::Object{{"holdings", std::move(array)}};
  answer.tables.push_back(std::move(table));
  return answer;
}

/// Recorded and estimated income of one asset so far: quantities exact, and what of it has a price.
struct Accrued {
  Decimal recorded;
  Decimal estimated;
  Decimal value;
  std::int64_t unpriced = 0;
};

std::map<AssetId, Accrued> accrued_by_asset(const HoldingIncome& income) {
  std::map<AssetId, Accrued> sums;
  for (const IncomeItem& item : income.items) {
    if (!is_income(item.type)) continue;
    Accrued& sum = sums[item.asset];
    (item.recorded ? sum.recorded : sum.estimated) += item.quantity;
    if (item.value) {
      sum.value += *item.value;
    } else {
      ++sum.unpriced;
    }
  }
  return sums;
}

Value terms_json(const Holding& holding, const Portfolio& portfolio) {
  const StrategyKind* kind = strategy_kind(holding.kind);
  Value::Array rows;
  for (const Terms& terms : portfolio.terms(holding.id)) {
    const TermsView read(holding, terms.params, terms.from);
    Value::Object params;
    for (const auto& [name, text] : terms.params) {
      const ParamSpec* spec = kind == nullptr ? nullptr : kind->descriptor().param(name);
      const auto asset = spec != nullptr && spec->type == ParamType::asset ? read.asset(name) : std::nullopt;
      params.emplace_back(name, asset ? symbol_of(portfolio, *asset) : text);
    }
    rows.push_back(Value::Object{{"from", terms.from}, {"parameters", std::move(params)}});
  }
  return rows;
}

Value balances_json(const std::vector<HoldingBalance>& balances, const Portfolio& portfolio) {
  Value::Array rows;
  for (const HoldingBalance& balance : balances)
    rows.push_back(Value::Object{{"asset", symbol_of(portfolio, balance.asset)}, {"quantity", balance.quantity}});
  return rows;
}

/// A leveraged loop: unknown figures are null.
Value loop_json(const LoopFigures& loop, const Portfolio& portfolio) {
  return Value::Object{{"asset", symbol_of(portfolio, loop.asset)},
                       {"collateral", loop.collateral},
                       {"borrow_asset", symbol_of(portfolio, loop.borrowed)},
                       {"debt", loop.debt},
                       {"idle", loop.idle},
                       {"equity", loop.equity},
                       {"leverage", loop.leverage},
                       {"net_apr", loop.net_rate},
                       {"health_factor", loop.health_factor},
                       {"drop_to_liquidation", loop.drop_to_liquidation},
                       {"liquidation_price", loop.liquidation_price},
                       {"break_even_borrow_apr", loop.break_even_borrow},
                       {"break_even_price", loop.break_even_price}};
}

/// A pool against holding the same coins, today and day by day.
Value pool_json(const PoolLoss& pool, const HoldingValue& value, const Holding& holding, const Analysis& analysis) {
  Value::Array days;
  for (const PoolDay& day : pool_history(*analysis.portfolio, holding, *analysis.prices, analysis.as_of))
    days.push_back(Value::Object{{"day", day.day},
                                 {"first", day.reserves.first},
                                 {"second", day.reserves.second},
                                 {"value", day.value},
                                 {"hold_value", day.hold_value},
                                 {"loss", day.loss}});
  return Value::Object{{"price_ratio", pool.ratio},
                       {"impermanent_loss", pool.loss},
                       {"hold_value", value.holding_value},
                       {"against_holding", pool.against_holding},
                       {"income", pool.earned},
                       {"versus_holding", pool.versus_holding},
                       {"price", pool.price},
                       {"pays_from", pool.pays_from},
                       {"pays_to", pool.pays_to},
                       {"in_range", pool.in_range ? Value(*pool.in_range) : Value()},
                       {"days", std::move(days)}};
}

Value recurring_json(const Portfolio& portfolio, HoldingId id) {
  Value::Array rows;
  for (const auto& [key, row] : portfolio.recurring())
    if (row->holding == id)
      rows.push_back(Value::Object{{"id", row->id},
                                   {"type", row->type},
                                   {"asset", symbol_of(portfolio, row->asset)},
                                   {"quantity", row->quantity},
                                   {"every", row->every},
                                   {"from", row->from},
                                   {"until", row->until},
                                   {"category", row->category},
                                   {"note", row->note}});
  return rows;
}

/// Payments that came late, short or not at all.
Value payments_json(const Analysis& analysis, const Holding& holding) {
  Value::Array rows;
  for (const RewardFinding& found : check_rewards(*analysis.portfolio, holding, *analysis.prices, analysis.as_of)) {
    const char* kind = found.kind == RewardFinding::Kind::late      ? "late"
                       : found.kind == RewardFinding::Kind::missing ? "missing"
                                                                    : "short";
    rows.push_back(Value::Object{{"kind", kind},
                                 {"type", name_of(found.type)},
                                 {"asset", symbol_of(*analysis.portfolio, found.asset)},
                                 {"from", found.from},
                                 {"to", found.to},
                                 {"expected", found.expected},
                                 {"recorded", found.recorded}});
  }
  return rows;
}

/// What may count twice here, with the link that would mend it.
Value findings_json(const Analysis& analysis, HoldingId id) {
  Value::Array findings;
  for (const StackingFinding& finding : analysis.findings)
    if (finding.holding == id || finding.source == id)
      findings.push_back(Value::Object{
          {"kind", finding.kind == StackingFinding::Kind::counted_twice ? "counted_twice" : "claims_more"},
          {"holding", finding.holding},
          {"source", finding.source},
          {"value", finding.value},
          {"text", finding.text}});
  return findings;
}

/// What only some kinds have.
void add_details(Value::Object& object, const Analysis& analysis, const Holding& holding) {
  const HoldingValue* value = analysis.value_of(holding.id);
  if (value == nullptr) return;
  if (value->loop) object.emplace_back("loop", loop_json(*value->loop, *analysis.portfolio));
  if (value->node)
    object.emplace_back("node", Value::Object{{"revenue_year", value->node->revenue_year},
                                              {"running_cost_year", value->node->running_cost_year},
                                              {"depreciation_year", value->node->depreciation_year},
                                              {"hardware_cost", value->node->hardware_cost},
                                              {"payback_years", value->node->payback_years},
                                              {"net_return", value->node->net_return}});
  if (holding.funded_by) object.emplace_back("own_value", value->own_value());
  if (value->impermanent_loss)
    if (const auto pool = pool_loss(analysis, holding.id); pool && pool->holding == holding.id)
      object.emplace_back("pool", pool_json(*pool, *value, holding, analysis));
}

Result<Answer> holding_show(const Invocation& invocation) {
  TIDEMILL_TRY(view, view_of(invocation));
  const Portfolio& portfolio = *view.file.portfolio;
  TIDEMILL_TRY(holding, find_holding(portfolio, invocation, "ID"));
  Value::Object object = summary(*holding, *view.analysis);
  object.emplace_back("currency", view.analysis->currency.code());
  object.emplace_back("funded_by", holding->funded_by);
  object.emplace_back("notes", holding->notes);
  object.emplace_back("terms", terms_json(*holding, portfolio));
  Table overview = holdings_table();
  overview.rows.push_back(summary_row(*holding, *view.analysis));
  Table table{"Income so far",
              {{"asset", "Asset"},
               {"recorded", "Recorded", TableColumn::Kind::number},
               {"estimated", "Estimated", TableColumn::Kind::number},
               {"total", "Total", TableColumn::Kind::number},
               {"value", "Value", TableColumn::Kind::number},
               {"unpriced", "Unpriced", TableColumn::Kind::number}},
              {}};
  Value::Array accrued;
  Value::Array problems;
  if (const HoldingIncome* income = view.analysis->income_of(holding->id)) {
    object.emplace_back("balances", balances_json(income->balances, portfolio));
    object.emplace_back("deposited", balances_json(income->deposited, portfolio));
    for (const auto& [asset, sum] : accrued_by_asset(*income)) {
      const std::string symbol = symbol_of(portfolio, asset);
      const Decimal total = sum.recorded + sum.estimated;
      accrued.push_back(Value::Object{{"asset", symbol},
                                      {"recorded", sum.recorded},
                                      {"estimated", sum.estimated},
                                      {"total", total},
                                      {"value", sum.value},
                                      {"unpriced", sum.unpriced}});
      table.rows.push_back({text_cell(symbol), amount_cell(sum.recorded), amount_cell(sum.estimated),
                            amount_cell(total), money_cell(sum.value, view.analysis->currency),
                            count_cell(sum.unpriced)});
    }
    for (const Problem& problem : income->problems) problems.push_back(problem.text);
  }
  add_details(object, *view.analysis, *holding);
  object.emplace_back("accrued", std::move(accrued));
  object.emplace_back("problems", std::move(problems));
  object.emplace_back("recurring", recurring_json(portfolio, holding->id));
  object.emplace_back("payments", payments_json(*view.analysis, *holding));
  object.emplace_back("findings", findings_json(*view.analysis, holding->id));
  Answer answer;
  answer.json = std::move(object);
  if (invocation.format == Format::table) answer.tables.push_back(std::move(overview));
  answer.tables.push_back(std::move(table));
  return answer;
}

}  // namespace

Command holding_list_action() {
  Command action{"list", "Shows every holding with its value, rate and grade"};
  action.examples = {"holding family.tidemill list"};
  action.json =
      R"({"holdings": [{"id": 1, "label": "ETH · Lido", "kind": "staking", "asset": "ETH", "platform": "Lido",
  "opened": "2025-01-01", "closed": null, "quantity": "12.4", "value": "37881.52", "cost_basis": "41292",
  "income_year": 1098.56, "apr": 0.029, "apy": 0.029, "real_yield": 0.021, "score": 71.4, "grade": "B"}]})";
  action.run = holding_list;
  return action;
}

Command holding_show_action() {
  Command action{"show", "Shows one holding: terms, balances and what it has earned"};
  action.arguments = {{"ID", "the holding’s id, as “list” shows it"}};
  action.examples = {"holding family.tidemill show 1 --as-of 2026-11-22 --format json"};
  action.json =
      R"({"id": 1, …as in “list”…, "currency": "USD", "funded_by": null, "notes": "",
  "terms": [{"from": "2026-03-01", "parameters": {"apr": "0.048"}}],
  "balances": [{"asset": "USDC", "quantity": "25000"}], "deposited": [{"asset": "USDC", "quantity": "25000"}],
  "accrued": [{"asset": "USDC", "recorded": "0", "estimated": "874.520547945205479452",
    "total": "874.520547945205479452", "value": "874.520547945205479452", "unpriced": 0}], "problems": []})";
  action.run = holding_show;
  return action;
}

}  // namespace tidemill::cli
