#include "ui/pages/entry_panel/holding_preview.h"

#include <algorithm>
#include <set>

#include "core/strategies/registry.h"

namespace tidemill::ui {

namespace {

/// The assets a holding touches: what it holds, what it is paid in, what their prices are made of.
std::set<AssetId> assets_of(const Portfolio& portfolio, const Holding& holding) {
  std::vector<AssetId> open{holding.asset};
  const auto add_currency = [&](const Currency& currency) {
    if (const Asset* asset = portfolio.currency_asset(currency)) open.push_back(asset->id);
  };
  add_currency(portfolio.currency());
  portfolio.entries(holding.id).each([&](const EntryFact& entry) {
    open.push_back(entry.asset);
    add_currency(entry.currency);
  });
  if (const StrategyKind* kind = strategy_kind(holding.kind))
    for (const Terms& terms : portfolio.terms(holding.id))
      for (const ParamSpec& spec : kind->descriptor().params)
        if (spec.type == ParamType::asset)
          if (const auto asset = TermsView(holding, terms.params, terms.from).asset(spec.name)) open.push_back(*asset);
  std::set<AssetId> all;
  while (!open.empty()) {
    const AssetId id = open.back();
    open.pop_back();
    const Asset* asset = portfolio.asset(id);
    if (!asset || !all.insert(id).second) continue;
    if (asset->derived) open.push_back(asset->derived->of);
    if (asset->peg) add_currency(*asset->peg);
    for (const auto& [key, series] : portfolio.prices())
      if (key.first == id) add_currency(key.second);
  }
  return all;
}

/// The holding and all that it is built on, from the top; a circle is cut where it closes.
std::vector<const Holding*> layers_of(const Portfolio& portfolio, HoldingId id) {
  std::vector<const Holding*> layers;
  for (std::optional<HoldingId> at = id; at;) {
    const Holding* holding = portfolio.holding(*at);
    if (!holding || std::ranges::find(layers, holding) != layers.end()) break;
    layers.push_back(holding);
    at = holding->funded_by;
  }
  return layers;
}

std::vector<Price> rows_of(const PriceSeries& series) {
  std::vector<Price> rows;
  rows.reserve(series.points().size());
  for (const PricePoint& point : series.points())
    rows.push_back({series.asset(), series.quote(), point.day, point.price, series.source_of(point)});
  return rows;
}

void add_accrued(const Portfolio& portfolio, const HoldingIncome& income, HoldingPreview& preview) {
  std::vector<std::pair<AssetId, Decimal>> sums;
  for (const IncomeItem& item : income.items) {
    if (!is_income(item.type)) continue;
    if (item.value)
      preview.accrued += *item.value;
    else
      ++preview.unpriced;
    const auto found = std::find_if(sums.begin(), sums.end(), [&](const auto& sum) { return sum.first == item.asset; });
    if (found == sums.end())
      sums.emplace_back(item.asset, item.quantity);
    else
      found->second += item.quantity;
  }
  for (const auto& [id, quantity] : sums)
    if (const Asset* asset = portfolio.asset(id)) preview.by_asset.push_back({asset->symbol, quantity});
}

}  // namespace

Snapshot slice_of(const Portfolio& portfolio, HoldingId id) {
  Portfolio::Rows rows;
  const std::vector<const Holding*> layers = layers_of(portfolio, id);
  std::set<AssetId> assets;
  std::set<PlatformId> platforms;
  std::set<HoldingId> holdings;
  for (const Holding* holding : layers) {
    assets.merge(assets_of(portfolio, *holding));
    if (holding->platform) platforms.insert(*holding->platform);
    holdings.insert(holding->id);
    rows.holdings.push_back(*holding);
    for (const Terms& terms : portfolio.terms(holding->id)) rows.terms.push_back(terms);
    portfolio.entries(holding->id).each([&](const EntryFact& entry) { rows.entries.push_back(entry); });
  }
  for (const AssetId asset : assets) rows.assets.push_back(*portfolio.asset(asset));
  for (const PlatformId platform : platforms)
    if (const Platform* row = portfolio.platform(platform)) rows.platforms.push_back(*row);
  for (const auto& [key, series] : portfolio.prices())
    if (assets.contains(key.first)) {
      const std::vector<Price> prices = rows_of(*series);
      rows.prices.insert(rows.prices.end(), prices.begin(), prices.end());
    }
  for (const auto& [cover_id, cover] : portfolio.covers())
    if (holdings.contains(cover->holding)) rows.covers.push_back(*cover);
  for (const auto& [key, value] : portfolio.settings()) rows.settings.push_back({key, value});
  return std::make_shared<const Portfolio>(std::move(rows));
}

Result<HoldingPreview> preview_holding(const Portfolio& portfolio, HoldingId id, Date as_of) try {
  const Snapshot slice = slice_of(portfolio, id);
  const Holding* holding = slice->holding(id);
  if (!holding) return fail(ErrorCode::not_found, "holding", "is not there any more");
  const PriceBook prices(*slice, as_of);
  std::vector<HoldingIncome> income;  // what it is built on comes with it: risk and value hang on that
  for (const auto& [each, layer] : slice->holdings()) income.push_back(holding_income(*slice, *layer, prices, as_of));
  const HoldingIncome& own = *std::ranges::find(income, id, &HoldingIncome::holding);
  const std::vector<HoldingValue> values = portfolio_values(*slice, prices, income, as_of);
  const RiskReview review = review_risk(*slice, prices, income, values, as_of);

  HoldingPreview preview;
  preview.currency = slice->currency();
  preview.as_of = as_of;
  preview.since = holding->opened;
  const StrategyKind* kind = strategy_kind(holding->kind);
  preview.earns = kind && kind->descriptor().earns;
  add_accrued(*slice, own, preview);
  if (const auto value = std::ranges::find(values, id, &HoldingValue::holding); value != values.end())
    preview.value = *value;
  if (const auto risk = std::ranges::find(review.holdings, id, &HoldingRisk::holding); risk != review.holdings.end())
    preview.risk = *risk;
  for (const HoldingBalance& balance : own.balances)
    if (const Asset* asset = slice->asset(balance.asset); asset && !prices.now(balance.asset))
      preview.missing.push_back(asset->symbol);
  return preview;
} catch (const DecimalOverflow&) {
  return fail(ErrorCode::overflow, "Amount", "is so large that its value can't be worked out", "check the digits");
}

}  // namespace tidemill::ui
