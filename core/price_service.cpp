#include "core/price_service.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/model/name_match.h"

namespace tidemill {

namespace {

constexpr const char* id_fact = "coingecko";

// The price known nearest to a day, at most 30 days away.
const PricePoint* near_price(const PriceSeries& series, Date day) {
  constexpr std::chrono::days far{30};
  const auto& points = series.points();
  const auto after = std::ranges::lower_bound(points, day, {}, &PricePoint::day);
  const PricePoint* nearest = nullptr;
  if (after != points.end() && after->day - day <= far) nearest = &*after;
  if (after != points.begin()) {
    const PricePoint& before = *std::prev(after);
    if (day - before.day <= far && (!nearest || day - before.day < nearest->day - day)) nearest = &before;
  }
  return nearest;
}

// Services call a coin by the token that wraps it now and then (“WMATIC”), and the other way round.
bool is_called(std::string_view theirs, std::string_view ours) {
  const auto wraps = [](std::string_view a, std::string_view b) {
    return a.size() == b.size() + 1 && (a[0] == 'W' || a[0] == 'w') && same_name(a.substr(1), b);
  };
  return same_name(theirs, ours) || wraps(theirs, ours) || wraps(ours, theirs);
}

bool is_far_off(Decimal price, Decimal known) {
  constexpr double most = 10;
  const double times = price.to_double() / known.to_double();
  return times > most || times < 1 / most;
}

}  // namespace

const std::vector<PriceService>& known_price_services() {
  static const std::vector<PriceService> services = {
      {"CoinGecko", PriceShape::coingecko, "https://api.coingecko.com/api/v3"},
      {"DefiLlama", PriceShape::defillama, "https://coins.llama.fi"},
  };
  return services;
}

Currency asked_currency(PriceShape shape, const Currency& base) {
  return shape == PriceShape::coingecko ? base : Currency::literal("USD");
}

std::vector<AskableAsset> askable_assets(const Portfolio& portfolio, const Catalog& catalog, const Currency& currency) {
  std::vector<AskableAsset> askable;
  for (const auto& [id, asset] : portfolio.assets()) {
    if (asset->kind == AssetKind::fiat || asset->derived) continue;
    AskableAsset found{id, asset->symbol, fact_text(asset->facts, id_fact).value_or(""), std::nullopt};
    const CatalogAsset* known = found.id.empty() ? catalog.asset(asset->symbol) : nullptr;
    if (known != nullptr) found.id = fact_text(known->asset.facts, id_fact).value_or("");
    const PriceSeries* series = portfolio.series(id, currency);
    if (series != nullptr && !series->points().empty()) found.last = series->points().back().day;
    askable.push_back(std::move(found));
  }
  std::ranges::sort(askable, {}, &AskableAsset::symbol);
  return askable;
}

TakenPrices take_prices(const Portfolio& portfolio, const AskableAsset& asset, const Currency& currency,
                        const std::vector<PriceAnswer>& answers, const std::string& source) {
  TakenPrices taken;
  const PriceSeries* series = portfolio.series(asset.asset, currency);
  std::size_t refused = 0;
  for (const PriceAnswer& answer : answers) {
    if (!answer.symbol.empty() && !is_called(answer.symbol, asset.symbol)) {
      taken.drafts.clear();
      taken.trouble = fmt::format("{} calls {} “{}”, which is another coin", source, asset.id, answer.symbol);
      return taken;
    }
    refused += answer.refused;
    for (const Close& close : answer.closes) {
      if (series && series->on(close.day)) {
        ++taken.known;
        continue;
      }
      const PricePoint* known = series ? near_price(*series, close.day) : nullptr;
      if (known && is_far_off(close.price, known->price)) {
        taken.drafts.clear();
        taken.trouble =
            fmt::format("{} on {} is far from the {} known for {}: is it the same coin?", close.price.to_string(),
                        to_string(close.day), known->price.to_string(), to_string(known->day));
        return taken;
      }
      PriceDraft draft;
      draft.asset.id = asset.asset;
      draft.asset.symbol = asset.symbol;
      draft.day = to_string(close.day);
      draft.price = close.price.to_string();
      draft.quote = currency.code();
      draft.source = source;
      taken.drafts.push_back(std::move(draft));
    }
  }
  if (taken.drafts.empty() && taken.known == 0)
    taken.trouble = fmt::format("{} has no price of it for these days", source);
  if (refused > 0) taken.note = fmt::format("{} of zero left out", refused);
  return taken;
}

}  // namespace tidemill
