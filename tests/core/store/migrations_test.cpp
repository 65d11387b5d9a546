#include "core/store/migrations.h"

#include "core/store/schema.h"
#include "tests/core/store/store_fixture.h"

namespace tidemill {
namespace migrations_test {

using testing::ElementsAre;

// A later program's steps on top of the ones there are.
class MigrationsTest : public StoreTest {
 protected:
  MigrationsTest() : next_(newest_version() + 1) {
    EXPECT_TRUE(succeeded(PortfolioStore::create(path("a.tidemill"), small_portfolio())));
  }
  Result<Connection> open() const { return Connection::open(path("a.tidemill"), Connection::Purpose::portfolio); }

  int next_;
};

TEST_F(MigrationsTest, AreNumberedFromOneWithoutGaps) {
  int version = 0;
  for (const Migration& step : migrations()) EXPECT_EQ(step.version, ++version) << step.description;
  EXPECT_EQ(newest_version(), version);
}

TEST_F(MigrationsTest, RunInOrderAndOnce) {
  auto connection = *open();
  const std::array steps = {Migration{next_, "one", "ALTER TABLE goal ADD COLUMN first TEXT"},
                            Migration{next_ + 1, "two", "ALTER TABLE goal RENAME COLUMN first TO second"}};
  ASSERT_TRUE(succeeded(migrate(connection, steps)));
  EXPECT_EQ(schema_version(connection), next_ + 1);
  ASSERT_TRUE(succeeded(migrate(connection, steps))) << "nothing is left to do";
  connection.database().exec("SELECT second FROM goal");
}

TEST_F(MigrationsTest, AFailingStepLeavesTheVersionBeforeIt) {
  auto connection = *open();
  const std::array steps = {
      Migration{next_, "good", "ALTER TABLE goal ADD COLUMN first TEXT"},
      Migration{next_ + 1, "bad", "CREATE TABLE second(x); ALTER TABLE no_such ADD COLUMN x TEXT"}};
  EXPECT_FALSE(migrate(connection, steps));
  EXPECT_EQ(schema_version(connection), next_);
  EXPECT_FALSE(connection.database().tableExists("second"));
}

TEST_F(MigrationsTest, AStepThatBreaksReferencesIsTakenBack) {
  auto connection = *open();
  const std::array steps = {Migration{next_, "bad", "DELETE FROM holding"}};
  EXPECT_TRUE(failed_with(migrate(connection, steps), ErrorCode::damaged, "leaves rows that name missing ones"));
  EXPECT_EQ(schema_version(connection), newest_version());
  EXPECT_EQ(connection.database().execAndGet("SELECT count(*) FROM holding").getInt(), 1);
  EXPECT_EQ(connection.database().execAndGet("PRAGMA foreign_keys").getInt(), 1) << "references are watched again";
}

TEST_F(MigrationsTest, TheBackupIsWholeAndNeverReplaced) {
  auto connection = *open();
  EXPECT_EQ(backup_before_migration(connection, nullptr, 1).value(), path("a.tidemill.v1.backup"));
  EXPECT_EQ(backup_before_migration(connection, nullptr, 1).value(), path("a.tidemill.v1.backup.2"));
  auto copy = PortfolioStore::open(path("a.tidemill.v1.backup"));
  ASSERT_TRUE(succeeded(copy));
  EXPECT_THAT(*(*copy)->check(), testing::IsEmpty());
}

// The file as the first release made it. It must open, be clean, and say what it said then.
TEST_F(MigrationsTest, TheFirstReleasesFileStillOpens) {
  std::filesystem::copy_file(std::filesystem::path(TIDEMILL_SOURCE_DIR) / "tests/golden/portfolio-v1.tidemill",
                             path("golden.tidemill"));
  auto store = PortfolioStore::open(path("golden.tidemill"));
  ASSERT_TRUE(succeeded(store));
  EXPECT_THAT(*(*store)->check(), ElementsAre());
  const auto rows = (*store)->load();
  ASSERT_TRUE(succeeded(rows));
  EXPECT_EQ(rows->assets.size(), 3U);
  EXPECT_EQ(rows->platforms.size(), 1U);
  EXPECT_EQ(rows->holdings.size(), 2U);
  EXPECT_EQ(rows->terms.at(0).params.at("apr"), "0.048");
  EXPECT_EQ(rows->prices.size(), 2U);
  EXPECT_EQ(rows->covers.size(), 1U);
  EXPECT_EQ(rows->goals.size(), 1U);
  EXPECT_EQ(rows->recurring.size(), 1U);
  EXPECT_EQ(rows->forecasts.size(), 1U);
  ASSERT_EQ(rows->entries.size(), 4U);
  EXPECT_EQ(rows->entries.at(1).quantity.to_string(), "874.520547945205479452");
  EXPECT_EQ((*store)->history(100)->size(), 3U);
  EXPECT_TRUE(succeeded((*store)->redo()));
  EXPECT_EQ((*store)->load()->batches.size(), 1U);
  EXPECT_TRUE(succeeded((*store)->undo()));
  EXPECT_TRUE(succeeded((*store)->undo()));
}

}  // namespace migrations_test
}  // namespace tidemill
