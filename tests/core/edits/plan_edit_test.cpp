#include "core/edits/plan_edit.h"

#include "tests/core/edits/edit_case.h"

namespace tidemill {
namespace plan_edit_test {

using test::day;
using test::EditTest;

class GoalEditTest : public EditTest {};

TEST_F(GoalEditTest, IsAddedChangedAndRemoved) {
  const auto made = add_goal(context(), {.name = " Rent ", .monthly = "1600", .currency = {}, .by = "2031-12-31"});
  ASSERT_TRUE(made) << made.error().message();
  EXPECT_EQ(made->change.name, "Add goal “Rent”");
  apply(made->change);
  const Goal goal = *portfolio->goals().at(made->id);
  EXPECT_EQ(goal.name, "Rent");
  EXPECT_EQ(goal.monthly.amount.to_string(), "1600");
  EXPECT_EQ(goal.monthly.currency.code(), "USD");
  EXPECT_EQ(goal.by, day("2031-12-31"));
  const auto changed = change_goal(context(), made->id, {.name = {}, .monthly = "1800.5", .currency = "EUR", .by = {}});
  ASSERT_TRUE(changed);
  apply(*changed);
  EXPECT_EQ(portfolio->goals().at(made->id)->monthly.amount.to_string(), "1800.5");
  EXPECT_EQ(portfolio->goals().at(made->id)->monthly.currency.code(), "EUR");
  EXPECT_EQ(portfolio->goals().at(made->id)->name, "Rent");
  const auto same = change_goal(context(), made->id, {});
  ASSERT_TRUE(same);
  EXPECT_TRUE(same->rows.empty());
  apply(*remove_goal(context(), made->id));
  EXPECT_TRUE(portfolio->goals().empty());
  EXPECT_EQ(remove_goal(context(), made->id).error().code, ErrorCode::not_found);
}

TEST_F(GoalEditTest, SaysWhatIsWrongInItsField) {
  const auto field = [&](const GoalDraft& draft) {
    const auto made = add_goal(context(), draft);
    return made ? std::string("none") : made.error().field;
  };
  EXPECT_EQ(field({.name = {}, .monthly = {}, .currency = {}, .by = {}}), "monthly");
  for (const char* amount : {"0", "-5", "lots", "1e400", "0.1234567890123456789"})
    EXPECT_EQ(field({.name = {}, .monthly = amount, .currency = {}, .by = {}}), "monthly") << amount;
  EXPECT_EQ(field({.name = {}, .monthly = "5", .currency = "dollars a lot", .by = {}}), "currency");
  for (const char* by : {"2026-11-22", "2020-01-01", "2027-02-30", "3024-01-01"})
    EXPECT_EQ(field({.name = {}, .monthly = "5", .currency = {}, .by = by}), "by") << by;
  apply(add_goal(context(), {.name = "Rent", .monthly = "5", .currency = {}, .by = {}})->change);
  EXPECT_EQ(field({.name = "Rent", .monthly = "5", .currency = {}, .by = {}}), "name");
}

class CoverEditTest : public EditTest {
 protected:
  CoverDraft nexus() const {
    return {.holding = std::to_string(id.value()),
            .provider = "Nexus Mutual",
            .amount = "20000",
            .premium = "520",
            .deductible = "1000",
            .currency = {},
            .from = "2026-11-01",
            .until = {},
            .note = {}};
  }
  std::string field(const CoverDraft& draft) const {
    const auto made = add_cover(context(), draft);
    return made ? std::string("none") : made.error().field;
  }
  HoldingId id = add(staking());
};

TEST_F(CoverEditTest, IsAddedChangedAndRemoved) {
  const auto made = add_cover(context(), nexus());
  ASSERT_TRUE(made) << made.error().message();
  apply(made->change);
  const Cover cover = *portfolio->covers().at(made->id);
  EXPECT_EQ(cover.holding, id);
  EXPECT_EQ(cover.amount.amount.to_string(), "20000");
  EXPECT_EQ(cover.deductible.amount.to_string(), "1000");
  EXPECT_EQ(cover.from, day("2026-11-01"));
  EXPECT_EQ(cover.until, day("2027-11-22")) << "a year from today where nothing is said";
  CoverDraft longer;
  longer.until = "2028-11-01";
  apply(*change_cover(context(), made->id, longer));
  EXPECT_EQ(portfolio->covers().at(made->id)->until, day("2028-11-01"));
  EXPECT_EQ(portfolio->covers().at(made->id)->provider, "Nexus Mutual");
  apply(*remove_cover(context(), made->id));
  EXPECT_TRUE(portfolio->covers().empty());
  EXPECT_EQ(remove_cover(context(), made->id).error().code, ErrorCode::not_found);
}

TEST_F(CoverEditTest, SaysWhatIsWrongInItsField) {
  CoverDraft draft = nexus();
  draft.holding = "99";
  EXPECT_EQ(field(draft), "holding");
  draft.holding.clear();
  EXPECT_EQ(field(draft), "holding");
  draft = nexus();
  draft.amount = "0";
  EXPECT_EQ(field(draft), "amount");
  draft.amount.clear();
  EXPECT_EQ(field(draft), "amount");
  draft = nexus();
  draft.deductible = "20000";
  EXPECT_EQ(field(draft), "deductible");
  draft.deductible = "-1";
  EXPECT_EQ(field(draft), "deductible");
  draft = nexus();
  draft.until = "2026-11-01";
  EXPECT_EQ(field(draft), "until");
  draft.until = "soon";
  EXPECT_EQ(field(draft), "until");
  draft = nexus();
  draft.currency = "?";
  EXPECT_EQ(field(draft), "currency");
}

}  // namespace plan_edit_test
}  // namespace tidemill
