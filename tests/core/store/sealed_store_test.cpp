#include <sys/file.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

#include "core/store/copy.h"
#include "core/store/portfolio_file.h"
#include "tests/core/store/store_fixture.h"

namespace tidemill {
namespace sealed_store_test {

using testing::AnyOf;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

Change add(std::int64_t id, const std::string& symbol = "BTC") {
  return Change{"Add " + symbol, "test", {}, {}}.insert(make_asset(id, symbol));
}

class SealedStoreTest : public StoreTest {
 protected:
  SealedStoreTest()
      : key_(cheap_key("secret")), store_(*PortfolioStore::create(path("a.tidemill"), small_portfolio(), &key_)) {}

  static std::unique_ptr<PortfolioStore> opened(const std::filesystem::path& file, const char* passphrase = "secret") {
    auto store = PortfolioStore::open(file, Passphrase(passphrase));
    EXPECT_TRUE(succeeded(store));
    return store ? std::move(*store) : nullptr;
  }
  static std::size_t assets_in(PortfolioStore& store) {
    EXPECT_THAT(*store.check(), IsEmpty());
    return store.load()->assets.size();
  }
  std::size_t assets_in(const std::string& name, const char* passphrase = "secret") const {
    const auto store = opened(path(name), passphrase);
    return store ? assets_in(*store) : 0;
  }
  /// Everything in the folder, as one text.
  std::string all_bytes() const {
    std::string all;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder()))
      if (entry.is_regular_file()) all += read(entry.path());
    return all;
  }

  SealKey key_;
  std::unique_ptr<PortfolioStore> store_;
};

TEST_F(SealedStoreTest, IsOneFileOfItsOwnerWithNothingInClear) {
  ASSERT_TRUE(succeeded(store_->apply(add(3, "SECRETCOIN"))));
  struct stat status {};
  ASSERT_EQ(::stat(path("a.tidemill").c_str(), &status), 0);
  EXPECT_EQ(status.st_mode & 0777U, 0600U);
  EXPECT_THAT(names(), testing::ElementsAre("a.tidemill"));
  EXPECT_THAT(all_bytes(), Not(AnyOf(HasSubstr("SECRETCOIN"), HasSubstr("SQLite"), HasSubstr("CREATE TABLE"))));
  store_.reset();
  EXPECT_EQ(assets_in("a.tidemill"), 3U);
  EXPECT_THAT(names(), testing::ElementsAre("a.tidemill"));
}

TEST_F(SealedStoreTest, IsTheSameStoreAsOneInClear) {
  const auto plain = *PortfolioStore::create(path("plain.tidemill"), small_portfolio());
  for (PortfolioStore* store : {store_.get(), plain.get()}) {
    ASSERT_TRUE(succeeded(store->apply(add(3))));
    Change batch{"Load", "import", {}, BatchId(1)};
    batch.insert(Batch{BatchId(1), "rows.csv", "test", Instant(make_date(2025, 3, 1)), 2});
    for (const std::int64_t id : {10, 11}) {
      Entry entry = make_entry(id, 1, EntryType::reward, "0.5", make_date(2025, 2, 1));
      entry.batch = BatchId(1);
      batch.insert(entry);
    }
    ASSERT_TRUE(succeeded(store->apply(batch)));
    ASSERT_TRUE(succeeded(store->undo()));
    ASSERT_TRUE(succeeded(store->redo()));
    ASSERT_TRUE(succeeded(store->undo()));
    EXPECT_TRUE(failed_with(store->apply(add(3)), ErrorCode::conflict, "asset 3"));
    Change orphan{"Orphan", "test", {}, {}};
    orphan.insert(make_terms(7, 99));
    EXPECT_TRUE(failed_with(store->apply(orphan), ErrorCode::conflict, "it needs a holding")) << store->file();
  }
  store_.reset();
  const auto again = opened(path("a.tidemill"));
  auto sealed_rows = *again->load(), plain_rows = *plain->load();
  EXPECT_EQ(sealed_rows.assets, plain_rows.assets);
  EXPECT_EQ(sealed_rows.entries.size(), plain_rows.entries.size());
  EXPECT_EQ(sealed_rows.next_ids, plain_rows.next_ids);
  EXPECT_EQ(again->history(9)->size(), plain->history(9)->size());
  EXPECT_TRUE(again->history(9)->front().undone);
  ASSERT_TRUE(succeeded(again->redo()));
  EXPECT_EQ(again->count({}).value(), 3);
}

