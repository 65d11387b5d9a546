#pragma once

#include <array>
#include <span>
#include <string>
#include <vector>

#include "core/store/records.h"
#include "core/store/statement.h"

namespace tidemill {

/// The columns of a record, in the order of its table.
template <class Row>
const std::vector<std::string>& columns() {
  static const std::vector<std::string> names = [] {
    std::vector<std::string> found;
    const Row row{};
    Record<Row>::each(row, [&](const char* column, const auto&) { found.emplace_back(column); });
    return found;
  }();
  return names;
}

/// A row as cells, in the order of columns().
template <class Row>
std::vector<StoredCell> to_cells(const Row& row) {
  std::vector<StoredCell> cells;
  cells.reserve(columns<Row>().size());
  Record<Row>::each(row, [&](const char*, const auto& member) { cells.push_back(to_cell(member)); });
  return cells;
}

/// Reads a row whose column `i` is `cell_at(i)`. The error names the column.
template <class Row, class CellAt>
Result<void> read_row(Row& row, CellAt&& cell_at) {
  Result<void> outcome;
  int index = 0;
  Record<Row>::each(row, [&](const char* column, auto&& member) {
    if (!outcome) return;
    outcome = from_cell(cell_at(index++), member);
    if (!outcome) outcome = fail(outcome.error().at(column));
  });
  return outcome;
}

/// "holding 7", "price 2 USD 2026-01-01", "setting currency": how messages call a row. `cells` begins with its key.
template <class Row>
std::string title_of(std::span<const StoredCell> cells) {
  std::string title = Record<Row>::table;
  for (const StoredCell& cell : cells.first(Record<Row>::keys)) {
    title += ' ';
    if (const auto* number = std::get_if<std::int64_t>(&cell)) title += std::to_string(*number);
    if (const auto* text = std::get_if<std::string>(&cell)) title += *text;
  }
  return title;
}
template <class Row>
std::string title_of(const Row& row) {
  return title_of<Row>(std::span<const StoredCell>(to_cells(row)));
}

/// The current row of a statement that selects columns<Row>(); the error names table, row and column.
template <class Row>
Result<Row> read_row(const Statement& statement) {
  Row row{};
  auto read = read_row(row, [&](int index) { return statement.cell(index); });
  if (read) return row;
  std::vector<StoredCell> key;
  for (int i = 0; i < static_cast<int>(Record<Row>::keys); ++i) {
    const StoredCellView cell = statement.cell(i);
    if (const auto* number = std::get_if<std::int64_t>(&cell)) key.emplace_back(*number);
    if (const auto* text = std::get_if<std::string_view>(&cell)) key.emplace_back(std::string(*text));
  }
  return fail(read.error().at(key.size() < Record<Row>::keys ? Record<Row>::table : title_of<Row>(key)));
}

/// The four statements of a record. `select_sql` has no WHERE; the others find a row by its key, whose parameters come
/// first (select_row, remove) or last (update).
template <class Row>
struct RowSql {
  static std::string list(const std::string& between, const std::string& after, std::size_t from, std::size_t to) {
    std::string text;
    for (std::size_t i = from; i < to; ++i) text += (i == from ? "" : between) + columns<Row>()[i] + after;
    return text;
  }
  static std::size_t count() { return columns<Row>().size(); }
  static std::string table() { return Record<Row>::table; }
  static std::string by_key() { return " WHERE " + list(" AND ", "=?", 0, Record<Row>::keys); }

  static std::string select_all() { return "SELECT " + list(",", "", 0, count()) + " FROM " + table(); }
  static std::string select_row() { return select_all() + by_key(); }
  static std::string insert() {
    std::string marks = "?";
    for (std::size_t i = 1; i < count(); ++i) marks += ",?";
    return "INSERT INTO " + table() + "(" + list(",", "", 0, count()) + ") VALUES(" + marks + ")";
  }
  static std::string update() {
    return "UPDATE " + table() + " SET " + list(",", "=?", Record<Row>::keys, count()) + by_key();
  }
  static std::string remove() { return "DELETE FROM " + table() + by_key(); }
};

}  // namespace tidemill
