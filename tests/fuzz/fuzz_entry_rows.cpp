// Any CSV of entries becomes a change or an error that says what is wrong.
#include <cstdint>
#include <cstdlib>

#include "core/edits/entry_edit.h"
#include "core/io/csv.h"
#include "tests/fuzz/portfolio_case.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace tidemill;
  const auto table = parse_csv(std::string_view(reinterpret_cast<const char*>(data), size));
  if (!table) return 0;
  const auto drafts = entry_drafts_from_csv(table->rows);
  if (!drafts) return 0;
  EntryRows rows{"rows.csv", *drafts, {table->lines.begin() + 1, table->lines.end()}};
  const auto change = record_entries(fuzz::small_portfolio(), rows);
  if (!change && change.error().message().empty()) std::abort();
  if (change) static_cast<void>(fuzz::small_portfolio().portfolio->with(*change));
  return 0;
}
