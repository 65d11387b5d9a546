#include "core/store/sqlite.h"

#include <sqlite3.h>

#include <cstring>
#include <memory>
#include <mutex>

namespace tidemill {

namespace {

constexpr int patience_ms = 5000;

// SQLite says that it took over the log of a killed program only to its error log, and on the thread that opened.
thread_local int recoveries = 0;

void hear(void*, int code, const char*) {
  if (code == SQLITE_NOTICE_RECOVER_WAL) ++recoveries;
}

void listen_once() {
  static std::once_flag done;
  // SQLite's way to configure itself is a C variadic function.
  std::call_once(done, [] { sqlite3_config(SQLITE_CONFIG_LOG, hear, nullptr); });  // NOLINT(*-vararg)
}

const char* pragmas(Connection::Purpose purpose) {
  switch (purpose) {
    case Connection::Purpose::portfolio:
      return "PRAGMA foreign_keys=ON; PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON; PRAGMA journal_mode=WAL; "
             "PRAGMA synchronous=FULL; PRAGMA temp_store=MEMORY;";
    case Connection::Purpose::growing:
      return "PRAGMA foreign_keys=ON; PRAGMA trusted_schema=OFF; PRAGMA journal_mode=MEMORY; PRAGMA synchronous=FULL;";
    case Connection::Purpose::reading:
      return "PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON; PRAGMA temp_store=MEMORY;";
    case Connection::Purpose::sealed:
      return "PRAGMA foreign_keys=ON; PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON; PRAGMA temp_store=MEMORY; "
             "PRAGMA journal_mode=MEMORY;";
  }
  return "";
}

// A URI, because only that can say `immutable`: for files on read-only disks and to leave no -shm beside a backup. It
// must not be said of a file with a WAL, which would be ignored.
std::string uri_of(const std::filesystem::path& file, bool immutable) {
  std::string uri = "file:";
  const std::string absolute = std::filesystem::absolute(file).string();
  for (const char c : absolute) {
    if (c == '%' || c == '?' || c == '#') {
      constexpr const char* hex = "0123456789ABCDEF";
      const auto byte = static_cast<unsigned char>(c);
      uri += {'%', hex[byte >> 4U], hex[byte & 15U]};
    } else {
      uri += c;
    }
  }
  return uri + (immutable ? "?immutable=1" : "");
}

void configure(SQLite::Database& database, Connection::Purpose purpose) {
  sqlite3* handle = database.getHandle();
  sqlite3_extended_result_codes(handle, 1);
  sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
  sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
  sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
  database.exec(pragmas(purpose));
}

// Whether a WAL beside the file may hold something, or somebody may be about to write into it. An empty WAL and an
// index shorter than its 32 KiB are what an attempt to write on a full disk leaves
// (https://www.sqlite.org/walformat.html).
bool is_in_use(const std::filesystem::path& file) {
  const auto size_of = [&](const char* suffix) -> std::uintmax_t {
    std::error_code missing;
    const auto size = std::filesystem::file_size(file.string() + suffix, missing);
    return missing ? 0 : size;
  };
  return size_of("-wal") > 0 || size_of("-shm") >= 32768;
}

bool is_write_error(int extended_code) {
  return extended_code == SQLITE_IOERR_WRITE || extended_code == SQLITE_IOERR_FSYNC ||
         extended_code == SQLITE_IOERR_TRUNCATE || extended_code == SQLITE_IOERR_SHMSIZE;
}

}  // namespace

Error sqlite_error(const SQLite::Exception& exception, const std::filesystem::path& file) {
  const auto error = [&](ErrorCode code, std::string why, std::string todo) {
    return Error{code, file.string(), std::move(why), std::move(todo), {}};
  };
  switch (exception.getErrorCode() & 0xFF) {
    case SQLITE_FULL:
      return error(ErrorCode::io, "the disk is full", "free some space and try again; nothing was changed");
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
      return error(ErrorCode::io, "the file can't be written",
                   "allow writing to it and its folder, or copy it somewhere else");
    case SQLITE_CANTOPEN:
      return error(ErrorCode::io, "the file can't be opened for writing",
                   "allow writing to it and its folder, or copy it somewhere else");
    case SQLITE_IOERR:
      // By now the transaction is rolled back and the errno behind this lost. A disk without space is FULL, a quota or
      // a limit on the size of files ends here.
      if (is_write_error(exception.getExtendedErrorCode())) {
        return error(ErrorCode::io, "the disk is full or can't be written",
                     "free some space and try again; nothing was changed");
      }
      return error(ErrorCode::io, "the disk reports an error", "check the disk; nothing was changed");
    case SQLITE_NOTADB:
      return error(ErrorCode::damaged, "this is not a Tidemill portfolio", "choose another file or restore a backup");
    case SQLITE_CORRUPT:
      return error(ErrorCode::damaged, "the file is damaged or cut short", "restore a backup");
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return error(ErrorCode::locked, "another program is writing to it", "try again in a moment");
    case SQLITE_CONSTRAINT:
      return error(ErrorCode::conflict, "the change does not fit what the portfolio holds now",
                   "look at it again and repeat the edit");
    case SQLITE_NOMEM:
    case SQLITE_TOOBIG:
      return error(ErrorCode::io, "there is not enough memory", "close other programs and try again");
    default:
      // Tables or columns that are missing: the file was made or changed by something else.
      return error(ErrorCode::damaged,
                   std::string("its tables are not those of a portfolio (") + exception.what() + ")",
                   "restore a backup");
  }
}

Result<Connection> Connection::open(const std::filesystem::path& file, Purpose purpose) {
  const bool reading = purpose == Purpose::reading;
  const bool has_wal = is_in_use(file);
  const std::string name = reading ? uri_of(file, !has_wal) : std::filesystem::absolute(file).string();
  // A file that still has a WAL can only be read with a lock file beside it.
  const int flags = (reading && !has_wal ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE) | SQLITE_OPEN_NOMUTEX |
                    (reading ? SQLITE_OPEN_URI : 0);
  listen_once();
  recoveries = 0;
  std::unique_ptr<SQLite::Database> database;
  try {
    database = std::make_unique<SQLite::Database>(name, flags, patience_ms);
    configure(*database, purpose);
  } catch (const SQLite::Exception& exception) {
    return fail(sqlite_error(exception, file));
  }
  Connection connection(file, std::move(database));
  connection.recovered_ = recoveries;
  return connection;
}

Result<Connection> Connection::in_memory() {
  listen_once();
  try {
    auto database = std::make_unique<SQLite::Database>(":memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX);
    configure(*database, Purpose::growing);
    return Connection({}, std::move(database));
  } catch (const SQLite::Exception& exception) {
    return fail(sqlite_error(exception, ":memory:"));
  }
}

Result<Connection> Connection::from_image(const std::filesystem::path& file, std::string_view image) {
  TIDEMILL_TRY(connection, in_memory());
  connection.file_ = file;
  TIDEMILL_CHECK(connection.load_image(image));
  return std::move(connection);
}

Result<void> Connection::load_image(std::string_view image) {
  sqlite3* handle = database_->getHandle();
  auto* copy = static_cast<unsigned char*>(sqlite3_malloc64(image.size()));
  if (copy == nullptr) return fail(ErrorCode::io, file_.string(), "there is not enough memory");
  std::memcpy(copy, image.data(), image.size());
  const auto size = static_cast<sqlite3_int64>(image.size());
  return guarded([&]() -> Result<void> {
    // SQLite owns the bytes from here, also when this fails.
    const int code = sqlite3_deserialize(handle, "main", copy, size, size,
                                         SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE);
    if (code != SQLITE_OK) throw SQLite::Exception(handle, code);
    sqlite3_int64 largest = sqlite3_int64{1} << 40;
    sqlite3_file_control(handle, "main", SQLITE_FCNTL_SIZE_LIMIT, &largest);
    configure(*database_, Purpose::sealed);
    return {};
  });
}

Result<std::string> Connection::image() const {
  sqlite3_int64 size = 0;
  const std::unique_ptr<unsigned char, void (*)(void*)> bytes(
      sqlite3_serialize(database_->getHandle(), "main", &size, 0), sqlite3_free);
  if (!bytes) return fail(ErrorCode::io, file_.string(), "there is not enough memory to copy it");
  std::string image(reinterpret_cast<const char*>(bytes.get()), static_cast<std::size_t>(size));
  // “Uses a WAL” in the header (https://www.sqlite.org/fileformat.html, offsets 18 and 19): in memory there is none.
  constexpr std::size_t write_version_at = 18, read_version_at = 19;
  if (image.size() > read_version_at) image[write_version_at] = image[read_version_at] = 1;
  return image;
}

bool Connection::was_moved() const {
  int moved = 0;
  return sqlite3_file_control(database_->getHandle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved) == SQLITE_OK &&
         moved != 0;
}

}  // namespace tidemill
