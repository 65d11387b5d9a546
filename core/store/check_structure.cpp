#include <fmt/format.h>

#include <map>

#include "core/store/check.h"
#include "core/store/migrations.h"
#include "core/store/statement.h"

namespace tidemill {

namespace {

// Enough to see what is wrong; a broken file could yield thousands.
constexpr std::size_t most_problems = 20;

using Definitions = std::map<std::string, std::string>;

Definitions definitions_in(SQLite::Database& database) {
  Definitions found;
  Statement select(database,
                   "SELECT type || ' ' || name, coalesce(sql, '') FROM sqlite_schema "
                   "WHERE name NOT LIKE 'sqlite~_%' ESCAPE '~'");
  while (select.step()) found.emplace(select.text(0), select.text(1));
  return found;
}

// The tables a file of that version must have, from running the same steps in memory.
Result<Definitions> expected_definitions(int version) {
  TIDEMILL_TRY(memory, Connection::in_memory());
  TIDEMILL_CHECK(migrate(memory, migrations().first(static_cast<std::size_t>(version))));
  return definitions_in(memory.database());
}

}  // namespace

Result<std::vector<std::string>> check_structure(const Connection& connection) {
  auto checked = connection.guarded([&]() -> Result<std::vector<std::string>> {
    SQLite::Database& database = connection.database();
    std::vector<std::string> problems;
    Statement integrity(database, fmt::format("PRAGMA integrity_check({})", most_problems));
    while (integrity.step()) {
      if (integrity.text(0) != "ok") problems.push_back(fmt::format("the file is damaged: {}", integrity.text(0)));
    }
    if (!problems.empty()) return problems;

    Statement references(database, "PRAGMA foreign_key_check");
    while (problems.size() < most_problems && references.step()) {
      problems.push_back(fmt::format("{} {} names a row of {} that does not exist", references.text(0),
                                     references.integer(1), references.text(2)));
    }

    TIDEMILL_TRY(expected, expected_definitions(schema_version(connection)));
    const Definitions found = definitions_in(database);
    for (const auto& [name, sql] : expected) {
      const auto here = found.find(name);
      if (here == found.end())
        problems.push_back(fmt::format("the {} is missing", name));
      else if (here->second != sql)
        problems.push_back(fmt::format("the {} is not as Tidemill makes it", name));
    }
    for (const auto& [name, sql] : found) {
      if (!expected.contains(name)) problems.push_back(fmt::format("the {} is not Tidemill's", name));
    }
    return problems;
  });
  // Damage that keeps even the check from running is what the check has found.
  if (!checked && checked.error().code == ErrorCode::damaged) return std::vector{checked.error().why};
  return checked;
}

}  // namespace tidemill
