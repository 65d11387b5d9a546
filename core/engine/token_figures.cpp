#include "core/engine/token_figures.h"

#include <algorithm>

#include "core/engine/price_history.h"

namespace tidemill {
namespace {

/// A price that somebody saw for the token itself.
std::optional<DayPrice> own_price(const PriceBook& prices, const Asset& asset, Date day) {
  const auto price = prices.price(asset.id, day);
  if (!price) return std::nullopt;
  if (price->origin != PriceOrigin::of_the_day && price->origin != PriceOrigin::carried) return std::nullopt;
  return price;
}

/// What one is meant to be worth on a day; nothing when nobody said, or its own price is unknown.
std::optional<double> meant(const PriceBook& prices, const Asset& asset, Date day) {
  if (asset.peg) {
    const auto rate = prices.exchange_rate(*asset.peg, day);
    return rate ? std::optional(rate->price.to_double()) : std::nullopt;
  }
  if (!asset.derived) return std::nullopt;
  const auto of = prices.price(asset.derived->of, day);
  return of ? std::optional(of->price.to_double() * asset.derived->ratio.to_double()) : std::nullopt;
}

std::string reference_of(const Portfolio& portfolio, const Asset& asset) {
  if (asset.peg) return "1 " + asset.peg->code();
  const Asset* of = asset.derived ? portfolio.asset(asset.derived->of) : nullptr;
  return of ? asset.derived->ratio.to_string() + " " + of->symbol : std::string();
}

/// The series its price is read from: in the base currency, else the longest other, as the price book does.
const PriceSeries* series_of(const Portfolio& portfolio, const PriceBook& prices, AssetId asset) {
  if (const PriceSeries* own = portfolio.series(asset, prices.currency()); own && !own->points().empty()) return own;
  const PriceSeries* longest = nullptr;
  const auto first = portfolio.prices().lower_bound(Portfolio::SeriesKey{asset, Currency::literal("00")});
  for (auto each = first; each != portfolio.prices().end() && each->first.first == asset; ++each)
    if (!longest || each->second->points().size() > longest->points().size()) longest = each->second.get();
  return longest;
}

}  // namespace

bool is_pegged(const Asset& asset) {
  if (asset.kind == AssetKind::fiat) return false;
  return asset.peg || asset.derived || asset.kind == AssetKind::stablecoin || asset.kind == AssetKind::receipt_token ||
         asset.kind == AssetKind::treasury;
}

PegFigure peg_figure(const Portfolio& portfolio, const PriceBook& prices, const Asset& asset, Date as_of) {
  PegFigure figure;
  figure.asset = &asset;
  figure.reference = reference_of(portfolio, asset);
  const auto now = own_price(prices, asset, as_of);
  if (!now || figure.reference.empty()) return figure;
  // An old price is compared with what it was meant to be worth on its own day.
  if (const auto par = meant(prices, asset, now->of); par && *par > 0) {
    figure.gap = now->price.to_double() / *par - 1;
    figure.price_of = now->of;
  }
  const PriceSeries* series = series_of(portfolio, prices, asset.id);
  if (!series) return figure;
  const Date oldest = as_of - std::chrono::days{PriceHistory::window_days};
  for (auto point = series->points().rbegin(); point != series->points().rend() && point->day > oldest; ++point) {
    if (point->day > as_of) continue;
    const auto price = own_price(prices, asset, point->day);
    const auto par = meant(prices, asset, point->day);
    if (!price || !par || !(*par > 0)) continue;
    const double gap = std::min(0.0, price->price.to_double() / *par - 1);
    if (figure.worst_gap && gap >= *figure.worst_gap) continue;
    figure.worst_gap = gap;
    figure.worst_on = point->day;
  }
  return figure;
}

PriceFigure price_figure(const Portfolio& portfolio, const PriceBook& prices, const Asset& asset, Date as_of) {
  PriceFigure figure;
  figure.asset = &asset;
  const auto now = prices.now(asset.id);
  if (!now) return figure;
  figure.of = now->of;
  switch (now->origin) {
    case PriceOrigin::base:
      figure.origin = PriceFigure::Origin::base;
      return figure;
    case PriceOrigin::peg:
      figure.origin = PriceFigure::Origin::peg;
      return figure;
    case PriceOrigin::derived:
      figure.origin = PriceFigure::Origin::derived;
      return figure;
    case PriceOrigin::of_the_day:
    case PriceOrigin::carried:
    case PriceOrigin::carried_back:
      break;
  }
  const PriceSeries* series = series_of(portfolio, prices, asset.id);
  if (!series) return figure;
  const PricePoint* newest = series->latest(as_of);
  for (const PricePoint* point = newest; point && point->price == newest->price;) {
    ++figure.unchanged_entries;
    figure.unchanged_days = days_between(point->day, newest->day);
    point = point == series->points().data() ? nullptr : point - 1;
  }
  return figure;
}

}  // namespace tidemill
