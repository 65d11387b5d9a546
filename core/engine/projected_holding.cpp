#include "core/engine/projected_holding.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/engine/holding_terms.h"
#include "core/engine/realised_rates.h"
#include "core/engine/regulation_review.h"

namespace tidemill {
namespace {

double price_of(const PriceBook& prices, AssetId asset) {
  const auto now = prices.now(asset);
  return now ? now->price.to_double() : 0;
}

/// Adds a stream of units to what follows one asset's price.
void add(IncomeMoments::Holding& rows, const ExpectedStream& stream, double factor, const PriceBook& prices,
         ProjectionMarket& market, const std::vector<double>& kept = {}) {
  const double now = price_of(prices, stream.asset) * factor;
  if (!(now > 0)) return;
  const std::size_t asset = market.index_of(stream.asset);
  auto found = std::ranges::find(rows, asset, &IncomeMoments::Exposure::asset);
  if (found == rows.end()) found = rows.insert(found, {asset, std::vector<double>(stream.units.size())});
  const double drift = market.drift(asset);
  for (std::size_t m = 0; m < stream.units.size(); ++m)
    found->mean[m] +=
        stream.units[m] * now * std::exp(drift * static_cast<double>(m + 1) / 12) * (kept.empty() ? 1 : kept[m]);
}

double balance_of(const HoldingIncome& income, AssetId asset) {
  for (const HoldingBalance& balance : income.balances)
    if (balance.asset == asset) return balance.quantity.to_double();
  return 0;
}

void add_pool(ProjectedHolding& projected, const ProjectionSettings& settings, const HoldingIncome& so_far,
              ProjectionMarket& market) {
  const auto periods = terms_periods(*settings.portfolio, *projected.holding);
  if (periods.empty()) return;
  const auto& shape = periods[period_on(periods, settings.as_of)].position.pool;
  if (!shape) return;
  const double first = price_of(*settings.prices, shape->first), second = price_of(*settings.prices, shape->second);
  if (!(first > 0) || !(second > 0)) return;
  projected.pool.emplace(*shape, first / second, balance_of(so_far, shape->first), balance_of(so_far, shape->second));
  projected.pool_first = market.index_of(shape->first);
  projected.pool_second = market.index_of(shape->second);
}

void add_liquidation(ProjectedHolding& projected, const ProjectionSettings& settings, const HoldingValue& value,
                     ProjectionMarket& market) {
  if (!value.loop || !value.loop->health_factor || !value.loop->debt || !(*value.loop->health_factor > 0)) return;
  const LoopFigures& loop = *value.loop;
  if (loop.asset == loop.borrowed) return;
  const ScenarioEffect& scenario = settings.scenario;
  const double moved = scenario.price_factor(loop.asset) / std::max(1e-12, scenario.price_factor(loop.borrowed));
  Liquidation liquidation{market.index_of(loop.asset), market.index_of(loop.borrowed), 0, 0};
  if (liquidation.collateral == liquidation.borrowed) return;
  liquidation.threshold = 1 / (*loop.health_factor * std::max(1e-12, moved));
  liquidation.debt =
      loop.debt->to_double() * price_of(*settings.prices, loop.borrowed) * scenario.price_factor(loop.borrowed);
  projected.liquidation = liquidation;
}

/// What a month from today is expected to earn, in base currency at today's prices.
double first_month(const ProjectionSettings& settings, const Holding& holding, const HoldingIncome& so_far,
                   const RateFactors& factors) {
  double sum = 0;
  const ExpectedIncome month = expected_income(*settings.portfolio, holding, so_far, *settings.prices, settings.as_of,
                                               1, /*reinvest=*/false, /*emissions=*/true, factors);
  for (const ExpectedStream& stream : month.streams)
    sum += stream.units.front() * price_of(*settings.prices, stream.asset);
  return sum;
}

/// The rates of a holding, from what its streams earn with and without what records say.
HoldingRate rate_of(const ProjectionSettings& settings, const Holding& holding, const HoldingIncome& so_far,
                    const HoldingValue* value, const std::map<StreamKey, RealisedRate>& realised) {
  HoldingRate rate;
  if (value && value->value && value->value->sign() > 0 && value->income_year)
    rate.advertised = *value->income_year / value->value->to_double();
  rate.used = rate.advertised;
  if (realised.empty()) return rate;
  for (const auto& [stream, each] : realised) rate.days = std::max(rate.days, each.days);
  const double by_terms = first_month(settings, holding, so_far, {});
  if (!(by_terms > 0)) return rate;
  rate.seen = first_month(settings, holding, so_far, factors_seen(realised)) / by_terms;
  if (settings.assumptions->rates == Assumptions::Rates::realised)
    rate.factor = first_month(settings, holding, so_far, factors_used(realised)) / by_terms;
  if (rate.advertised) {
    rate.realised = *rate.advertised * *rate.seen;
    rate.used = *rate.advertised * rate.factor;
  }
  return rate;
}

}  // namespace

double ProjectedHolding::expected(std::size_t month) const {
  double sum = 0;
  for (const IncomeMoments::Exposure& exposure : income) sum += exposure.mean[month];
  return sum;
}

double ProjectedHolding::total() const {
  double sum = 0;
  for (const IncomeMoments::Exposure& exposure : income)
    sum += std::accumulate(exposure.mean.begin(), exposure.mean.end(), 0.0);
  return sum;
}

ProjectedHolding projected_holding(const ProjectionSettings& settings, const Holding& holding,
                                   const HoldingIncome& so_far, const HoldingValue* value, ProjectionMarket& market,
                                   std::vector<Problem>& left_out) {
  const Assumptions& assumptions = *settings.assumptions;
  const ScenarioEffect& scenario = settings.scenario;
  const auto realised = realised_rates(so_far);
  const bool by_records = assumptions.rates == Assumptions::Rates::realised;
  const RateFactors factors = by_records ? factors_used(realised) : RateFactors{};
  const ExpectedIncome expected =
      expected_income(*settings.portfolio, holding, so_far, *settings.prices, settings.as_of, assumptions.months,
                      assumptions.reinvest, !scenario.incentives_end, factors);
  for (const std::string& text : expected.left_out) left_out.push_back({holding.id, text});
  ProjectedHolding projected;
  projected.holding = &holding;
  projected.rate = rate_of(settings, holding, so_far, value, realised);
  if (value && !scenario.incentives_end) projected.emission_share = std::min(1.0, value->emission_share);
  add_pool(projected, settings, so_far, market);
  const auto factor = [&](AssetId asset) {
    if (!projected.pool) return scenario.price_factor(asset);
    const auto periods = terms_periods(*settings.portfolio, holding);
    const PoolShape& shape = *periods[period_on(periods, settings.as_of)].position.pool;
    if (asset != shape.first && asset != shape.second) return scenario.price_factor(asset);
    return projected.pool->value(std::max(1e-12, scenario.price_factor(shape.first)),
                                 std::max(1e-12, scenario.price_factor(shape.second)));
  };
  const double left = scenario.platform_factor(holding.platform);
  const std::vector<double> kept =
      kept_under_rules(*settings.portfolio, holding, settings.as_of, assumptions.months, assumptions.tax.value_or(0));
  for (const ExpectedStream& stream : expected.streams)
    add(projected.income, stream, factor(stream.asset) * left * scenario.rates, *settings.prices, market, kept);
  if (value) add_liquidation(projected, settings, *value, market);

  const auto whole = value && value->value ? value->value->to_double() : 0;
  const auto own = value && value->own_value() ? value->own_value()->to_double() : 0;
  if (whole > 0 && own > 0)
    for (const ExpectedStream& stream : expected.balances)
      add(projected.capital, stream, factor(stream.asset) * left * own / whole, *settings.prices, market);
  return projected;
}

std::vector<Sensitivity> sensitivities_of(const ProjectionSettings& settings, const ProjectionMarket& market,
                                          const std::vector<ProjectedHolding>& holdings) {
  constexpr double fall = 0.3, cut = 0.25;
  const Portfolio& portfolio = *settings.portfolio;
  std::vector<Sensitivity> result;
  for (std::size_t asset = 0; asset < market.size(); ++asset) {
    const Asset* row = portfolio.asset(market.root(asset));
    if (!row || row->symbol == portfolio.currency().code()) continue;
    double change = 0;
    for (const ProjectedHolding& holding : holdings) {
      const bool pooled = holding.pool && (holding.pool_first == asset || holding.pool_second == asset);
      const double moved = pooled ? holding.pool->value(holding.pool_first == asset ? 1 - fall : 1,
                                                        holding.pool_second == asset ? 1 - fall : 1)
                                  : 1 - fall;
      for (const IncomeMoments::Exposure& exposure : holding.income) {
        const bool side = pooled && (exposure.asset == holding.pool_first || exposure.asset == holding.pool_second);
        if (exposure.asset != asset && !side) continue;
        change += (moved - 1) * std::accumulate(exposure.mean.begin(), exposure.mean.end(), 0.0);
      }
    }
    result.push_back({row->symbol + " falls by 30 %", change});
  }
  double total = 0, emissions = 0;
  std::map<PlatformId, double> by_platform;
  for (const ProjectedHolding& holding : holdings) {
    const double earned = holding.total();
    total += earned;
    emissions += earned * holding.emission_share;
    if (holding.holding->platform) by_platform[*holding.holding->platform] += earned;
  }
  result.push_back({"Rates fall by a quarter", -cut * total});
  result.push_back({"Incentives end today", -emissions});
  const auto largest = std::ranges::max_element(by_platform, {}, [](const auto& each) { return each.second; });
  if (largest != by_platform.end())
    if (const Platform* platform = portfolio.platform(largest->first))
      result.push_back({platform->name + " fails today", -largest->second});
  std::erase_if(result, [](const Sensitivity& each) { return each.change == 0; });
  std::ranges::stable_sort(result, std::ranges::greater{},
                           [](const Sensitivity& each) { return std::abs(each.change); });
  return result;
}

}  // namespace tidemill
