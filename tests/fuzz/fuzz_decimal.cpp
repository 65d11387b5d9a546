// Any text is a number or an error; a number's canonical text is the same number.
#include <cstdint>
#include <cstdlib>

#include "core/base/date.h"
#include "core/base/decimal.h"
#include "core/base/money.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace tidemill;
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  if (const auto number = Decimal::parse(text)) {
    const auto again = Decimal::parse(number->to_string());
    if (!again || *again != *number) std::abort();
  }
  if (const auto date = parse_date(text)) {
    if (to_string(*date) != text) std::abort();
  }
  if (const auto instant = parse_instant(text)) {
    const auto again = parse_instant(to_string(*instant));
    if (!again || *again != *instant) std::abort();
  }
  static_cast<void>(Currency::parse(text));
  return 0;
}
