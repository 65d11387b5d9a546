#include "core/engine/forecast_score.h"

#include <gmock/gmock.h>

#include "tests/core/engine/engine_case.h"

namespace tidemill::test {
namespace {

const Date made_on = make_date(2026, 1, 1);

struct Frozen {
  Projection projection;
  Forecast forecast;
};

Frozen freeze(const EngineCase& made) {
  const Portfolio portfolio = made.portfolio();
  const PriceBook prices(portfolio, made_on);
  const auto income = portfolio_income(portfolio, prices, made_on);
  Assumptions assumptions;
  assumptions.months = 3;
  const auto projection =
      project(portfolio, prices, income, portfolio_values(portfolio, prices, income, made_on), made_on, assumptions);
  EXPECT_TRUE(projection.has_value());
  return {*projection,
          {ForecastId{1}, "Spring", made_on, forecast_body(*projection, portfolio.currency(), assumptions)}};
}

ForecastScore scored(const EngineCase& made, const Forecast& forecast, const std::string& as_of) {
  const auto score = score_forecast(made.portfolio(), made.income(as_of), forecast, day(as_of));
  EXPECT_TRUE(score.has_value()) << score.error().message();
  return *score;
}

EngineCase lending() {
  EngineCase made;
  made.hold("lending", 2, "36500", "2025-06-01", {{"apr", "0.1"}});
  return made;
}

TEST(ForecastBody, ReadsBackWhatItWrote) {
  const Frozen frozen = freeze(lending());
  const auto body = read_forecast_body(frozen.forecast.body);
  ASSERT_TRUE(body.has_value());
  EXPECT_EQ(body->currency, "USD");
  ASSERT_EQ(body->months.size(), 3u);
  for (std::size_t m = 0; m < 3; ++m) {
    EXPECT_EQ(body->months[m].from, frozen.projection.months[m].from);
    EXPECT_EQ(body->months[m].to, frozen.projection.months[m].to);
    EXPECT_EQ(body->months[m].income.p25, frozen.projection.months[m].income.p25) << "to the last bit";
    EXPECT_EQ(body->strategies.at("lending")[m].income.mean, frozen.projection.strategies[0].months[m].income.mean);
  }
}

TEST(ForecastBody, RefusesWhatIsNone) {
  for (const char* text : {"", "{}", "[]", "{\"currency\": 3}", "{\"currency\": \"USD\", \"months\": [{}]}"})
    EXPECT_EQ(read_forecast_body(text).error().code, ErrorCode::damaged) << text;
}

TEST(ForecastScore, CountsRecordedIncomeOnly) {
  EngineCase made = lending();
  const Forecast forecast = freeze(made).forecast;
  const ForecastScore nothing = scored(made, forecast, "2026-04-05");
  EXPECT_EQ(nothing.total.scored, 0) << "estimates don't count";
  EXPECT_THAT(nothing.strategies[0].months[0].reason, testing::HasSubstr("nothing recorded"));

  made.entry(HoldingId{1}, EntryType::interest, "2026-01-20", 2, "310");
  made.entry(HoldingId{1}, EntryType::interest, "2026-02-20", 2, "140");
  const ForecastScore score = scored(made, forecast, "2026-03-15");
  ASSERT_EQ(score.strategies.size(), 1u);
  const StrategyScore& strategy = score.strategies[0];
  EXPECT_EQ(strategy.scored, 2);
  EXPECT_NEAR(*strategy.months[0].actual, 310, 1e-9);
  EXPECT_TRUE(strategy.months[0].within_50()) << "31 days of 10";
  EXPECT_FALSE(strategy.months[1].within_80()) << "half of 280";
  EXPECT_EQ(strategy.months[2].reason, "not over yet");
  EXPECT_NEAR(*strategy.coverage_80, 0.5, 1e-12);
  EXPECT_NEAR(*strategy.bias, (310.0 + 280 - 450) / 450, 1e-6) << "it promised too much";
  EXPECT_EQ(score.total.scored, 2);
  EXPECT_NEAR(*score.total.crps, *strategy.crps, 1e-9);
}

TEST(ForecastScore, TheTotalWaitsForEveryStrategyAndHolding) {
  EngineCase made = lending();
  made.price(3, "2025-12-31", "3000");
  made.price(3, "2026-01-31", "3000");
  made.hold("staking", 3, "10", "2025-06-01", {{"apr", "0.0365"}});
  const Forecast forecast = freeze(made).forecast;
  made.entry(HoldingId{1}, EntryType::interest, "2026-01-20", 2, "310");
  ForecastScore score = scored(made, forecast, "2026-02-05");
  EXPECT_EQ(score.total.scored, 0);
  made.entry(HoldingId{2}, EntryType::reward, "2026-01-31", 3, "0.03");
  score = scored(made, forecast, "2026-02-05");
  ASSERT_EQ(score.total.scored, 1);
  EXPECT_NEAR(*score.total.months[0].actual, 310 + 90, 1e-9);
}

TEST(ForecastScore, AnotherCurrencyIsRefused) {
  EngineCase made = lending();
  const Forecast forecast = freeze(made).forecast;
  made.rows.settings = {{"currency", "EUR"}};
  EXPECT_FALSE(score_forecast(made.portfolio(), made.income("2026-04-01"), forecast, day("2026-04-01")).has_value());
}

}  // namespace
}  // namespace tidemill::test
