#include "core/engine/risk_context.h"

#include <algorithm>
#include <cmath>

#include "core/engine/holding_terms.h"

namespace tidemill {
namespace {

constexpr int fewest_common_returns = 30;

/// The share that the holding's incentives lose a year; the largest where there are several.
double emission_decay(const Portfolio& portfolio, const Holding& holding, Date as_of) {
  const auto periods = terms_periods(portfolio, holding);
  if (periods.empty()) return 0;
  double decay = 0;
  for (const AccrualRule& rule : periods[period_on(periods, as_of)].rules)
    if (rule.emission) decay = std::max(decay, rule.yearly_decay.to_double());
  return decay;
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
  const auto seen = PriceHistory::together(a.history, b.history, fewest_common_returns);
  if (!seen) return usual;
  const double weight = weight_of_history(seen->returns);
  return weight * seen->pair_volatility + (1 - weight) * usual;
}

RiskContext RiskContexts::context(const Holding& holding, const HoldingValue& value) {
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
  context.emission_decay = emission_decay(portfolio_, holding, as_of_);
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
  return context;
}

}  // namespace tidemill
