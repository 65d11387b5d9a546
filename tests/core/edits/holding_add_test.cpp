#include "tests/core/edits/edit_case.h"

namespace tidemill {
namespace holding_add_test {

using test::day;
using test::dec;
using test::EditTest;

using HoldingAddTest = EditTest;

TEST_F(HoldingAddTest, MakesEverythingTheHoldingNeedsInOneChange) {
  const auto made = add_holding(context(), staking());
  ASSERT_TRUE(made) << made.error().message();
  EXPECT_EQ(made->change.name, "Add ETH · Lido");
  EXPECT_EQ(made->change.source, "test");
  apply(made->change);
  const Holding& added = holding(made->id);
  EXPECT_EQ(symbol(added.asset), "ETH");
  EXPECT_EQ(portfolio->platform(*added.platform)->chain, "Ethereum") << "facts come from the catalogue";
  EXPECT_EQ(added.opened, day("2025-01-01"));
  EXPECT_EQ(portfolio->terms(made->id).front().params, (Params{{"apr", "0.029"}}));
  ASSERT_EQ(openings(made->id).size(), 1U);
  const Entry opening = openings(made->id).front();
  EXPECT_EQ(opening.quantity, dec("12.4"));
  EXPECT_EQ(opening.at, Instant(day("2025-01-01")));
  EXPECT_EQ(opening.value, std::nullopt) << "no price is known: unknown, not zero";
  EXPECT_EQ(opening.value_source, "");
}

TEST_F(HoldingAddTest, UsesWhatIsThereAlready) {
  add(staking());
  HoldingDraft second = staking();
  second.asset = {"eth", {}};
  second.platform = " LIDO ";
  add(second);
  EXPECT_EQ(portfolio->assets_called("ETH").size(), 1U);
  EXPECT_EQ(portfolio->platforms().size(), 1U);
  EXPECT_EQ(portfolio->holdings().size(), 2U);
}

TEST_F(HoldingAddTest, MakesAPlatformNobodyKnows) {
  HoldingDraft draft = staking();
  draft.platform = "Aunt Mary's validator";
  draft.platform_chain = "Ethereum";
  const Snapshot after = portfolio->with(add_holding(context(), draft)->change);
  const Platform* made = after->platform_called(draft.platform);
  ASSERT_NE(made, nullptr);
  EXPECT_EQ(made->chain, "Ethereum");
}

TEST_F(HoldingAddTest, FreezesTheOpeningAtThePriceOfThatVeryDay) {
  HoldingDraft draft = staking();
  draft.price = "3300";
  draft.price_day = day("2025-01-01");
  const HoldingId id = add(draft);
  EXPECT_EQ(openings(id).front().value, dec("40920"));
  EXPECT_EQ(openings(id).front().value_source, "price of the day");
  EXPECT_EQ(portfolio->series(asset("ETH"), Currency::literal("USD"))->points().size(), 1U);
}

TEST_F(HoldingAddTest, APriceOfAnotherDayValuesNothing) {
  HoldingDraft draft = staking();
  draft.price = "3055.10";
  const HoldingId id = add(draft);
  EXPECT_EQ(openings(id).front().value, std::nullopt);
  const PriceSeries* series = portfolio->series(asset("ETH"), Currency::literal("USD"));
  ASSERT_NE(series->on(day("2026-11-22")), nullptr) << "the day of a typed price is today";
  EXPECT_EQ(series->source_of(*series->on(day("2026-11-22"))), "typed");
}

TEST_F(HoldingAddTest, APoolOpensBothAssetsAndStoresOnlyTheTerms) {
  const HoldingId id = add(pool());
  ASSERT_EQ(openings(id).size(), 2U);
  EXPECT_EQ(openings(id).at(1).asset, asset("USDC"));
  EXPECT_EQ(openings(id).at(1).quantity, dec("6300"));
  EXPECT_EQ(portfolio->terms(id).front().params,
            (Params{{"asset2", std::to_string(asset("USDC").value())}, {"fee_apr", "0.18"}}));
  EXPECT_EQ(portfolio->title(holding(id)), "ETH/USDC · Uniswap v3");
}

TEST_F(HoldingAddTest, BeginsTodayWhenNothingIsSaid) {
  HoldingDraft draft = staking();
  draft.since.clear();
  EXPECT_EQ(holding(add(draft)).opened, day("2026-11-22"));
}

TEST_F(HoldingAddTest, AWalletMayBeEmptyAndNeedsNoPlatform) {
  HoldingDraft draft;
  draft.kind = "wallet";
  draft.asset = {"BTC", {}};
  draft.quantity = "0";
  EXPECT_TRUE(check_holding(context(), draft).empty());
}

TEST_F(HoldingAddTest, WhatIsWatchedHasNothingInIt) {
  HoldingDraft draft = pool();
  draft.watched = true;
  draft.quantity.clear();
  draft.params.erase("quantity2");
  const HoldingId id = add(draft);
  ASSERT_EQ(openings(id).size(), 1U);
  EXPECT_TRUE(openings(id).front().quantity.is_zero());
  EXPECT_TRUE(draft_of(*portfolio, holding(id), day("2026-11-22")).watched) << "so that it can be edited";
  draft.watched = false;
  EXPECT_FALSE(check_holding(context(), draft).empty());
}

TEST_F(HoldingAddTest, WritesParametersCanonically) {
  HoldingDraft draft = staking();
  draft.params = {{"apr", " 0.0290 "}, {"compounding", "Daily"}, {"receipt_asset", "steth"}, {"commission", ""}};
  const HoldingId id = add(draft);
  EXPECT_EQ(
      portfolio->terms(id).front().params,
      (Params{{"apr", "0.029"}, {"compounding", "daily"}, {"receipt_asset", std::to_string(asset("stETH").value())}}));
}

TEST_F(HoldingAddTest, AsksWhichOfTwoAssetsWithOneTicker) {
  test::PortfolioBuilder builder;
  const AssetId first = builder.asset("SUN");
  const AssetId second = builder.asset("SUN");
  portfolio = builder.snapshot();
  HoldingDraft draft = staking();
  draft.asset = {"sun", {}};
  const auto errors = check_holding(context(), draft);
  ASSERT_EQ(errors.size(), 1U);
  EXPECT_EQ(errors.front().field, "asset");
  EXPECT_THAT(errors.front().todo, testing::HasSubstr("#" + std::to_string(second.value())));
  draft.asset = {"#" + std::to_string(second.value()), {}};
  EXPECT_EQ(holding(add(draft)).asset, second);
  draft.asset = {"sun", first};
  EXPECT_EQ(holding(add(draft)).asset, first);
}

}  // namespace holding_add_test
}  // namespace tidemill
