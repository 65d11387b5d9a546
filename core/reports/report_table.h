#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/reports/report_document.h"

namespace tidemill {

/// A cell for a value that may be unknown.
Cell money_cell(const std::optional<Decimal>& amount);
Cell estimate_cell(const std::optional<double>& amount);
Cell percent_cell(const std::optional<double>& fraction);

ReportColumn text_column(std::string key, std::string title);
ReportColumn number_column(std::string key, std::string title);

/// The place of the column with this key; the table has it.
std::size_t column_index(const ReportTable& table, std::string_view key);

/// Adds the row that sums the columns of money and of counts with these keys, exactly; unknown cells are left out.
/// Everything else of the row is empty, for the caller to fill. Throws DecimalOverflow, see `exact`.
ReportRow& add_total(ReportTable& table, std::string label, const std::vector<std::string_view>& money,
                     const std::vector<std::string_view>& counts);

/// Runs what builds a report; an amount that leaves the range of Decimal becomes an error with a name.
template <class Build>
Result<ReportDocument> exact(Build&& build) {
  try {
    return build();
  } catch (const DecimalOverflow&) {
    return fail(ErrorCode::overflow, "report", "its amounts add up to more than 170 quintillion",
                "check the entries for a number that is far too large");
  }
}

}  // namespace tidemill
