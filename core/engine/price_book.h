#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/model/portfolio.h"

namespace tidemill {

/// Where the value of a day came from.
enum class PriceOrigin {
  base,          ///< the base currency itself
  of_the_day,    ///< a price of that very day
  carried,       ///< the last known price before the day
  peg,           ///< a stablecoin without prices, at its peg
  carried_back,  ///< the first known price, for a day before it (by the user's choice)
  derived,       ///< a ratio of another asset's price
};

struct DayPrice {
  Decimal price;  ///< in the base currency, > 0
  Date of;        ///< the day the price is of
  PriceOrigin origin = PriceOrigin::of_the_day;
};

/// Prices of every asset in the base currency for every day up to `as_of`, resolved once, at construction: own series
/// in the base currency, else a series in another currency at the day's exchange rate, else derived, else peg. Unknown
/// stays unknown, never zero.
class PriceBook {
 public:
  PriceBook(const Portfolio& portfolio, Date as_of);

  /// The price of one unit of `asset` on `day` (clipped to as_of), or nothing when none is known.
  std::optional<DayPrice> price(AssetId asset, Date day) const;
  /// The newest price up to as_of.
  std::optional<DayPrice> now(AssetId asset) const { return price(asset, as_of_); }
  /// The value of one unit of a currency in the base currency on that day.
  std::optional<DayPrice> exchange_rate(const Currency& currency, Date day) const;
  const Currency& currency() const { return currency_; }
  Date as_of() const { return as_of_; }

 private:
  struct Days {
    Date first{};                                 // of `prices`
    std::vector<std::optional<DayPrice>> prices;  // one a day from `first` to as_of
    std::optional<DayPrice> before;               // what holds for days before `first`
  };
  const Days* days(AssetId asset, int depth) const;
  Days resolve(const Asset& asset, int depth) const;
  void fill_from_own_series(Days& days, const Asset& asset, int depth) const;
  void fill_from_inverse(Days& days, const Asset& asset) const;
  void fill_from_ratio(Days& target, const Asset& asset, int depth) const;
  template <class PriceOf>
  void fill(Days& days, const PriceSeries& series, PriceOf&& price_of) const;
  std::optional<DayPrice> exchange_rate(const Currency& currency, Date day, int depth) const;
  static std::optional<DayPrice> at(const Days& days, Date day);

  const Portfolio* portfolio_;
  Currency currency_;
  Date as_of_;
  mutable std::map<AssetId, std::unique_ptr<Days>> resolved_;  // filled by the constructor, assets on the way first
};

}  // namespace tidemill
