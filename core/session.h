#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/base/passphrase.h"
#include "core/model/catalog.h"
#include "core/model/entry_filter.h"
#include "core/model/portfolio.h"

namespace tidemill {

class PortfolioStore;
class SealKey;

/// A passphrase turned into the key of a portfolio.
using PortfolioKey = std::shared_ptr<const SealKey>;

/// One step of the history behind undo.
struct HistoryStep {
  ChangeId id{0};
  std::string name;
  std::string source;
  Instant at{};
  bool undone = false;
};

/// What `check` found: integrity, foreign keys, entries against balances, caches against what they sum.
struct CheckReport {
  std::vector<std::string> problems;
  std::size_t of_file = 0;  ///< so many of them, the first, are damage; the others are what entries say of each other
  bool ok() const { return problems.empty(); }
};

/// A copy of a portfolio that was kept when it was left, and what it holds.
struct KeptCopy {
  std::filesystem::path file;
  Instant at{};  ///< when it was made
  std::uintmax_t bytes = 0;
  std::int64_t holdings = 0;
  std::int64_t entries = 0;
  std::string last_step;  ///< the newest change in it
  std::string problem;    ///< why it can't be looked into; empty when it can
};

/// The only door from window and command line to a portfolio file: a store and its newest snapshot. Belongs to one
/// thread.
class Session {
 public:
  /// Makes a new portfolio file (mode 0600), encrypted when there is a passphrase. Refuses to overwrite; a folder that
  /// can't be written is an io error.
  static Result<std::unique_ptr<Session>> create(const std::filesystem::path& file, const Currency& currency,
                                                 const Passphrase& passphrase = {});
  /// The same with content from the start (the sample): `fill` makes it from the empty portfolio; it leaves no step in
  /// the history, and when it fails no file is left.
  static Result<std::unique_ptr<Session>> create(const std::filesystem::path& file, const Currency& currency,
                                                 const std::function<Result<Change>(const Snapshot&)>& fill,
                                                 const Passphrase& passphrase = {});
  /// Opens a portfolio: not found, not a portfolio, damaged, newer and locked files are errors that say so; an
  /// encrypted one without its passphrase is ErrorCode::passphrase. Older schemas are migrated after a backup beside
  /// the file.
  static Result<std::unique_ptr<Session>> open(const std::filesystem::path& file, const Passphrase& passphrase = {});
  /// Whether a file is an encrypted portfolio; false for one that can't be read.
  static bool is_encrypted(const std::filesystem::path& file);
  ~Session();

  const std::filesystem::path& file() const;
  Snapshot snapshot() const;
  bool is_encrypted() const;
  /// What opening had to put right after a program or machine that stopped in the middle; empty usually.
  const std::string& recovery() const;

  /// A new key for this passphrase; bad_input when it is empty. Half a second's work, that may be done on any thread.
  static Result<PortfolioKey> make_key(const Passphrase& passphrase);
  /// The key of an encrypted file; ErrorCode::passphrase when this is not its passphrase. Likewise.
  static Result<PortfolioKey> key_of(const std::filesystem::path& file, const Passphrase& passphrase);
  /// Whether an encrypted file was encrypted with this key.
  static bool opens(const std::filesystem::path& file, const PortfolioKey& key);
  /// The key of this portfolio; null when it is in clear.
  PortfolioKey key() const;
  /// Encrypts the file with another key, or with none writes it in clear. The rotating backups in `backups` are
  /// encrypted with it too, but never written in clear; returns how many of them could not be and stayed as they are.
  /// What the disk keeps of the old file is beyond a program's reach. locked when another program has it open.
  Result<int> set_key(const PortfolioKey& key, const std::filesystem::path& backups);

  /// Applies a change in one durable transaction: when this returns, it is on disk. A change without rows does nothing.
  /// Conflict when a `before` row no longer matches; then nothing was written.
  Result<Snapshot> apply(const Change& change);
  /// Takes back the newest change that is not undone, or brings back the oldest undone one. not_found when there is
  /// none.
  Result<Snapshot> undo();
  Result<Snapshot> redo();
  /// The history, newest first, at most `limit` steps.
  Result<std::vector<HistoryStep>> history(int limit) const;

  /// Takes up what another program wrote to the file. True when there was something.
  Result<bool> refresh();

  /// A page of whole entries; `total` counts all that match.
  struct EntryPage {
    std::vector<Entry> entries;
    std::int64_t total = 0;
  };
  Result<EntryPage> entries(const EntryFilter& filter, std::int64_t offset, std::int64_t limit) const;
  Result<std::optional<Entry>> entry(EntryId id) const;
  /// Entries of these assets whose value is empty, by asset and time.
  Result<std::vector<Entry>> unvalued_entries(const std::vector<AssetId>& assets) const;

  Result<CheckReport> check() const;
  /// A complete copy of the portfolio at this moment, readable while others write. Refuses to overwrite.
  Result<void> backup(const std::filesystem::path& copy) const;
  /// Puts a copy in place of, or as, `file` after checking that it is a whole portfolio. An existing file is kept as
  /// `<file>.before-restore`. An encrypted copy needs its key and becomes an encrypted portfolio.
  static Result<void> restore(const std::filesystem::path& copy, const std::filesystem::path& file,
                              const PortfolioKey& key = nullptr);
  /// Rotating backup into `folder`: at most `keep` files named after the portfolio and the time; none when nothing
  /// changed.
  Result<void> rotate_backups(const std::filesystem::path& folder, int keep) const;
  /// The rotating backups of this portfolio in `folder`, newest first, each looked into.
  std::vector<KeptCopy> kept_copies(const std::filesystem::path& folder) const;

 private:
  explicit Session(std::unique_ptr<PortfolioStore> store, Snapshot snapshot);
  static Result<std::unique_ptr<Session>> start(const std::filesystem::path& file, const Change& first,
                                                const Passphrase& passphrase);
  std::unique_ptr<PortfolioStore> store_;
  Snapshot snapshot_;
};

/// The catalogue that ships with the program; parsed once, on first use.
const Catalog& shipped_catalog();

}  // namespace tidemill
