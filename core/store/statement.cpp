#include "core/store/statement.h"

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

namespace tidemill {

Statement::Statement(SQLite::Database& database, std::string_view sql) : database_(&database) {
  const int code =
      sqlite3_prepare_v2(database.getHandle(), sql.data(), static_cast<int>(sql.size()), &statement_, nullptr);
  if (code != SQLITE_OK) throw SQLite::Exception(database.getHandle(), code);
}

Statement::~Statement() {
  sqlite3_finalize(statement_);
}

Statement::Statement(Statement&& other) noexcept : database_(other.database_), statement_(other.statement_) {
  other.statement_ = nullptr;
}

void Statement::bind(int index, StoredCellView cell) {
  int code = SQLITE_OK;
  if (const auto* number = std::get_if<std::int64_t>(&cell)) {
    code = sqlite3_bind_int64(statement_, index, *number);
  } else if (const auto* text = std::get_if<std::string_view>(&cell)) {
    // A null pointer would bind NULL; the null destructor means: not copied.
    code =
        sqlite3_bind_text64(statement_, index, text->empty() ? "" : text->data(), text->size(), nullptr, SQLITE_UTF8);
  } else {
    code = sqlite3_bind_null(statement_, index);
  }
  if (code != SQLITE_OK) throw SQLite::Exception(database_->getHandle(), code);
}

bool Statement::step() {
  const int code = sqlite3_step(statement_);
  if (code == SQLITE_ROW) return true;
  if (code == SQLITE_DONE) return false;
  throw SQLite::Exception(database_->getHandle(), code);
}

void Statement::reset() {
  sqlite3_reset(statement_);
}

void Statement::run() {
  // Reset even on failure: a statement left running would keep the transaction from ending.
  struct Resets {
    sqlite3_stmt* statement;
    ~Resets() { sqlite3_reset(statement); }
  } resets{statement_};
  while (step()) {
  }
}

StoredCellView Statement::cell(int index) const {
  switch (sqlite3_column_type(statement_, index)) {
    case SQLITE_NULL:
      return {};
    case SQLITE_INTEGER:
      return static_cast<std::int64_t>(sqlite3_column_int64(statement_, index));
    default:
      return text(index);
  }
}

bool Statement::is_null(int index) const {
  return sqlite3_column_type(statement_, index) == SQLITE_NULL;
}

std::int64_t Statement::integer(int index) const {
  return sqlite3_column_int64(statement_, index);
}

std::string_view Statement::text(int index) const {
  // SQLite hands text out as unsigned char; the order of the two calls is the documented one.
  const auto* begin = reinterpret_cast<const char*>(sqlite3_column_text(statement_, index));
  return begin == nullptr ? std::string_view()
                          : std::string_view(begin, static_cast<std::size_t>(sqlite3_column_bytes(statement_, index)));
}

}  // namespace tidemill
