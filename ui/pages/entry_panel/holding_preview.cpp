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
  const Holding* holding = portfolio.holding(id);
  if (!holding) return std::make_shared<const Portfolio>();
  const std::set<AssetId> assets = assets_of(portfolio, *holding);
  for (const AssetId asset : assets) rows.assets.push_back(*portfolio.asset(asset));
  if (const Platform* platform = holding->platform ? portfolio.platform(*holding->platform) : nullptr)
    rows.platforms.push_back(*platform);
  rows.holdings.push_back(*holding);
  rows.terms = portfolio.terms(id);
  portfolio.entries(id).each([&](const EntryFact& entry) { rows.entries.push_back(entry); });
  for (const auto& [key, series] : portfolio.prices())
    if (assets.contains(key.first)) {
      const std::vector<Price> prices = rows_of(*series);
      rows.prices.insert(rows.prices.end(), prices.begin(), prices.end());
    }
  for (const auto& [cover_id, cover] : portfolio.covers())
    if (cover->holding == id) rows.covers.push_back(*cover);
  for (const auto& [key, value] : portfolio.settings()) rows.settings.push_back({key, value});
  return std::make_shared<const Portfolio>(std::move(rows));
}

Result<HoldingPreview> preview_holding(const Portfolio& portfolio, HoldingId id, Date as_of) try {
  const Snapshot slice = slice_of(portfolio, id);
  const Holding* holding = slice->holding(id);
  if (!holding) return fail(ErrorCode::not_found, "holding", "is not there any more");
  const PriceBook prices(*slice, as_of);
  const std::vector<HoldingIncome> income{holding_income(*slice, *holding, prices, as_of)};
  const std::vector<HoldingValue> values = portfolio_values(*slice, prices, income, as_of);
  const RiskReview review = review_risk(*slice, prices, income, values, as_of);

  HoldingPreview preview;
  preview.currency = slice->currency();
  preview.as_of = as_of;
  preview.since = holding->opened;
  const StrategyKind* kind = strategy_kind(holding->kind);
  preview.earns = kind && kind->descriptor().earns;
  add_accrued(*slice, income.front(), preview);
  if (!values.empty()) preview.value = values.front();
  if (!review.holdings.empty()) preview.risk = review.holdings.front();
  for (const HoldingBalance& balance : income.front().balances)
    if (const Asset* asset = slice->asset(balance.asset); asset && !prices.now(balance.asset))
      preview.missing.push_back(asset->symbol);
  return preview;
} catch (const DecimalOverflow&) {
  return fail(ErrorCode::overflow, "Amount", "is so large that its value can't be worked out", "check the digits");
}

}  // namespace tidemill::ui
