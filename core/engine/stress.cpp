#include "core/engine/stress.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <set>

#include "core/engine/scenarios.h"
#include "core/engine/stacking.h"
#include "core/strategies/registry.h"

namespace tidemill {
namespace {

std::string whole_percent(double fraction) {
  return fmt::format("{:.0f} %", fraction * 100);
}

/// The prices of the scenario as those of the as-of date. A price that falls to nothing is one that small.
std::shared_ptr<const Portfolio> shocked(const Analysis& analysis, const ScenarioEffect& effect) {
  Change change{.name = {}, .source = {}, .rows = {}, .batch = {}};
  constexpr double smallest = 1e-12;
  for (const auto& [asset, factor] : effect.prices) {
    const auto now = analysis.prices->now(asset);
    if (!now) continue;
    const double value = std::max(smallest, now->price.to_double() * factor);
    const auto price = Decimal::parse(fmt::format("{:.15f}", value));
    if (!price) continue;
    const PriceSeries* series = analysis.portfolio->series(asset, analysis.currency);
    const PricePoint* today = series ? series->on(analysis.as_of) : nullptr;
    RowChange<Price> row{std::nullopt, Price{asset, analysis.currency, analysis.as_of, *price, "scenario"}};
    if (today) row.before = Price{asset, analysis.currency, analysis.as_of, today->price, series->source_of(*today)};
    change.rows.emplace_back(std::move(row));
  }
  return analysis.portfolio->with(change);
}

/// The assets a holding's value or income hangs on.
std::set<AssetId> assets_of(const HoldingIncome& income, const HoldingValue& value) {
  std::set<AssetId> assets;
  for (const HoldingBalance& balance : value.balances) assets.insert(balance.asset);
  for (const HoldingBalance& balance : income.balances) assets.insert(balance.asset);
  return assets;
}

std::optional<double> number(const std::optional<Decimal>& amount) {
  return amount ? std::optional(amount->to_double()) : std::nullopt;
}

void add_platform(StressedHolding& row, const Platform& platform, double left) {
  for (std::optional<double>* amount : {&row.value_after, &row.income_after})
    if (*amount) **amount *= left;
  row.reasons.push_back(left == 0 ? "Nothing is left at " + platform.name
                                  : whole_percent(left) + " is left at " + platform.name);
}

void add_rates(StressedHolding& row, const HoldingValue& value, const ScenarioEffect& effect) {
  if (!row.income_after || *row.income_after == 0) return;
  if (effect.incentives_end && value.emission_share > 0) {
    *row.income_after *= 1 - std::min(1.0, value.emission_share);
    row.reasons.push_back("Incentives end: " + whole_percent(value.emission_share) + " of its income");
  }
  if (effect.rates != 1) {
    *row.income_after *= effect.rates;
    row.reasons.push_back("Rates are " + whole_percent(effect.rates) + " of what they are today");
  }
}

/// A loop is closed by others once what it owes weighs too much.
void liquidate(StressedHolding& row, const HoldingValue& value, const Analysis& analysis,
               const ScenarioEffect& effect) {
  const LoopFigures& loop = *value.loop;
  if (!loop.health_factor || !(*loop.health_factor < 1) || !loop.debt) return;
  const auto price = analysis.prices->now(loop.borrowed);
  if (!price || !row.value_after) return;
  const double debt = loop.debt->to_double() * price->price.to_double() * effect.price_factor(loop.borrowed);
  row.value_after = std::max(0.0, *row.value_after - loop_penalty * debt);
  row.income_after = 0;
  row.reasons.push_back(fmt::format("It is liquidated: its health factor falls to {:.2f}", *loop.health_factor));
}

}  // namespace

Result<StressResult> stress(const Analysis& analysis, const Scenario& scenario) {
  const ScenarioEffect effect = effect_of(scenario.shocks, *analysis.portfolio, *analysis.prices);
  const auto portfolio = shocked(analysis, effect);
  const PriceBook prices(*portfolio, analysis.as_of);
  const auto income = portfolio_income(*portfolio, prices, analysis.as_of);
  auto values = portfolio_values(*portfolio, prices, income, analysis.as_of);
  count_once(*portfolio, prices, income, values, analysis.as_of);

  StressResult result;
  result.scenario = scenario;
  for (std::size_t i = 0; i < analysis.values.size() && i < values.size(); ++i) {
    const HoldingValue &before = analysis.values[i], &after = values[i];
    const Holding* holding = analysis.portfolio->holding(before.holding);
    if (!holding || holding->opened > analysis.as_of || (holding->closed && *holding->closed <= analysis.as_of))
      continue;
    StressedHolding row{before.holding,     number(before.own_value()), number(after.own_value()),
                        before.income_year, after.income_year,          {}};
    for (const AssetId asset : assets_of(income[i], after))
      if (const auto reason = effect.reasons.find(asset); reason != effect.reasons.end())
        row.reasons.push_back(reason->second);
    if (after.impermanent_loss && before.impermanent_loss && !row.reasons.empty() &&
        std::abs(*after.impermanent_loss - *before.impermanent_loss) > 1e-4)
      row.reasons.push_back(fmt::format("The pool trades along: impermanent loss of {:.1f} % instead of {:.1f} %",
                                        -*after.impermanent_loss * 100, -*before.impermanent_loss * 100));
    add_rates(row, before, effect);
    if (after.loop) liquidate(row, after, analysis, effect);
    if (const double left = effect.platform_factor(holding->platform); left != 1)
      add_platform(row, *analysis.portfolio->platform(*holding->platform), left);
    if (row.value_before && row.value_after) {
      result.value_before += *row.value_before;
      result.value_after += *row.value_after;
    } else {
      ++result.left_out;
    }
    if (row.income_before && row.income_after) {
      result.income_before += *row.income_before;
      result.income_after += *row.income_after;
    }
    result.holdings.push_back(std::move(row));
  }
  return result;
}

}  // namespace tidemill
