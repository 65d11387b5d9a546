#include "core/engine/backtest.h"

#include <gmock/gmock.h>

#include <cmath>
#include <random>

#include "core/engine/portfolio_at.h"
#include "tests/core/engine/engine_case.h"

namespace tidemill::test {
namespace backtest_test {

/// ETH on a seeded walk for three years, staked from the first day.
EngineCase walk(double daily, int days = 3 * 365) {
  EngineCase made;
  std::mt19937_64 random(5);
  std::normal_distribution<double> normal;
  double price = 2000;
  for (int i = 0; i <= days; ++i) {
    made.price(3, to_string(make_date(2022, 1, 1) + std::chrono::days{i}), Decimal::from_double(price)->to_string());
    price *= std::exp(daily * normal(random) - daily * daily / 2);
  }
  made.hold("staking", 3, "10", "2022-01-01", {{"apr", "0.05"}});
  return made;
}

TEST(PortfolioAt, KnowsNothingLater) {
  EngineCase made = walk(0.02, 100);
  const HoldingId later = made.hold("lending", 2, "100", "2022-03-01", {{"apr", "0.05"}});
  made.terms(HoldingId{1}, "2022-03-01", {{"apr", "0.5"}});
  made.entry(HoldingId{1}, EntryType::deposit, "2022-03-01", 3, "5");
  made.entry(HoldingId{1}, EntryType::reward, "2022-03-02", 3, "1");
  made.rows.holdings[0].closed = day("2022-04-01");
  const Portfolio portfolio = made.portfolio();
  const Portfolio known = known_on(portfolio, day("2022-02-01"));
  EXPECT_EQ(known.holdings().size(), 1u);
  EXPECT_FALSE(known.holding(HoldingId{1})->closed.has_value());
  EXPECT_EQ(known.terms(HoldingId{1}).size(), 1u);
  EXPECT_EQ(known.entries(HoldingId{1}).size(), 1u);
  EXPECT_EQ(known.series(AssetId{3}, Currency::literal("USD"))->points().back().day, day("2022-02-01"));
  EXPECT_EQ(known.currency(), portfolio.currency());
  const Portfolio kept = without_flows_after(portfolio, day("2022-02-01"));
  EXPECT_EQ(kept.holding(later), nullptr);
  EXPECT_EQ(kept.entries(HoldingId{1}).size(), 2u) << "the opening and the reward, not the deposit";
  EXPECT_EQ(kept.terms(HoldingId{1}).size(), 2u);
}

TEST(Backtest, CertainIncomeIsForecastExactly) {
  EngineCase made;
  made.hold("lending", 2, "36500", "2023-01-01", {{"apr", "0.1"}});
  for (int i = 0; i <= 1000; ++i) made.price(2, to_string(day("2023-01-01") + std::chrono::days{i}), "1");
  const auto result = backtest(made.portfolio(), day("2025-06-01"), 6);
  ASSERT_TRUE(result.has_value()) << result.error().message();
  EXPECT_THAT(result->by_horizon, testing::SizeIs(3)) << "1, 3 and 6 months";
  for (const BacktestPoint& point : result->points) {
    const int days = days_between(add_months(point.origin, point.horizon - 1), add_months(point.origin, point.horizon));
    EXPECT_NEAR(point.actual, 10.0 * days, 1e-9);
    EXPECT_NEAR(point.forecast.mean, point.actual, 1e-6);
    EXPECT_NEAR(point.line, point.actual, 1e-6);
  }
  EXPECT_NEAR(result->all.bias.value, 0, 1e-9);
}

TEST(Backtest, LooksNoFurtherThanItsOrigin) {
  // What comes after an origin must not change the forecast made on it.
  const EngineCase calm = walk(0.02, 800);
  EngineCase crash = calm;
  for (int i = 801; i <= 1000; ++i) crash.price(3, to_string(make_date(2022, 1, 1) + std::chrono::days{i}), "1");
  crash.terms(HoldingId{1}, "2024-03-15", {{"apr", "0.9"}});
  const auto one = backtest(calm.portfolio(), day("2024-03-11"), 1);
  const auto two = backtest(crash.portfolio(), day("2024-09-01"), 1);
  ASSERT_TRUE(one && two);
  ASSERT_GT(two->points.size(), one->points.size());
  for (std::size_t i = 0; i < one->points.size(); ++i) {
    EXPECT_EQ(one->points[i].forecast.p10, two->points[i].forecast.p10);
    EXPECT_EQ(one->points[i].actual, two->points[i].actual);
    EXPECT_EQ(one->points[i].line_spread, two->points[i].line_spread);
  }
}

TEST(Backtest, DepositsAfterTheOriginDoNotCount) {
  EngineCase made = walk(0.02, 500);
  const auto before = backtest(made.portfolio(), day("2023-05-01"), 1);
  made.entry(HoldingId{1}, EntryType::deposit, "2023-04-15", 3, "1000");
  const auto after = backtest(made.portfolio(), day("2023-05-01"), 1);
  ASSERT_TRUE(before && after);
  ASSERT_EQ(before->points.size(), after->points.size());
  EXPECT_EQ(before->points.back().actual, after->points.back().actual);
}

TEST(Backtest, OnPricesThatAreWhatItAssumesBandsHold) {
  const auto result = backtest(walk(0.03).portfolio(), day("2024-12-31"), 3);
  ASSERT_TRUE(result.has_value());
  EXPECT_GT(result->all.coverage_80.interval.high, 0.75);
  EXPECT_LT(result->all.coverage_80.interval.low, 0.9);
  EXPECT_GT(result->all.crps, 0);
}

TEST(Backtest, SaysWhatIsMissing) {
  EngineCase empty;
  EXPECT_EQ(backtest(empty.portfolio(), day("2025-01-01"), 12).error().code, ErrorCode::bad_input);
  EXPECT_EQ(backtest(walk(0.02, 30).portfolio(), day("2022-01-31"), 12).error().code, ErrorCode::bad_input);
  EXPECT_EQ(backtest(walk(0.02, 30).portfolio(), day("2022-01-31"), 0).error().what, "months");
  // Prices that stopped: nothing is scored against them.
  EXPECT_FALSE(backtest(walk(0.02, 60).portfolio(), day("2023-01-31"), 1).has_value());
}

}  // namespace backtest_test
}  // namespace tidemill::test
