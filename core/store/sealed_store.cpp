// What a store does for an encrypted portfolio, and becoming one.
#include <SQLiteCpp/Transaction.h>
#include <fmt/format.h>

#include "core/base/new_file.h"
#include "core/store/changeset.h"
#include "core/store/copy.h"
#include "core/store/migrations.h"
#include "core/store/portfolio_store.h"
#include "core/store/statement.h"

namespace tidemill {

namespace {

constexpr const char* cut_short_note =
    "the newest edit had not reached the disk whole when the program or the machine was stopped, and is left out; "
    "every edit that had been saved before it is there";

// Alone with a file in clear, without a WAL beside it; back to usual when it stays in clear.
Result<void> hold_plain(const Connection& connection) {
  return connection.guarded([&]() -> Result<void> {
    Statement mode(connection.database(), "PRAGMA journal_mode=DELETE");
    if (mode.step() && mode.text(0) == "delete") return {};
    return fail(ErrorCode::locked, connection.file().string(), "another program has it open", "close it there first");
  });
}

}  // namespace

Result<std::unique_ptr<PortfolioStore>> PortfolioStore::open_sealed(const std::filesystem::path& file,
                                                                    const SealKey& key) {
  TIDEMILL_TRY(sealed, SealedFile::open(file, key));
  TIDEMILL_TRY(connection, Connection::in_memory());
  std::unique_ptr<PortfolioStore> store(new PortfolioStore(std::move(connection)));
  store->sealed_ = std::move(sealed);
  store->obstacle_ = store->sealed_->obstacle();
  TIDEMILL_CHECK(store->take_up_shared());
  TIDEMILL_CHECK(store->update_sealed_schema());
  return store;
}

// To be called inside of a lock.
Result<void> PortfolioStore::take_up() {
  TIDEMILL_TRY(news, sealed_->take_news());
  return take_up(std::move(news));
}

Result<void> PortfolioStore::take_up_shared() {
  TIDEMILL_CHECK(sealed_->lock_shared());
  auto taken = take_up();
  sealed_->unlock();
  return taken;
}

Result<void> PortfolioStore::take_up(SealedFile::News news) {
  if (news.unfinished && recovery_.empty()) recovery_ = cut_short_note;
  if (!news.image && news.records.empty()) return {};
  unloaded_ = true;
  if (news.image) {
    TIDEMILL_TRY(fresh, Connection::from_image(sealed_->path(), *news.image));
    connection_ = std::move(fresh);
  }
  auto applied = connection_.guarded([&]() -> Result<void> {
    SQLite::Transaction transaction(connection_.database());
    for (const std::string& record : news.records)
      TIDEMILL_CHECK(apply_changeset(connection_.database(), record, file().string()));
    transaction.commit();
    return {};
  });
  if (!applied) obstacle_ = applied.error();  // what is in memory is not what is in the file
  return applied;
}

Result<void> PortfolioStore::update_sealed_schema() {
  TIDEMILL_TRY(version, connection_.guarded([&]() -> Result<int> { return schema_version(connection_); }));
  if (version > newest_version())
    return fail(ErrorCode::newer_file, file().string(), "a newer Tidemill wrote this file",
                "update Tidemill to open it; the file was not touched");
  if (version < 1) return fail(ErrorCode::damaged, file().string(), "it holds no portfolio", "restore a backup");
  if (version == newest_version()) return {};
  if (obstacle_) return fail(*obstacle_);
  TIDEMILL_CHECK(backup_before_migration(connection_, key(), version));
  TIDEMILL_CHECK(migrate(connection_, migrations()));
  return compact_if_long(0);
}

Result<void> PortfolioStore::compact_if_long(std::size_t longest) {
  if (obstacle_ || (longest > 0 && sealed_->log_size() <= longest)) return {};
  TIDEMILL_CHECK(sealed_->lock());
  const auto compact = [&]() -> Result<void> {
    TIDEMILL_CHECK(take_up());
    TIDEMILL_TRY(image, connection_.image());
    TIDEMILL_TRY(news, sealed_->compact(image));
    return take_up(std::move(news));
  };
  auto compacted = compact();
  sealed_->unlock();
  return compacted;
}

Result<void> PortfolioStore::seal(const std::optional<SealKey>& key) {
  if (obstacle_) return fail(*obstacle_);
  if (!sealed_ && !key) return {};
  const std::filesystem::path place = file();
  const auto rewrite = [&]() -> Result<void> {
    if (sealed_) TIDEMILL_CHECK(take_up());
    return copy_portfolio(connection_, key ? &*key : nullptr, place, true);
  };
  if (sealed_) {
    TIDEMILL_CHECK(sealed_->lock());
    auto rewritten = rewrite();
    sealed_->unlock();
    if (!rewritten) return rewritten;
  } else {
    TIDEMILL_CHECK(refuse_if_moved());
    TIDEMILL_CHECK(hold_plain(connection_));
    auto rewritten = connection_.guarded([&]() -> Result<void> {
      // Until the new file has taken its place nobody else writes to the old one.
      SQLite::Transaction transaction(connection_.database(), SQLite::TransactionBehavior::EXCLUSIVE);
      return rewrite();
    });
    if (!rewritten) {
      connection_.database().exec("PRAGMA journal_mode=WAL");
      return rewritten;
    }
  }
  auto reopened = key ? open_sealed(place, *key) : open(place);
  if (!reopened) return fail(reopened.error());
  sealed_.reset();  // what is replaced has nothing to tidy up
  *this = std::move(**reopened);
  (*reopened)->sealed_.reset();
  unloaded_ = true;
  return {};
}

}  // namespace tidemill
