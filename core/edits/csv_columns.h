#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "core/edits/typed_text.h"

namespace tidemill {

/// The header of a table: column names, in lower case and without spaces around, to positions.
class CsvColumns {
 public:
  explicit CsvColumns(const std::vector<std::string>& header) {
    for (std::size_t i = 0; i < header.size(); ++i) positions_.emplace(lowered(trimmed(header[i])), i);
  }
  bool has(const std::string& name) const { return positions_.contains(name); }
  /// The cell of a row, without spaces around; empty when the column or the cell is missing.
  std::string cell(const std::vector<std::string>& row, const std::string& name) const {
    const auto found = positions_.find(name);
    return found == positions_.end() || found->second >= row.size() ? std::string() : trimmed(row[found->second]);
  }
  const std::map<std::string, std::size_t>& positions() const { return positions_; }

 private:
  std::map<std::string, std::size_t> positions_;
};

}  // namespace tidemill
