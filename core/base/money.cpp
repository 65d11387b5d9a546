#include "core/base/money.h"

#include <cassert>

namespace tidemill {

Result<Currency> Currency::parse(std::string_view code) {
  Currency currency;
  currency.code_.clear();
  for (char c : code) {
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    const bool allowed = (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    if (!allowed || currency.code_.size() == 8) {
      currency.code_.clear();
      break;
    }
    currency.code_ += c;
  }
  if (currency.code_.size() < 2) {
    return fail(ErrorCode::bad_input, "", quote(code) + " is not a currency code",
                "type 2 to 8 letters or digits, for example USD");
  }
  return currency;
}

Currency Currency::literal(std::string_view code) {
  const auto parsed = parse(code);
  assert(parsed && "not a currency code");
  return parsed.value_or(Currency());
}

}  // namespace tidemill
