#include "core/engine/net_rate.h"

#include <algorithm>

#include "core/engine/holding_terms.h"
#include "core/strategies/registry.h"

namespace tidemill {
namespace {

/// One unit of the holding's asset, and of a pool's other asset as much as is worth the same.
void put_in_one(const Analysis& analysis, const Holding& holding, Change& change, std::int64_t& next) {
  const auto add = [&](AssetId asset, Decimal quantity) {
    Entry entry;
    entry.id = EntryId{next++};
    entry.holding = holding.id;
    entry.type = EntryType::opening;
    entry.at = analysis.as_of;
    entry.asset = asset;
    entry.quantity = quantity;
    entry.currency = analysis.currency;
    change.insert(std::move(entry));
  };
  add(holding.asset, Decimal::one());
  const Traits traits = traits_on(*analysis.portfolio, holding, analysis.as_of);
  if (!traits.pools_two_assets) return;
  const auto first = analysis.prices->now(holding.asset), second = analysis.prices->now(traits.second_asset);
  if (!first || !second) return;
  if (const auto quantity = divide(first->price, second->price)) add(traits.second_asset, *quantity);
}

}  // namespace

std::optional<double> net_rate(const Analysis& analysis, HoldingId holding) {
  const HoldingValue* value = analysis.value_of(holding);
  if (!value || !value->value || value->value->sign() <= 0 || !value->income_year || !value->apr) return std::nullopt;
  const double gross = *value->income_year / value->value->to_double();
  const auto& rows = analysis.projection.holdings;
  const auto row = std::ranges::find(rows, holding, &HoldingProjection::holding);
  const double used = row == rows.end() ? gross : row->rate.used.value_or(gross);
  return used - (gross - *value->apr);
}

bool is_watched(const Analysis& analysis, const Holding& holding) {
  const StrategyKind* kind = strategy_kind(holding.kind);
  if (!kind || !kind->descriptor().earns) return false;
  if (holding.opened > analysis.as_of || (holding.closed && *holding.closed <= analysis.as_of)) return false;
  const HoldingIncome* income = analysis.income_of(holding.id);
  return income && income->balances.empty() && (!income->loop || income->loop->collateral.is_zero());
}

Result<AnalysisPtr> with_watched(const Analysis& analysis) {
  Change change;
  std::int64_t next = analysis.portfolio->next_id("entry");
  for (const auto& [id, holding] : analysis.portfolio->holdings())
    if (is_watched(analysis, *holding)) put_in_one(analysis, *holding, change, next);
  return analyse(analysis.portfolio->with(change), Assumptions{}, analysis.as_of);
}

}  // namespace tidemill
