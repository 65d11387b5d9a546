#include "app/cli/calc_rows.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/calculators/calc_values.h"
#include "core/io/csv.h"

namespace tidemill::cli {
namespace {

std::string lowered(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  return text;
}

}  // namespace

Result<std::string> rows_from_csv(const CalcInput& input, const std::string& path) {
  TIDEMILL_TRY(bytes, read_text_file(path));
  auto table = parse_csv(bytes);
  if (!table) return fail(table.error().at(path));
  std::vector<std::string> wanted{"date"};
  wanted.insert(wanted.end(), input.columns.begin(), input.columns.end());
  std::vector<std::size_t> places;
  for (const std::string& name : wanted) {
    const auto& header = table->rows.front();
    const auto found =
        std::find_if(header.begin(), header.end(), [&](const std::string& cell) { return lowered(cell) == name; });
    if (found == header.end())
      return fail(ErrorCode::bad_input, path + " line 1", "there is no column " + quote(name),
                  fmt::format("the header must be {}", fmt::join(wanted, ",")));
    places.push_back(static_cast<std::size_t>(found - header.begin()));
  }
  std::string text;
  for (std::size_t i = 1; i < table->rows.size(); ++i) {
    const auto& row = table->rows[i];
    std::vector<std::string> cells;
    for (std::size_t k = 0; k < places.size(); ++k) {
      std::string cell = places[k] < row.size() ? row[places[k]] : "";
      if (cell.empty() && k > 1) cell = "0";
      cells.push_back(std::move(cell));
    }
    const std::string words = fmt::format("{}", fmt::join(cells, ":"));
    const auto read = read_inputs({input}, {{input.name, words}});
    if (!read) return fail(read.error().at(fmt::format("{} line {}", path, table->lines[i])));
    text += (text.empty() ? "" : ",") + words;
  }
  if (text.empty()) return fail(ErrorCode::bad_input, path, "there are no rows below the header");
  return text;
}

}  // namespace tidemill::cli
