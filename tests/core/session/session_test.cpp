#include "core/session.h"

#include "tests/core/store/store_fixture.h"

namespace tidemill {
namespace session_test {

using testing::ElementsAre;
using testing::IsEmpty;

class SessionTest : public StoreTest {
 protected:
  SessionTest() : session_(*Session::create(path("a.tidemill"), Currency::literal("EUR"))) {}

  std::unique_ptr<Session> another() const {
    auto opened = Session::open(path("a.tidemill"));
    EXPECT_TRUE(succeeded(opened));
    return std::move(*opened);
  }
  Change holding() const {
    const auto portfolio = session_->snapshot();
    Change change{"Add EUR", "test", {}, {}};
    const std::int64_t id = portfolio->next_id("holding");
    change.insert(make_holding(id, 1)).insert(make_terms(portfolio->next_id("terms"), id));
    change.insert(make_entry(portfolio->next_id("entry"), id, EntryType::opening, "12.4"));
    return change;
  }

  std::unique_ptr<Session> session_;
};

TEST_F(SessionTest, BeginsWithItsCurrency) {
  const auto portfolio = session_->snapshot();
  EXPECT_EQ(portfolio->currency(), Currency::literal("EUR"));
  const Asset* euro = portfolio->currency_asset(Currency::literal("EUR"));
  ASSERT_NE(euro, nullptr);
  EXPECT_EQ(euro->name, "Euro") << "as the catalogue knows it";
  EXPECT_EQ(euro->kind, AssetKind::fiat);
  EXPECT_TRUE(failed_with(session_->undo(), ErrorCode::not_found, ""));
  EXPECT_THAT(session_->check()->problems, IsEmpty());
}

TEST_F(SessionTest, ACurrencyTheCatalogueDoesNotHaveIsCalledByItsCode) {
  const auto other = *Session::create(path("b.tidemill"), Currency::literal("BTN"));
  EXPECT_EQ(other->snapshot()->currency_asset(Currency::literal("BTN"))->name, "BTN");
}

TEST_F(SessionTest, ACurrencyThatIsNoneMakesNoFile) {
  const auto other = Session::create(path("b.tidemill"), Currency::literal("XYZ"));
  EXPECT_TRUE(failed_with(other, ErrorCode::bad_input, "base currency: there is no currency “XYZ”"));
  EXPECT_FALSE(std::filesystem::exists(path("b.tidemill")));
}

TEST_F(SessionTest, ApplyUndoRedoMoveTheSnapshot) {
  const auto empty = session_->snapshot();
  const auto one = session_->apply(holding());
  ASSERT_TRUE(succeeded(one));
  EXPECT_EQ((*one)->holdings().size(), 1U);
  EXPECT_EQ((*one)->entry_count(), 1U);
  EXPECT_TRUE(empty->holdings().empty()) << "the old snapshot stays as it was";
  EXPECT_TRUE((*session_->undo())->holdings().empty());
  EXPECT_EQ((*session_->redo())->holdings().size(), 1U);
  const auto history = session_->history(10);
  ASSERT_EQ(history->size(), 1U);
  EXPECT_EQ(history->at(0).name, "Add EUR");
  EXPECT_FALSE(history->at(0).undone);
  EXPECT_EQ(another()->snapshot()->holdings().size(), 1U);
}

TEST_F(SessionTest, TheSecondOfTwoEditsOfOneRowIsAConflict) {
  ASSERT_TRUE(succeeded(session_->apply(holding())));
  const auto other = another();
  const Holding before = *session_->snapshot()->holding(HoldingId(1));
  Holding mine = before;
  mine.label = "mine";
  Holding theirs = before;
  theirs.label = "theirs";
  ASSERT_TRUE(succeeded(other->apply(Change{"Rename", "other", {}, {}}.update(before, theirs))));
  EXPECT_TRUE(failed_with(session_->apply(Change{"Rename", "test", {}, {}}.update(before, mine)), ErrorCode::conflict,
                          "holding 1: it was changed meanwhile"));
  EXPECT_EQ(session_->snapshot()->holding(HoldingId(1))->label, "");
  EXPECT_TRUE(session_->refresh().value());
  EXPECT_EQ(session_->snapshot()->holding(HoldingId(1))->label, "theirs");
}

TEST_F(SessionTest, RefreshTakesUpWhatOthersWrote) {
  const auto other = another();
  EXPECT_FALSE(session_->refresh().value());
  ASSERT_TRUE(succeeded(other->apply(holding())));
  EXPECT_TRUE(session_->refresh().value());
  EXPECT_EQ(session_->snapshot()->holdings().size(), 1U);
  EXPECT_FALSE(session_->refresh().value()) << "nothing new since";
  ASSERT_TRUE(succeeded(session_->undo()));
  EXPECT_FALSE(session_->refresh().value()) << "one's own edits are no news";
}

TEST_F(SessionTest, AnEditAlsoTakesUpWhatOthersWrote) {
  const auto other = another();
  ASSERT_TRUE(succeeded(other->apply(holding())));
  const auto after = session_->apply(Change{"Set", "test", {}, {}}.insert(Setting{"limits", "1"}));
  ASSERT_TRUE(succeeded(after));
  EXPECT_EQ((*after)->holdings().size(), 1U);
  EXPECT_FALSE(session_->refresh().value());
}

TEST_F(SessionTest, UndoOfWhatAnotherWroteIsSeenByBoth) {
  const auto other = another();
  ASSERT_TRUE(succeeded(other->apply(holding())));
  const auto undone = session_->undo();
  ASSERT_TRUE(succeeded(undone));
  EXPECT_TRUE((*undone)->holdings().empty());
  EXPECT_TRUE(other->refresh().value());
  EXPECT_TRUE(other->snapshot()->holdings().empty());
}

TEST_F(SessionTest, BothAddingWithOneNumberIsAConflictNotALoss) {
  const auto other = another();
  const Change mine = holding();
  ASSERT_TRUE(succeeded(other->apply(holding())));
  EXPECT_TRUE(
      failed_with(session_->apply(mine), ErrorCode::conflict, "holding 1: another window or program has added"));
  EXPECT_TRUE(session_->refresh().value());
  EXPECT_TRUE(succeeded(session_->apply(holding())));
}

TEST_F(SessionTest, PagesOfEntriesSayHowManyThereAre) {
  ASSERT_TRUE(succeeded(session_->apply(holding())));
  const auto page = session_->entries({}, 0, 0);
  ASSERT_TRUE(succeeded(page));
  EXPECT_EQ(page->total, 1);
  EXPECT_TRUE(page->entries.empty());
  EXPECT_EQ((*session_->entry(EntryId(1)))->quantity, Decimal::literal("12.4"));
  EXPECT_EQ(session_->unvalued_entries({AssetId(1)})->size(), 1U);
}

TEST_F(SessionTest, CheckSpeaksOfBalances) {
  Change change = holding();
  change.insert(make_entry(2, 1, EntryType::withdrawal, "13", make_date(2025, 5, 1)));
  ASSERT_TRUE(succeeded(session_->apply(change)));
  EXPECT_THAT(session_->check()->problems,
              ElementsAre("holding 1 (EUR): the balance of EUR falls below zero on 2025-05-01, to -0.6"));
}

TEST_F(SessionTest, BackupAndRestore) {
  ASSERT_TRUE(succeeded(session_->apply(holding())));
  ASSERT_TRUE(succeeded(session_->backup(path("copy.tidemill"))));
  ASSERT_TRUE(succeeded(session_->rotate_backups(path("backups"), 2)));
  session_.reset();
  ASSERT_TRUE(succeeded(Session::restore(path("copy.tidemill"), path("b.tidemill"))));
  EXPECT_EQ((*Session::open(path("b.tidemill")))->snapshot()->holdings().size(), 1U);
}

TEST(ShippedCatalogueTest, IsThere) {
  EXPECT_NE(shipped_catalog().asset("ETH"), nullptr);
  EXPECT_EQ(&shipped_catalog(), &shipped_catalog());
}

TEST_F(SessionTest, AnEncryptedPortfolioWorksLikeAnyOther) {
  const Passphrase secret("secret");
  auto sealed = *Session::create(path("b.tidemill"), Currency::literal("EUR"), secret);
  EXPECT_TRUE(sealed->is_encrypted());
  EXPECT_TRUE(Session::is_encrypted(path("b.tidemill")));
  EXPECT_FALSE(Session::is_encrypted(path("a.tidemill")));
  EXPECT_FALSE(Session::is_encrypted(path("none.tidemill")));
  ASSERT_TRUE(succeeded(sealed->apply(holding())));
  ASSERT_TRUE(succeeded(sealed->rotate_backups(path("backups"), 3)));
  const auto copies = sealed->kept_copies(path("backups"));
  ASSERT_EQ(copies.size(), 1U);
  EXPECT_EQ(copies.front().problem, "");
  EXPECT_EQ(copies.front().holdings, 1);

  EXPECT_TRUE(Session::opens(path("b.tidemill"), *Session::key_of(path("b.tidemill"), secret)));
  EXPECT_FALSE(Session::opens(path("a.tidemill"), sealed->key()));
  EXPECT_TRUE(failed_with(Session::key_of(path("b.tidemill"), Passphrase("no")), ErrorCode::passphrase, ""));
  const auto key = *Session::make_key(Passphrase("other"));
  EXPECT_EQ(sealed->set_key(key, path("backups")).value(), 0);
  EXPECT_EQ(sealed->kept_copies(path("backups")).front().holdings, 1);
  EXPECT_EQ(sealed->snapshot()->holdings().size(), 1U);
  ASSERT_TRUE(succeeded(sealed->undo()));
  ASSERT_TRUE(succeeded(sealed->redo()));
  EXPECT_TRUE(failed_with(Session::open(path("b.tidemill"), secret), ErrorCode::passphrase, "not its passphrase"));
  EXPECT_EQ((*Session::open(path("b.tidemill"), Passphrase("other")))->snapshot()->holdings().size(), 1U);

  EXPECT_EQ(sealed->set_key(nullptr, path("backups")).value(), 0);
  EXPECT_FALSE(sealed->is_encrypted());
  sealed.reset();
  EXPECT_EQ((*Session::open(path("b.tidemill")))->snapshot()->holdings().size(), 1U);
}

}  // namespace session_test
}  // namespace tidemill
