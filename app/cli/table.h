#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/date.h"
#include "core/base/decimal.h"
#include "core/base/money.h"

namespace tidemill::cli {

/// One cell, twice: exact for programs (CSV), rounded for people (table). Unknown is empty for programs, a dash for
/// people.
struct Cell {
  std::string exact;
  std::string shown;
};

Cell text_cell(std::string_view text);
Cell date_cell(std::optional<Date> date);
/// Money of `currency`: two places for people, eight where the currency is a coin.
Cell money_cell(std::optional<Decimal> amount, const Currency& currency);
/// Money that was projected.
Cell money_cell(std::optional<double> amount, const Currency& currency);
/// A quantity of an asset: at most eight places for people.
Cell amount_cell(Decimal amount);
Cell count_cell(std::int64_t count);
/// A fraction, shown as percent with two places.
Cell percent_cell(std::optional<double> fraction);
/// A number with `digits` places for people.
Cell number_cell(std::optional<double> number, int digits);

struct TableColumn {
  enum class Kind { text, number };
  std::string key;    ///< header in CSV: "recorded"
  std::string title;  ///< header for people: "Recorded"
  Kind kind = Kind::text;
};

struct Table {
  std::string title;  ///< above the table, for people; may be empty
  std::vector<TableColumn> columns;
  std::vector<std::vector<Cell>> rows;
  std::vector<Cell> footer = {};  ///< totals, for people only: a program sums the rows itself
};

/// Columns aligned with spaces, numbers to the right, a rule under the header.
std::string to_text(const Table& table);
/// RFC 4180 with LF: header keys, then the rows. Text that a spreadsheet could run as a formula is neutralised.
std::string to_csv(const Table& table);

}  // namespace tidemill::cli
