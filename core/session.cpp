#include "core/session.h"

#include "core/base/currency_codes.h"
#include "core/io/catalog_json.h"
#include "core/store/check.h"
#include "core/store/copy.h"
#include "core/store/portfolio_file.h"
#include "core/store/portfolio_store.h"

namespace tidemill {

namespace {

Result<void> check_base(const Currency& currency) {
  if (is_iso_currency(currency.code()) || shipped_catalog().asset(currency.code())) return {};
  return fail(ErrorCode::bad_input, "base currency", "there is no currency " + quote(currency.code()),
              "use its code, for example USD");
}

// What every portfolio begins with: its currency, as a setting and as something that can be held.
Change first_rows(const Currency& currency) {
  Change change{"New portfolio", "new", {}, {}};
  const CatalogAsset* known = shipped_catalog().asset(currency.code());
  const bool is_known = known != nullptr && known->asset.kind == AssetKind::fiat;
  Asset asset;
  if (is_known) asset = known->asset;
  asset.id = AssetId(1);
  asset.symbol = currency.code();
  asset.kind = AssetKind::fiat;
  if (!is_known) asset.name = currency.code();
  change.insert(std::move(asset));
  change.insert(Setting{"currency", currency.code()});
  return change;
}

Result<Snapshot> load(PortfolioStore& store) {
  TIDEMILL_TRY(rows, store.load());
  return std::make_shared<const Portfolio>(std::move(rows));
}

// The snapshot after `written`, which is on disk already. When another program wrote too, all is read anew; should that
// fail, the next refresh tells.
Snapshot advance(PortfolioStore& store, const Snapshot& snapshot, const Change& written) {
  const auto news = store.has_news();
  if (news && *news) {
    if (auto fresh = load(store)) return *fresh;
  }
  return snapshot->with(written);
}

}  // namespace

Session::Session(std::unique_ptr<PortfolioStore> store, Snapshot snapshot)
    : store_(std::move(store)), snapshot_(std::move(snapshot)) {}

Session::~Session() = default;

Result<std::unique_ptr<Session>> Session::start(const std::filesystem::path& file, const Change& first,
                                                const Passphrase& passphrase) {
  PortfolioKey key;
  if (!passphrase.empty()) {
    TIDEMILL_TRY(made, make_key(passphrase));
    key = made;
  }
  TIDEMILL_TRY(store, PortfolioStore::create(file, first, key.get()));
  TIDEMILL_TRY(snapshot, load(*store));
  return std::unique_ptr<Session>(new Session(std::move(store), std::move(snapshot)));
}

Result<std::unique_ptr<Session>> Session::create(const std::filesystem::path& file, const Currency& currency,
                                                 const Passphrase& passphrase) {
  TIDEMILL_CHECK(check_base(currency));
  return start(file, first_rows(currency), passphrase);
}

Result<std::unique_ptr<Session>> Session::create(const std::filesystem::path& file, const Currency& currency,
                                                 const std::function<Result<Change>(const Snapshot&)>& fill,
                                                 const Passphrase& passphrase) {
  TIDEMILL_CHECK(check_base(currency));
  Change first = first_rows(currency);
  TIDEMILL_TRY(content, fill(Portfolio().with(first)));
  first.rows.insert(first.rows.end(), content.rows.begin(), content.rows.end());
  return start(file, first, passphrase);
}

Result<std::unique_ptr<Session>> Session::open(const std::filesystem::path& file, const Passphrase& passphrase) {
  TIDEMILL_TRY(store, PortfolioStore::open(file, passphrase));
  TIDEMILL_TRY(snapshot, load(*store));
  return std::unique_ptr<Session>(new Session(std::move(store), std::move(snapshot)));
}

bool Session::is_encrypted(const std::filesystem::path& file) {
  return SealedFile::is_sealed(file);
}

bool Session::is_encrypted() const {
  return store_->key() != nullptr;
}

const std::string& Session::recovery() const {
  return store_->recovery();
}

Result<PortfolioKey> Session::make_key(const Passphrase& passphrase) {
  TIDEMILL_TRY(key, SealKey::make(passphrase));
  return std::make_shared<const SealKey>(key);
}

Result<PortfolioKey> Session::key_of(const std::filesystem::path& file, const Passphrase& passphrase) {
  TIDEMILL_TRY(key, SealedFile::key_of(file, passphrase));
  return std::make_shared<const SealKey>(key);
}

bool Session::opens(const std::filesystem::path& file, const PortfolioKey& key) {
  return key && SealedFile::is_sealed_with(file, *key);
}

PortfolioKey Session::key() const {
  return store_->key() == nullptr ? nullptr : std::make_shared<const SealKey>(*store_->key());
}

Result<int> Session::set_key(const PortfolioKey& key, const std::filesystem::path& backups) {
  const std::optional<SealKey> before =
      store_->key() != nullptr ? std::optional<SealKey>(*store_->key()) : std::nullopt;
  TIDEMILL_CHECK(store_->seal(key ? std::optional<SealKey>(*key) : std::nullopt));
  TIDEMILL_TRY(snapshot, load(*store_));
  snapshot_ = snapshot;
  return key ? seal_copies(backups, file(), before ? &*before : nullptr, *key) : 0;
}

const std::filesystem::path& Session::file() const {
  return store_->file();
}

Snapshot Session::snapshot() const {
  return snapshot_;
}

Result<Snapshot> Session::apply(const Change& change) {
  if (change.rows.empty()) return snapshot_;
  TIDEMILL_CHECK(store_->apply(change));
  return snapshot_ = advance(*store_, snapshot_, change);
}

Result<Snapshot> Session::undo() {
  TIDEMILL_TRY(written, store_->undo());
  return snapshot_ = advance(*store_, snapshot_, written);
}

Result<Snapshot> Session::redo() {
  TIDEMILL_TRY(written, store_->redo());
  return snapshot_ = advance(*store_, snapshot_, written);
}

Result<std::vector<HistoryStep>> Session::history(int limit) const {
  TIDEMILL_TRY(changes, store_->history(limit));
  std::vector<HistoryStep> steps;
  for (StoredChange& change : changes) {
    steps.push_back({change.id, std::move(change.name), std::move(change.source), change.at, change.undone});
  }
  return steps;
}

Result<bool> Session::refresh() {
  TIDEMILL_TRY(news, store_->has_news());
  if (!news) return false;
  TIDEMILL_TRY(fresh, load(*store_));
  snapshot_ = fresh;
  return true;
}

Result<Session::EntryPage> Session::entries(const EntryFilter& filter, std::int64_t offset, std::int64_t limit) const {
  TIDEMILL_TRY(total, store_->count(filter));
  TIDEMILL_TRY(rows, store_->entries(filter, offset, limit));
  return EntryPage{std::move(rows), total};
}

Result<std::optional<Entry>> Session::entry(EntryId id) const {
  return store_->entry(id);
}

Result<std::vector<Entry>> Session::unvalued_entries(const std::vector<AssetId>& assets) const {
  return store_->unvalued_entries(assets);
}

Result<CheckReport> Session::check() const {
  TIDEMILL_TRY(problems, store_->check());
  CheckReport report{std::move(problems), 0};
  report.of_file = report.problems.size();
  for (std::string& problem : check_sense(*snapshot_)) report.problems.push_back(std::move(problem));
  return report;
}

Result<void> Session::backup(const std::filesystem::path& copy) const {
  return store_->backup(copy);
}

Result<void> Session::restore(const std::filesystem::path& copy, const std::filesystem::path& file,
                              const PortfolioKey& key) {
  return restore_portfolio(copy, file, key.get());
}

Result<void> Session::rotate_backups(const std::filesystem::path& folder, int keep) const {
  return store_->rotate_backups(folder, keep);
}

std::vector<KeptCopy> Session::kept_copies(const std::filesystem::path& folder) const {
  std::vector<KeptCopy> copies;
  for (const auto& path : rotated_copies(folder, file())) {
    KeptCopy copy;
    copy.file = path;
    std::error_code unreadable;
    copy.bytes = std::filesystem::file_size(path, unreadable);
    const auto written = std::filesystem::last_write_time(path, unreadable);
    copy.at = std::chrono::floor<std::chrono::seconds>(std::chrono::file_clock::to_sys(written));
    if (const auto contents = contents_of(path, store_->key())) {
      copy.holdings = contents->holdings;
      copy.entries = contents->entries;
      copy.last_step = contents->last_step;
    } else {
      copy.problem = contents.error().why;
    }
    copies.push_back(std::move(copy));
  }
  return copies;
}

const Catalog& shipped_catalog() {
  // A test holds that the catalogue parses, so the empty one never shows.
  static const Catalog catalog = parse_catalog(embedded_catalog()).value_or(Catalog{});
  return catalog;
}

}  // namespace tidemill
