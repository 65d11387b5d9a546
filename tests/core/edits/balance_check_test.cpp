#include "core/edits/balance_check.h"

#include "core/edits/record_edit.h"
#include "tests/core/edits/edit_case.h"

namespace tidemill {
namespace balance_check_test {

using test::EditTest;
using testing::HasSubstr;

class BalanceCheckTest : public EditTest {
 protected:
  EntryDraft entry(const std::string& type, const std::string& at, const std::string& quantity) const {
    EntryDraft draft = reward(id, at, quantity);
    draft.type = type;
    return draft;
  }
  std::string why(const EntryDraft& draft) const {
    const auto made = record_entry(context(), draft);
    return made ? std::string() : made.error().field + ": " + made.error().message();
  }

  HoldingId id = add(staking());  // 12.4 ETH since 2025-01-01
};

TEST_F(BalanceCheckTest, MoreThanThereIsDoesNotLeave) {
  EXPECT_EQ(why(entry("withdrawal", "2025-05-01", "12.4")), "");
  EXPECT_THAT(why(entry("withdrawal", "2025-05-01", "13")),
              HasSubstr("quantity: quantity: it takes the balance of ETH in"));
  EXPECT_THAT(why(entry("withdrawal", "2025-05-01", "13")), HasSubstr("to -0.6 on 2025-05-01"));
  EXPECT_THAT(why(entry("slash", "2025-05-01", "13")), HasSubstr("to -0.6"));
  record(entry("withdrawal", "2025-06-01", "10"));
  EXPECT_THAT(why(entry("withdrawal", "2025-05-01", "3")), HasSubstr("to -0.6 on 2025-06-01")) << "also later";
  record(reward(id, "2025-04-01", "0.6"));
  EXPECT_EQ(why(entry("withdrawal", "2025-05-01", "3")), "") << "what was earned may leave";
}

TEST_F(BalanceCheckTest, ABalanceRecordedAfterwardsKnowsBetter) {
  record(entry("balance", "2025-07-01", "5"));
  EXPECT_EQ(why(entry("withdrawal", "2025-05-01", "13")), "");
  EXPECT_THAT(why(entry("withdrawal", "2025-08-01", "6")), HasSubstr("to -1 on 2025-08-01"));
}

TEST_F(BalanceCheckTest, RowsAreLookedAtTogether) {
  const EntryRows rows{"rows.csv", {entry("withdrawal", "2025-05-02", "20"), entry("deposit", "2025-05-01", "10")}, {}};
  EXPECT_TRUE(record_entries(context(), rows));
  const EntryRows alone{
      "rows.csv", {entry("withdrawal", "2025-05-02", "20"), entry("deposit", "2025-05-03", "10")}, {}};
  const auto refused = record_entries(context(), alone);
  ASSERT_FALSE(refused);
  EXPECT_THAT(refused.error().message(), HasSubstr("rows.csv: quantity: it takes the balance of ETH"));
}

TEST_F(BalanceCheckTest, EditsAndRemovalsAreLookedAtToo) {
  const EntryId deposit = record(entry("deposit", "2025-04-01", "5"));
  record(entry("withdrawal", "2025-05-01", "15"));
  EXPECT_THAT(check_balances(context(), remove_entries(context(), {entries.at(deposit)})).error().message(),
              HasSubstr("to -2.6 on 2025-05-01"));
  EXPECT_THAT(edit_entry(context(), entries.at(deposit), entry("deposit", "2025-04-01", "2")).error().message(),
              HasSubstr("to -0.6 on 2025-05-01"));
  HoldingDraft less = draft_of(*portfolio, holding(id), context().as_of);
  less.quantity = "1";
  EXPECT_EQ(edit_holding(context(), id, less, openings(id)).error().field, "quantity");
}

TEST_F(BalanceCheckTest, WhatWasWrongBeforeStopsNothing) {
  const auto over = record_entry(context(), entry("withdrawal", "2025-05-01", "12"));
  Change change = over->change;
  for (AnyRowChange& row : change.rows)
    if (auto* edit = std::get_if<RowChange<Entry>>(&row)) edit->after->quantity = Decimal::of(20);
  apply(change);
  EXPECT_TRUE(record_entry(context(), entry("deposit", "2025-06-01", "1")));
  EXPECT_TRUE(record_entry(context(), entry("balance", "2025-04-01", "12.4")));
  EXPECT_FALSE(record_entry(context(), entry("withdrawal", "2025-04-01", "1")));
}

}  // namespace balance_check_test
}  // namespace tidemill
