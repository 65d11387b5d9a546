#include "core/engine/price_book.h"

#include <gtest/gtest.h>

#include "tests/core/engine/engine_case.h"

namespace tidemill::test {
namespace price_book_test {

TEST(PriceBook, ThePriceOfTheDayElseTheLastKnownElseUnknown) {
  EngineCase c;
  c.price(3, "2026-01-10", "3000");
  c.price(3, "2026-01-12", "3100");
  const Portfolio portfolio = c.portfolio();
  const PriceBook book(portfolio, day("2026-01-20"));
  EXPECT_FALSE(book.price(AssetId{3}, day("2026-01-09")));
  EXPECT_EQ(book.price(AssetId{3}, day("2026-01-10"))->origin, PriceOrigin::of_the_day);
  const auto carried = book.price(AssetId{3}, day("2026-01-11"));
  EXPECT_EQ(carried->price.to_string(), "3000");
  EXPECT_EQ(carried->origin, PriceOrigin::carried);
  EXPECT_EQ(carried->of, day("2026-01-10"));
  EXPECT_EQ(book.now(AssetId{3})->price.to_string(), "3100");
}

TEST(PriceBook, APriceAfterTheAsOfDateIsNotKnownYet) {
  EngineCase c;
  c.price(3, "2026-01-10", "3000");
  const Portfolio portfolio = c.portfolio();
  EXPECT_FALSE(PriceBook(portfolio, day("2026-01-09")).now(AssetId{3}));
}

TEST(PriceBook, AStablecoinStandsAtItsPegUntilAPriceSaysOtherwise) {
  EngineCase c;
  c.price(2, "2026-01-10", "0.97");
  const Portfolio portfolio = c.portfolio();
  const PriceBook book(portfolio, day("2026-01-20"));
  EXPECT_EQ(book.price(AssetId{2}, day("2026-01-09"))->origin, PriceOrigin::peg);
  EXPECT_EQ(book.price(AssetId{2}, day("2026-01-09"))->price.to_string(), "1");
  EXPECT_EQ(book.price(AssetId{2}, day("2026-01-11"))->price.to_string(), "0.97");
}

TEST(PriceBook, ThePriceCanBeCarriedBackByChoiceAndSaysSo) {
  EngineCase c;
  c.rows.assets[2].carry_price_back = true;
  c.price(3, "2026-01-10", "3000");
  const Portfolio portfolio = c.portfolio();
  const auto price = PriceBook(portfolio, day("2026-01-20")).price(AssetId{3}, day("2025-06-01"));
  EXPECT_EQ(price->origin, PriceOrigin::carried_back);
  EXPECT_EQ(price->of, day("2026-01-10"));
}

TEST(PriceBook, OtherCurrenciesConvertAtTheDaysRate) {
  EngineCase c;
  c.price(4, "2026-01-10", "1.1");
  c.price(4, "2026-01-11", "1.2");
  c.price(3, "2026-01-10", "2000", "EUR");
  c.price(3, "2026-01-11", "2000", "EUR");
  const Portfolio portfolio = c.portfolio();
  const PriceBook book(portfolio, day("2026-01-20"));
  EXPECT_EQ(book.price(AssetId{3}, day("2026-01-10"))->price.to_string(), "2200");
  EXPECT_EQ(book.price(AssetId{3}, day("2026-01-11"))->price.to_string(), "2400");
  EXPECT_EQ(book.exchange_rate(Currency::literal("EUR"), day("2026-01-11"))->price.to_string(), "1.2");
  EXPECT_FALSE(book.exchange_rate(Currency::literal("CHF"), day("2026-01-11")));
}

TEST(PriceBook, ACurrencyPricedTheOtherWayRoundIsInverted) {
  EngineCase c;
  c.price(1, "2026-01-10", "0.8", "EUR");
  const Portfolio portfolio = c.portfolio();
  EXPECT_EQ(PriceBook(portfolio, day("2026-01-20")).now(AssetId{4})->price.to_string(), "1.25");
}

TEST(PriceBook, ADerivedPriceFollowsItsAssetAndACycleIsUnknown) {
  EngineCase c;
  c.asset(6, "wstETH", AssetKind::receipt_token);
  c.rows.assets.back().derived = DerivedPrice{AssetId{3}, dec("1.2")};
  c.asset(7, "A", AssetKind::other);
  c.rows.assets.back().derived = DerivedPrice{AssetId{8}, dec("1")};
  c.asset(8, "B", AssetKind::other);
  c.rows.assets.back().derived = DerivedPrice{AssetId{7}, dec("1")};
  c.price(3, "2026-01-10", "3000");
  const Portfolio portfolio = c.portfolio();
  const PriceBook book(portfolio, day("2026-01-20"));
  EXPECT_EQ(book.now(AssetId{6})->price.to_string(), "3600");
  EXPECT_EQ(book.now(AssetId{6})->origin, PriceOrigin::derived);
  EXPECT_FALSE(book.now(AssetId{7}));
}

TEST(PriceBookTest, ACarriedPriceInAnotherCurrencyMovesWithItsExchangeRate) {
  EngineCase c;
  c.price(3, "2026-01-01", "2000", "EUR");
  c.price(4, "2026-01-01", "1");
  c.price(4, "2026-03-01", "1.25");
  const Portfolio portfolio = c.portfolio();
  const PriceBook prices(portfolio, day("2026-04-01"));
  EXPECT_EQ(prices.price(AssetId{3}, day("2026-02-28"))->price.to_string(), "2000");
  const auto march = prices.price(AssetId{3}, day("2026-03-05"));
  EXPECT_EQ(march->price.to_string(), "2500");
  EXPECT_EQ(march->of, day("2026-01-01"));
  EXPECT_EQ(march->origin, PriceOrigin::carried);
}

}  // namespace price_book_test
}  // namespace tidemill::test
