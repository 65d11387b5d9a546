#include <algorithm>

#include "app/cli/plan.h"
#include "app/cli/portfolio_file.h"
#include "core/engine/allocation_candidates.h"
#include "core/engine/plan_settings.h"

namespace tidemill::cli {
namespace {

/// --cap platform=0.4, chain=…, asset=…, or one of them by name: “platform.Aave v3=0.2”.
Result<void> read_cap(const Portfolio& portfolio, const std::string& name, const std::string& text,
                      AllocationLimits& limits) {
  const auto share = Decimal::parse(text);
  if (!share) return fail(ErrorCode::bad_input, "--cap " + name, share.error().why, "0.4 is 40 % of the money");
  const double most = share->to_double();
  if (name == "platform") limits.platform = most;
  if (name == "chain") limits.chain = most;
  if (name == "asset") limits.asset = most;
  if (name == "platform" || name == "chain" || name == "asset") return {};
  const auto dot = name.find('.');
  const std::string kind = name.substr(0, dot);
  if (dot == std::string::npos || (kind != "platform" && kind != "chain" && kind != "asset"))
    return fail(ErrorCode::usage, "--cap", quote(name) + " is not a cap",
                "write platform=0.4, chain=0.5, asset=0.3, or one by name: “platform.Aave v3=0.2”");
  const std::string named = name.substr(dot + 1);
  const auto chain_known = [&] {
    for (const auto& [id, platform] : portfolio.platforms())
      if (platform->chain == named) return true;
    return std::ranges::any_of(portfolio.assets(), [&](const auto& row) { return row.second->chain == named; });
  };
  const bool known = kind == "platform" ? portfolio.platform_called(named) != nullptr
                     : kind == "asset"  ? !portfolio.assets_called(named).empty()
                                        : chain_known();
  if (!known) return fail(ErrorCode::bad_input, "--cap " + name, "nothing here is called so", "look at the name");
  limits.named[{kind, named}] = most;
  return {};
}

Value::Object json_of_mix(const AllocationMix& mix, const std::vector<AllocationCandidate>& candidates) {
  Value::Array shares;
  for (std::size_t k = 0; k < candidates.size(); ++k)
    shares.push_back(Value::Object{{"holding", candidates[k].holding}, {"share", mix.shares[k]}});
  return {{"risk", mix.risk}, {"income", mix.income}, {"shares", std::move(shares)}};
}

Value json_of_allocation(const Allocation& plan, const AllocationChoice& choice, const Portfolio& portfolio) {
  const auto mix = [&](const std::optional<AllocationMix>& each) {
    return each ? Value(json_of_mix(*each, choice.candidates)) : Value();
  };
  const auto carried = [](const std::map<std::string, double>& shares) {
    Value::Object object;
    for (const auto& [name, share] : shares) object.emplace_back(name, share);
    return object;
  };
  Value::Array candidates, binding, trades, frontier, left_out;
  for (const AllocationCandidate& each : choice.candidates)
    candidates.push_back(Value::Object{{"holding", each.holding},
                                       {"label", title_of(portfolio, each.holding)},
                                       {"value", each.value},
                                       {"rate", each.rate},
                                       {"risk", each.risk},
                                       {"fixed", each.fixed.empty() ? Value() : Value(each.fixed)},
                                       {"days", each.days},
                                       {"platforms", carried(each.platforms)},
                                       {"chains", carried(each.chains)},
                                       {"assets", carried(each.assets)}});
  for (const BindingLimit& limit : plan.binding)
    binding.push_back(Value::Object{{"limit", limit.text}, {"income_per_point", limit.price}});
  for (const AllocationTrade& trade : plan.trades)
    trades.push_back(Value::Object{{"holding", trade.holding},
                                   {"label", title_of(portfolio, trade.holding)},
                                   {"share_now", trade.share_now},
                                   {"share_then", trade.share_then},
                                   {"change", trade.change},
                                   {"cost", trade.cost}});
  for (const AllocationMix& each : plan.frontier)
    frontier.push_back(Value::Object{{"risk", each.risk}, {"income", each.income}});
  for (const Problem& problem : choice.left_out)
    left_out.push_back(Value::Object{{"holding", problem.holding}, {"reason", problem.text}});
  return Value::Object{{"currency", portfolio.currency().code()},
                       {"capital", plan.capital},
                       {"risk_budget", plan.budget},
                       {"candidates", std::move(candidates)},
                       {"today", json_of_mix(plan.today, choice.candidates)},
                       {"best", mix(plan.best)},
                       {"infeasible", plan.infeasible.empty() ? Value() : Value(plan.infeasible)},
                       {"binding", std::move(binding)},
                       {"trades", std::move(trades)},
                       {"cost", plan.cost},
                       {"gain", plan.gain},
                       {"after_costs", plan.after_costs},
                       {"gain_low", plan.gain_low},
                       {"gain_high", plan.gain_high},
                       {"gain_deviation", plan.gain_deviation},
                       {"frontier", std::move(frontier)},
                       {"safest_equal", mix(plan.safest_equal)},
                       {"left_out", std::move(left_out)}};
}

Table mix_table(const Allocation& plan, const AllocationChoice& choice, const Portfolio& portfolio) {
  constexpr auto number = TableColumn::Kind::number;
  Table table{"Where the money would lie",
              {{"holding", "Holding"},
               {"rate", "Rate", number},
               {"risk", "Risk", number},
               {"now", "Now", number},
               {"then", "Then", number},
               {"change", "Change", number},
               {"cost", "Cost", number},
               {"fixed", "Stays because"}},
              {}};
  for (std::size_t k = 0; k < choice.candidates.size(); ++k) {
    const AllocationCandidate& each = choice.candidates[k];
    const auto trade = std::ranges::find(plan.trades, each.holding, &AllocationTrade::holding);
    const bool moves = trade != plan.trades.end();
    table.rows.push_back({text_cell(title_of(portfolio, each.holding)), percent_cell(each.rate),
                          number_cell(each.risk, 0), percent_cell(plan.today.shares[k]),
                          percent_cell(plan.best ? std::optional(plan.best->shares[k]) : std::nullopt),
                          money_cell(moves ? std::optional(trade->change) : std::nullopt, portfolio.currency()),
                          money_cell(moves ? std::optional(trade->cost) : std::nullopt, portfolio.currency()),
                          text_cell(each.fixed)});
  }
  return table;
}

Table frontier_table(const Allocation& plan, const Currency& currency) {
  constexpr auto number = TableColumn::Kind::number;
  Table table{"Income against risk, within the caps",
              {{"risk", "Weighted risk", number}, {"income", "Income a year", number}},
              {}};
  for (const AllocationMix& mix : plan.frontier)
    table.rows.push_back({number_cell(mix.risk, 1), money_cell(std::optional(mix.income), currency)});
  return table;
}

void say(const Allocation& plan, const AllocationTerms& terms, const Currency& currency, Answer& answer) {
  const auto money = [&](double amount) { return money_cell(std::optional(amount), currency).shown; };
  answer.lines.push_back("Today: " + money(plan.today.income) + " " + currency.code() + " a year at risk " +
                         number_cell(plan.today.risk, 1).shown + ".");
  if (!plan.best) {
    answer.lines.push_back("Nothing fits: " + plan.infeasible);
    return;
  }
  answer.lines.push_back("Then: " + money(plan.best->income) + " at risk " + number_cell(plan.best->risk, 1).shown +
                         "; the trades cost " + money(plan.cost) + ", so the first year gains " +
                         money(plan.after_costs) + ".");
  answer.lines.push_back("If rates are off by " + percent_cell(terms.rate_error).shown +
                         ", the yearly gain lies between " + money(plan.gain_low) + " and " + money(plan.gain_high) +
                         ".");
  for (const BindingLimit& limit : plan.binding)
    answer.lines.push_back("Holds it back: " + limit.text + "; one point more would add " + money(limit.price) +
                           " a year.");
  if (plan.safest_equal)
    answer.lines.push_back("The same income as today is possible at risk " +
                           number_cell(plan.safest_equal->risk, 1).shown + ".");
}

Result<Answer> plan_allocate(const Invocation& invocation) {
  TIDEMILL_TRY(file, open_file(invocation));
  AllocationLimits limits = stated_limits(*file.portfolio);
  TIDEMILL_TRY(risk, number_given(invocation, "risk"));
  TIDEMILL_TRY(fee, number_given(invocation, "fee"));
  TIDEMILL_TRY(slippage, number_given(invocation, "slippage"));
  TIDEMILL_TRY(error, number_given(invocation, "rate-error"));
  TIDEMILL_TRY(caps, invocation.pairs("cap"));
  for (const auto& [name, text] : caps) TIDEMILL_CHECK(read_cap(*file.portfolio, name, text, limits));
  TIDEMILL_TRY(analysis, analyse(file.portfolio, Assumptions{}, invocation.as_of));
  AllocationTerms terms = stated_trading(*analysis);
  if (risk) limits.risk = risk;
  terms.fee = fee.value_or(terms.fee);
  terms.slippage = slippage.value_or(terms.slippage);
  terms.rate_error = error.value_or(terms.rate_error);
  TIDEMILL_TRY(choice, allocation_candidates(*analysis));
  TIDEMILL_TRY(plan, allocate(choice.candidates, limits, terms));
  Answer answer;
  answer.json = json_of_allocation(plan, choice, *file.portfolio);
  answer.tables = {mix_table(plan, choice, *file.portfolio), frontier_table(plan, analysis->currency)};
  say(plan, terms, analysis->currency, answer);
  for (const Problem& problem : choice.left_out) answer.lines.push_back("Left out: " + problem.text);
  answer.lines.push_back(
      "Arithmetic on what you hold and watch, not advice: prices may move against what is bought, and risk scores are "
      "estimates.");
  return answer;
}

}  // namespace

Command plan_allocate_action() {
  Command action{"allocate", "Shows the most net income for a risk budget, under caps"};
  action.details =
      "Chooses among what is held and what is watched (“holding FILE add --watch …”). Rates are what the next twelve "
      "months are expected to net; the risk of a mix is the mean of its holdings' risks by money. What is locked "
      "stays. Caps that are not given come from the settings plan.platform, plan.chain and plan.asset.";
  action.options = {
      {"risk", "POINTS", "weighted risk at most, 0 to 100; default: plan.risk, or that of today"},
      {"cap", "NAME=SHARE", "platform=0.4, chain=0.5, asset=0.3 or one by name: platform.Aave=0.2", false, true},
      {"fee", "AMOUNT", "of each trade, in the base currency; default: plan.fee"},
      {"slippage", "SHARE", "of what is bought or sold; default: plan.slippage"},
      {"rate-error", "SHARE", "by which rates may be off; default: the yearly uncertainty of rates"}};
  action.examples = {"plan family.tidemill allocate --risk 35 --cap platform=0.4 --fee 4 --slippage 0.003"};
  action.json =
      R"({"currency": "USD", "capital": 42100, "risk_budget": 35, "candidates": [{"holding": 2, "label": "USDC · Aave v3",
  "value": 12000, "rate": 0.048, "risk": 31, "fixed": null, "days": 0, "platforms": {"Aave v3": 1},
  "chains": {"Ethereum": 1}, "assets": {"USDC": 1}}], "today": {"risk": 36.2, "income": 1804.1, "shares": [{"holding": 2,
  "share": 0.285}]}, "best": {"risk": 35, "income": 2010.5, "shares": […]}, "infeasible": null,
  "binding": [{"limit": "Aave v3 carries at most 40 %", "income_per_point": 4.1}], "trades": [{"holding": 2,
  "label": "USDC · Aave v3", "share_now": 0.285, "share_then": 0.4, "change": 4841.5, "cost": 18.5}], "cost": 55.2,
  "gain": 206.4, "after_costs": 151.2, "gain_low": -61.9, "gain_high": 474.7, "gain_deviation": 140.2,
  "frontier": [{"risk": 28.4, "income": 1402.8}, …], "safest_equal": {"risk": 31.4, …}, "left_out": []})";
  action.run = plan_allocate;
  return action;
}

}  // namespace tidemill::cli
