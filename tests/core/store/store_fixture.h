#pragma once

#include <SQLiteCpp/Database.h>
#include <gmock/gmock.h>

#include <filesystem>
#include <fstream>
#include <set>
#include <string>

#include "core/model/portfolio.h"
#include "core/store/portfolio_store.h"
#include "core/store/sqlite.h"

namespace tidemill {

/// A folder of its own for each test, gone when the test is over.
class StoreTest : public testing::Test {
 public:
  StoreTest() {
    std::string name = (std::filesystem::temp_directory_path() / "tidemill-test-XXXXXX").string();
    folder_ = mkdtemp(name.data());
  }
  ~StoreTest() override { std::filesystem::remove_all(folder_); }
  StoreTest(const StoreTest&) = delete;
  StoreTest& operator=(const StoreTest&) = delete;

  const std::filesystem::path& folder() const { return folder_; }
  std::filesystem::path path(const std::string& name) const { return folder_ / name; }

  void write(const std::filesystem::path& file, const std::string& bytes) const {
    std::ofstream(file, std::ios::binary) << bytes;
  }
  static std::string read(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
  }
  /// Names of everything in the folder.
  std::set<std::string> names() const {
    std::set<std::string> found;
    for (const auto& entry : std::filesystem::directory_iterator(folder_))
      found.insert(entry.path().filename().string());
    return found;
  }
  /// Does to a file what no Tidemill would.
  static void tamper(const std::filesystem::path& file, const std::string& sql) {
    SQLite::Database(file.string(), SQLite::OPEN_READWRITE).exec(sql);
  }

 private:
  std::filesystem::path folder_;
};

inline Asset make_asset(std::int64_t id, const std::string& symbol) {
  Asset asset;
  asset.id = AssetId(id);
  asset.symbol = symbol;
  asset.name = symbol + " name";
  return asset;
}

inline Holding make_holding(std::int64_t id, std::int64_t asset) {
  Holding holding;
  holding.id = HoldingId(id);
  holding.kind = "staking";
  holding.asset = AssetId(asset);
  holding.opened = make_date(2025, 1, 1);
  return holding;
}

inline Terms make_terms(std::int64_t id, std::int64_t holding) {
  return {TermsId(id), HoldingId(holding), make_date(2025, 1, 1), {{"apr", "0.029"}}};
}

inline Entry make_entry(std::int64_t id, std::int64_t holding, EntryType type, const char* quantity,
                        Date day = make_date(2025, 1, 1)) {
  Entry entry;
  entry.id = EntryId(id);
  entry.holding = HoldingId(holding);
  entry.type = type;
  entry.at = Instant(day);
  entry.asset = AssetId(1);
  entry.quantity = Decimal::literal(quantity);
  entry.source = "test";
  return entry;
}

/// Asset 1 (USD), asset 2 (ETH), holding 1 with terms 1 and an opening, entry 1.
inline Change small_portfolio() {
  Change change{"Small portfolio", "test", {}, {}};
  change.insert(make_asset(1, "USD")).insert(make_asset(2, "ETH"));
  change.insert(Setting{"currency", "USD"});
  change.insert(make_holding(1, 1)).insert(make_terms(1, 1));
  change.insert(make_entry(1, 1, EntryType::opening, "12.4"));
  return change;
}

/// A key that costs next to nothing to make: what a passphrase costs is in the file, so it opens like any other.
inline SealKey cheap_key(const char* passphrase = "secret") {
  return *SealKey::make(Passphrase(passphrase), KeyCost{1, 8192});
}

/// `result` holds a value; otherwise the message says why not.
template <class T>
testing::AssertionResult succeeded(const Result<T>& result) {
  if (result) return testing::AssertionSuccess();
  return testing::AssertionFailure() << name_of(result.error().code) << ": " << result.error().message();
}

template <class T>
testing::AssertionResult failed_with(const Result<T>& result, ErrorCode code, const std::string& part) {
  if (result) return testing::AssertionFailure() << "it succeeded";
  const std::string message = result.error().message();
  if (result.error().code == code && message.find(part) != std::string::npos) return testing::AssertionSuccess();
  return testing::AssertionFailure() << name_of(result.error().code) << ": " << message;
}

}  // namespace tidemill