TEST_F(SealedStoreTest, NeedsItsPassphrase) {
  EXPECT_TRUE(failed_with(PortfolioStore::open(path("a.tidemill")), ErrorCode::passphrase, "encrypted"));
  EXPECT_TRUE(failed_with(PortfolioStore::open(path("a.tidemill"), Passphrase("Secret")), ErrorCode::passphrase,
                          "a lost passphrase can't be recovered"));
  EXPECT_EQ(assets_in("a.tidemill"), 2U);
}

TEST_F(SealedStoreTest, RefusesToOverwrite) {
  EXPECT_TRUE(failed_with(PortfolioStore::create(path("a.tidemill"), small_portfolio(), &key_), ErrorCode::conflict,
                          "already there"));
}

TEST_F(SealedStoreTest, SeveralProgramsAtOnce) {
  const auto other = opened(path("a.tidemill"));
  static_cast<void>(other->load());
  static_cast<void>(store_->load());
  EXPECT_FALSE(*other->has_news());
  ASSERT_TRUE(succeeded(store_->apply(add(3))));
  EXPECT_FALSE(*store_->has_news());
  EXPECT_TRUE(*other->has_news());
  // What the other has not loaded yet it still does not overwrite.
  EXPECT_TRUE(failed_with(other->apply(add(3)), ErrorCode::conflict, "asset 3"));
  EXPECT_TRUE(*other->has_news());
  ASSERT_TRUE(succeeded(other->apply(add(4))));
  EXPECT_TRUE(*other->has_news()) << "the first one's edit is not loaded yet";
  EXPECT_EQ(assets_in(*other), 4U);
  EXPECT_FALSE(*other->has_news());
  EXPECT_EQ(assets_in(*store_), 4U);
}

