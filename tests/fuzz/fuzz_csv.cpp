// Any bytes are a table or an error that names a line; what was read survives writing and reading again.
#include <cstdint>
#include <cstdlib>

#include "core/io/csv.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const auto table = tidemill::parse_csv(text);
  if (!table) {
    if (table.error().message().empty()) std::abort();
    return 0;
  }
  if (table->rows.size() != table->lines.size()) std::abort();
  std::string written = "\xEF\xBB\xBF";  // a mark of its own: only the first is dropped, a cell may begin with another
  for (const auto& row : table->rows) {
    for (std::size_t i = 0; i < row.size(); ++i) written += (i > 0 ? "," : "") + tidemill::csv_cell(row[i]);
    if (row.size() == 1 && row[0].empty()) written += "\"\"";  // an empty line is no row
    written += '\n';
  }
  // A single column may look like another separator; only tables with a comma are read back for certain.
  if (table->rows.empty() || table->rows.front().size() < 2) return 0;
  const auto again = tidemill::parse_csv(written);
  if (again && again->rows.front().size() == table->rows.front().size() && again->rows != table->rows) std::abort();
  return 0;
}
