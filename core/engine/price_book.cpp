#include "core/engine/price_book.h"

#include <algorithm>
#include <iterator>

namespace tidemill {
namespace {

constexpr int deepest_chain = 8;  // derived of derived …; a cycle ends here as unknown

}  // namespace

PriceBook::PriceBook(const Portfolio& portfolio, Date as_of)
    : portfolio_(&portfolio), currency_(portfolio.currency()), as_of_(as_of) {
  // Resolved at once, so that a finished book is only read and may be shared between threads.
  for (const auto& [id, asset] : portfolio.assets()) days(id, 0);
}

const PriceBook::Days* PriceBook::days(AssetId id, int depth) const {
  if (const auto found = resolved_.find(id); found != resolved_.end()) return found->second.get();
  const Asset* asset = portfolio_->asset(id);
  if (!asset || depth > deepest_chain) return nullptr;
  auto resolved = std::make_unique<Days>(resolve(*asset, depth));
  return resolved_.insert_or_assign(id, std::move(resolved)).first->second.get();
}

std::optional<DayPrice> PriceBook::at(const Days& days, Date day) {
  if (days.prices.empty() || day < days.first) {
    if (!days.before) return std::nullopt;
    DayPrice price = *days.before;
    if (price.origin != PriceOrigin::carried_back) price.of = day;
    return price;
  }
  const auto index = static_cast<std::size_t>((day - days.first).count());
  return days.prices[std::min(index, days.prices.size() - 1)];
}

std::optional<DayPrice> PriceBook::price(AssetId asset, Date day) const {
  const auto found = resolved_.find(asset);
  if (found == resolved_.end()) return std::nullopt;
  return at(*found->second, std::min(day, as_of_));
}

std::optional<DayPrice> PriceBook::exchange_rate(const Currency& currency, Date day) const {
  if (currency == currency_) return DayPrice{Decimal::one(), day, PriceOrigin::base};
  const Asset* asset = portfolio_->currency_asset(currency);
  if (!asset) return std::nullopt;
  return price(asset->id, day);
}

std::optional<DayPrice> PriceBook::exchange_rate(const Currency& currency, Date day, int depth) const {
  if (currency == currency_) return DayPrice{Decimal::one(), day, PriceOrigin::base};
  const Asset* asset = portfolio_->currency_asset(currency);
  const Days* rates = asset ? days(asset->id, depth + 1) : nullptr;
  return rates ? at(*rates, day) : std::nullopt;
}

/// Fills every day from the first priced one to as_of: that day's price, else the last one before it.
/// `price_of(point, day)` is a point's price valued on a day: one in another currency moves with its exchange rate.
template <class PriceOf>
void PriceBook::fill(Days& days, const PriceSeries& series, PriceOf&& price_of) const {
  const auto& points = series.points();
  auto point = points.begin();
  while (point != points.end() && point->day <= as_of_ && days.prices.empty()) {
    if (const auto price = price_of(*point, point->day)) {
      days.first = point->day;
      days.prices.push_back(DayPrice{*price, point->day, PriceOrigin::of_the_day});
    }
    ++point;
  }
  if (days.prices.empty()) return;
  auto newest = std::prev(point);
  days.prices.reserve(static_cast<std::size_t>((as_of_ - days.first).count()) + 1);
  for (Date day = days.first + std::chrono::days{1}; day <= as_of_; day += std::chrono::days{1}) {
    if (point != points.end() && point->day == day) {
      const auto price = price_of(*point, day);
      newest = point++;
      if (price) {
        days.prices.push_back(DayPrice{*price, day, PriceOrigin::of_the_day});
        continue;
      }
    }
    DayPrice carried = *days.prices.back();
    carried.origin = PriceOrigin::carried;
    if (const auto price = price_of(*newest, day)) {
      carried.price = *price;
      carried.of = newest->day;
    }
    days.prices.push_back(carried);
  }
}

void PriceBook::fill_from_own_series(Days& days, const Asset& asset, int depth) const {
  if (const PriceSeries* series = portfolio_->series(asset.id, currency_)) {
    fill(days, *series, [](const PricePoint& point, Date) { return std::optional(point.price); });
    if (!days.prices.empty()) return;
  }
  // Another quote currency, at the exchange rate of the day. The longest series wins, then the first by code.
  const PriceSeries* longest = nullptr;
  for (const auto& [key, series] : portfolio_->prices())
    if (key.first == asset.id && !(key.second == currency_) &&
        (!longest || series->points().size() > longest->points().size()))
      longest = series.get();
  if (longest)
    fill(days, *longest, [&](const PricePoint& point, Date day) -> std::optional<Decimal> {
      const auto rate = exchange_rate(longest->quote(), day, depth);
      if (!rate) return std::nullopt;
      const auto price = multiply(point.price, rate->price);
      return price && !price->is_zero() ? std::optional(*price) : std::nullopt;
    });
}

void PriceBook::fill_from_inverse(Days& days, const Asset& asset) const {
  // A currency priced the other way round: USD in EUR gives EUR in USD.
  const auto code = Currency::parse(asset.symbol);
  const Asset* base = portfolio_->currency_asset(currency_);
  if (asset.kind != AssetKind::fiat || !code || !base) return;
  const PriceSeries* series = portfolio_->series(base->id, *code);
  if (!series) return;
  fill(days, *series, [](const PricePoint& point, Date) -> std::optional<Decimal> {
    const auto price = divide(Decimal::one(), point.price);
    return price && !price->is_zero() ? std::optional(*price) : std::nullopt;
  });
}

void PriceBook::fill_from_ratio(Days& target, const Asset& asset, int depth) const {
  const Days* source = days(asset.derived->of, depth + 1);
  if (!source) return;
  const auto scaled = [&](const std::optional<DayPrice>& price) -> std::optional<DayPrice> {
    if (!price) return std::nullopt;
    const auto product = multiply(price->price, asset.derived->ratio);
    if (!product || product->is_zero()) return std::nullopt;
    return DayPrice{*product, price->of, PriceOrigin::derived};
  };
  target.first = source->first;
  target.before = scaled(source->before);
  target.prices.reserve(source->prices.size());
  for (const auto& price : source->prices) target.prices.push_back(scaled(price));
}

PriceBook::Days PriceBook::resolve(const Asset& asset, int depth) const {
  Days days;
  if (asset.kind == AssetKind::fiat && asset.symbol == currency_.code()) {
    days.before = DayPrice{Decimal::one(), as_of_, PriceOrigin::base};
    return days;
  }
  fill_from_own_series(days, asset, depth);
  if (days.prices.empty()) fill_from_inverse(days, asset);
  if (days.prices.empty() && asset.derived) fill_from_ratio(days, asset, depth);
  if (days.before) return days;
  if (asset.peg) {
    // Without a price a stablecoin stands at its peg; the peg's own exchange rate is that of the as-of date's series
    // start.
    if (*asset.peg == currency_) {
      days.before = DayPrice{Decimal::one(), as_of_, PriceOrigin::peg};
    } else if (days.prices.empty()) {
      const Asset* peg = portfolio_->currency_asset(*asset.peg);
      const Days* rates = peg ? this->days(peg->id, depth + 1) : nullptr;
      if (rates) {
        days = *rates;
        for (auto& price : days.prices)
          if (price) price->origin = PriceOrigin::peg;
        if (days.before) days.before->origin = PriceOrigin::peg;
      }
    }
  } else if (asset.carry_price_back && !days.prices.empty()) {
    days.before = days.prices.front();
    days.before->origin = PriceOrigin::carried_back;
  }
  return days;
}

}  // namespace tidemill
