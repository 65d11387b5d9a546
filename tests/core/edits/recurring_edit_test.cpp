#include "tests/core/edits/edit_case.h"

namespace tidemill {
namespace recurring_edit_test {

using test::day;
using test::EditTest;

class RecurringEditTest : public EditTest {
 protected:
  EntryDraft bill() const {
    EntryDraft draft;
    draft.holding = id;
    draft.type = "cost";
    draft.category = "hosting";
    draft.at = "2026-03-01";
    draft.quantity = "45";
    return draft;
  }
  HoldingId id = add(staking());
};

TEST_F(RecurringEditTest, IsOneRowThatCanEndAndBeTakenBack) {
  const auto made = record_recurring(context(), bill(), "month", "");
  ASSERT_TRUE(made) << made.error().message();
  EXPECT_EQ(made->change.name, "Repeat cost 45 USD every month");
  apply(made->change);
  const Recurring& row = *portfolio->recurring().at(made->id);
  EXPECT_EQ(row.from, day("2026-03-01"));
  EXPECT_EQ(row.category, "hosting");
  const auto ended = end_recurring(context(), made->id, day("2026-06-01"));
  ASSERT_TRUE(ended);
  apply(*ended);
  EXPECT_EQ(portfolio->recurring().at(made->id)->until, day("2026-06-01"));
  apply(*end_recurring(context(), made->id, std::nullopt));
  EXPECT_TRUE(portfolio->recurring().empty());
  EXPECT_EQ(end_recurring(context(), made->id, std::nullopt).error().code, ErrorCode::not_found);
}

TEST_F(RecurringEditTest, SaysWhatIsWrongInItsField) {
  EXPECT_EQ(record_recurring(context(), bill(), "fortnight", "").error().field, "every");
  EXPECT_EQ(record_recurring(context(), bill(), "month", "2026-03-01").error().field, "until");
  EXPECT_EQ(record_recurring(context(), bill(), "month", "soon").error().field, "until");
  EntryDraft deposit = bill();
  deposit.type = "deposit";
  deposit.category.clear();
  EXPECT_EQ(record_recurring(context(), deposit, "month", "").error().field, "type");
  EntryDraft valued = bill();
  valued.value = "45";
  EXPECT_EQ(record_recurring(context(), valued, "month", "").error().field, "value");
}

}  // namespace recurring_edit_test
}  // namespace tidemill
