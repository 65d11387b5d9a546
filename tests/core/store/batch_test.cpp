#include "tests/core/store/store_fixture.h"

namespace tidemill {
namespace batch_test {

// Loads that the history keeps as a batch and not row by row.
class BatchTest : public StoreTest {
 protected:
  BatchTest() : store_(*PortfolioStore::create(path("a.tidemill"), small_portfolio())) {}

  static Change load(std::int64_t first_entry = 2, int count = 50, std::int64_t batch = 1) {
    Change change{"Record rows.csv", "test", {}, BatchId(batch)};
    change.insert(Batch{BatchId(batch), "rows.csv", "record --csv", Instant(make_date(2026, 1, 1)), count});
    for (int i = 0; i < count; ++i) {
      Entry entry = make_entry(first_entry + i, 1, EntryType::reward, "0.1", make_date(2026, 1, 1));
      entry.batch = BatchId(batch);
      entry.note = "row " + std::to_string(i);
      change.insert(entry);
    }
    return change;
  }
  std::string history_rows() const {
    SQLite::Database database(path("a.tidemill").string());
    return database.execAndGet("SELECT changes FROM change ORDER BY id DESC LIMIT 1").getString();
  }
  std::int64_t count(const char* table) const {
    SQLite::Database database(path("a.tidemill").string());
    return database.execAndGet(std::string("SELECT count(*) FROM ") + table).getInt64();
  }
  void expect_clean() const {
    const auto problems = store_->check();
    ASSERT_TRUE(succeeded(problems));
    EXPECT_THAT(*problems, testing::IsEmpty());
  }

  std::unique_ptr<PortfolioStore> store_;
};

TEST_F(BatchTest, TheHistoryKeepsTheBatchOnly) {
  ASSERT_TRUE(succeeded(store_->apply(load())));
  EXPECT_EQ(history_rows().find("row 7"), std::string::npos);
  EXPECT_NE(history_rows().find("rows.csv"), std::string::npos);
  EXPECT_EQ(count("entry"), 51);
  expect_clean();
}

TEST_F(BatchTest, UndoAndRedoMoveAllOfIt) {
  const Change change = load();
  ASSERT_TRUE(succeeded(store_->apply(change)));
  const auto undone = store_->undo();
  ASSERT_TRUE(succeeded(undone));
  EXPECT_EQ(*undone, inverse(change));
  EXPECT_EQ(count("entry"), 1);
  EXPECT_EQ(count("batch"), 0);
  expect_clean();

  const auto redone = store_->redo();
  ASSERT_TRUE(succeeded(redone));
  EXPECT_EQ(*redone, change);
  EXPECT_EQ(count("entry"), 51);
  EXPECT_EQ(count("entry_undone"), 0);
  expect_clean();
}

TEST_F(BatchTest, ANewChangeForgetsAnUndoneLoad) {
  ASSERT_TRUE(succeeded(store_->apply(load())));
  ASSERT_TRUE(succeeded(store_->undo()));
  ASSERT_TRUE(succeeded(store_->apply(Change{"Add", "test", {}, {}}.insert(make_asset(3, "BTC")))));
  EXPECT_EQ(count("entry_undone"), 0);
  EXPECT_EQ(store_->load()->next_ids.at("entry"), 52) << "its numbers stay used";
  expect_clean();
}

TEST_F(BatchTest, RemovingAWholeBatchIsKeptAsABatchToo) {
  const Change change = load();
  ASSERT_TRUE(succeeded(store_->apply(change)));
  Change removal = inverse(change);
  removal.name = "Take back rows.csv";
  ASSERT_TRUE(succeeded(store_->apply(removal)));
  EXPECT_EQ(history_rows().find("row 7"), std::string::npos);
  EXPECT_EQ(count("entry"), 1);
  expect_clean();

  const auto undone = store_->undo();
  ASSERT_TRUE(succeeded(undone));
  EXPECT_EQ(undone->rows.size(), removal.rows.size());
  EXPECT_EQ(count("entry"), 51);
  expect_clean();
  ASSERT_TRUE(succeeded(store_->redo()));
  ASSERT_TRUE(succeeded(store_->undo()));
  ASSERT_TRUE(succeeded(store_->undo()));
  EXPECT_EQ(count("entry"), 1);
  expect_clean();
  ASSERT_TRUE(succeeded(store_->redo()));
  EXPECT_EQ(count("entry"), 51);
  ASSERT_TRUE(succeeded(store_->redo()));
  EXPECT_EQ(count("entry"), 1);
  expect_clean();
}

TEST_F(BatchTest, ANewChangeKeepsTheEntriesOfAnUndoneRemoval) {
  const Change change = load();
  ASSERT_TRUE(succeeded(store_->apply(change)));
  ASSERT_TRUE(succeeded(store_->apply(inverse(change))));
  ASSERT_TRUE(succeeded(store_->undo()));
  ASSERT_TRUE(succeeded(store_->apply(Change{"Add", "test", {}, {}}.insert(make_asset(3, "BTC")))));
  EXPECT_EQ(count("entry"), 51);
  expect_clean();
}

TEST_F(BatchTest, RemovingPartOfABatchListsItsRows) {
  const Change change = load();
  ASSERT_TRUE(succeeded(store_->apply(change)));
  Change removal{"Remove some", "test", {}, BatchId(1)};
  for (std::size_t i = 1; i < 11; ++i) removal.remove(*std::get<RowChange<Entry>>(change.rows[i]).after);
  ASSERT_TRUE(succeeded(store_->apply(removal)));
  EXPECT_NE(history_rows().find("row 7"), std::string::npos);
  EXPECT_EQ(store_->undo().value(), inverse(removal));
  EXPECT_EQ(count("entry"), 51);
  expect_clean();
}

TEST_F(BatchTest, AddingToABatchListsItsRows) {
  ASSERT_TRUE(succeeded(store_->apply(load())));
  Change more{"More", "test", {}, BatchId(1)};
  Entry entry = make_entry(90, 1, EntryType::reward, "1");
  entry.batch = BatchId(1);
  more.insert(entry);
  ASSERT_TRUE(succeeded(store_->apply(more)));
  ASSERT_TRUE(succeeded(store_->undo()));
  EXPECT_EQ(count("entry"), 51);
  expect_clean();
}

TEST_F(BatchTest, AChangedEntryOfABatchIsAConflict) {
  const Change change = load();
  ASSERT_TRUE(succeeded(store_->apply(change)));
  const Entry before = *std::get<RowChange<Entry>>(change.rows[3]).after;
  Entry after = before;
  after.note = "corrected";
  ASSERT_TRUE(succeeded(store_->apply(Change{"Correct", "test", {}, {}}.update(before, after))));
  EXPECT_TRUE(failed_with(store_->apply(inverse(change)), ErrorCode::conflict, "entry 4"));
  EXPECT_EQ(count("entry"), 51);
}

}  // namespace batch_test
}  // namespace tidemill
