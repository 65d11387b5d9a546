#pragma once

#include <string>
#include <string_view>

#include "core/base/decimal.h"
#include "core/base/ids.h"

namespace tidemill {

/// A currency code: 2–8 capital letters or digits, "USD", "EUR", "BTC".
class Currency {
 public:
  /// Accepts lower case and makes it upper case; anything but 2–8 letters or digits is bad_input.
  static Result<Currency> parse(std::string_view code);
  /// A code known to be right; asserts otherwise.
  static Currency literal(std::string_view code);
  const std::string& code() const { return code_; }
  friend bool operator==(const Currency&, const Currency&) = default;
  friend auto operator<=>(const Currency&, const Currency&) = default;

 private:
  std::string code_ = "USD";
};

/// An amount of a currency. Amounts of different currencies do not add: convert at a day's rate first.
struct Money {
  Currency currency;
  Decimal amount;
  friend bool operator==(const Money&, const Money&) = default;
};

/// An amount of an asset.
struct Quantity {
  AssetId asset{0};
  Decimal amount;
  friend bool operator==(const Quantity&, const Quantity&) = default;
};

}  // namespace tidemill
