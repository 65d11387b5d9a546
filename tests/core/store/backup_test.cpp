#include <sys/stat.h>

#include "core/store/migrations.h"
#include "core/store/portfolio_file.h"
#include "tests/core/store/store_fixture.h"

namespace tidemill {
namespace backup_test {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

class BackupTest : public StoreTest {
 protected:
  BackupTest() : store_(*PortfolioStore::create(path("a.tidemill"), small_portfolio())) {}

  void add_asset(std::int64_t id) {
    ASSERT_TRUE(succeeded(store_->apply(Change{"Add", "test", {}, {}}.insert(make_asset(id, "BTC")))));
  }
  static std::size_t assets_in(const std::filesystem::path& file) {
    auto store = PortfolioStore::open(file);
    EXPECT_TRUE(succeeded(store));
    EXPECT_THAT(*(*store)->check(), IsEmpty());
    return (*store)->load()->assets.size();
  }
  std::vector<std::string> copies() const {
    std::vector<std::string> found;
    for (const auto& entry : std::filesystem::directory_iterator(path("backups"))) found.push_back(entry.path());
    std::sort(found.begin(), found.end());
    return found;
  }

  std::unique_ptr<PortfolioStore> store_;
};

TEST_F(BackupTest, IsCompleteAndPrivate) {
  add_asset(3);
  ASSERT_TRUE(succeeded(store_->backup(path("copy.tidemill"))));
  struct stat status {};
  ASSERT_EQ(::stat(path("copy.tidemill").c_str(), &status), 0);
  EXPECT_EQ(status.st_mode & 0777U, 0600U);
  EXPECT_EQ(assets_in(path("copy.tidemill")), 3U);
  EXPECT_EQ(PortfolioStore::open(path("copy.tidemill")).value()->history(9)->size(), 1U) << "the history comes along";
}

TEST_F(BackupTest, DoesNotOverwrite) {
  write(path("copy.tidemill"), "dear");
  EXPECT_TRUE(failed_with(store_->backup(path("copy.tidemill")), ErrorCode::conflict, "already there"));
  EXPECT_TRUE(failed_with(store_->backup(path("a.tidemill")), ErrorCode::conflict, "already there"));
  EXPECT_TRUE(failed_with(store_->backup(path("no/copy.tidemill")), ErrorCode::io, "no such folder"));
  EXPECT_EQ(read(path("copy.tidemill")), "dear");
}

TEST_F(BackupTest, RestoresToANewName) {
  ASSERT_TRUE(succeeded(store_->backup(path("copy.tidemill"))));
  ASSERT_TRUE(succeeded(restore_portfolio(path("copy.tidemill"), path("b.tidemill"))));
  EXPECT_EQ(assets_in(path("b.tidemill")), 2U);
}

TEST_F(BackupTest, RestoresInPlaceAndKeepsTheOldFile) {
  ASSERT_TRUE(succeeded(store_->backup(path("copy.tidemill"))));
  add_asset(3);
  store_.reset();
  ASSERT_TRUE(succeeded(restore_portfolio(path("copy.tidemill"), path("a.tidemill"))));
  EXPECT_THAT(names(), ElementsAre("a.tidemill", "a.tidemill.before-restore", "copy.tidemill"));
  EXPECT_EQ(assets_in(path("a.tidemill")), 2U);
  EXPECT_EQ(assets_in(path("a.tidemill.before-restore")), 3U);
  ASSERT_TRUE(succeeded(restore_portfolio(path("copy.tidemill"), path("a.tidemill"))));
  EXPECT_TRUE(names().contains("a.tidemill.before-restore.2"));
}

TEST_F(BackupTest, DoesNotRestoreUnderAnOpenWindow) {
  ASSERT_TRUE(succeeded(store_->backup(path("copy.tidemill"))));
  add_asset(3);
  EXPECT_TRUE(failed_with(restore_portfolio(path("copy.tidemill"), path("a.tidemill")), ErrorCode::locked,
                          "another program has it open"));
  add_asset(4);
  store_.reset();
  EXPECT_EQ(assets_in(path("a.tidemill")), 4U);
  EXPECT_THAT(names(), ElementsAre("a.tidemill", "copy.tidemill"));
}

TEST_F(BackupTest, RestoresOverADamagedFile) {
  ASSERT_TRUE(succeeded(store_->backup(path("copy.tidemill"))));
  store_.reset();
  write(path("a.tidemill"), "scrambled");
  write(path("a.tidemill-wal"), "left over");
  ASSERT_TRUE(succeeded(restore_portfolio(path("copy.tidemill"), path("a.tidemill"))));
  EXPECT_EQ(assets_in(path("a.tidemill")), 2U);
  EXPECT_EQ(read(path("a.tidemill.before-restore")), "scrambled");
  EXPECT_EQ(read(path("a.tidemill.before-restore-wal")), "left over");
}

TEST_F(BackupTest, ABadCopyChangesNothing) {
  store_.reset();
  const std::string bytes = read(path("a.tidemill"));
  write(path("bad.tidemill"), bytes.substr(0, bytes.size() / 2));
  EXPECT_TRUE(failed_with(restore_portfolio(path("bad.tidemill"), path("a.tidemill")), ErrorCode::damaged, ""));
  write(path("bad.tidemill"), bytes);
  tamper(path("bad.tidemill"), "PRAGMA foreign_keys=OFF; DELETE FROM holding");
  EXPECT_TRUE(
      failed_with(restore_portfolio(path("bad.tidemill"), path("a.tidemill")), ErrorCode::damaged, "names a row"));
  tamper(path("bad.tidemill"), "PRAGMA user_version=" + std::to_string(newest_version() + 1));
  EXPECT_TRUE(failed_with(restore_portfolio(path("bad.tidemill"), path("a.tidemill")), ErrorCode::newer_file, ""));
  EXPECT_TRUE(failed_with(restore_portfolio(path("no.tidemill"), path("a.tidemill")), ErrorCode::io, "no such file"));
  EXPECT_TRUE(failed_with(restore_portfolio(path("a.tidemill"), path("a.tidemill")), ErrorCode::bad_input, "itself"));
  EXPECT_EQ(read(path("a.tidemill")), bytes);
  EXPECT_THAT(names(), ElementsAre("a.tidemill", "bad.tidemill"));
}

TEST_F(BackupTest, LooksAtACopyWithoutLeavingATrace) {
  ASSERT_TRUE(succeeded(store_->backup(path("copy with ? and #.tidemill"))));
  const std::string bytes = read(path("copy with ? and #.tidemill"));
  ASSERT_TRUE(succeeded(restore_portfolio(path("copy with ? and #.tidemill"), path("b.tidemill"))));
  EXPECT_EQ(read(path("copy with ? and #.tidemill")), bytes);
}

TEST_F(BackupTest, RotatesOnlyWhatChanged) {
  ASSERT_TRUE(succeeded(store_->rotate_backups(path("backups"), 3)));
  ASSERT_TRUE(succeeded(store_->rotate_backups(path("backups"), 3)));
  EXPECT_THAT(copies(), SizeIs(1));
  for (int id = 3; id < 8; ++id) {
    add_asset(id);
    ASSERT_TRUE(succeeded(store_->rotate_backups(path("backups"), 3)));
  }
  ASSERT_THAT(copies(), SizeIs(3));
  EXPECT_EQ(assets_in(copies().back()), 7U) << "the newest stays";
  EXPECT_THAT(copies().back(), testing::ContainsRegex("/a-[0-9a-f]+-20.*Z\\.tidemill$"));
  ASSERT_TRUE(succeeded(store_->undo()));
  const auto before = copies();
  ASSERT_TRUE(succeeded(store_->rotate_backups(path("backups"), 3)));
  EXPECT_NE(copies(), before) << "an undo is a change";
}

TEST_F(BackupTest, RotationLeavesOtherPortfoliosAlone) {
  std::filesystem::create_directory(path("other"));
  auto other = *PortfolioStore::create(path("other/a.tidemill"), small_portfolio());
  ASSERT_TRUE(succeeded(other->rotate_backups(path("backups"), 1)));
  ASSERT_TRUE(succeeded(store_->rotate_backups(path("backups"), 1)));
  EXPECT_THAT(copies(), SizeIs(2));
}

}  // namespace backup_test
}  // namespace tidemill
