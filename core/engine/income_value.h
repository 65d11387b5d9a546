#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <unordered_map>

#include "core/engine/income.h"

namespace tidemill {

/// Of which day an amount earned takes its value.
enum class ValuedAt {
  receipt,  ///< as kept with the entry, else at the price of its day
  today,    ///< its quantity at the newest price
};

std::string_view name_of(ValuedAt at);
std::optional<ValuedAt> valued_at_from(std::string_view name);

/// How income is to be valued.
struct IncomeValuation {
  std::optional<Currency> currency = {};  ///< the base currency by default
  ValuedAt at = ValuedAt::receipt;

  friend bool operator==(const IncomeValuation&, const IncomeValuation&) = default;
};

/// Values income in any currency: at the exchange rate of the day whose price is used, quantity × price / rate rounded
/// once to 18 places. What was kept with an entry in that very currency stays as it was typed. Without a rate, as
/// without a price, the value is unknown. Any fiat asset is a currency, and so is a coin whose ticker no other asset
/// has.
class IncomeValuer {
 public:
  IncomeValuer(const Portfolio& portfolio, const PriceBook& prices, const IncomeValuation& valuation);

  const Currency& currency() const { return currency_; }
  /// The value of an item, signed as its quantity is.
  std::optional<Decimal> value(const IncomeItem& item) const;
  /// What one unit of `currency()` is worth in the base currency on that day.
  std::optional<Decimal> rate(Date day) const;

 private:
  std::optional<Decimal> at_receipt(const IncomeItem& item) const;

  const PriceBook* prices_;
  Currency currency_;
  ValuedAt at_;
  bool foreign_;
  std::optional<AssetId> asset_;                     // that stands for a currency other than the base
  std::unordered_map<std::int64_t, Decimal> typed_;  // values that entries keep in that currency
};

}  // namespace tidemill
