#pragma once

#include <chrono>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/model/entry_filter.h"
#include "core/model/portfolio.h"
#include "core/store/history.h"
#include "core/store/sealed_file.h"
#include "core/store/sqlite.h"

namespace tidemill {

/// A portfolio file: reads it whole or in pages, writes changes durably, one transaction each. An encrypted one is the
/// same database held in memory, whose every transaction is logged, encrypted, before it commits. Belongs to one
/// thread.
class PortfolioStore {
 public:
  /// Makes a file (mode 0600) that holds the rows of `first`, which are not part of the history; whole or not there. A
  /// file that is there already is a conflict. With a key the file is encrypted.
  static Result<std::unique_ptr<PortfolioStore>> create(const std::filesystem::path& file, const Change& first,
                                                        const SealKey* key = nullptr);
  /// Opens a file, updating an older schema after a backup beside it. What can't be written (a read-only or full disk,
  /// no permission) is opened all the same: it reads as ever, and every write fails with what stands in the way.
  /// Errors: see check_portfolio_file, SealKey::of, and locked.
  static Result<std::unique_ptr<PortfolioStore>> open(const std::filesystem::path& file,
                                                      const Passphrase& passphrase = {});
  static Result<std::unique_ptr<PortfolioStore>> open_sealed(const std::filesystem::path& file, const SealKey& key);
  ~PortfolioStore();

  const std::filesystem::path& file() const { return connection_.file(); }
  /// The key when it is encrypted.
  const SealKey* key() const { return sealed_ ? &sealed_->key() : nullptr; }
  /// What opening had to put right after a program or machine that stopped in the middle of a write; empty usually.
  const std::string& recovery() const { return recovery_; }

  /// Encrypts the file with another key, or with none writes it in clear; the old file is replaced whole. locked when
  /// another program has it open.
  Result<void> seal(const std::optional<SealKey>& key);

  /// How long a write waits for another program that writes; 5 s unless set.
  void set_patience(std::chrono::milliseconds longest);

  /// Every row, from one moment; and from then on has_news() is about what comes later.
  Result<Portfolio::Rows> load();
  /// Whether another program has written since the last load.
  Result<bool> has_news();

  /// Writes a change and its place in the history. Conflict, with nothing written, when a `before` is not what is
  /// stored, an id is taken, or a row that others need would go.
  Result<void> apply(const Change& change);
  /// Takes back the newest change, or brings back the oldest undone one, and returns what was written. not_found when
  /// there is none.
  Result<Change> undo();
  Result<Change> redo();
  Result<std::vector<StoredChange>> history(int limit) const;

  Result<std::vector<Entry>> entries(const EntryFilter& filter, std::int64_t offset, std::int64_t limit) const;
  Result<std::int64_t> count(const EntryFilter& filter) const;
  Result<std::optional<Entry>> entry(EntryId id) const;
  Result<std::vector<Entry>> unvalued_entries(const std::vector<AssetId>& assets) const;

  /// Structure and rows, see check.h; no problems when all is well.
  Result<std::vector<std::string>> check() const;
  /// A copy at this moment; a file that is there already is a conflict.
  Result<void> backup(const std::filesystem::path& copy) const;
  /// A copy named after the portfolio and the time in `folder`, unless nothing changed since the last one; of this
  /// portfolio's copies the newest `keep` stay.
  Result<void> rotate_backups(const std::filesystem::path& folder, int keep) const;

 private:
  explicit PortfolioStore(Connection connection) : connection_(std::move(connection)) {}
  PortfolioStore(PortfolioStore&&) = default;
  PortfolioStore& operator=(PortfolioStore&&) = default;
  static Result<std::unique_ptr<PortfolioStore>> open_for_writing(const std::filesystem::path& file);
  static Result<std::unique_ptr<PortfolioStore>> open_for_reading(const std::filesystem::path& file,
                                                                  const Error& obstacle);
  /// Runs `body` in one transaction that is on disk when this returns.
  template <class Body>
  auto write(Body&& body);
  Result<Change> step(bool undo);
  Result<std::int64_t> data_version() const;
  Result<void> refuse_if_moved() const;
  Result<void> take_up();
  Result<void> take_up(SealedFile::News news);
  Result<void> take_up_shared();
  Result<void> update_sealed_schema();
  Result<void> compact_if_long(std::size_t longest);

  Connection connection_;
  std::int64_t loaded_version_ = 0;
  std::optional<Error> obstacle_;     // why nothing can be written
  std::optional<SealedFile> sealed_;  // when it is encrypted: then connection_ is in memory
  bool unloaded_ = false;             // others' edits were taken up since the last load
  std::string recovery_;
};

}  // namespace tidemill
