#include <fmt/format.h>

#include "core/engine/explanation_parts.h"

namespace tidemill {
namespace {

using What = NumberRef::What;

/// The stored price behind a day's price, in the base currency or, longest series first, in another.
const PriceSeries* series_behind(const Analysis& analysis, AssetId asset) {
  if (const PriceSeries* own = analysis.portfolio->series(asset, analysis.currency)) return own;
  const PriceSeries* longest = nullptr;
  for (const auto& [key, series] : analysis.portfolio->prices())
    if (key.first == asset && (!longest || series->points().size() > longest->points().size())) longest = series.get();
  return longest;
}

std::string age(Date of, Date day) {
  const int days = days_between(of, day);
  return days == 0 ? "of that day" : days == 1 ? "a day old" : fmt::format("{} days old", days);
}

/// A stablecoin without prices stands at its peg; in another currency that is the currency's rate.
void add_peg(Explanation& made, const Analysis& analysis, const Asset& asset, Date day) {
  if (!asset.peg) return;
  made.formula = "no price is stored: the stablecoin stands at its peg";
  made.lines.push_back({"Peg", std::string(asset.peg->code())});
  const Asset* currency = analysis.portfolio->currency_asset(*asset.peg);
  if (currency && !(*asset.peg == analysis.currency)) made.lines.push_back(price_line(analysis, currency->id, day));
}

void add_stored(Explanation& made, const PriceSeries& series, const DayPrice& price) {
  const PricePoint* point = series.latest(price.of);
  if (!point) return;
  made.lines.push_back({"Stored price", PlainFigure{point->price},
                        fmt::format("{}, {}, {}", series.quote().code(), to_string(point->day),
                                    series.source_of(*point).empty() ? "no source named" : series.source_of(*point))});
}

}  // namespace

std::string price_origin(const Analysis& analysis, AssetId asset, const DayPrice& price, Date day) {
  switch (price.origin) {
    case PriceOrigin::base:
      return "the base currency";
    case PriceOrigin::peg:
      return "its peg, no price is stored";
    case PriceOrigin::derived:
      return "a ratio of another price, " + age(price.of, day);
    case PriceOrigin::carried_back:
      return "the first known price, of " + to_string(price.of);
    case PriceOrigin::of_the_day:
    case PriceOrigin::carried:
      break;
  }
  const PriceSeries* series = series_behind(analysis, asset);
  const PricePoint* point = series ? series->latest(price.of) : nullptr;
  const std::string source = point ? series->source_of(*point) : std::string();
  return age(price.of, day) + (source.empty() ? "" : ", " + source);
}

ExplainedLine price_line(const Analysis& analysis, AssetId asset, Date day) {
  ExplainedLine line{"Price of " + symbol_of(analysis, asset)};
  const auto price = analysis.prices->price(asset, day);
  if (!price) {
    line.note = "none is known for " + to_string(day);
    return line;
  }
  line.figure = MoneyFigure{price->price};
  line.note = price_origin(analysis, asset, *price, day);
  if (price->origin != PriceOrigin::base) line.opens = NumberRef{.what = What::price, .asset = asset, .from = day};
  return line;
}

Result<Explanation> explain_price(const Analysis& analysis, AssetId id, Date day) {
  const Asset* asset = analysis.portfolio->asset(id);
  if (!asset) return no_number("price", "the asset is no longer there");
  const auto price = analysis.prices->price(id, day);
  Explanation made{fmt::format("Price of {} on {}", asset->symbol, to_string(day))};
  if (!price) {
    made.formula = "no price is known for this day or any before it";
    made.notes.push_back("Amounts of " + asset->symbol + " are left out of totals until one is entered.");
    return made;
  }
  made.figure = MoneyFigure{price->price};
  const PriceSeries* series = series_behind(analysis, id);
  switch (price->origin) {
    case PriceOrigin::base:
      made.formula = "it is the base currency itself";
      break;
    case PriceOrigin::peg:
      add_peg(made, analysis, *asset, day);
      break;
    case PriceOrigin::derived:
      if (!asset->derived) break;
      made.formula = "ratio × price of " + symbol_of(analysis, asset->derived->of);
      made.lines.push_back({"Ratio", PlainFigure{asset->derived->ratio}, "entered with the asset"});
      made.lines.push_back(price_line(analysis, asset->derived->of, day));
      break;
    case PriceOrigin::of_the_day:
      made.formula = "the price stored for that day";
      break;
    case PriceOrigin::carried:
      made.formula = "no price of that day: the last one before it";
      break;
    case PriceOrigin::carried_back:
      made.formula = "no price of that day or before it: the first known one, by your choice";
      break;
  }
  if (price->origin != PriceOrigin::derived && price->origin != PriceOrigin::peg && series) {
    add_stored(made, *series, *price);
    if (!(series->quote() == analysis.currency)) {
      made.formula += ", × the exchange rate";
      if (const Asset* currency = analysis.portfolio->currency_asset(series->quote()))
        made.lines.push_back(price_line(analysis, currency->id, day));
    }
  }
  made.lines.push_back({"Price of", price->of, age(price->of, day)});
  return made;
}

}  // namespace tidemill
