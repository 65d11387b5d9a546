#include "tests/core/edits/edit_case.h"

namespace tidemill {
namespace holding_change_test {

using test::day;
using test::dec;
using test::EditTest;
using testing::HasSubstr;

class HoldingChangeTest : public EditTest {
 protected:
  void changed(const Result<Change>& change) {
    ASSERT_TRUE(change) << change.error().message();
    apply(*change);
  }
  Decimal moved(HoldingId id, EntryType type) const {
    Decimal total;
    portfolio->entries(id).each([&](const EntryFact& entry) {
      if (entry.type == type) total += entry.quantity;
    });
    return total;
  }
};

TEST_F(HoldingChangeTest, TermsThatChangedAreANewRow) {
  const HoldingId id = add(staking());
  const auto change = change_terms(context(), id, day("2026-01-01"), {{"apr", "0.031"}}, false);
  ASSERT_TRUE(change);
  EXPECT_EQ(change->name, "Change terms of ETH · Lido");
  apply(*change);
  EXPECT_EQ(portfolio->terms(id).size(), 2U);
  EXPECT_EQ(params_on(portfolio->terms(id), day("2025-12-31")).at("apr"), "0.029");
  EXPECT_EQ(params_on(portfolio->terms(id), day("2026-01-01")).at("apr"), "0.031");
}

TEST_F(HoldingChangeTest, TheSameDayAgainEditsItsRow) {
  const HoldingId id = add(staking());
  changed(change_terms(context(), id, day("2026-01-01"), {{"apr", "0.031"}}, false));
  changed(change_terms(context(), id, day("2026-01-01"), {{"apr", "0.032"}}, false));
  EXPECT_EQ(portfolio->terms(id).size(), 2U);
  EXPECT_EQ(portfolio->terms(id).back().params.at("apr"), "0.032");
}

TEST_F(HoldingChangeTest, CorrectingEditsTheRowInForce) {
  const HoldingId id = add(staking());
  changed(change_terms(context(), id, day("2026-01-01"), {{"apr", "0.031"}}, false));
  changed(change_terms(context(), id, day("2025-08-08"), {{"apr", "0.028"}}, true));
  ASSERT_EQ(portfolio->terms(id).size(), 2U);
  EXPECT_EQ(portfolio->terms(id).front().params.at("apr"), "0.028");
  EXPECT_EQ(portfolio->terms(id).back().params.at("apr"), "0.031");
}

TEST_F(HoldingChangeTest, TermsThatAreInForceAlreadyChangeNothing) {
  const HoldingId id = add(staking());
  EXPECT_TRUE(change_terms(context(), id, day("2026-01-01"), {{"apr", "0.0290"}}, false)->rows.empty());
}

TEST_F(HoldingChangeTest, AnAprEndsAnApy) {
  HoldingDraft draft = staking();
  draft.params = {{"apy", "0.03"}};
  const HoldingId id = add(draft);
  changed(change_terms(context(), id, day("2026-01-01"), {{"apr", "0.04"}}, false));
  EXPECT_EQ(params_on(portfolio->terms(id), day("2026-02-01")), (Params{{"apr", "0.04"}}));
}

TEST_F(HoldingChangeTest, BadTermsAreRefusedAtTheirParameter) {
  const HoldingId id = add(staking());
  const auto error = [&](const Date& from, const Params& set) {
    const auto change = change_terms(context(), id, from, set, false);
    return change ? Error{} : change.error();
  };
  EXPECT_EQ(error(day("2026-01-01"), {{"apr", "4O"}}).field, "apr");
  EXPECT_EQ(error(day("2026-01-01"), {{"apr", ""}}).field, "apr") << "a staking holding needs a rate";
  EXPECT_EQ(error(day("2026-01-01"), {{"rate", "0.1"}}).field, "rate");
  EXPECT_EQ(error(day("2024-12-31"), {{"apr", "0.1"}}).field, "from");
  EXPECT_EQ(error(day("2099-01-01"), {{"apr", "0.1"}}).field, "from");
  EXPECT_EQ(change_terms(context(), HoldingId(9), day("2026-01-01"), {}, false).error().code, ErrorCode::not_found);
  const HoldingId pooled = add(pool());
  EXPECT_EQ(change_terms(context(), pooled, day("2026-01-01"), {{"quantity2", "1"}}, false).error().field, "quantity2");
}

TEST_F(HoldingChangeTest, ClosesAndOpensAgain) {
  const HoldingId id = add(staking());
  const auto close = close_holding(context(), id, day("2026-10-01"));
  ASSERT_TRUE(close);
  EXPECT_EQ(close->name, "Close ETH · Lido");
  apply(*close);
  EXPECT_EQ(holding(id).closed, day("2026-10-01"));
  EXPECT_TRUE(close_holding(context(), id, day("2026-10-01"))->rows.empty());
  changed(close_holding(context(), id, std::nullopt));
  EXPECT_EQ(holding(id).closed, std::nullopt);
  EXPECT_EQ(close_holding(context(), id, day("2025-01-01")).error().field, "on");
}

TEST_F(HoldingChangeTest, RemovesAllThatBelongsToAHolding) {
  const HoldingId kept = add(staking());
  const HoldingId gone = add(pool());
  const HoldingId also_gone = add(staking());
  record(reward(kept, "2026-10-30", "0.1"));
  record(reward(gone, "2026-10-30", "0.1"));
  Change rules;
  rules.insert(Recurring{.id = RecurringId(1),
                         .holding = gone,
                         .type = "cost",
                         .asset = asset("ETH"),
                         .quantity = {},
                         .every = "month",
                         .from = day("2026-01-01"),
                         .until = {},
                         .category = "hosting",
                         .note = {}});
  apply(rules);
  const auto change = remove_holdings(context(), {gone, also_gone}, all_entries());
  ASSERT_TRUE(change) << change.error().message();
  EXPECT_EQ(change->name, "Remove 2 holdings");
  apply(*change);
  EXPECT_EQ(portfolio->holdings().size(), 1U);
  EXPECT_TRUE(portfolio->recurring().empty());
  EXPECT_TRUE(portfolio->terms(gone).empty());
  EXPECT_TRUE(portfolio->entries(gone).empty());
  EXPECT_EQ(portfolio->entries(kept).size(), 2U);
  EXPECT_EQ(remove_holdings(context(), {kept}, all_entries())->name, "Remove ETH · Lido");
}

// Removing a holding must not change what others hold.
TEST_F(HoldingChangeTest, TransfersLeaveTheirMarkOnWhatStays) {
  const HoldingId kept = add(staking());
  const HoldingId gone = add(staking());
  for (const auto& [from, to, quantity] : {std::tuple(kept, gone, "2"), std::tuple(gone, kept, "5")}) {
    EntryDraft draft = reward(from, "2026-10-30", quantity);
    draft.type = "transfer";
    draft.counter_holding = to;
    record(draft);
  }
  changed(remove_holdings(context(), {gone}, all_entries()));
  EXPECT_EQ(moved(kept, EntryType::withdrawal), dec("2"));
  EXPECT_EQ(moved(kept, EntryType::deposit), dec("5"));
  EXPECT_EQ(moved(kept, EntryType::transfer), Decimal());
}

TEST_F(HoldingChangeTest, AHoldingThatFundsAnotherStays) {
  const HoldingId below = add(staking());
  HoldingDraft draft = staking();
  draft.funded_by = below;
  draft.label = "On top";
  const HoldingId above = add(draft);
  const auto refused = remove_holdings(context(), {below}, all_entries());
  ASSERT_FALSE(refused);
  EXPECT_THAT(refused.error().message(), HasSubstr("“On top” is funded by it"));
  EXPECT_TRUE(remove_holdings(context(), {below, above}, all_entries()));
  EXPECT_EQ(remove_holdings(context(), {HoldingId(99)}, {}).error().code, ErrorCode::not_found);
}

}  // namespace holding_change_test
}  // namespace tidemill
