#pragma once

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
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
    sealed,     ///< in memory only: nothing of it reaches a disk in clear
  };
  static Result<Connection> open(const std::filesystem::path& file, Purpose purpose);
  /// An empty database in memory.
  static Result<Connection> in_memory();
  /// A database in memory that is what image() gave, on behalf of `file`, of which errors speak.
  static Result<Connection> from_image(const std::filesystem::path& file, std::string_view image);
  /// Becomes what image() gave. Only for one made from an image, while no statement runs.
  Result<void> load_image(std::string_view image);
  /// The whole database as bytes, from one moment.
  Result<std::string> image() const;

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

  /// How many pages opening took over from the log of a program that was killed; 0 usually.
  int recovered() const { return recovered_; }

  /// Whether the file was moved, deleted or replaced under us: what is written now would be lost.
  bool was_moved() const;

 private:
  Connection(std::filesystem::path file, std::unique_ptr<SQLite::Database> database)
      : file_(std::move(file)), database_(std::move(database)) {}

  std::filesystem::path file_;
  std::unique_ptr<SQLite::Database> database_;
  int recovered_ = 0;
};

}  // namespace tidemill
