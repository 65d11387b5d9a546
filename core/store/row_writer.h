#pragma once

#include <map>
#include <optional>
#include <string>
#include <tuple>

#include "core/model/change.h"
#include "core/store/sqlite.h"
#include "core/store/statement.h"

namespace tidemill {

/// Writes row changes inside a transaction of the caller: compares every `before` with what is stored, refuses ids that
/// are taken, and keeps the next free numbers ahead of every id.
class RowWriter {
 public:
  explicit RowWriter(SQLite::Database& database);

  /// Conflict, naming the row, when `before` is not what is stored or the id of a new row is taken; bad_input for text
  /// that is not UTF-8.
  Result<void> write(const AnyRowChange& row);
  /// Only the comparison of `before` with what is stored.
  Result<void> compare(const AnyRowChange& row);
  /// Stores the next free numbers; call once behind the last row.
  void write_sequence();

 private:
  template <class Row>
  struct Statements {
    std::optional<Statement> select, insert, update, remove;
  };
  template <class Row>
  Result<void> write_row(const RowChange<Row>& row);
  template <class Row>
  Result<void> compare_row(const Row& before);
  template <class Row>
  Result<void> insert_row(const Row& after);
  template <class Row>
  Result<void> update_row(const Row& after);
  template <class Row>
  void remove_row(const Row& before);
  Statement& prepared(std::optional<Statement>& statement, const std::string& sql);

  SQLite::Database* database_;
  std::tuple<Statements<Asset>, Statements<Platform>, Statements<Holding>, Statements<Terms>, Statements<Entry>,
             Statements<Price>, Statements<Cover>, Statements<Goal>, Statements<Recurring>, Statements<Forecast>,
             Statements<Batch>, Statements<Setting>>
      statements_;
  std::map<std::string, std::int64_t> largest_ids_;
};

}  // namespace tidemill
