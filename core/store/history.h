#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/model/change.h"
#include "core/store/sqlite.h"

namespace tidemill {

/// What a change of the history does to the entries of its batch, which it does not list itself.
enum class BatchRows { none, added, removed };

/// One change as the history keeps it.
struct StoredChange {
  ChangeId id{0};
  std::string name;
  std::string source;
  Instant at{};
  bool undone = false;
  std::optional<BatchId> batch;
  BatchRows batch_rows = BatchRows::none;
  std::string rows;  ///< JSON, see change_json.h; empty in lists
};

/// The table of changes. Undone ones are always the newest: a new change drops them. To be used inside a transaction.
class History {
 public:
  explicit History(SQLite::Database& database) : database_(&database) {}

  /// Drops what is undone and appends a change.
  void append(const Change& change, BatchRows batch_rows, const std::string& rows, Instant at);
  /// The newest change that is not undone, or the oldest that is.
  Result<std::optional<StoredChange>> newest_done();
  Result<std::optional<StoredChange>> oldest_undone();
  void mark(ChangeId id, bool undone);
  /// Newest first, at most `limit`, without their rows.
  Result<std::vector<StoredChange>> list(int limit);
  /// A number that differs when anything was applied, undone or redone since: next change number and how many are
  /// undone.
  std::pair<std::int64_t, std::int64_t> fingerprint();

  /// Moves all entries of a batch out of the portfolio (undo of a load), or back in.
  void hide_entries(BatchId batch);
  void show_entries(BatchId batch);
  std::int64_t count_entries(BatchId batch);
  std::int64_t count_hidden_entries(BatchId batch);

 private:
  Result<std::optional<StoredChange>> one(const char* where);
  void drop_undone();
  void run_for(const char* sql, BatchId batch);
  std::int64_t count(const char* sql, BatchId batch);

  SQLite::Database* database_;
};

/// The whole change of a stored one. `batch_entries` are the entries of its batch, when batch_rows says it has such.
Result<Change> whole_change(const StoredChange& stored, std::vector<Entry> batch_entries);

}  // namespace tidemill
