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
#include "core/store/sqlite.h"

namespace tidemill {

/// A portfolio file: reads it whole or in pages, writes changes durably, one transaction each. Belongs to one thread.
class PortfolioStore {
 public:
  /// Makes a file (mode 0600) that holds the rows of `first`, which are not part of the history; whole or not there. A
  /// file that is there already is a conflict.
  static Result<std::unique_ptr<PortfolioStore>> create(const std::filesystem::path& file, const Change& first);
  /// Opens a file, updating an older schema after a backup beside it. What can't be written (a read-only or full disk,
  /// no permission) is opened all the same: it reads as ever, and every write fails with what stands in the way.
  /// Errors: see check_portfolio_file, and locked.
  static Result<std::unique_ptr<PortfolioStore>> open(const std::filesystem::path& file);

  const std::filesystem::path& file() const { return connection_.file(); }

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
  static Result<std::unique_ptr<PortfolioStore>> open_for_writing(const std::filesystem::path& file);
  static Result<std::unique_ptr<PortfolioStore>> open_for_reading(const std::filesystem::path& file,
                                                                  const Error& obstacle);
  Result<Change> step(bool undo);
  Result<std::int64_t> data_version() const;
  Result<void> refuse_if_moved() const;
  Result<void> refuse_if_read_only() const;

  Connection connection_;
  std::int64_t loaded_version_ = 0;
  std::optional<Error> obstacle_;  // why nothing can be written
};

}  // namespace tidemill
