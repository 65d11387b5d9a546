#pragma once

#include <SQLiteCpp/Database.h>

#include <memory>
#include <string>
#include <string_view>

#include "core/base/result.h"

struct sqlite3_session;

namespace tidemill {

/// Notes every row that a transaction writes, from here to its end, as SQLite's changeset
/// (https://www.sqlite.org/sessionintro.html): what the log of an encrypted portfolio holds. It is of rows and not of
/// edits so that a later program reads it without knowing how this one edits.
class ChangesetRecorder {
 public:
  explicit ChangesetRecorder(SQLite::Database& database);
  /// What was written so far; empty when nothing was.
  std::string changeset();

 private:
  SQLite::Database* database_;
  std::unique_ptr<sqlite3_session, void (*)(sqlite3_session*)> session_;
};

/// Writes a changeset into the database it was not made on. Damaged, with nothing written, when a row is not as the
/// changeset says it was.
Result<void> apply_changeset(SQLite::Database& database, std::string_view changeset, const std::string& place);

}  // namespace tidemill
