#include "core/edits/price_edit.h"

#include <map>

#include "core/edits/record_edit.h"
#include "core/edits/typed_currency.h"
#include "core/edits/typed_text.h"

namespace tidemill {
namespace {

using PriceKey = std::tuple<AssetId, Currency, Date>;

Result<Price> read_price(const EditContext& context, const PriceDraft& draft, AssetId asset) {
  Price price;
  price.asset = asset;
  price.quote = context.portfolio->currency();
  if (!draft.quote.empty()) {
    TIDEMILL_TRY(quote, typed_currency(context, draft.quote, "quote"));
    price.quote = quote;
  }
  TIDEMILL_TRY(day, typed_price_day(trimmed(draft.day), "date", "day", context.as_of));
  price.day = day;
  const auto amount = typed_amount(trimmed(draft.price), "price", "price", false);
  if (!amount) return fail(amount.error());
  if (amount->is_zero())
    return fail({ErrorCode::bad_input, "price", "is zero, which means it is missing",
                 "leave the day out; the last known price is used", "price"});
  price.price = *amount;
  price.source = draft.source;
  return price;
}

std::string change_name(const EditContext& context, const Change& change, const std::map<PriceKey, Price>& prices,
                        const std::string& name) {
  if (prices.empty()) return "Set prices";
  const Price& first = prices.begin()->second;
  const auto snapshot = context.portfolio->with(change);
  const Asset* asset = snapshot->asset(first.asset);
  const std::string symbol = asset ? asset->symbol : "?";
  if (prices.size() == 1) return "Set price of " + symbol + " on " + to_string(first.day);
  bool one_asset = true;
  for (const auto& [key, price] : prices) one_asset &= price.asset == first.asset;
  return "Set " + std::to_string(prices.size()) + " prices" + (one_asset ? " of " + symbol : "") +
         (name.empty() ? "" : " from " + name);
}

}  // namespace

Result<Change> set_prices(const EditContext& context, const std::vector<PriceDraft>& drafts,
                          const std::vector<Entry>& unvalued, const std::string& name,
                          const std::vector<std::size_t>& lines) {
  Change change{.name = {}, .source = context.source, .rows = {}, .batch = {}};
  std::map<PriceKey, Price> prices;
  std::map<std::string, AssetId> assets;  // by what was typed: a series names its asset a thousand times
  for (std::size_t i = 0; i < drafts.size(); ++i) {
    const PriceDraft& draft = drafts[i];
    const auto in_line = [&](const Error& error) {
      return i < lines.size() ? fail(error.at(name + " line " + std::to_string(lines[i]))) : fail(error);
    };
    const std::string typed = draft.asset.id ? "#" + std::to_string(draft.asset.id->value()) : draft.asset.symbol;
    auto known = assets.find(typed);
    if (known == assets.end()) {
      const auto asset = need_asset(context, {trimmed(draft.asset.symbol), draft.asset.id}, change);
      if (!asset) return in_line(asset.error());
      known = assets.emplace(typed, *asset).first;
    }
    const auto price = read_price(context, draft, known->second);
    if (!price) return in_line(price.error());
    need_currency(context, price->quote, change);
    prices.insert_or_assign(PriceKey{price->asset, price->quote, price->day}, *price);
  }
  change.name = change_name(context, change, prices, name);
  for (const auto& [key, price] : prices) {
    const PriceSeries* series = context.portfolio->series(price.asset, price.quote);
    const PricePoint* point = series ? series->on(price.day) : nullptr;
    if (!point)
      change.insert(price);
    else if (Price before{price.asset, price.quote, price.day, point->price, series->source_of(*point)};
             before != price)
      change.update(before, price);
  }
  for (const Entry& entry : unvalued) {
    if (entry.value) continue;
    const auto price = prices.find(PriceKey{entry.asset, context.portfolio->currency(), date_of(entry.at)});
    if (price == prices.end()) continue;
    const auto value = multiply(entry.quantity, price->second.price);
    if (!value) continue;  // too large to keep: it stays unknown and is counted as such
    Entry after = entry;
    after.value = *value;
    after.value_source = "price of the day";
    after.currency = context.portfolio->currency();
    change.update(entry, after);
  }
  return change;
}

Result<Change> remove_price(const EditContext& context, AssetId asset, const Currency& quote, Date day) {
  const PriceSeries* series = context.portfolio->series(asset, quote);
  const PricePoint* point = series ? series->on(day) : nullptr;
  const Asset* named = context.portfolio->asset(asset);
  const std::string symbol = named ? named->symbol : "asset " + std::to_string(asset.value());
  if (!point) return fail(ErrorCode::not_found, "price of " + symbol, "there is none on " + to_string(day));
  Change change{
      .name = "Remove price of " + symbol + " on " + to_string(day), .source = context.source, .rows = {}, .batch = {}};
  change.remove(Price{asset, quote, day, point->price, series->source_of(*point)});
  return change;
}

}  // namespace tidemill
