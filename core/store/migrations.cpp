#include "core/store/migrations.h"

#include <SQLiteCpp/Transaction.h>
#include <fmt/format.h>

#include <array>

#include "core/store/copy.h"
#include "core/store/schema.h"
#include "core/store/statement.h"

namespace tidemill {

namespace {

const std::array<Migration, 1> steps_there_are = {{
    {1, "the tables of a portfolio", schema_version_1},
}};

Result<void> run_step(SQLite::Database& database, const Migration& step, const Connection& connection) {
  SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
  if (schema_version(connection) >= step.version) return {};  // another program was faster
  database.exec(step.sql);
  database.exec(fmt::format("PRAGMA user_version={}", step.version));
  if (Statement(database, "PRAGMA foreign_key_check").step()) {
    return fail(ErrorCode::damaged, connection.file().string(),
                fmt::format("updating it to version {} ({}) leaves rows that name missing ones", step.version,
                            step.description),
                "the file was left as it was; restore a backup");
  }
  transaction.commit();
  return {};
}

}  // namespace

std::span<const Migration> migrations() {
  return steps_there_are;
}

int newest_version() {
  return steps_there_are.back().version;
}

int schema_version(const Connection& connection) {
  Statement statement(connection.database(), "PRAGMA user_version");
  return statement.step() ? static_cast<int>(statement.integer(0)) : 0;
}

Result<void> migrate(const Connection& connection, std::span<const Migration> steps) {
  return connection.guarded([&]() -> Result<void> {
    SQLite::Database& database = connection.database();
    // Tables may have to be made anew, which references would forbid; each step checks them before it commits.
    database.exec("PRAGMA foreign_keys=OFF");
    Result<void> outcome;
    for (const Migration& step : steps) {
      if (!outcome) break;
      if (step.version > schema_version(connection)) outcome = run_step(database, step, connection);
    }
    database.exec("PRAGMA foreign_keys=ON");
    return outcome;
  });
}

Result<std::filesystem::path> backup_before_migration(const Connection& connection, const SealKey* key, int version) {
  const std::string first = fmt::format("{}.v{}.backup", connection.file().string(), version);
  std::filesystem::path copy = first;
  for (int number = 2;; ++number) {
    auto copied = copy_portfolio(connection, key, copy, false);
    if (copied) return copy;
    if (copied.error().code != ErrorCode::conflict) return fail(copied.error());
    copy = fmt::format("{}.{}", first, number);
  }
}

}  // namespace tidemill
