#include "core/engine/price_history.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

#include "tests/core/engine/engine_case.h"

namespace tidemill::test {
namespace price_history_test {

const Date as_of = make_date(2026, 11, 22);

std::string on(int days_back) {
  return to_string(as_of - std::chrono::days{days_back});
}
std::string text(double price) {
  return Decimal::from_double(price)->to_string();
}

TEST(Volatility, ByHand) {
  // Up by a and down by a in turn, 100 steps: the variance of a day is a²·100/99 about a mean of zero.
  EngineCase made;
  const double a = 0.03;
  for (int i = 0; i <= 100; ++i) made.price(3, on(i), text(i % 2 == 0 ? 3000 : 3000 * std::exp(a)));
  const Portfolio portfolio = made.portfolio();
  const PriceBook prices(portfolio, as_of);
  const PriceHistory history(prices, AssetId{3}, as_of);
  EXPECT_EQ(history.returns(), 100);
  const double sample = a * std::sqrt(100.0 / 99 * 365);
  EXPECT_NEAR(*history.volatility(), sample, 1e-9);
  const VolatilityEstimate estimate = volatility_of(portfolio, prices, AssetId{3}, as_of);
  EXPECT_TRUE(estimate.from_prices);
  EXPECT_EQ(estimate.returns, 100);
  EXPECT_NEAR(estimate.yearly, 100.0 / 160 * sample + 60.0 / 160 * 0.65, 1e-9);
}

TEST(Volatility, AStraightRiseIsDriftNotVolatility) {
  EngineCase made;
  for (int i = 0; i <= 60; ++i) made.price(3, on(i), text(3000 * std::exp(-0.01 * i)));
  const Portfolio portfolio = made.portfolio();
  const PriceHistory history(PriceBook(portfolio, as_of), AssetId{3}, as_of);
  EXPECT_NEAR(*history.volatility(), 0, 1e-6);
}

TEST(Volatility, GapsAreScaledByTheirLength) {
  // The same random walk seen every day and every week has the same volatility, within what a sample can tell.
  EngineCase daily, weekly;
  std::mt19937_64 random(5);
  double log = std::log(3000.0);
  std::normal_distribution<double> step(0, 0.8 / std::sqrt(365.0));
  for (int i = 1090; i >= 0; --i) {
    log += step(random);
    daily.price(3, on(i), text(std::exp(log)));
    if (i % 7 == 0) weekly.price(3, on(i), text(std::exp(log)));
  }
  const auto volatility = [](const EngineCase& made) {
    const Portfolio portfolio = made.portfolio();
    return *PriceHistory(PriceBook(portfolio, as_of), AssetId{3}, as_of).volatility();
  };
  EXPECT_NEAR(volatility(daily), 0.8, 0.05);
  EXPECT_NEAR(volatility(weekly), 0.8, 0.15);
}

TEST(Volatility, FewPricesLeaveWhatIsUsual) {
  EngineCase made;
  for (int i = 0; i < 30; ++i) made.price(5, on(i), text(8 + 0.1 * (i % 3)));  // 29 steps
  const Portfolio portfolio = made.portfolio();
  const PriceBook prices(portfolio, as_of);
  const auto of = [&](std::int64_t asset) { return volatility_of(portfolio, prices, AssetId{asset}, as_of); };
  EXPECT_FALSE(of(5).from_prices);
  EXPECT_EQ(of(5).yearly, 0.8);
  EXPECT_EQ(of(3).yearly, 0.65);  // ETH
  EXPECT_EQ(of(2).yearly, 0.01);  // a stablecoin at its peg: no observations
  EXPECT_EQ(of(2).returns, 0);
  EXPECT_EQ(of(4).yearly, 0.08);  // EUR
  EXPECT_EQ(of(1).yearly, 0);     // the base currency
}

TEST(Volatility, AStablecoinOfAnotherCurrencyMovesLikeThatCurrency) {
  EngineCase made;
  made.rows.assets[1].peg = Currency::literal("EUR");
  const Portfolio portfolio = made.portfolio();
  EXPECT_EQ(usual_volatility(*portfolio.asset(AssetId{2}), portfolio.currency()), 0.08);
}

TEST(Volatility, AReceiptTokenFollowsWhatStandsBehindIt) {
  EngineCase made;
  made.asset(6, "wstETH", AssetKind::receipt_token);
  made.rows.assets.back().derived = DerivedPrice{AssetId{3}, dec("1.2")};
  for (int i = 0; i <= 100; ++i) made.price(3, on(i), text(3000 + 50 * (i % 4)));
  const Portfolio portfolio = made.portfolio();
  const PriceBook prices(portfolio, as_of);
  EXPECT_EQ(price_root(portfolio, prices, AssetId{6}), AssetId{3});
  EXPECT_EQ(volatility_of(portfolio, prices, AssetId{6}, as_of).yearly,
            volatility_of(portfolio, prices, AssetId{3}, as_of).yearly);
}

TEST(Comovement, SeesWhatMovesTogetherAndApart) {
  EngineCase made;
  std::mt19937_64 random(11);
  std::normal_distribution<double> step(0, 0.03);
  double x = 8, y = 1;
  for (int i = 400; i >= 0; --i) {
    const double common = step(random);
    x += common;
    y += 0.5 * common + std::sqrt(0.75) * step(random);
    made.price(3, on(i), text(std::exp(x)));
    made.price(5, on(i), text(std::exp(y)));
    made.price(4, on(i), text(std::exp(-0.2 * x)));
  }
  const Portfolio portfolio = made.portfolio();
  const PriceBook prices(portfolio, as_of);
  const PriceHistory eth(prices, AssetId{3}, as_of), atom(prices, AssetId{5}, as_of), eur(prices, AssetId{4}, as_of);
  EXPECT_NEAR(PriceHistory::together(eth, atom, 60)->correlation, 0.5, 0.1);
  EXPECT_NEAR(PriceHistory::together(eth, eur, 60)->correlation, -1, 1e-6);
  const auto same = PriceHistory::together(eth, eth, 60);
  EXPECT_NEAR(same->correlation, 1, 1e-12);
  EXPECT_NEAR(same->pair_volatility, 0, 1e-7);
  // Of one price in the other: √(σx² + σy² − 2ρσxσy) = 0.03·√365 for ρ = ½ and equal σ.
  EXPECT_NEAR(PriceHistory::together(eth, atom, 60)->pair_volatility, 0.03 * std::sqrt(365.0), 0.05);
  EXPECT_FALSE(PriceHistory::together(eth, atom, 401).has_value());
}

}  // namespace price_history_test
}  // namespace tidemill::test
