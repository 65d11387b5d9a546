#include "tests/core/edits/edit_case.h"

namespace tidemill {
namespace entry_edit_test {

using test::day;
using test::dec;
using test::EditTest;
using testing::HasSubstr;

class EntryEditTest : public EditTest {
 protected:
  HoldingId id = add(staking());
  const Entry& stored(EntryId entry) const { return entries.at(entry); }
  EntryDraft draft(EntryId entry) const { return draft_of(*portfolio, stored(entry)); }
};

TEST_F(EntryEditTest, RecordsAPayoutOfTheHoldingsAsset) {
  const auto made = record_entry(context(), reward(id, "2026-10-30T12:00:00Z", "0.0413"));
  ASSERT_TRUE(made);
  EXPECT_EQ(made->change.name, "Record reward 0.0413 ETH");
  apply(made->change);
  const Entry& entry = stored(made->id);
  EXPECT_EQ(entry.asset, asset("ETH"));
  EXPECT_EQ(entry.state, IncomeState::received) << "what a person records is received";
  EXPECT_EQ(entry.value, std::nullopt);
  EXPECT_EQ(entry.retained, std::nullopt);
  EXPECT_EQ(entry.source, "test");
  EXPECT_EQ(to_string(entry.at), "2026-10-30T12:00:00Z");
}

TEST_F(EntryEditTest, FreezesTheValueAtThePriceOfThatVeryDay) {
  set_price("ETH", "2026-10-29", "9999");
  set_price("ETH", "2026-10-30", "3000");
  const Entry entry = stored(record(reward(id, "2026-10-30T12:00:00Z", "0.5")));
  EXPECT_EQ(entry.value, dec("1500"));
  EXPECT_EQ(entry.value_source, "price of the day");
  EXPECT_EQ(stored(record(reward(id, "2026-10-31", "0.5"))).value, std::nullopt) << "yesterday's price is not enough";
}

TEST_F(EntryEditTest, ATypedValueIsKept) {
  set_price("ETH", "2026-10-30", "3000");
  EntryDraft typed = reward(id, "2026-10-30", "0.0413");
  typed.value = "125.21";
  typed.currency = "eur";
  const Entry entry = stored(record(typed));
  EXPECT_EQ(entry.value, dec("125.21"));
  EXPECT_EQ(entry.currency.code(), "EUR");
  EXPECT_EQ(entry.value_source, "typed");
}

TEST_F(EntryEditTest, AValueOfZeroIsAMissingOne) {
  EntryDraft typed = reward(id, "2026-10-30", "0.0413");
  typed.value = "0";
  EXPECT_EQ(stored(record(typed)).value, std::nullopt);
}

TEST_F(EntryEditTest, BillsComeInTheBaseCurrency) {
  EntryDraft typed = reward(id, "2026-10-30", "12.50");
  typed.type = "cost";
  typed.category = "hosting";
  const Entry entry = stored(record(typed));
  EXPECT_EQ(symbol(entry.asset), "USD");
  EXPECT_EQ(entry.value, dec("12.5"));
}

TEST_F(EntryEditTest, ATransferNeedsAnotherHolding) {
  EntryDraft typed = reward(id, "2026-10-30", "1");
  typed.type = "transfer";
  EXPECT_EQ(check_entry(context(), typed).at(0).field, "counter_holding");
  typed.counter_holding = id;
  EXPECT_EQ(check_entry(context(), typed).at(0).field, "counter_holding");
  typed.counter_holding = add(staking());
  record(typed);
  EXPECT_EQ(portfolio->entries(*typed.counter_holding).size(), 2U);
}

TEST_F(EntryEditTest, ATradeNeedsItsOtherLeg) {
  EntryDraft typed = reward(id, "2026-10-30", "1");
  typed.type = "trade";
  EXPECT_EQ(check_entry(context(), typed).size(), 2U);
  typed.counter_asset = {"USDC", {}};
  typed.counter_quantity = "3000";
  const Entry entry = stored(record(typed));
  EXPECT_EQ(entry.counter_asset, asset("USDC"));
  EXPECT_EQ(entry.counter_quantity, dec("3000"));
}

TEST_F(EntryEditTest, SavingWithoutChangingAnythingChangesNothing) {
  set_price("ETH", "2026-10-30", "3000");
  EntryDraft typed = reward(id, "2026-10-30T12:00:00Z", "0.5");
  typed.note = "=payout";
  typed.retained = "true";
  typed.covers_from = "2026-10-01";
  typed.state = "claimable";
  const EntryId entry = record(typed);
  const auto change = edit_entry(context(), stored(entry), draft(entry));
  ASSERT_TRUE(change) << change.error().message();
  EXPECT_TRUE(change->rows.empty());
}

TEST_F(EntryEditTest, AValueOfTheDayFollowsACorrection) {
  set_price("ETH", "2026-10-30", "3000");
  const EntryId entry = record(reward(id, "2026-10-30", "0.5"));
  EntryDraft typed = draft(entry);
  typed.quantity = "0.25";
  const auto change = edit_entry(context(), stored(entry), typed);
  ASSERT_TRUE(change);
  EXPECT_EQ(change->name, "Edit reward 0.25 ETH");
  apply(*change);
  EXPECT_EQ(stored(entry).value, dec("750"));
  typed = draft(entry);
  typed.at = "2026-10-29";
  apply(*edit_entry(context(), stored(entry), typed));
  EXPECT_EQ(stored(entry).value, std::nullopt) << "no price of that day is known";
}

TEST_F(EntryEditTest, ATypedValueStaysWhenTheAmountIsCorrected) {
  EntryDraft first = reward(id, "2026-10-30", "0.5");
  first.value = "1500";
  const EntryId entry = record(first);
  EntryDraft typed = draft(entry);
  typed.quantity = "0.25";
  apply(*edit_entry(context(), stored(entry), typed));
  EXPECT_EQ(stored(entry).value, dec("1500"));
  EXPECT_EQ(stored(entry).value_source, "typed");
}

TEST_F(EntryEditTest, NothingComesOrIsCountedBeforeTheFirstDay) {
  for (const char* type : {"deposit", "withdrawal", "balance", "slash"}) {
    EntryDraft early = reward(id, "2024-12-31", "1");
    early.type = type;
    const auto made = record_entry(context(), early);
    ASSERT_FALSE(made) << type;
    EXPECT_EQ(made.error().field, "at");
    EXPECT_THAT(made.error().message(), HasSubstr("2024-12-31 is before the first day of the holding"));
  }
  EXPECT_TRUE(record_entry(context(), reward(id, "2024-12-31", "1"))) << "a payout may be older";
}

TEST_F(EntryEditTest, RemovesEntries) {
  const EntryId first = record(reward(id, "2026-10-30", "0.1"));
  const EntryId second = record(reward(id, "2026-10-31", "0.2"));
  EXPECT_EQ(remove_entries(context(), {stored(first)}).name, "Remove reward 0.1 ETH");
  const Change both = remove_entries(context(), {stored(first), stored(second)});
  EXPECT_EQ(both.name, "Remove 2 entries");
  apply(both);
  EXPECT_EQ(portfolio->entries(id).size(), 1U);
}

TEST_F(EntryEditTest, ACostIsInWhatTheTermsChargeItIn) {
  HoldingDraft loop;
  loop.kind = "leveraged_loop";
  loop.asset.symbol = "ETH";
  loop.platform = "Aave v3";
  loop.quantity = "10";
  loop.since = "2026-01-01";
  loop.params = {
      {"supply_apr", "0.02"}, {"borrow_apr", "0.03"}, {"ltv", "0.5"}, {"rounds", "2"}, {"borrow_asset", "USDC"}};
  const HoldingId levered = add(loop);
  const auto asset_of = [&](HoldingId holding, const char* category) {
    EntryDraft draft = reward(holding, "2026-10-30", "1");
    draft.type = "cost";
    draft.category = category;
    const EntryId made = record(draft);
    return portfolio->asset(stored(made).asset)->symbol;
  };
  EXPECT_EQ(asset_of(levered, "borrow_interest"), "USDC");
  EXPECT_EQ(asset_of(levered, "gas"), "USD");
  EXPECT_EQ(asset_of(id, "hosting"), "USD");
}

// --- rows of a CSV file

EntryRows rows_of(const std::vector<std::vector<std::string>>& table, std::vector<std::size_t> lines = {}) {
  const auto drafts = entry_drafts_from_csv(table);
  EXPECT_TRUE(drafts) << drafts.error().message();
  return {"rows.csv", drafts ? *drafts : std::vector<EntryDraft>{}, std::move(lines)};
}

TEST_F(EntryEditTest, RecordsAllRowsAsOneBatch) {
  const std::vector<std::string> same{"1", "reward", "2026-10-30", "", "0.5", "", ""};
  const auto change =
      record_entries(context(), rows_of({{"Holding", " type", "at", "asset", "quantity", "value", "note"},
                                         same,
                                         same,
                                         {"1", "cost", "2026-10-31", "USD", "3.20", "", "hosting"}}));
  ASSERT_TRUE(change) << change.error().message();
  EXPECT_EQ(change->name, "Record 3 entries from rows.csv");
  ASSERT_TRUE(change->batch);
  apply(*change);
  EXPECT_EQ(portfolio->entries(id).size(), 4U) << "equal rows are all kept";
  EXPECT_EQ(portfolio->batches().at(*change->batch)->rows, 3);
  EXPECT_EQ(entries.rbegin()->second.batch, change->batch);
}

TEST_F(EntryEditTest, OneBadRowStopsThemAllAndIsNamed) {
  const auto change = record_entries(context(), rows_of({{"holding", "type", "at", "quantity"},
                                                         {"1", "reward", "2026-10-30", "0.5"},
                                                         {"1", "reward", "2026-02-30", "0.5"}},
                                                        {2, 7}));
  ASSERT_FALSE(change);
  EXPECT_EQ(change.error().message().rfind("rows.csv line 7: at: there is no 30 February 2026", 0), 0U)
      << change.error().message();
}

TEST_F(EntryEditTest, AHeaderMustBeKnownAndWhole) {
  const auto why = [](const std::vector<std::vector<std::string>>& table) {
    const auto drafts = entry_drafts_from_csv(table, {1, 9});
    return drafts ? std::string() : drafts.error().message();
  };
  EXPECT_THAT(why({}), HasSubstr("is empty"));
  EXPECT_THAT(why({{"holding", "type", "quantity"}}), HasSubstr("the column “at” is missing"));
  EXPECT_THAT(why({{"holding", "type", "at", "quantity", "amount"}}), HasSubstr("no column called “amount”"));
  EXPECT_THAT(why({{"holding", "type", "at", "quantity"}, {"one", "reward", "2026-01-01", "1"}}),
              HasSubstr("line 9: holding: “one” is not the number of a holding"));
  // “1,234.50” without quotes is two cells.
  EXPECT_THAT(why({{"holding", "type", "at", "quantity"}, {"1", "reward", "2026-01-01", "1", "234.50"}}),
              HasSubstr("line 9: it has 5 cells, the header has 4; put quotes around"));
  EXPECT_EQ(why({{"holding", "type", "at", "quantity"}, {"1", "reward", "2026-01-01", "1", "", ""}}), "");
  EXPECT_EQ(why({{"holding", "type", "at", "quantity"}}), "") << "a header alone records nothing";
}

TEST_F(EntryEditTest, NoRowsNoChange) {
  EXPECT_TRUE(record_entries(context(), {"rows.csv", {}, {}})->rows.empty());
}

// 25,000 USDC lent at 4.8 % typed as text stays that text.
TEST_F(EntryEditTest, EighteenPlacesAreKept) {
  EXPECT_EQ(stored(record(reward(id, "2026-10-30", "874.520547945205479452"))).quantity, dec("874.520547945205479452"));
}

}  // namespace entry_edit_test
}  // namespace tidemill
