#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/edits/typed_text.h"

namespace tidemill {

/// The header of a table: column names, in lower case and without spaces around, to positions.
class CsvColumns {
 public:
  explicit CsvColumns(const std::vector<std::string>& header) : width_(header.size()) {
    for (std::size_t i = 0; i < header.size(); ++i) positions_.emplace(lowered(trimmed(header[i])), i);
  }
  bool has(const std::string& name) const { return positions_.contains(name); }
  /// The cell of a row, without spaces around; empty when the column or the cell is missing.
  std::string cell(const std::vector<std::string>& row, const std::string& name) const {
    const auto found = positions_.find(name);
    return found == positions_.end() || found->second >= row.size() ? std::string() : trimmed(row[found->second]);
  }
  /// bad_input when a row has more cells than the header names: a comma that belongs to a number, mostly. Empty cells
  /// at the end are no harm. `line` is where it stands in the file.
  Result<void> check_width(const std::vector<std::string>& row, std::size_t line) const {
    for (std::size_t i = width_; i < row.size(); ++i)
      if (!trimmed(row[i]).empty())
        return fail(ErrorCode::bad_input, "line " + std::to_string(line),
                    "it has " + std::to_string(row.size()) + " cells, the header has " + std::to_string(width_),
                    "put quotes around cells with a comma in them");
    return {};
  }
  const std::map<std::string, std::size_t>& positions() const { return positions_; }

 private:
  std::size_t width_;
  std::map<std::string, std::size_t> positions_;
};

}  // namespace tidemill
