#pragma once

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>

#include <filesystem>
#include <memory>
#include <string>
#include <utility>

#include "core/base/result.h"

namespace tidemill {

/// SQLite's failure as an Error about `file`.
Error sqlite_error(const SQLite::Exception& exception, const std::filesystem::path& file);

/// An open SQLite file, set up as every portfolio is: foreign keys on, WAL with synchronous=FULL (what is committed is
/// on disk), 5 s of patience with other programs, schemas not trusted, triggers and views off. Belongs to one thread.
class Connection {
 public:
  enum class Purpose {
    portfolio,  ///< read and write, WAL
    growing,    ///< a new file nobody else sees yet: no journal beside it
    reading,    ///< look at a file without leaving anything beside it
  };
  static Result<Connection> open(const std::filesystem::path& file, Purpose purpose);
  /// An empty database in memory.
  static Result<Connection> in_memory();

  SQLite::Database& database() const { return *database_; }
  const std::filesystem::path& file() const { return file_; }

  /// Runs `body`, which returns a Result, and turns SQLite's exceptions into Errors about this file.
  template <class Body>
  auto guarded(Body&& body) const -> decltype(body()) {
    try {
      return body();
    } catch (const SQLite::Exception& exception) {
      return fail(sqlite_error(exception, file_));
    }
  }

  /// Whether the file was moved, deleted or replaced under us: what is written now would be lost.
  bool was_moved() const;

 private:
  Connection(std::filesystem::path file, std::unique_ptr<SQLite::Database> database)
      : file_(std::move(file)), database_(std::move(database)) {}

  std::filesystem::path file_;
  std::unique_ptr<SQLite::Database> database_;
};

}  // namespace tidemill
