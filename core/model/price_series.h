#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/base/date.h"
#include "core/base/decimal.h"
#include "core/base/ids.h"
#include "core/base/money.h"

namespace tidemill {

/// One price as stored and as carried by a Change. Key: asset, quote, day.
struct Price {
  AssetId asset{0};
  Currency quote;
  Date day{};
  Decimal price;       ///< > 0; a price of 0 is a missing price and is never stored
  std::string source;  ///< "typed", "csv", "sample", the name of a service
  friend bool operator==(const Price&, const Price&) = default;
};

struct PricePoint {
  Date day;
  Decimal price;
  std::uint32_t source = 0;  ///< index into the series' sources
};

/// The prices of one asset in one quote currency, by day. Immutable; a change makes a new series.
class PriceSeries {
 public:
  PriceSeries(AssetId asset, Currency quote, std::vector<Price> prices);

  AssetId asset() const { return asset_; }
  const Currency& quote() const { return quote_; }
  const std::vector<PricePoint>& points() const { return points_; }
  const std::string& source_of(const PricePoint& point) const { return sources_[point.source]; }
  /// The point of that very day, or nothing.
  const PricePoint* on(Date day) const;
  /// The last point on or before the day, or nothing.
  const PricePoint* latest(Date day) const;
  /// A copy with some points replaced, added (price set) or removed (nullopt).
  std::shared_ptr<const PriceSeries> with(const std::vector<std::pair<Date, std::optional<Price>>>& edits) const;

 private:
  AssetId asset_;
  Currency quote_;
  std::vector<PricePoint> points_;  // sorted by day, one a day
  std::vector<std::string> sources_;
};

}  // namespace tidemill
