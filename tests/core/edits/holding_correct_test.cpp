#include "tests/core/edits/edit_case.h"

namespace tidemill {
namespace holding_correct_test {

using test::day;
using test::dec;
using test::EditTest;

class HoldingCorrectTest : public EditTest {
 protected:
  HoldingDraft draft(HoldingId id) const { return draft_of(*portfolio, holding(id), context().as_of); }
  Result<Change> edit(HoldingId id, const HoldingDraft& draft, std::optional<Date> from = std::nullopt) const {
    return edit_holding(context(), id, draft, openings(id), from);
  }
  void edited(HoldingId id, const HoldingDraft& draft, std::optional<Date> from = std::nullopt) {
    const auto change = edit(id, draft, from);
    ASSERT_TRUE(change) << change.error().message();
    apply(*change);
  }
};

TEST_F(HoldingCorrectTest, SavingWithoutChangingAnythingChangesNothing) {
  HoldingDraft with_everything = staking();
  with_everything.label = "House money";
  with_everything.notes = "from 2024";
  with_everything.until = "2026-06-01";
  with_everything.params = {{"apy", "0.03"}, {"compounding", "daily"}, {"receipt_asset", "stETH"}};
  for (const HoldingDraft& typed : {staking(), pool(), with_everything}) {
    const HoldingId id = add(typed);
    const auto change = edit(id, draft(id));
    ASSERT_TRUE(change) << change.error().message();
    EXPECT_TRUE(change->rows.empty()) << change->rows.size() << " rows";
  }
}

TEST_F(HoldingCorrectTest, TheDraftSaysWhatWasTyped) {
  HoldingDraft typed = pool();
  typed.label = "Pool";
  const HoldingDraft read = draft(add(typed));
  EXPECT_EQ(read.kind, typed.kind);
  EXPECT_EQ(read.asset.symbol, "ETH");
  EXPECT_EQ(read.platform, typed.platform);
  EXPECT_EQ(read.quantity, typed.quantity);
  EXPECT_EQ(read.since, typed.since);
  EXPECT_EQ(read.params, typed.params);
  EXPECT_EQ(read.label, "Pool");
}

TEST_F(HoldingCorrectTest, ALinkIsMadeAndTakenAwayButNeverACircle) {
  const HoldingId below = add(staking());
  const HoldingId above = add(staking());
  const auto link = link_holding(context(), above, below);
  ASSERT_TRUE(link);
  EXPECT_EQ(link->name, "Link “ETH · Lido” to “ETH · Lido”");
  apply(*link);
  EXPECT_EQ(portfolio->holding(above)->funded_by, below);
  EXPECT_EQ(link_holding(context(), below, above).error().field, "funded_by");
  EXPECT_EQ(link_holding(context(), HoldingId{99}, below).error().code, ErrorCode::not_found);
  const auto gone = link_holding(context(), above, std::nullopt);
  ASSERT_TRUE(gone);
  apply(*gone);
  EXPECT_FALSE(portfolio->holding(above)->funded_by);
  EXPECT_TRUE(link_holding(context(), above, std::nullopt)->rows.empty());
}

TEST_F(HoldingCorrectTest, AnotherAmountCorrectsTheOpening) {
  HoldingDraft priced = staking();
  priced.price = "3000";
  priced.price_day = day("2025-01-01");
  const HoldingId id = add(priced);
  HoldingDraft typed = draft(id);
  typed.quantity = "10";
  edited(id, typed);
  ASSERT_EQ(openings(id).size(), 1U);
  EXPECT_EQ(openings(id).front().quantity, dec("10"));
  EXPECT_EQ(openings(id).front().value, dec("30000"));
}

TEST_F(HoldingCorrectTest, AnotherFirstDayMovesOpeningAndTerms) {
  const HoldingId id = add(staking());
  HoldingDraft typed = draft(id);
  typed.since = "2024-07-01";
  edited(id, typed);
  EXPECT_EQ(holding(id).opened, day("2024-07-01"));
  EXPECT_EQ(portfolio->terms(id).front().from, day("2024-07-01"));
  EXPECT_EQ(openings(id).front().at, Instant(day("2024-07-01")));
}

TEST_F(HoldingCorrectTest, AFirstDayBehindAChangeOfTermsTakesItIn) {
  const HoldingId id = add(staking());
  for (const auto& [from, apr] : {std::pair("2025-06-01", "0.04"), std::pair("2026-01-01", "0.05")}) {
    const auto change = change_terms(context(), id, day(from), {{"apr", apr}}, false);
    ASSERT_TRUE(change);
    apply(*change);
  }
  HoldingDraft typed = draft(id);
  typed.since = "2025-09-01";
  edited(id, typed);
  ASSERT_EQ(portfolio->terms(id).size(), 2U);
  EXPECT_EQ(portfolio->terms(id).front().from, day("2025-09-01"));
  EXPECT_EQ(portfolio->terms(id).front().params.at("apr"), "0.04");
  EXPECT_EQ(portfolio->terms(id).back().params.at("apr"), "0.05");
}

TEST_F(HoldingCorrectTest, AnotherRateIsCorrectedInPlaceOrBeginsOnADay) {
  const HoldingId id = add(staking());
  HoldingDraft typed = draft(id);
  typed.params["apr"] = "0.031";
  edited(id, typed);
  ASSERT_EQ(portfolio->terms(id).size(), 1U);
  EXPECT_EQ(portfolio->terms(id).front().params.at("apr"), "0.031");

  typed.params["apr"] = "0.035";
  edited(id, typed, day("2026-01-01"));
  ASSERT_EQ(portfolio->terms(id).size(), 2U);
  EXPECT_EQ(portfolio->terms(id).back().params, (Params{{"apr", "0.035"}})) << "a later row states what changed";
}

TEST_F(HoldingCorrectTest, AParameterThatWasEmptiedGoesBackToItsDefault) {
  HoldingDraft first = staking();
  first.params["commission"] = "0.1";
  const HoldingId id = add(first);
  HoldingDraft typed = draft(id);
  typed.params["commission"] = "";
  edited(id, typed);
  EXPECT_EQ(portfolio->terms(id).front().params, (Params{{"apr", "0.029"}}));
}

TEST_F(HoldingCorrectTest, AnAprTakesThePlaceOfAnApy) {
  HoldingDraft first = staking();
  first.params = {{"apy", "0.03"}};
  const HoldingId id = add(first);
  HoldingDraft typed = draft(id);
  typed.params = {{"apr", "0.04"}};
  edited(id, typed);
  EXPECT_EQ(params_on(portfolio->terms(id), day("2026-01-01")), (Params{{"apr", "0.04"}}));
}

TEST_F(HoldingCorrectTest, AnotherAssetReplacesTheOpening) {
  const HoldingId id = add(staking());
  HoldingDraft typed = draft(id);
  typed.asset = {"BTC", {}};
  edited(id, typed);
  ASSERT_EQ(openings(id).size(), 1U);
  EXPECT_EQ(symbol(openings(id).front().asset), "BTC");
}

TEST_F(HoldingCorrectTest, AnotherSecondAssetReplacesItsOpening) {
  const HoldingId id = add(pool());
  HoldingDraft typed = draft(id);
  typed.params["asset2"] = "DAI";
  edited(id, typed);
  std::map<std::string, Decimal> opened;
  for (const Entry& entry : openings(id)) opened[symbol(entry.asset)] += entry.quantity;
  EXPECT_EQ(opened, (std::map<std::string, Decimal>{{"ETH", dec("2")}, {"DAI", dec("6300")}}));
}

TEST_F(HoldingCorrectTest, AnotherKindTakesItsOwnTerms) {
  const HoldingId id = add(pool());
  apply(*change_terms(context(), id, day("2026-01-01"), {{"fee_apr", "0.2"}}, false));
  HoldingDraft typed = staking();
  typed.since = "2025-06-01";
  edited(id, typed);
  ASSERT_EQ(portfolio->terms(id).size(), 1U);
  EXPECT_EQ(portfolio->terms(id).front().params, (Params{{"apr", "0.029"}}));
  EXPECT_EQ(openings(id).size(), 1U) << "the second asset is no longer part of it";
}

TEST_F(HoldingCorrectTest, WhatItIsMadeOfStaysOnceSomethingWasRecorded) {
  const HoldingId staked = add(staking());
  const HoldingId pooled = add(pool());
  record(reward(staked, "2026-10-30", "0.1"));
  record(reward(pooled, "2026-10-30", "0.1"));
  HoldingDraft other_asset = draft(staked);
  other_asset.asset = {"BTC", {}};
  HoldingDraft other_kind = draft(staked);
  other_kind.kind = "lending";
  HoldingDraft other_second = draft(pooled);
  other_second.params["asset2"] = "DAI";
  EXPECT_EQ(edit(staked, other_asset).error().field, "asset");
  EXPECT_EQ(edit(staked, other_kind).error().field, "kind");
  EXPECT_EQ(edit(pooled, other_second).error().field, "asset2");
  HoldingDraft renamed = draft(staked);
  renamed.label = "Fine";
  edited(staked, renamed);
}

TEST_F(HoldingCorrectTest, AHoldingIsNotFundedByItself) {
  const HoldingId first = add(staking());
  HoldingDraft on_top = staking();
  on_top.funded_by = first;
  const HoldingId second = add(on_top);
  HoldingDraft typed = draft(first);
  typed.funded_by = second;
  EXPECT_EQ(edit(first, typed).error().field, "funded_by");
  typed.funded_by = first;
  EXPECT_EQ(edit(first, typed).error().field, "funded_by");
  typed.funded_by = HoldingId(99);
  EXPECT_EQ(edit(first, typed).error().code, ErrorCode::not_found);
}

TEST_F(HoldingCorrectTest, TwoEqualTickersRoundTrip) {
  test::PortfolioBuilder builder;
  builder.asset("SUN");
  const AssetId second = builder.asset("SUN");
  portfolio = builder.snapshot();
  HoldingDraft typed = staking();
  typed.asset = {"", second};
  typed.params["receipt_asset"] = "#" + std::to_string(second.value());
  const HoldingId id = add(typed);
  EXPECT_TRUE(edit(id, draft(id))->rows.empty());
}

}  // namespace holding_correct_test
}  // namespace tidemill
