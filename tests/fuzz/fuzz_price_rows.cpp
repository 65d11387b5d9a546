// Any CSV of prices becomes a change or an error that says what is wrong; no price is ever zero.
#include <cstdint>
#include <cstdlib>

#include "core/edits/price_edit.h"
#include "core/io/csv.h"
#include "tests/fuzz/portfolio_case.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace tidemill;
  const auto table = parse_csv(std::string_view(reinterpret_cast<const char*>(data), size));
  if (!table) return 0;
  const auto rows = price_drafts_from_csv(table->rows, "ETH");
  if (!rows) return 0;
  const auto change = set_prices(fuzz::small_portfolio(), rows->drafts, {}, "prices.csv", rows->lines);
  if (!change) {
    if (change.error().message().empty()) std::abort();
    return 0;
  }
  for (const AnyRowChange& row : change->rows) {
    const auto* price = std::get_if<RowChange<Price>>(&row);
    if (price != nullptr && price->after && price->after->price.sign() <= 0) std::abort();
  }
  return 0;
}
