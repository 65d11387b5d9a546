#include "core/store/row_writer.h"

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include <algorithm>

#include "core/base/utf8.h"
#include "core/store/row_mapping.h"

namespace tidemill {

namespace {

template <class Row>
tl::unexpected<Error> conflict(const Row& row, const char* why) {
  return fail(ErrorCode::conflict, title_of(row), why, "look at it again and repeat the edit");
}

// Text that could not be printed or exported later is not let in.
template <class Row>
Result<void> check_text(const Row& row, const std::vector<StoredCell>& cells) {
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const auto* text = std::get_if<std::string>(&cells[i]);
    if (text == nullptr) continue;
    if (utf8_first_broken(*text) != std::string::npos || text->find('\0') != std::string::npos) {
      return fail(ErrorCode::bad_input, title_of(row) + ": " + columns<Row>()[i],
                  quote(*text) + " holds bytes that are not text", "type it again");
    }
  }
  return {};
}

template <class Row>
void bind_all(Statement& statement, const std::vector<StoredCell>& cells, std::size_t from, std::size_t to, int first) {
  for (std::size_t i = from; i < to; ++i) statement.bind(first + static_cast<int>(i - from), view_of(cells[i]));
}

template <class Row>
bool same_key(const Row& a, const Row& b) {
  const auto of_a = to_cells(a);
  const auto of_b = to_cells(b);
  return std::equal(of_a.begin(), of_a.begin() + Record<Row>::keys, of_b.begin());
}

}  // namespace

RowWriter::RowWriter(SQLite::Database& database) : database_(&database) {}

Statement& RowWriter::prepared(std::optional<Statement>& statement, const std::string& sql) {
  if (!statement) statement.emplace(*database_, sql);
  return *statement;
}

template <class Row>
Result<void> RowWriter::compare_row(const Row& before) {
  Statement& select = prepared(std::get<Statements<Row>>(statements_).select, RowSql<Row>::select_row());
  const auto cells = to_cells(before);
  bind_all<Row>(select, cells, 0, Record<Row>::keys, 1);
  struct Resets {
    Statement& statement;
    ~Resets() { statement.reset(); }
  } resets{select};
  if (!select.step()) return conflict(before, "it was removed meanwhile by another window or program");
  TIDEMILL_TRY(stored, read_row<Row>(select));
  if (stored != before) return conflict(before, "it was changed meanwhile by another window or program");
  return {};
}

template <class Row>
Result<void> RowWriter::insert_row(const Row& after) {
  Statement& insert = prepared(std::get<Statements<Row>>(statements_).insert, RowSql<Row>::insert());
  const auto cells = to_cells(after);
  TIDEMILL_CHECK(check_text(after, cells));
  bind_all<Row>(insert, cells, 0, cells.size(), 1);
  try {
    insert.run();
  } catch (const SQLite::Exception& exception) {
    const int code = exception.getExtendedErrorCode();
    if (code == SQLITE_CONSTRAINT_PRIMARYKEY || code == SQLITE_CONSTRAINT_ROWID) {
      return conflict(after, "another window or program has added one meanwhile");
    }
    if (code == SQLITE_CONSTRAINT_CHECK) {
      return fail(ErrorCode::bad_input, title_of(after), "a portfolio can't hold such a row", "check what was typed");
    }
    throw;
  }
  if constexpr (requires { after.id.value(); }) {
    std::int64_t& largest = largest_ids_[Record<Row>::table];
    largest = std::max(largest, after.id.value());
  }
  return {};
}

template <class Row>
Result<void> RowWriter::update_row(const Row& after) {
  Statement& update = prepared(std::get<Statements<Row>>(statements_).update, RowSql<Row>::update());
  const auto cells = to_cells(after);
  TIDEMILL_CHECK(check_text(after, cells));
  constexpr std::size_t keys = Record<Row>::keys;
  bind_all<Row>(update, cells, keys, cells.size(), 1);
  bind_all<Row>(update, cells, 0, keys, static_cast<int>(cells.size() - keys) + 1);
  try {
    update.run();
  } catch (const SQLite::Exception& exception) {
    if (exception.getExtendedErrorCode() != SQLITE_CONSTRAINT_CHECK) throw;
    return fail(ErrorCode::bad_input, title_of(after), "a portfolio can't hold such a row", "check what was typed");
  }
  return {};
}

template <class Row>
void RowWriter::remove_row(const Row& before) {
  Statement& remove = prepared(std::get<Statements<Row>>(statements_).remove, RowSql<Row>::remove());
  const auto cells = to_cells(before);
  bind_all<Row>(remove, cells, 0, Record<Row>::keys, 1);
  remove.run();
}

template <class Row>
Result<void> RowWriter::write_row(const RowChange<Row>& row) {
  if (row.before) TIDEMILL_CHECK(compare_row(*row.before));
  if (row.before && row.after && same_key(*row.before, *row.after)) {
    return *row.before == *row.after ? Result<void>() : update_row(*row.after);
  }
  if (row.before) remove_row(*row.before);
  if (row.after) TIDEMILL_CHECK(insert_row(*row.after));
  return {};
}

Result<void> RowWriter::write(const AnyRowChange& row) {
  return std::visit([&](const auto& typed) { return write_row(typed); }, row);
}

Result<void> RowWriter::compare(const AnyRowChange& row) {
  return std::visit([&](const auto& typed) { return typed.before ? compare_row(*typed.before) : Result<void>(); }, row);
}

void RowWriter::write_sequence() {
  Statement raise(*database_,
                  "INSERT INTO sequence(name, next) VALUES(?1, ?2) ON CONFLICT(name) DO UPDATE SET next=max(next, ?2)");
  for (const auto& [table, largest] : largest_ids_) {
    raise.bind(1, std::string_view(table));
    raise.bind(2, largest + 1);
    raise.run();
  }
  largest_ids_.clear();
}

}  // namespace tidemill
