#include "core/model/portfolio.h"

#include <gmock/gmock.h>

#include "tests/support/portfolio_builder.h"

namespace tidemill {
namespace portfolio_test {

using test::day;
using test::PortfolioBuilder;

class PortfolioTest : public testing::Test {
 protected:
  PortfolioBuilder builder;
  AssetId usdc = builder.asset("USDC", AssetKind::stablecoin);
  AssetId eth = builder.asset("ETH");
  PlatformId lido = builder.platform("Lido");
  HoldingId staked = builder.holding("staking", eth, lido, "2025-01-01", {{"apr", "0.03"}});
  HoldingId wallet = builder.holding("wallet", eth, std::nullopt, "2025-01-01");
};

TEST_F(PortfolioTest, AnswersWithNothingForWhatIsNotThere) {
  const auto portfolio = builder.snapshot();
  EXPECT_EQ(portfolio->asset(AssetId(99)), nullptr);
  EXPECT_EQ(portfolio->platform(PlatformId(99)), nullptr);
  EXPECT_EQ(portfolio->holding(HoldingId(99)), nullptr);
  EXPECT_TRUE(portfolio->terms(HoldingId(99)).empty());
  EXPECT_TRUE(portfolio->entries(HoldingId(99)).empty());
  EXPECT_EQ(portfolio->series(eth, Currency::literal("USD")), nullptr);
  EXPECT_EQ(portfolio->setting("nothing"), std::nullopt);
  EXPECT_EQ(portfolio->platform_called("Aave"), nullptr);
}

TEST_F(PortfolioTest, FindsAssetsAndPlatformsInAnyCase) {
  const AssetId other = builder.asset("Eth");
  const auto portfolio = builder.snapshot();
  const auto found = portfolio->assets_called("eTH");
  ASSERT_EQ(found.size(), 2U) << "two assets may share a ticker";
  EXPECT_EQ(found.back()->id, other);
  ASSERT_NE(portfolio->platform_called("LIDO"), nullptr);
  EXPECT_EQ(portfolio->platform_called("LIDO")->id, lido);
}

TEST_F(PortfolioTest, KnowsItsCurrency) {
  EXPECT_EQ(Portfolio().currency().code(), "USD");
  EXPECT_EQ(builder.snapshot()->currency_asset(Currency::literal("USD"))->id, AssetId(1));
  EXPECT_EQ(builder.snapshot()->currency_asset(Currency::literal("USDC")), nullptr) << "a stablecoin is no currency";
  builder.rows.settings = {{"currency", "EUR"}};
  EXPECT_EQ(builder.snapshot()->currency().code(), "EUR");
}

TEST_F(PortfolioTest, CallsHoldingsByLabelOrAssetAndPlatform) {
  const HoldingId pool = builder.holding("liquidity_mining", eth, builder.platform("Uniswap v3"), "2025-01-01",
                                         {{"asset2", std::to_string(usdc.value())}});
  const auto portfolio = builder.snapshot();
  EXPECT_EQ(portfolio->title(*portfolio->holding(staked)), "ETH · Lido");
  EXPECT_EQ(portfolio->title(*portfolio->holding(wallet)), "ETH");
  EXPECT_EQ(portfolio->title(*portfolio->holding(pool)), "ETH/USDC · Uniswap v3");
  Holding named = *portfolio->holding(staked);
  named.label = "My savings";
  EXPECT_EQ(portfolio->title(named), "My savings");
}

TEST_F(PortfolioTest, ATransferStandsInBothHoldingsAndCountsOnce) {
  builder.entry(staked, EntryType::transfer, "2025-03-01", eth, "2").counter_holding = wallet;
  const auto portfolio = builder.snapshot();
  EXPECT_EQ(portfolio->entries(staked).size(), 1U);
  EXPECT_EQ(portfolio->entries(wallet).size(), 1U);
  EXPECT_EQ(portfolio->entry_count(), 1U);

  Change back;
  back.remove(builder.entries.front());
  const auto without = portfolio->with(back);
  EXPECT_TRUE(without->entries(wallet).empty());
  EXPECT_EQ(without->entry_count(), 0U);
}

TEST_F(PortfolioTest, SortsTermsByDay) {
  builder.terms(staked, "2026-01-01", {{"apr", "0.05"}});
  builder.terms(staked, "2025-06-01", {{"apr", "0.04"}});
  const auto portfolio = builder.snapshot();
  const auto& rows = portfolio->terms(staked);
  ASSERT_EQ(rows.size(), 3U);
  EXPECT_EQ(rows.at(1).from, day("2025-06-01"));

  Terms moved = rows.at(2);
  moved.from = day("2025-02-01");
  Change change;
  change.update(rows.at(2), moved);
  EXPECT_EQ(portfolio->with(change)->terms(staked).at(1), moved);
}

TEST_F(PortfolioTest, NeverGivesAnIdTwice) {
  const auto portfolio = builder.snapshot();
  EXPECT_EQ(portfolio->next_id("asset"), 4);
  EXPECT_EQ(portfolio->next_id("entry"), 1);
  EXPECT_EQ(Portfolio().next_id("goal"), 1);

  Change change;
  Asset atom;
  atom.id = AssetId(9);
  change.insert(atom);
  const auto next = portfolio->with(change);
  EXPECT_EQ(next->next_id("asset"), 10);
  EXPECT_EQ(next->with(inverse(change))->next_id("asset"), 10) << "an id that was taken back stays used";

  builder.rows.next_ids["holding"] = 50;
  EXPECT_EQ(builder.snapshot()->next_id("holding"), 50);
}

TEST_F(PortfolioTest, SharesWhatDidNotChange) {
  builder.entry(staked, EntryType::reward, "2025-02-01", eth, "0.1");
  builder.entry(wallet, EntryType::deposit, "2025-02-01", eth, "1");
  builder.price(eth, "2025-02-01", "3000");
  const auto portfolio = builder.snapshot();
  Change change;
  Entry more = builder.entries.front();
  more.id = EntryId(77);
  change.insert(more);
  const auto next = portfolio->with(change);
  EXPECT_NE(&next->entries(staked), &portfolio->entries(staked));
  EXPECT_EQ(&next->entries(wallet), &portfolio->entries(wallet));
  EXPECT_EQ(&next->terms(staked), &portfolio->terms(staked));
  EXPECT_EQ(next->asset(eth), portfolio->asset(eth));
  EXPECT_EQ(next->series(eth, Currency::literal("USD")), portfolio->series(eth, Currency::literal("USD")));
  EXPECT_EQ(portfolio->entries(staked).size(), 1U) << "the snapshot in hand stays as it was";
}

// One change may touch a row several times; what counts is its last state.
TEST_F(PortfolioTest, ARowEditedTwiceInOneChangeEndsInItsLastState) {
  builder.entry(staked, EntryType::reward, "2025-02-01", eth, "0.1");
  const Entry first = builder.entries.front();
  Entry second = first;
  second.quantity = Decimal::of(2);
  Entry third = second;
  third.quantity = Decimal::of(3);
  third.at += std::chrono::hours(30);
  Entry passing = first;
  passing.id = EntryId(60);
  Change change;
  change.update(first, second).insert(passing).update(second, third).remove(passing);
  const auto next = builder.snapshot()->with(change);
  ASSERT_EQ(next->entries(staked).size(), 1U);
  next->entries(staked).each([&](const EntryFact& entry) { EXPECT_EQ(entry.quantity, Decimal::of(3)); });
  EXPECT_EQ(next->entry_count(), 1U);
}

}  // namespace portfolio_test
}  // namespace tidemill