TEST_F(SealedStoreTest, AShorterFileTakesThePlaceOfALongOne) {
  const auto other = opened(path("a.tidemill"));
  static_cast<void>(other->load());
  const std::string name(200'000, 'n');
  Asset asset = make_asset(3, "BTC");
  ASSERT_TRUE(succeeded(store_->apply(Change{"Add", "test", {}, {}}.insert(asset))));
  for (int i = 0; i < 4; ++i) {
    Asset changed = asset;
    changed.name = name + std::to_string(i);
    ASSERT_TRUE(succeeded(store_->apply(Change{"Rename", "test", {}, {}}.update(asset, changed))));
    asset = changed;
  }
  ASSERT_TRUE(succeeded(store_->apply(Change{"Rename", "test", {}, {}}.update(asset, make_asset(3, "BTC")))));
  const auto inode = [&] {
    struct stat status {};
    EXPECT_EQ(::stat(path("a.tidemill").c_str(), &status), 0);
    return status.st_ino;
  };
  const auto before = inode();
  store_.reset();
  EXPECT_NE(inode(), before) << "closing did not shorten the log";
  EXPECT_TRUE(*other->has_news());
  EXPECT_EQ(assets_in(*other), 3U) << "a program that has it open goes on with the new file";
  ASSERT_TRUE(succeeded(other->apply(add(4))));
  EXPECT_EQ(assets_in("a.tidemill"), 4U);
}

TEST_F(SealedStoreTest, WaitsForAnotherWriterAndThenSaysSo) {
  const int holder = ::open(path("a.tidemill").c_str(), O_RDWR);
  ASSERT_EQ(::flock(holder, LOCK_EX), 0);
  store_->set_patience(std::chrono::milliseconds(50));
  EXPECT_TRUE(failed_with(store_->apply(add(3)), ErrorCode::locked, "another program is writing"));
  ::close(holder);
  ASSERT_TRUE(succeeded(store_->apply(add(3))));
}

TEST_F(SealedStoreTest, AFileThatWasMovedIsNotWritten) {
  std::filesystem::rename(path("a.tidemill"), path("b.tidemill"));
  EXPECT_TRUE(failed_with(store_->apply(add(3)), ErrorCode::io, "moved, replaced or deleted"));
  EXPECT_TRUE(failed_with(store_->has_news(), ErrorCode::io, "moved, replaced or deleted"));
  write(path("a.tidemill"), "something else");
  EXPECT_TRUE(failed_with(store_->apply(add(3)), ErrorCode::io, "moved, replaced or deleted"));
  store_.reset();
  EXPECT_EQ(read(path("a.tidemill")), "something else");
  EXPECT_EQ(assets_in("b.tidemill"), 2U);
}

TEST_F(SealedStoreTest, AnEditCutShortIsLeftOutAndSaid) {
  ASSERT_TRUE(succeeded(store_->apply(add(3))));
  const auto size = std::filesystem::file_size(path("a.tidemill"));
  ASSERT_TRUE(succeeded(store_->apply(add(4))));
  std::filesystem::copy_file(path("a.tidemill"), path("b.tidemill"));
  std::filesystem::resize_file(path("b.tidemill"), size + 30);
  auto cut = opened(path("b.tidemill"));
  EXPECT_THAT(cut->recovery(), HasSubstr("left out"));
  EXPECT_EQ(assets_in(*cut), 3U);
  ASSERT_TRUE(succeeded(cut->apply(add(4, "SOL"))));
  ASSERT_TRUE(succeeded(cut->apply(add(5))));
  cut.reset();
  cut = opened(path("b.tidemill"));
  EXPECT_THAT(cut->recovery(), IsEmpty());
  EXPECT_EQ(assets_in(*cut), 5U);
  EXPECT_THAT(store_->recovery(), IsEmpty());
}

TEST_F(SealedStoreTest, DamageIsSaid) {
  ASSERT_TRUE(succeeded(store_->apply(add(3))));
  ASSERT_TRUE(succeeded(store_->apply(add(4))));
  std::string bytes = read(path("a.tidemill"));
  bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
  write(path("a.tidemill"), bytes);
  EXPECT_TRUE(failed_with(store_->check(), ErrorCode::damaged, "damaged"));
  EXPECT_TRUE(failed_with(PortfolioStore::open(path("a.tidemill"), Passphrase("secret")), ErrorCode::damaged, ""));
}

// Runs `body` in a process of its own, because limits and users can't be taken back.
bool in_process(const std::function<bool()>& body) {
  const pid_t child = fork();
  if (child == 0) _exit(body() ? 0 : 1);
  int status = 0;
  waitpid(child, &status, 0);
  return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

TEST_F(SealedStoreTest, AFullDiskLeavesTheFileAsItWas) {
  ASSERT_TRUE(succeeded(store_->apply(add(3))));
  const std::string before = read(path("a.tidemill"));
  EXPECT_TRUE(in_process([&] {
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{before.size() + 100, before.size() + 100};
    if (setrlimit(RLIMIT_FSIZE, &limit) != 0) return false;
    Asset large = make_asset(4, "SOL");
    large.name = std::string(5000, 'x');
    const auto applied = store_->apply(Change{"Add", "test", {}, {}}.insert(large));
    return failed_with(applied, ErrorCode::io, "disk is full") && store_->load()->assets.size() == 3;
  }));
  EXPECT_EQ(read(path("a.tidemill")), before);
  ASSERT_TRUE(succeeded(store_->apply(add(4))));
  EXPECT_EQ(assets_in("a.tidemill"), 4U);
}

TEST_F(SealedStoreTest, WhatMayNotBeWrittenIsRead) {
  chmod(path("a.tidemill").c_str(), 0444);
  chmod(folder().c_str(), 0755);
  EXPECT_TRUE(in_process([&] {
    constexpr uid_t nobody = 65534;
    if (getuid() == 0 && (setgid(nobody) != 0 || setuid(nobody) != 0)) return false;
    auto store = PortfolioStore::open_sealed(path("a.tidemill"), key_);
    return store && (*store)->load()->assets.size() == 2 && (*store)->check()->empty() &&
           failed_with((*store)->apply(add(3)), ErrorCode::io, "permission denied");
  }));
}

TEST_F(SealedStoreTest, APassphraseCanBeSetChangedAndRemoved) {
  auto store = *PortfolioStore::create(path("b.tidemill"), small_portfolio());
  ASSERT_TRUE(succeeded(store->apply(add(3, "SECRETCOIN"))));
  ASSERT_TRUE(succeeded(store->seal(key_)));
  ASSERT_TRUE(succeeded(store->apply(add(4))));
  EXPECT_EQ(assets_in(*store), 4U);
  EXPECT_EQ(store->history(9)->size(), 2U);
  EXPECT_THAT(all_bytes(), Not(HasSubstr("SECRETCOIN")));
  EXPECT_THAT(names(), testing::UnorderedElementsAre("a.tidemill", "b.tidemill"));

  ASSERT_TRUE(succeeded(store->seal(cheap_key("other"))));
  ASSERT_TRUE(succeeded(store->apply(add(5))));
  EXPECT_TRUE(failed_with(PortfolioStore::open(path("b.tidemill"), Passphrase("secret")), ErrorCode::passphrase, ""));
  EXPECT_EQ(assets_in("b.tidemill", "other"), 5U);

  ASSERT_TRUE(succeeded(store->seal(std::nullopt)));
  EXPECT_EQ(store->key(), nullptr);
  ASSERT_TRUE(succeeded(store->apply(add(6))));
  store.reset();
  EXPECT_EQ(assets_in("b.tidemill", ""), 6U);
  EXPECT_THAT(read(path("b.tidemill")), HasSubstr("SECRETCOIN"));
}

TEST_F(SealedStoreTest, APassphraseIsOnlySetWhenNobodyElseHasItOpen) {
  auto store = *PortfolioStore::create(path("b.tidemill"), small_portfolio());
  {
    auto other = *PortfolioStore::open(path("b.tidemill"));
    store->set_patience(std::chrono::milliseconds(50));
    EXPECT_TRUE(failed_with(store->seal(key_), ErrorCode::locked, ""));
  }
  ASSERT_TRUE(succeeded(store->apply(add(3)))) << "it goes on in clear";
  EXPECT_EQ(assets_in("b.tidemill", ""), 3U);
  ASSERT_TRUE(succeeded(store->seal(key_)));
}

TEST_F(SealedStoreTest, WhoeverHasItOpenNoticesAnotherPassphrase) {
  const auto other = opened(path("a.tidemill"));
  ASSERT_TRUE(succeeded(store_->seal(cheap_key("other"))));
  EXPECT_TRUE(failed_with(other->apply(add(3)), ErrorCode::passphrase, "another passphrase"));
  EXPECT_EQ(assets_in("a.tidemill", "other"), 2U);
}

TEST_F(SealedStoreTest, BackupsAreEncryptedToo) {
  ASSERT_TRUE(succeeded(store_->apply(add(3, "SECRETCOIN"))));
  ASSERT_TRUE(succeeded(store_->backup(path("copy.tidemill"))));
  ASSERT_TRUE(succeeded(store_->rotate_backups(path("backups"), 3)));
  ASSERT_TRUE(succeeded(store_->rotate_backups(path("backups"), 3))) << "nothing changed: no second copy";
  const auto copies = rotated_copies(path("backups"), path("a.tidemill"));
  ASSERT_THAT(copies, SizeIs(1));
  EXPECT_THAT(all_bytes(), Not(HasSubstr("SECRETCOIN")));
  EXPECT_EQ(assets_in("copy.tidemill"), 3U);
  EXPECT_EQ(contents_of(copies.front(), &key_)->last_step, "Add SECRETCOIN");
  EXPECT_TRUE(failed_with(contents_of(copies.front(), nullptr), ErrorCode::passphrase, ""));
  const SealKey other = cheap_key("other");
  EXPECT_TRUE(failed_with(contents_of(copies.front(), &other), ErrorCode::passphrase, "another passphrase"));
}

TEST_F(SealedStoreTest, KeptCopiesFollowThePassphrase) {
  auto store = *PortfolioStore::create(path("b.tidemill"), small_portfolio());
  ASSERT_TRUE(succeeded(store->apply(add(3, "SECRETCOIN"))));
  ASSERT_TRUE(succeeded(store->rotate_backups(path("backups"), 3)));
  EXPECT_THAT(all_bytes(), HasSubstr("SECRETCOIN"));
  ASSERT_TRUE(succeeded(store->seal(key_)));
  ASSERT_TRUE(succeeded(store->rotate_backups(path("backups"), 3)));
  EXPECT_THAT(all_bytes(), Not(HasSubstr("SECRETCOIN"))) << "a copy from before stayed in clear";
  const SealKey other = cheap_key("other");
  EXPECT_EQ(seal_copies(path("backups"), path("b.tidemill"), &key_, other), 0);
  EXPECT_EQ(contents_of(rotated_copies(path("backups"), path("b.tidemill")).front(), &other)->last_step,
            "Add SECRETCOIN");
  EXPECT_EQ(seal_copies(path("backups"), path("b.tidemill"), &key_, other), 1) << "sealed with neither: left as it is";
}

TEST_F(SealedStoreTest, RestoresAnEncryptedCopy) {
  ASSERT_TRUE(succeeded(store_->backup(path("copy.tidemill"))));
  ASSERT_TRUE(succeeded(store_->apply(add(3))));
  EXPECT_TRUE(failed_with(restore_portfolio(path("copy.tidemill"), path("a.tidemill")), ErrorCode::passphrase, ""));
  store_.reset();
  ASSERT_TRUE(succeeded(restore_portfolio(path("copy.tidemill"), path("a.tidemill"), &key_)));
  EXPECT_EQ(assets_in("a.tidemill"), 2U);
  EXPECT_EQ(assets_in("a.tidemill.before-restore"), 3U);
  ASSERT_TRUE(succeeded(restore_portfolio(path("copy.tidemill"), path("new.tidemill"), &key_)));
  EXPECT_EQ(assets_in("new.tidemill"), 2U);
}

TEST_F(StoreTest, AKilledProgramInClearIsSaidToo) {
  ASSERT_TRUE(succeeded(PortfolioStore::create(path("a.tidemill"), small_portfolio())));
  EXPECT_FALSE(in_process([&] {
    auto store = PortfolioStore::open(path("a.tidemill"));
    if (!store || !(*store)->apply(add(3))) return false;
    return std::raise(SIGKILL) == 0;
  }));
  auto store = *PortfolioStore::open(path("a.tidemill"));
  EXPECT_THAT(store->recovery(), HasSubstr("nothing is missing"));
  EXPECT_EQ(store->load()->assets.size(), 3U);
  store.reset();
  EXPECT_THAT((*PortfolioStore::open(path("a.tidemill")))->recovery(), IsEmpty());
}

}  // namespace sealed_store_test
}  // namespace tidemill
