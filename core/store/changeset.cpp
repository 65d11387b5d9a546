#include "core/store/changeset.h"

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

namespace tidemill {

namespace {

void check_code(SQLite::Database& database, int code) {
  if (code != SQLITE_OK) throw SQLite::Exception(database.getHandle(), code);
}

int refuse_conflict(void*, int, sqlite3_changeset_iter*) {
  return SQLITE_CHANGESET_ABORT;
}

}  // namespace

ChangesetRecorder::ChangesetRecorder(SQLite::Database& database)
    : database_(&database), session_(nullptr, sqlite3session_delete) {
  sqlite3_session* session = nullptr;
  check_code(database, sqlite3session_create(database.getHandle(), "main", &session));
  session_.reset(session);
  check_code(database, sqlite3session_attach(session, nullptr));
}

std::string ChangesetRecorder::changeset() {
  int size = 0;
  void* bytes = nullptr;
  check_code(*database_, sqlite3session_changeset(session_.get(), &size, &bytes));
  const std::unique_ptr<void, void (*)(void*)> owned(bytes, sqlite3_free);
  return {static_cast<const char*>(bytes), static_cast<std::size_t>(size)};
}

Result<void> apply_changeset(SQLite::Database& database, std::string_view changeset, const std::string& place) {
  if (changeset.empty()) return {};
  // SQLite only reads it, but says so nowhere.
  const int code = sqlite3changeset_apply(database.getHandle(), static_cast<int>(changeset.size()),
                                          const_cast<char*>(changeset.data()), nullptr, refuse_conflict, nullptr);
  if (code == SQLITE_OK) return {};
  if (code == SQLITE_NOMEM) throw SQLite::Exception(database.getHandle(), code);
  return fail(ErrorCode::damaged, place, "the file is damaged: an edit in it does not fit what it holds",
              "restore a backup");
}

}  // namespace tidemill
