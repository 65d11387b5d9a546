#include "core/store/entry_reader.h"

#include "tests/core/store/store_fixture.h"

namespace tidemill {
namespace entry_reader_test {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::int64_t> ids(const Result<std::vector<Entry>>& entries) {
  EXPECT_TRUE(succeeded(entries));
  std::vector<std::int64_t> found;
  for (const Entry& entry : *entries) found.push_back(entry.id.value());
  return found;
}

class EntryReaderTest : public StoreTest {
 protected:
  EntryReaderTest() {
    Change first = small_portfolio();
    first.insert(make_holding(2, 2)).insert(make_terms(2, 2));
    first.insert(make_entry(2, 1, EntryType::reward, "0.5", make_date(2025, 3, 1)));
    Entry transfer = make_entry(3, 1, EntryType::transfer, "2", make_date(2025, 2, 1));
    transfer.counter_holding = HoldingId(2);
    first.insert(transfer);
    Entry trade = make_entry(4, 2, EntryType::trade, "1", make_date(2025, 4, 1));
    trade.counter_asset = AssetId(2);
    trade.counter_quantity = Decimal::literal("0.25");
    trade.value = Decimal::of(1);
    first.insert(trade);
    first.insert(Batch{BatchId(1), "rows.csv", "test", Instant(make_date(2025, 1, 1)), 1});
    Entry imported = make_entry(5, 2, EntryType::interest, "0.1", make_date(2025, 4, 1));
    imported.at += std::chrono::hours(23);
    imported.batch = BatchId(1);
    imported.asset = AssetId(2);
    first.insert(imported);
    store_ = *PortfolioStore::create(path("a.tidemill"), first);
  }
  std::vector<std::int64_t> found(const EntryFilter& filter) const {
    EXPECT_EQ(store_->count(filter).value(), std::ssize(*store_->entries(filter, 0, 100)));
    return ids(store_->entries(filter, 0, 100));
  }

  std::unique_ptr<PortfolioStore> store_;
};

TEST_F(EntryReaderTest, OrdersByTimeThenId) {
  EntryFilter filter;
  EXPECT_THAT(found(filter), ElementsAre(1, 3, 2, 4, 5));
  filter.newest_first = true;
  EXPECT_THAT(found(filter), ElementsAre(5, 4, 2, 3, 1));
}

TEST_F(EntryReaderTest, ReadsPages) {
  EXPECT_THAT(ids(store_->entries({}, 1, 2)), ElementsAre(3, 2));
  EXPECT_THAT(ids(store_->entries({}, 4, 2)), ElementsAre(5));
  EXPECT_THAT(ids(store_->entries({}, 9, 2)), IsEmpty());
}

TEST_F(EntryReaderTest, Filters) {
  EntryFilter filter;
  filter.holding = HoldingId(2);
  EXPECT_THAT(found(filter), ElementsAre(3, 4, 5)) << "with the transfer to it";
  filter.type = EntryType::trade;
  EXPECT_THAT(found(filter), ElementsAre(4));
  filter = {};
  filter.asset = AssetId(2);
  EXPECT_THAT(found(filter), ElementsAre(4, 5)) << "with what the trade brought in";
  filter = {};
  filter.batch = BatchId(1);
  EXPECT_THAT(found(filter), ElementsAre(5));
  filter = {};
  filter.from = make_date(2025, 2, 1);
  filter.to = make_date(2025, 4, 1);
  EXPECT_THAT(found(filter), ElementsAre(3, 2, 4, 5)) << "both days inclusive, to their last hour";
  filter.to = make_date(2025, 3, 31);
  EXPECT_THAT(found(filter), ElementsAre(3, 2));
}

TEST_F(EntryReaderTest, ReadsOneWhole) {
  const auto entry = store_->entry(EntryId(4));
  ASSERT_TRUE(succeeded(entry));
  EXPECT_EQ((*entry)->counter_quantity, Decimal::literal("0.25"));
  EXPECT_FALSE(store_->entry(EntryId(44))->has_value());
}

TEST_F(EntryReaderTest, FindsWhatHasNoValue) {
  EXPECT_THAT(ids(store_->unvalued_entries({AssetId(1)})), ElementsAre(1, 3, 2));
  EXPECT_THAT(ids(store_->unvalued_entries({AssetId(2), AssetId(1)})), ElementsAre(5, 1, 3, 2));
  EXPECT_THAT(ids(store_->unvalued_entries({})), IsEmpty());
}

TEST_F(EntryReaderTest, FiguresAreThoseOfTheWholeRows) {
  const auto facts = store_->load()->entries;
  ASSERT_EQ(facts.size(), 5U);
  for (const EntryFact& fact : facts) {
    const auto whole = store_->entry(fact.id);
    EXPECT_EQ(fact, static_cast<const EntryFact&>(**whole)) << fact.id.value();
  }
}

TEST_F(EntryReaderTest, ABrokenFigureIsNamed) {
  tamper(path("a.tidemill"), "UPDATE entry SET quantity='4O' WHERE id=2");
  EXPECT_TRUE(failed_with(store_->load(), ErrorCode::damaged, "entry 2: quantity: “4O” is not a number"));
  EXPECT_TRUE(failed_with(store_->load(), ErrorCode::damaged, path("a.tidemill").string()));
}

TEST_F(EntryReaderTest, FactsKnowWhatACostWasFor) {
  Change costs;
  for (const auto& [id, category] : {std::pair(6, CostCategory::gas), std::pair(7, CostCategory::hosting)}) {
    Entry cost = make_entry(id, 1, EntryType::cost, "1", make_date(2025, 5, 1));
    cost.category = category;
    costs.insert(cost);
  }
  costs.insert(make_entry(8, 1, EntryType::reward, "1", make_date(2025, 5, 2)));
  ASSERT_TRUE(succeeded(store_->apply(costs)));
  const auto facts = store_->load()->entries;
  ASSERT_EQ(facts.size(), 8U);
  for (const EntryFact& fact : facts)
    EXPECT_EQ(fact, static_cast<const EntryFact&>(**store_->entry(fact.id))) << fact.id.value();
}

}  // namespace entry_reader_test
}  // namespace tidemill
