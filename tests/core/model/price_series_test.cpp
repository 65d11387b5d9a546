#include "core/model/price_series.h"

#include <gmock/gmock.h>

#include <map>
#include <random>

namespace tidemill {
namespace price_series_test {

const Currency usd = Currency::literal("USD");

Price price(int day, int amount, std::string source = "typed") {
  return {AssetId(2), usd, make_date(2025, 1, 1) + std::chrono::days(day), Decimal::of(amount), std::move(source)};
}

TEST(PriceSeriesTest, SortsAndKeepsTheLastOfADay) {
  const PriceSeries series(AssetId(2), usd, {price(5, 50), price(1, 10), price(5, 55, "csv")});
  ASSERT_EQ(series.points().size(), 2U);
  EXPECT_EQ(series.points().back().price, Decimal::of(55));
  EXPECT_EQ(series.source_of(series.points().back()), "csv");
  EXPECT_EQ(series.source_of(series.points().front()), "typed");
}

TEST(PriceSeriesTest, FindsTheDayAndTheLatestBefore) {
  const PriceSeries series(AssetId(2), usd, {price(1, 10), price(5, 50)});
  EXPECT_EQ(series.latest(price(0, 0).day), nullptr);
  EXPECT_EQ(series.on(price(2, 0).day), nullptr);
  ASSERT_NE(series.latest(price(2, 0).day), nullptr);
  EXPECT_EQ(series.latest(price(2, 0).day)->price, Decimal::of(10));
  ASSERT_NE(series.on(price(5, 0).day), nullptr);
  EXPECT_EQ(series.latest(price(900, 0).day)->price, Decimal::of(50));
}

// Random edits against a map of days.
TEST(PriceSeriesTest, AgreesWithAMap) {
  std::mt19937 random(7);
  const auto pick = [&](unsigned below) { return static_cast<int>(random() % below); };
  std::map<Date, Price> oracle;
  std::shared_ptr<const PriceSeries> series =
      std::make_shared<const PriceSeries>(AssetId(2), usd, std::vector<Price>{});
  for (int step = 0; step < 300; ++step) {
    std::vector<std::pair<Date, std::optional<Price>>> edits;
    for (int i = pick(6); i >= 0; --i) {
      const Price made = price(pick(60), 1 + pick(1000), "source " + std::to_string(pick(3)));
      if (pick(3) == 0) {
        edits.emplace_back(made.day, std::nullopt);
        oracle.erase(made.day);
      } else {
        edits.emplace_back(made.day, made);
        oracle.insert_or_assign(made.day, made);
      }
    }
    series = series->with(edits);
    ASSERT_EQ(series->points().size(), oracle.size());
    auto point = series->points().begin();
    for (const auto& [day, expected] : oracle) {
      ASSERT_EQ(point->day, day);
      ASSERT_EQ(point->price, expected.price);
      ASSERT_EQ(series->source_of(*point), expected.source);
      ++point;
    }
  }
}

}  // namespace price_series_test
}  // namespace tidemill
