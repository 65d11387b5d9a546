#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <span>

#include "core/store/copy.h"
#include "core/store/history.h"
#include "core/store/portfolio_store.h"
#include "core/store/statement.h"

namespace tidemill {

namespace {

// Two portfolios of one name in different folders keep their copies apart by a hash of the path (FNV-1a, 32 bits).
std::uint32_t hash_of(std::string_view text) {
  std::uint32_t hash = 2166136261U;
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
  return hash;
}

// "income-1a2b3c4d-": how the names of a portfolio's copies begin. Their times behind it sort as text.
std::string prefix_of(const std::filesystem::path& file) {
  std::error_code ignored;
  const auto canonical = std::filesystem::weakly_canonical(file, ignored);
  return fmt::format("{}-{:08x}-", file.stem().string(), hash_of(canonical.string()));
}

std::string time_name() {
  const auto now = std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
  const auto day = std::chrono::floor<std::chrono::days>(now);
  const std::chrono::hh_mm_ss time(now - day);
  return fmt::format("{}T{:02}{:02}{:02}.{:03}Z", to_string(day), time.hours().count(), time.minutes().count(),
                     time.seconds().count(), time.subseconds().count());
}

std::vector<std::filesystem::path> copies_in(const std::filesystem::path& folder, const std::string& prefix) {
  std::vector<std::filesystem::path> copies;
  std::error_code ignored;
  for (const auto& entry : std::filesystem::directory_iterator(folder, ignored)) {
    const std::string name = entry.path().filename().string();
    if (name.starts_with(prefix) && entry.path().extension() == ".tidemill") copies.push_back(entry.path());
  }
  std::ranges::sort(copies);
  return copies;
}

using Fingerprint = std::pair<std::int64_t, std::int64_t>;

Result<Fingerprint> fingerprint_of(const Connection& connection) {
  return connection.guarded([&]() -> Result<Fingerprint> { return History(connection.database()).fingerprint(); });
}

// Whether `copy` is whole and of the same state; when in doubt it is not.
bool is_of_state(const std::filesystem::path& copy, const SealKey* key, const Fingerprint& state) {
  auto connection = open_copy(copy, key);
  if (!connection) return false;
  const auto found = fingerprint_of(*connection);
  return found && *found == state;
}

}  // namespace

Result<void> PortfolioStore::rotate_backups(const std::filesystem::path& folder, int keep) const {
  if (keep <= 0) return {};
  std::error_code failure;
  std::filesystem::create_directories(folder, failure);
  if (failure) return fail(ErrorCode::io, folder.string(), "the folder for backups can't be made", "choose another");
  const std::string prefix = prefix_of(file());
  auto copies = copies_in(folder, prefix);
  // What was kept before the portfolio was encrypted, by another program maybe, does not stay in clear.
  if (key() != nullptr) seal_copies(folder, file(), nullptr, *key());
  TIDEMILL_TRY(state, fingerprint_of(connection_));
  if (copies.empty() || !is_of_state(copies.back(), key(), state)) {
    const auto copy = folder / (prefix + time_name() + ".tidemill");
    TIDEMILL_CHECK(copy_portfolio(connection_, key(), copy, false));
    copies.push_back(copy);
  }
  const auto surplus = std::max<std::ptrdiff_t>(0, std::ssize(copies) - keep);
  for (const auto& old : std::span(copies).first(static_cast<std::size_t>(surplus))) {
    std::filesystem::remove(old, failure);
  }
  return {};
}

std::vector<std::filesystem::path> rotated_copies(const std::filesystem::path& folder,
                                                  const std::filesystem::path& file) {
  auto copies = copies_in(folder, prefix_of(file));
  std::ranges::reverse(copies);
  return copies;
}

int seal_copies(const std::filesystem::path& folder, const std::filesystem::path& file, const SealKey* before,
                const SealKey& next) {
  int left = 0;
  for (const auto& copy : rotated_copies(folder, file)) {
    const auto connection = open_copy(copy, before);
    if (!connection || !copy_portfolio(*connection, &next, copy, true)) ++left;
  }
  return left;
}

Result<CopyContents> contents_of(const std::filesystem::path& copy, const SealKey* key) {
  TIDEMILL_TRY(connection, open_copy(copy, key));
  return connection.guarded([&]() -> Result<CopyContents> {
    CopyContents contents;
    Statement counts(connection.database(), "SELECT (SELECT count(*) FROM holding), (SELECT count(*) FROM entry)");
    if (counts.step()) {
      contents.holdings = counts.integer(0);
      contents.entries = counts.integer(1);
    }
    TIDEMILL_TRY(newest, History(connection.database()).newest_done());
    if (newest) contents.last_step = newest->name;
    return contents;
  });
}

}  // namespace tidemill
