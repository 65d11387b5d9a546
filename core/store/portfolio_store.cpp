#include "core/store/portfolio_store.h"

#include <SQLiteCpp/Transaction.h>
#include <fmt/format.h>
#include <sqlite3.h>

#include <algorithm>

#include "core/base/new_file.h"
#include "core/store/change_json.h"
#include "core/store/changeset.h"
#include "core/store/check.h"
#include "core/store/copy.h"
#include "core/store/entry_reader.h"
#include "core/store/migrations.h"
#include "core/store/portfolio_file.h"
#include "core/store/row_mapping.h"
#include "core/store/row_writer.h"
#include "core/store/schema.h"

namespace tidemill {

namespace {

using SQLite::Transaction;
constexpr auto immediate = SQLite::TransactionBehavior::IMMEDIATE;

Instant now() {
  return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

template <class Row>
Result<void> load_table(SQLite::Database& database, std::vector<Row>& rows) {
  Statement select(database, RowSql<Row>::select_all());
  while (select.step()) {
    TIDEMILL_TRY(row, read_row<Row>(select));
    rows.push_back(std::move(row));
  }
  return {};
}

// A reference to a row that is gone is a conflict that names both.
Result<void> check_references(SQLite::Database& database) {
  int unresolved = 0, highest = 0;
  sqlite3_db_status(database.getHandle(), SQLITE_DBSTATUS_DEFERRED_FKS, &unresolved, &highest, 0);
  if (unresolved == 0) return {};
  Statement broken(database, "PRAGMA foreign_key_check");
  if (!broken.step()) return {};
  return fail(ErrorCode::conflict, fmt::format("{} {}", broken.text(0), broken.integer(1)),
              fmt::format("it needs a {} that is not there any more", broken.text(2)),
              "look at it again and repeat the edit");
}

// Gives up the lock on an encrypted file.
struct Unlocks {
  SealedFile* file;
  ~Unlocks() {
    if (file != nullptr) file->unlock();
  }
};

// Whether this row is an entry of the batch that comes (added) or goes (removed).
bool moves_entry(const AnyRowChange& row, BatchId batch, BatchRows direction) {
  const auto* entry = std::get_if<RowChange<Entry>>(&row);
  if (entry == nullptr) return false;
  const auto& here = direction == BatchRows::added ? entry->after : entry->before;
  const auto& there = direction == BatchRows::added ? entry->before : entry->after;
  return here && !there && here->batch == batch;
}

// Whether the history can keep the batch in place of its entries: all of them come, or all of them go.
BatchRows batch_rows_of(const Change& change, History& history) {
  if (!change.batch || history.count_hidden_entries(*change.batch) != 0) return BatchRows::none;
  const auto moving = [&](BatchRows direction) {
    return std::ranges::count_if(change.rows,
                                 [&](const AnyRowChange& row) { return moves_entry(row, *change.batch, direction); });
  };
  const std::int64_t stored = history.count_entries(*change.batch);
  if (stored == 0) return moving(BatchRows::added) > 0 ? BatchRows::added : BatchRows::none;
  return moving(BatchRows::removed) == stored ? BatchRows::removed : BatchRows::none;
}

}  // namespace

PortfolioStore::~PortfolioStore() {
  // A log that has grown makes the next opening slower. Should it stay, nothing is lost.
  constexpr std::size_t worth_it = std::size_t{64} << 10U;
  if (sealed_) static_cast<void>(compact_if_long(std::max(worth_it, sealed_->image_size() / 8)));
}

Result<std::unique_ptr<PortfolioStore>> PortfolioStore::create(const std::filesystem::path& file, const Change& first,
                                                               const SealKey* key) {
  if (std::error_code ignored; std::filesystem::exists(file, ignored)) {
    return fail(ErrorCode::conflict, file.string(), "a file of this name is already there",
                "choose another name or open it");
  }
  const auto fill = [&](const Connection& connection) {
    return connection.guarded([&]() -> Result<void> {
      SQLite::Database& database = connection.database();
      database.exec(fmt::format("PRAGMA application_id={}", portfolio_application_id));
      TIDEMILL_CHECK(migrate(connection, migrations()));
      Transaction transaction(database, immediate);
      RowWriter writer(database);
      for (const AnyRowChange& row : first.rows) TIDEMILL_CHECK(writer.write(row));
      writer.write_sequence();
      TIDEMILL_CHECK(check_references(database));
      transaction.commit();
      return {};
    });
  };
  if (key != nullptr) {
    TIDEMILL_TRY(connection, Connection::in_memory());
    TIDEMILL_CHECK(fill(connection));
    TIDEMILL_TRY(image, connection.image());
    TIDEMILL_CHECK(SealedFile::write(file, *key, image, false));
    return open_sealed(file, *key);
  }
  TIDEMILL_TRY(fresh, NewFile::beside(file));
  {
    TIDEMILL_TRY(connection, Connection::open(fresh.path(), Connection::Purpose::growing));
    if (auto filled = fill(connection); !filled) {
      Error error = filled.error();
      if (error.what == fresh.path().string()) error.what = file.string();
      return fail(error);
    }
  }
  TIDEMILL_CHECK(fresh.publish(false));
  return open(file);
}

Result<std::unique_ptr<PortfolioStore>> PortfolioStore::open(const std::filesystem::path& file,
                                                             const Passphrase& passphrase) {
  if (SealedFile::is_sealed(file)) {
    TIDEMILL_TRY(key, SealedFile::key_of(file, passphrase));
    return open_sealed(file, key);
  }
  TIDEMILL_CHECK(check_portfolio_file(file, newest_version(), false));
  auto store = open_for_writing(file);
  if (store || store.error().code != ErrorCode::io) return store;
  auto readable = open_for_reading(file, store.error());
  return readable ? std::move(readable) : std::move(store);
}

Result<std::unique_ptr<PortfolioStore>> PortfolioStore::open_for_reading(const std::filesystem::path& file,
                                                                         const Error& obstacle) {
  TIDEMILL_TRY(connection, Connection::open(file, Connection::Purpose::reading));
  const auto version = connection.guarded([&]() -> Result<int> { return schema_version(connection); });
  // An older schema would have to be updated first.
  if (!version || *version != newest_version()) return fail(obstacle);
  std::unique_ptr<PortfolioStore> store(new PortfolioStore(std::move(connection)));
  store->obstacle_ = obstacle;
  return store;
}

Result<std::unique_ptr<PortfolioStore>> PortfolioStore::open_for_writing(const std::filesystem::path& file) {
  TIDEMILL_CHECK(check_portfolio_file(file, newest_version(), true));
  TIDEMILL_TRY(connection, Connection::open(file, Connection::Purpose::portfolio));
  auto ready = connection.guarded([&]() -> Result<void> {
    // Once more from inside: the header on disk may be behind a WAL that a killed program left.
    const int version = schema_version(connection);
    if (version > newest_version()) {
      return fail(ErrorCode::newer_file, file.string(), "a newer Tidemill wrote this file",
                  "update Tidemill to open it; the file was not touched");
    }
    if (version == newest_version()) return {};
    TIDEMILL_CHECK(backup_before_migration(connection, nullptr, version));
    return migrate(connection, migrations());
  });
  if (!ready) return fail(ready.error());
  std::unique_ptr<PortfolioStore> store(new PortfolioStore(std::move(connection)));
  if (store->connection_.recovered() > 0)
    store->recovery_ =
        "the program that had it open last was stopped before it could close it; every edit that had been saved was "
        "taken up and nothing is missing";
  return store;
}

void PortfolioStore::set_patience(std::chrono::milliseconds longest) {
  if (sealed_) sealed_->set_patience(longest);
  sqlite3_busy_timeout(connection_.database().getHandle(), static_cast<int>(longest.count()));
}

Result<std::int64_t> PortfolioStore::data_version() const {
  return connection_.guarded([&]() -> Result<std::int64_t> {
    Statement select(connection_.database(), "PRAGMA data_version");
    return select.step() ? select.integer(0) : 0;
  });
}

Result<Portfolio::Rows> PortfolioStore::load() {
  if (sealed_) TIDEMILL_CHECK(take_up_shared());
  auto loaded = connection_.guarded([&]() -> Result<Portfolio::Rows> {
    SQLite::Database& database = connection_.database();
    Transaction one_moment(database);
    Portfolio::Rows rows;
    TIDEMILL_CHECK(load_table(database, rows.assets));
    TIDEMILL_TRY(version, data_version());
    TIDEMILL_CHECK(load_table(database, rows.platforms));
    TIDEMILL_CHECK(load_table(database, rows.holdings));
    TIDEMILL_CHECK(load_table(database, rows.terms));
    TIDEMILL_CHECK(load_table(database, rows.prices));
    TIDEMILL_CHECK(load_table(database, rows.covers));
    TIDEMILL_CHECK(load_table(database, rows.goals));
    TIDEMILL_CHECK(load_table(database, rows.recurring));
    TIDEMILL_CHECK(load_table(database, rows.forecasts));
    TIDEMILL_CHECK(load_table(database, rows.batches));
    TIDEMILL_CHECK(load_table(database, rows.settings));
    TIDEMILL_TRY(entries, read_entry_facts(database));
    rows.entries = std::move(entries);
    Statement numbers(database, "SELECT name, next FROM sequence");
    while (numbers.step()) rows.next_ids.emplace(numbers.text(0), numbers.integer(1));
    loaded_version_ = version;
    unloaded_ = false;
    return rows;
  });
  if (!loaded && loaded.error().code == ErrorCode::damaged && loaded.error().what != file().string()) {
    return fail(loaded.error().at(file().string()));  // a value that does not read: say in which file
  }
  return loaded;
}

Result<bool> PortfolioStore::has_news() {
  if (sealed_) {
    TIDEMILL_TRY(news, sealed_->has_news());
    return news || unloaded_;
  }
  TIDEMILL_CHECK(refuse_if_moved());
  TIDEMILL_TRY(version, data_version());
  return version != loaded_version_;
}

Result<void> PortfolioStore::refuse_if_moved() const {
  if (!connection_.was_moved()) return {};
  return fail(ErrorCode::io, file().string(), "the file was moved, replaced or deleted meanwhile",
              "open it again; nothing was changed");
}

template <class Body>
auto PortfolioStore::write(Body&& body) {
  using Outcome = decltype(body(connection_.database()));
  if (obstacle_) return Outcome(fail(*obstacle_));
  if (sealed_)
    if (auto locked = sealed_->lock(); !locked) return Outcome(fail(locked.error()));
  const Unlocks unlocks{sealed_ ? &*sealed_ : nullptr};
  return connection_.guarded([&]() -> Outcome {
    if (sealed_) TIDEMILL_CHECK(take_up());
    SQLite::Database& database = connection_.database();
    Transaction transaction(database, immediate);
    // Behind the wait for others: one of them may have replaced the file.
    TIDEMILL_CHECK(refuse_if_moved());
    std::optional<ChangesetRecorder> recorder;
    if (sealed_) recorder.emplace(database);
    Outcome outcome = body(database);
    if (!outcome) return outcome;
    TIDEMILL_CHECK(check_references(database));
    if (recorder) {
      TIDEMILL_CHECK(sealed_->append(recorder->changeset()));
      recorder.reset();
      // Should memory run out now, the file has the edit and this program has not.
      obstacle_ = Error{ErrorCode::io, file().string(), "there was not enough memory", "open it again", {}};
    }
    transaction.commit();
    if (sealed_) obstacle_.reset();
    return outcome;
  });
}

Result<void> PortfolioStore::apply(const Change& change) {
  if (change.rows.empty()) return {};
  Result<void> written = write([&](SQLite::Database& database) -> Result<void> {
    History history(database);
    const BatchRows direction = batch_rows_of(change, history);
    RowWriter writer(database);
    std::vector<const AnyRowChange*> listed;
    for (const AnyRowChange& row : change.rows) {
      const bool in_batch = direction != BatchRows::none && moves_entry(row, *change.batch, direction);
      TIDEMILL_CHECK(in_batch && direction == BatchRows::removed ? writer.compare(row) : writer.write(row));
      if (!in_batch) listed.push_back(&row);
    }
    if (direction == BatchRows::removed) history.hide_entries(*change.batch);
    writer.write_sequence();
    TIDEMILL_TRY(json, rows_to_json(listed));
    history.append(change, direction, json, now());
    return {};
  });
  if (!written) return written;
  // It is on disk: that the log could not be shortened is no failure of the edit.
  constexpr std::size_t long_log = std::size_t{16} << 20U;
  if (sealed_) static_cast<void>(compact_if_long(std::max(long_log, sealed_->image_size())));
  return {};
}

Result<Change> PortfolioStore::step(bool undo) {
  return write([&](SQLite::Database& database) -> Result<Change> {
    History history(database);
    TIDEMILL_TRY(found, undo ? history.newest_done() : history.oldest_undone());
    if (!found) {
      return fail(ErrorCode::not_found, undo ? "undo" : "redo",
                  undo ? "there is no change to take back" : "there is no change to bring back");
    }
    const bool entries_go = (found->batch_rows == BatchRows::added) == undo;
    std::vector<Entry> moving;
    if (found->batch_rows != BatchRows::none) {
      TIDEMILL_TRY(entries, read_batch_entries(database, *found->batch, !entries_go));
      moving = std::move(entries);
      if (entries_go)
        history.hide_entries(*found->batch);
      else
        history.show_entries(*found->batch);
    }
    TIDEMILL_TRY(listed, whole_change(*found, {}));
    RowWriter writer(database);
    for (const AnyRowChange& row : (undo ? inverse(listed) : listed).rows) TIDEMILL_CHECK(writer.write(row));
    writer.write_sequence();
    history.mark(found->id, undo);
    if (moving.empty()) return undo ? inverse(listed) : listed;
    TIDEMILL_TRY(whole, whole_change(*found, std::move(moving)));
    return undo ? inverse(whole) : whole;
  });
}

Result<Change> PortfolioStore::undo() {
  return step(true);
}

Result<Change> PortfolioStore::redo() {
  return step(false);
}

Result<std::vector<StoredChange>> PortfolioStore::history(int limit) const {
  return connection_.guarded([&] { return History(connection_.database()).list(limit); });
}

Result<std::vector<Entry>> PortfolioStore::entries(const EntryFilter& filter, std::int64_t offset,
                                                   std::int64_t limit) const {
  return connection_.guarded([&] { return read_entries(connection_.database(), filter, offset, limit); });
}

Result<std::int64_t> PortfolioStore::count(const EntryFilter& filter) const {
  return connection_.guarded([&]() -> Result<std::int64_t> { return count_entries(connection_.database(), filter); });
}

Result<std::optional<Entry>> PortfolioStore::entry(EntryId id) const {
  return connection_.guarded([&] { return read_entry(connection_.database(), id); });
}

Result<std::vector<Entry>> PortfolioStore::unvalued_entries(const std::vector<AssetId>& assets) const {
  return connection_.guarded([&] { return read_unvalued_entries(connection_.database(), assets); });
}

Result<std::vector<std::string>> PortfolioStore::check() const {
  if (sealed_) TIDEMILL_CHECK(SealedFile::read(file(), sealed_->key()));
  TIDEMILL_TRY(problems, check_structure(connection_));
  if (!problems.empty()) return problems;
  return check_rows(connection_);
}

Result<void> PortfolioStore::backup(const std::filesystem::path& copy) const {
  return copy_portfolio(connection_, key(), copy, false);
}

}  // namespace tidemill
