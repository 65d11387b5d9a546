#include "core/engine/risk_context.h"

#include <algorithm>
#include <cmath>

#include "core/engine/holding_terms.h"
#include "core/engine/next_year_income.h"
#include "core/engine/realised_rates.h"
#include "core/engine/token_figures.h"

namespace tidemill {
namespace {

constexpr int fewest_pair_returns = 30;

/// The share that the holding's incentives lose a year; the largest where there are several.
double emission_decay(const TermsPeriod& terms) {
  double decay = 0;
  for (const AccrualRule& rule : terms.rules)
    if (rule.emission) decay = std::max(decay, rule.yearly_decay.to_double());
  return decay;
}

bool earns(const TermsPeriod& terms) {
  return std::ranges::any_of(terms.rules, [](const AccrualRule& rule) { return rule.type != EntryType::cost; });
}

RateEvidence evidence_of(const Portfolio& portfolio, const Holding& holding, const HoldingIncome& income, Date as_of) {
  RateEvidence evidence;
  evidence.stated = holding.opened;
  for (const Terms& terms : portfolio.terms(holding.id))
    if (terms.from <= as_of) evidence.stated = std::max(evidence.stated, terms.from);
  for (const IncomeItem& item : income.items)
    if (item.recorded && item.type != EntryType::cost) evidence.recorded = item.day;
  for (const auto& [stream, rate] : realised_rates(income))
    if (stream.type != EntryType::cost) evidence.realised = std::min(evidence.realised.value_or(rate.seen), rate.seen);
  return evidence;
}

void add_next_year(RiskContext& context, const TermsPeriod& terms, const HoldingIncome& income,
                   const Portfolio& portfolio, const PriceBook& prices) {
  const auto year = next_year_income(terms, income, prices, context.as_of);
  if (!year) return;
  context.income_next_year = year->total;
  context.emission_next_year = year->emissions;
  if (!(year->total > 0)) return;
  for (const NextYearIncome::Part& part : year->parts)
    context.paid_in.push_back({portfolio.asset(part.paid_in), part.income / year->total});
}

}  // namespace

const RiskContexts::Known& RiskContexts::known(AssetId root) {
  if (const auto found = known_.find(root); found != known_.end()) return found->second;
  PriceHistory history(prices_, root, as_of_);
  const Asset* asset = portfolio_.asset(root);
  const VolatilityEstimate volatility = estimate_volatility(history, asset, portfolio_.currency());
  return known_.emplace(root, Known{std::move(history), volatility, asset}).first->second;
}

double RiskContexts::pair_volatility(AssetId first, AssetId second) {
  if (first == second) return 0;
  const Known& a = known(first);
  const Known& b = known(second);
  const double correlation = a.asset && b.asset ? usual_correlation(*a.asset, *b.asset) : 0;
  const double x = a.volatility.yearly;
  const double y = b.volatility.yearly;
  const double usual = std::sqrt(std::max(0.0, x * x + y * y - 2 * correlation * x * y));
  const auto seen = PriceHistory::together(a.history, b.history, fewest_pair_returns);
  if (!seen) return usual;
  const double weight = weight_of_history(seen->returns);
  return weight * seen->pair_volatility + (1 - weight) * usual;
}

void RiskContexts::add_loop(RiskContext& context, const LoopFigures& figures) {
  LoopExposure loop;
  loop.one_asset = figures.asset == figures.borrowed;
  loop.leverage = figures.leverage;
  loop.net_rate = figures.net_rate;
  loop.health_factor = figures.health_factor;
  loop.drop_to_liquidation = figures.drop_to_liquidation;
  if (!loop.one_asset)
    loop.volatility = pair_volatility(price_root(portfolio_, prices_, figures.asset),
                                      price_root(portfolio_, prices_, figures.borrowed));
  context.loop = loop;
}

/// What it holds and what it gave out: prices of the former, pegs of both.
void RiskContexts::add_tokens(RiskContext& context, const TermsView* terms, const HoldingValue& value) {
  std::vector<AssetId> held;
  for (const HoldingBalance& balance : value.balances)
    if (!balance.quantity.is_zero()) held.push_back(balance.asset);
  for (const AssetId id : held) {
    const Asset* asset = portfolio_.asset(id);
    if (!asset) continue;
    const auto known = origins_.try_emplace(id);
    if (known.second) known.first->second = price_figure(portfolio_, prices_, *asset, as_of_);
    context.prices.push_back(known.first->second);
  }
  std::erase_if(held, [&](AssetId id) {
    const auto owed = std::ranges::find(value.balances, id, &HoldingBalance::asset);
    return owed->quantity.is_negative();
  });
  if (const auto receipt = terms ? terms->asset("receipt_asset") : std::nullopt)
    if (std::ranges::find(held, *receipt) == held.end()) held.push_back(*receipt);
  for (const AssetId id : held) {
    const Asset* asset = portfolio_.asset(id);
    if (!asset || !is_pegged(*asset)) continue;
    const auto known = pegs_.try_emplace(id);
    if (known.second) known.first->second = peg_figure(portfolio_, prices_, *asset, as_of_);
    context.pegs.push_back(known.first->second);
  }
}

RiskContext RiskContexts::context(const Holding& holding, const HoldingIncome& income, const HoldingValue& value) {
  RiskContext context;
  context.portfolio = &portfolio_;
  context.holding = &holding;
  context.asset = portfolio_.asset(holding.asset);
  context.platform = holding.platform ? portfolio_.platform(*holding.platform) : nullptr;
  context.traits = traits_on(portfolio_, holding, as_of_);
  context.as_of = as_of_;
  if (value.value) context.value = value.value->to_double();
  context.income_year = value.income_year.value_or(0);
  context.emission_income_year = context.income_year * value.emission_share;
  const auto periods = terms_periods(portfolio_, holding);
  const TermsPeriod* terms = periods.empty() ? nullptr : &periods[period_on(periods, as_of_)];
  if (terms) {
    context.emission_decay = emission_decay(*terms);
    add_next_year(context, *terms, income, portfolio_, prices_);
    if (earns(*terms)) context.evidence = evidence_of(portfolio_, holding, income, as_of_);
  }
  context.apr = value.apr.value_or(0);
  const AssetId first = price_root(portfolio_, prices_, holding.asset);
  context.volatility = known(first).volatility.yearly;
  context.volatility_from_prices = known(first).volatility.from_prices;
  if (context.traits.pools_two_assets) {
    context.second_asset = portfolio_.asset(context.traits.second_asset);
    const AssetId second = price_root(portfolio_, prices_, context.traits.second_asset);
    context.second_volatility = known(second).volatility.yearly;
    context.pair_volatility = pair_volatility(first, second);
    context.impermanent_loss = value.impermanent_loss;
  }
  if (value.price) context.price_age_days = std::max(0, days_between(value.price->of, as_of_));
  if (value.loop) add_loop(context, *value.loop);
  add_tokens(context, terms ? &terms->view : nullptr, value);
  return context;
}

}  // namespace tidemill
