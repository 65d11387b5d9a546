#pragma once

#include <SQLiteCpp/Database.h>

#include <cstdint>
#include <string_view>

#include "core/store/cell.h"

struct sqlite3_stmt;

namespace tidemill {

/// A prepared statement that binds and reads cells without copying them. Failures throw SQLite::Exception, which
/// `Connection::guarded` turns into an Error.
class Statement {
 public:
  Statement(SQLite::Database& database, std::string_view sql);
  ~Statement();
  Statement(Statement&& other) noexcept;
  Statement& operator=(Statement&&) = delete;

  /// Binds parameter `index` (from 1). Text must live until the statement is run.
  void bind(int index, StoredCellView cell);
  /// Moves to the next row; false after the last one.
  bool step();
  /// Makes it ready for another run; bindings stay.
  void reset();
  /// Runs it to its end and makes it ready for another run.
  void run();

  /// Column `index` (from 0) of the current row; its text lives until the next step.
  StoredCellView cell(int index) const;
  bool is_null(int index) const;
  std::int64_t integer(int index) const;
  /// Text of a column; its data() is null when the column is.
  std::string_view text(int index) const;

 private:
  SQLite::Database* database_;
  sqlite3_stmt* statement_ = nullptr;
};

}  // namespace tidemill
