#include "core/store/portfolio_store.h"

#include <sys/stat.h>

#include "tests/core/store/store_fixture.h"

namespace tidemill {
namespace portfolio_store_test {

using testing::ElementsAre;
using testing::IsEmpty;

class PortfolioStoreTest : public StoreTest {
 protected:
  std::unique_ptr<PortfolioStore> make() {
    auto store = PortfolioStore::create(path("a.tidemill"), small_portfolio());
    EXPECT_TRUE(succeeded(store));
    return std::move(*store);
  }
  static std::vector<std::string> names_of(PortfolioStore& store) {
    std::vector<std::string> names;
    const auto changes = store.history(100);
    EXPECT_TRUE(succeeded(changes));
    for (const StoredChange& change : *changes) {
      names.push_back(change.name + (change.undone ? " (undone)" : ""));
    }
    return names;
  }
  static Change note(const Entry& before, const std::string& note) {
    Entry after = before;
    after.note = note;
    return Change{"Note " + note, "test", {}, {}}.update(before, after);
  }
};

TEST_F(PortfolioStoreTest, CreatesAPrivateFileWithItsFirstRows) {
  const auto store = make();
  const auto rows = store->load();
  ASSERT_TRUE(succeeded(rows));
  EXPECT_EQ(rows->assets.size(), 2U);
  EXPECT_THAT(rows->settings, ElementsAre(Setting{"currency", "USD"}));
  EXPECT_EQ(rows->entries.size(), 1U);
  EXPECT_EQ(rows->next_ids.at("asset"), 3);
  EXPECT_EQ(rows->next_ids.at("entry"), 2);
  EXPECT_THAT(names_of(*store), IsEmpty()) << "how a portfolio begins can't be undone";
  for (const std::string& name : names()) {
    struct stat status {};
    ASSERT_EQ(::stat(path(name).c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777U, 0600U) << name;
  }
}

TEST_F(PortfolioStoreTest, EndsAsOneFile) {
  auto store = make();
  ASSERT_TRUE(succeeded(store->apply(note(make_entry(1, 1, EntryType::opening, "12.4"), "x"))));
  store.reset();
  EXPECT_THAT(names(), ElementsAre("a.tidemill"));
}

TEST_F(PortfolioStoreTest, DoesNotOverwrite) {
  write(path("a.tidemill"), "something dear");
  EXPECT_TRUE(
      failed_with(PortfolioStore::create(path("a.tidemill"), small_portfolio()), ErrorCode::conflict, "already there"));
  EXPECT_EQ(read(path("a.tidemill")), "something dear");
  EXPECT_THAT(names(), ElementsAre("a.tidemill"));
}

TEST_F(PortfolioStoreTest, AnEmptyChangeIsNoHistory) {
  const auto store = make();
  EXPECT_TRUE(succeeded(store->apply(Change{"Nothing", "test", {}, {}})));
  EXPECT_THAT(names_of(*store), IsEmpty());
}

TEST_F(PortfolioStoreTest, ChangesAreThereAfterReopening) {
  auto store = make();
  const Entry entry = make_entry(1, 1, EntryType::opening, "12.4");
  ASSERT_TRUE(succeeded(store->apply(note(entry, "x"))));
  store.reset();
  store = std::move(*PortfolioStore::open(path("a.tidemill")));
  EXPECT_EQ((*store->entry(EntryId(1)))->note, "x");
  EXPECT_THAT(names_of(*store), ElementsAre("Note x"));
}

TEST_F(PortfolioStoreTest, AChangedRowIsAConflictThatNamesIt) {
  const auto store = make();
  const Entry entry = make_entry(1, 1, EntryType::opening, "12.4");
  ASSERT_TRUE(succeeded(store->apply(note(entry, "x"))));
  Change late = note(entry, "y");
  late.insert(make_asset(9, "BTC"));
  EXPECT_TRUE(failed_with(store->apply(late), ErrorCode::conflict, "entry 1: it was changed meanwhile"));
  EXPECT_EQ((*store->entry(EntryId(1)))->note, "x");
  EXPECT_EQ(store->load()->assets.size(), 2U);
  EXPECT_THAT(names_of(*store), ElementsAre("Note x"));
}

TEST_F(PortfolioStoreTest, ARemovedRowIsAConflict) {
  const auto store = make();
  const Entry entry = make_entry(1, 1, EntryType::opening, "12.4");
  ASSERT_TRUE(succeeded(store->apply(Change{"Remove", "test", {}, {}}.remove(entry))));
  EXPECT_TRUE(failed_with(store->apply(note(entry, "y")), ErrorCode::conflict, "entry 1: it was removed meanwhile"));
}

TEST_F(PortfolioStoreTest, ATakenIdIsAConflict) {
  const auto store = make();
  Change change{"Add", "test", {}, {}};
  change.insert(make_asset(3, "BTC")).insert(make_asset(2, "SOL"));
  EXPECT_TRUE(failed_with(store->apply(change), ErrorCode::conflict, "asset 2: another window or program has added"));
  EXPECT_EQ(store->load()->assets.size(), 2U);
  const Price price{AssetId(2), Currency::literal("USD"), make_date(2025, 3, 1), Decimal::of(3000), "typed"};
  ASSERT_TRUE(succeeded(store->apply(Change{"Price", "test", {}, {}}.insert(price))));
  EXPECT_TRUE(failed_with(store->apply(Change{"Price", "test", {}, {}}.insert(price)), ErrorCode::conflict,
                          "price 2 USD 2025-03-01"));
}

TEST_F(PortfolioStoreTest, ARowThatOthersNeedStays) {
  const auto store = make();
  EXPECT_TRUE(failed_with(store->apply(Change{"Remove", "test", {}, {}}.remove(make_asset(1, "USD"))),
                          ErrorCode::conflict, "needs a asset that is not there"));
  EXPECT_EQ(store->load()->assets.size(), 2U);
  EXPECT_TRUE(succeeded(store->apply(Change{"Remove", "test", {}, {}}.remove(make_asset(2, "ETH")))));
}

TEST_F(PortfolioStoreTest, RowsOfAChangeMayComeInAnyOrder) {
  const auto store = make();
  Change change{"Add", "test", {}, {}};
  change.insert(make_entry(2, 2, EntryType::opening, "1")).insert(make_terms(2, 2)).insert(make_holding(2, 3));
  change.insert(make_asset(3, "BTC"));
  EXPECT_TRUE(succeeded(store->apply(change)));
}

TEST_F(PortfolioStoreTest, WhatCanNotBeStoredIsRefused) {
  const auto store = make();
  const auto refused = [&](const auto& row, const std::string& part) {
    EXPECT_TRUE(failed_with(store->apply(Change{"Add", "test", {}, {}}.insert(row)), ErrorCode::bad_input, part));
  };
  refused(make_asset(3, ""), "asset 3");
  refused(make_asset(3, "\xFF"), "asset 3: symbol");
  refused(make_asset(3, std::string("a\0b", 3)), "asset 3: symbol");
  Asset broken = make_asset(3, "BTC");
  broken.facts["issuance"] = Fact{"0.01", "a \xFF source", std::nullopt};
  refused(broken, "asset 3: facts");
  refused(Terms{TermsId(2), HoldingId(1), make_date(2026, 1, 1), {{"apr", "\xC3"}}}, "terms 2: params");
  refused(make_entry(2, 1, EntryType::reward, "-1"), "entry 2");
  refused(Price{AssetId(2), Currency::literal("USD"), make_date(2025, 3, 1), Decimal(), "typed"}, "price 2");
  EXPECT_THAT(names_of(*store), IsEmpty());
}

TEST_F(PortfolioStoreTest, UndoAndRedoGoThroughTheHistory) {
  const auto store = make();
  const Entry entry = make_entry(1, 1, EntryType::opening, "12.4");
  const Change first = note(entry, "x");
  Entry noted = entry;
  noted.note = "x";
  const Change second = note(noted, "y");
  ASSERT_TRUE(succeeded(store->apply(first)));
  ASSERT_TRUE(succeeded(store->apply(second)));

  EXPECT_EQ(store->undo().value(), inverse(second));
  EXPECT_THAT(names_of(*store), ElementsAre("Note y (undone)", "Note x"));
  EXPECT_EQ(store->undo().value(), inverse(first));
  EXPECT_EQ((*store->entry(EntryId(1)))->note, "");
  EXPECT_TRUE(failed_with(store->undo(), ErrorCode::not_found, "no change to take back"));

  EXPECT_EQ(store->redo().value(), first);
  EXPECT_EQ(store->redo().value(), second);
  EXPECT_EQ((*store->entry(EntryId(1)))->note, "y");
  EXPECT_TRUE(failed_with(store->redo(), ErrorCode::not_found, "no change to bring back"));
}

TEST_F(PortfolioStoreTest, ANewChangeDropsWhatIsUndone) {
  const auto store = make();
  const Entry entry = make_entry(1, 1, EntryType::opening, "12.4");
  ASSERT_TRUE(succeeded(store->apply(note(entry, "x"))));
  ASSERT_TRUE(succeeded(store->undo()));
  ASSERT_TRUE(succeeded(store->apply(note(entry, "z"))));
  EXPECT_THAT(names_of(*store), ElementsAre("Note z"));
  EXPECT_TRUE(failed_with(store->redo(), ErrorCode::not_found, ""));
  EXPECT_EQ(store->history(1)->at(0).id, ChangeId(2)) << "numbers of changes are never used twice";
}

TEST_F(PortfolioStoreTest, NumbersOfRemovedRowsAreNotUsedAgain) {
  auto store = make();
  ASSERT_TRUE(succeeded(store->apply(Change{"Add", "test", {}, {}}.insert(make_asset(3, "BTC")))));
  ASSERT_TRUE(succeeded(store->undo()));
  EXPECT_EQ(store->load()->next_ids.at("asset"), 4);
}

TEST_F(PortfolioStoreTest, HistoryIsNewestFirstAndLimited) {
  const auto store = make();
  for (int i = 3; i < 8; ++i) {
    ASSERT_TRUE(succeeded(store->apply(Change{std::to_string(i), "t", {}, {}}.insert(make_asset(i, "A")))));
  }
  const auto two = store->history(2);
  ASSERT_EQ(two->size(), 2U);
  EXPECT_EQ(two->at(0).name, "7");
  EXPECT_EQ(two->at(0).source, "t");
  EXPECT_GT(two->at(0).at, Instant(make_date(2020, 1, 1)));
}

TEST_F(PortfolioStoreTest, AFileMovedAwayTakesNoMoreChanges) {
  const auto store = make();
  std::filesystem::rename(path("a.tidemill"), path("b.tidemill"));
  const auto outcome = store->apply(note(make_entry(1, 1, EntryType::opening, "12.4"), "x"));
  EXPECT_TRUE(failed_with(outcome, ErrorCode::io, "moved, replaced or deleted"));
  EXPECT_TRUE(failed_with(store->undo(), ErrorCode::io, "moved, replaced or deleted"));
}

}  // namespace portfolio_store_test
}  // namespace tidemill
