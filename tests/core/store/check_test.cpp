#include "core/store/check.h"

#include "tests/core/store/store_fixture.h"

namespace tidemill {
namespace check_test {

using testing::Contains;
using testing::HasSubstr;
using testing::IsEmpty;

class CheckTest : public StoreTest {
 protected:
  CheckTest() : store_(*PortfolioStore::create(path("a.tidemill"), small_portfolio())) {
    Entry entry = make_entry(1, 1, EntryType::opening, "12.4");
    entry.note = "x";
    EXPECT_TRUE(succeeded(
        store_->apply(Change{"Note", "test", {}, {}}.update(make_entry(1, 1, EntryType::opening, "12.4"), entry))));
  }
  std::vector<std::string> after(const std::string& sql) {
    tamper(path("a.tidemill"), sql);
    const auto problems = store_->check();
    EXPECT_TRUE(succeeded(problems));
    return *problems;
  }

  std::unique_ptr<PortfolioStore> store_;
};

TEST_F(CheckTest, AHealthyPortfolioHasNoProblems) {
  EXPECT_THAT(after(""), IsEmpty());
}

TEST_F(CheckTest, FindsRowsThatNameMissingOnes) {
  EXPECT_THAT(after("PRAGMA foreign_keys=OFF; DELETE FROM holding"),
              Contains(HasSubstr("entry 1 names a row of holding")));
}

TEST_F(CheckTest, FindsTextThatIsNotCanonical) {
  EXPECT_THAT(after("UPDATE entry SET quantity='12.40'"),
              Contains("entry 1: quantity: “12.40” is not in the form Tidemill writes"));
}

TEST_F(CheckTest, FindsValuesThatDoNotRead) {
  EXPECT_THAT(after("UPDATE entry SET type='gift'"), Contains("entry 1: type: “gift” is not known here"));
  EXPECT_THAT(after("UPDATE holding SET opened='2025-02-30'"), Contains(HasSubstr("holding 1: opened")));
  EXPECT_THAT(after("UPDATE terms SET params='{'"), Contains(HasSubstr("terms 1: params")));
}

TEST_F(CheckTest, FindsNumbersThatWouldBeUsedAgain) {
  EXPECT_THAT(after("UPDATE sequence SET next=1 WHERE name='entry'"),
              Contains(HasSubstr("the next number of entry is 1")));
  EXPECT_THAT(after("DELETE FROM sequence WHERE name='change'"), Contains(HasSubstr("the next number of change")));
}

TEST_F(CheckTest, FindsAHistoryThatDoesNotRead) {
  EXPECT_THAT(after("UPDATE change SET changes='[{}]'"), Contains(HasSubstr("change 1: a change without a table")));
}

TEST_F(CheckTest, FindsAHistoryOutOfOrder) {
  EXPECT_THAT(after("INSERT INTO change SELECT 2, name, source, at, 0, batch, batch_rows, changes FROM change;"
                    "UPDATE change SET undone=1 WHERE id=1; UPDATE sequence SET next=9 WHERE name='change'"),
              Contains("change 2 is not undone although change 1 before it is"));
}

TEST_F(CheckTest, FindsStrayUndoneEntries) {
  EXPECT_THAT(after("INSERT INTO entry_undone SELECT * FROM (SELECT 9, holding, type, state, retained, at, asset, "
                    "quantity, value, currency, covers_from, counter_holding, counter_asset, counter_quantity, "
                    "value_source, category, note, source, external_id, 7 FROM entry)"),
              Contains("undone entries of batch 7 belong to no change"));
}

TEST_F(CheckTest, FindsTablesThatAreNotOurs) {
  EXPECT_THAT(after("DROP INDEX entry_at"), Contains("the index entry_at is missing"));
  EXPECT_THAT(after("CREATE TABLE extra(x)"), Contains("the table extra is not Tidemill's"));
  EXPECT_THAT(after("CREATE TRIGGER bad AFTER INSERT ON entry BEGIN DELETE FROM entry; END"),
              Contains("the trigger bad is not Tidemill's"));
}

TEST_F(CheckTest, TriggersOfStrangersDoNotRun) {
  tamper(path("a.tidemill"), "CREATE TRIGGER bad AFTER INSERT ON entry BEGIN DELETE FROM entry; END");
  ASSERT_TRUE(succeeded(store_->apply(
      Change{"Add", "test", {}, {}}.insert(make_entry(2, 1, EntryType::reward, "1", make_date(2025, 2, 1))))));
  EXPECT_EQ(store_->load()->entries.size(), 2U);
}

Portfolio portfolio_of(const std::vector<EntryFact>& entries, const Params& params = {{"apr", "0.02"}}) {
  Portfolio::Rows rows;
  rows.assets = {make_asset(1, "ETH"), make_asset(2, "USDC")};
  rows.holdings = {make_holding(1, 1)};
  rows.terms = {{TermsId(1), HoldingId(1), make_date(2025, 1, 1), params}};
  rows.entries = entries;
  return Portfolio(std::move(rows));
}

TEST(CheckSenseTest, FindsABalanceBelowZeroOnItsDay) {
  const std::vector<EntryFact> entries = {make_entry(1, 1, EntryType::opening, "10"),
                                          make_entry(2, 1, EntryType::withdrawal, "10.5", make_date(2025, 5, 1)),
                                          make_entry(3, 1, EntryType::deposit, "9", make_date(2025, 6, 1))};
  EXPECT_THAT(check_sense(portfolio_of(entries)),
              testing::ElementsAre("holding 1 (ETH): the balance of ETH falls below zero on 2025-05-01, to -0.5"));
}

TEST(CheckSenseTest, ARecordedBalanceSettlesWhatWasBeforeIt) {
  std::vector<EntryFact> entries = {make_entry(1, 1, EntryType::opening, "10"),
                                    make_entry(2, 1, EntryType::withdrawal, "12", make_date(2025, 5, 1)),
                                    make_entry(3, 1, EntryType::balance, "1", make_date(2025, 6, 1))};
  EXPECT_THAT(check_sense(portfolio_of(entries)), IsEmpty());
  entries.push_back(make_entry(4, 1, EntryType::withdrawal, "2", make_date(2025, 7, 1)));
  EXPECT_THAT(check_sense(portfolio_of(entries)),
              testing::ElementsAre("holding 1 (ETH): the balance of ETH falls below zero on 2025-07-01, to -1"));
}

TEST(CheckSenseTest, WhatALoopBorrowsMayLeaveIt) {
  auto borrowed = make_entry(2, 1, EntryType::withdrawal, "5", make_date(2025, 5, 1));
  borrowed.asset = AssetId(2);
  const std::vector<EntryFact> entries = {make_entry(1, 1, EntryType::opening, "10"), borrowed};
  EXPECT_THAT(check_sense(portfolio_of(entries, {{"ltv", "0.5"}})), IsEmpty());
}

TEST(CheckSenseTest, TheOrderWithinADayDoesNotMatter) {
  const std::vector<EntryFact> entries = {make_entry(1, 1, EntryType::opening, "10"),
                                          make_entry(2, 1, EntryType::withdrawal, "12", make_date(2025, 5, 1)),
                                          make_entry(3, 1, EntryType::deposit, "2", make_date(2025, 5, 1))};
  EXPECT_THAT(check_sense(portfolio_of(entries)), IsEmpty());
}

TEST(CheckSenseTest, WhatWasEarnedMayBeWithdrawn) {
  const std::vector<EntryFact> entries = {make_entry(1, 1, EntryType::opening, "10"),
                                          make_entry(2, 1, EntryType::reward, "1", make_date(2025, 4, 1)),
                                          make_entry(3, 1, EntryType::withdrawal, "11", make_date(2025, 5, 1))};
  EXPECT_THAT(check_sense(portfolio_of(entries)), IsEmpty());
}

TEST(CheckSenseTest, CompoundingHoldingsGrowWithoutEntries) {
  const std::vector<EntryFact> entries = {make_entry(1, 1, EntryType::opening, "10"),
                                          make_entry(2, 1, EntryType::withdrawal, "10.1", make_date(2025, 12, 1))};
  EXPECT_THAT(check_sense(portfolio_of(entries, {{"apr", "0.02"}, {"compounding", "daily"}})), IsEmpty());
}

TEST(CheckSenseTest, FindsHoldingsWithoutTermsOrEntries) {
  Portfolio::Rows rows;
  rows.assets = {make_asset(1, "ETH")};
  Holding wallet = make_holding(2, 1);
  wallet.kind = "wallet";
  rows.holdings = {make_holding(1, 1), wallet};
  EXPECT_THAT(check_sense(Portfolio(std::move(rows))),
              testing::ElementsAre("holding 1 (ETH): it has no terms",
                                   "holding 1 (ETH): it has no entries, so nothing says how much it holds"));
}

}  // namespace check_test
}  // namespace tidemill
