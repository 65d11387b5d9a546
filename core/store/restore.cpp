#include <SQLiteCpp/Transaction.h>

#include <cerrno>
#include <optional>

#include "core/base/new_file.h"
#include "core/store/check.h"
#include "core/store/copy.h"
#include "core/store/migrations.h"
#include "core/store/portfolio_file.h"
#include "core/store/sealed_file.h"
#include "core/store/statement.h"

namespace tidemill {

namespace {

// A restored file must not meet the WAL of the one before it: SQLite would play it back over the new pages. So the old
// file is brought back to one file first, which also fails when somebody else has it open.
Result<std::optional<Connection>> hold_alone(const std::filesystem::path& file) {
  if (SealedFile::is_sealed(file)) return std::nullopt;  // has nothing beside it, and is replaced whole
  if (!check_portfolio_file(file, newest_version(), true)) return std::nullopt;  // damaged: only kept
  auto opened = Connection::open(file, Connection::Purpose::portfolio);
  if (!opened) {
    if (opened.error().code == ErrorCode::locked) return fail(opened.error());
    return std::nullopt;
  }
  auto alone = opened->guarded([&]() -> Result<void> {
    SQLite::Database& database = opened->database();
    database.exec("PRAGMA busy_timeout=1000");
    Statement mode(database, "PRAGMA journal_mode=DELETE");
    const bool changed = mode.step() && mode.text(0) == "delete";
    if (!changed) return fail(ErrorCode::locked, file.string(), "another program has it open", "close it there first");
    return {};
  });
  if (alone) return std::optional<Connection>(std::move(*opened));
  if (alone.error().code == ErrorCode::locked) {
    return fail(ErrorCode::locked, file.string(), "another program has it open", "close it there first");
  }
  return std::nullopt;
}

Result<void> keep_old(const std::filesystem::path& file) {
  std::filesystem::path kept = file.string() + ".before-restore";
  for (int number = 2; std::filesystem::exists(kept); ++number) {
    kept = file.string() + ".before-restore." + std::to_string(number);
  }
  std::error_code failure;
  // What a damaged file has beside it belongs to it and must not stay.
  for (const char* companion : {"-wal", "-shm", "-journal"}) {
    if (!std::filesystem::exists(file.string() + companion)) continue;
    std::filesystem::rename(file.string() + companion, kept.string() + companion, failure);
    if (failure) return fail(system_error(file, failure.value()));
  }
  std::filesystem::create_hard_link(file, kept, failure);
  if (failure) std::filesystem::rename(file, kept, failure);  // disks without hard links
  if (failure) return fail(system_error(file, failure.value()));
  return {};
}

}  // namespace

Result<void> restore_portfolio(const std::filesystem::path& copy, const std::filesystem::path& file,
                               const SealKey* key) {
  TIDEMILL_TRY(source, open_copy(copy, key));
  const SealKey* const sealed_with = SealedFile::is_sealed(copy) ? key : nullptr;
  std::error_code ignored;
  if (std::filesystem::equivalent(copy, file, ignored)) {
    return fail(ErrorCode::bad_input, file.string(), "this is the copy itself", "name another file to restore to");
  }
  if (std::filesystem::is_directory(file, ignored)) return fail(system_error(file, EISDIR));
  TIDEMILL_TRY(problems, check_structure(source));
  if (!problems.empty()) {
    return fail(ErrorCode::damaged, copy.string(), problems.front(), "choose another backup");
  }
  if (!std::filesystem::exists(file, ignored)) return copy_portfolio(source, sealed_with, file, false);

  const auto held = hold_alone(file);
  if (!held) return fail(held.error());
  // Made under another name first, so that a full disk is noticed before anything moves.
  const std::filesystem::path fresh = file.string() + ".restoring";
  TIDEMILL_CHECK(copy_portfolio(source, sealed_with, fresh, true));
  if (auto kept = keep_old(file); !kept) {
    std::filesystem::remove(fresh, ignored);
    return kept;
  }
  std::error_code failure;
  std::filesystem::rename(fresh, file, failure);
  if (failure) return fail(system_error(file, failure.value()));
  sync_folder_of(file);
  return {};
}

}  // namespace tidemill
