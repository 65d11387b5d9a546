#include "core/engine/forecast_score.h"

#include <gmock/gmock.h>

#include "tests/core/engine/projected.h"

namespace tidemill::test {
namespace forecast_score_test {

const Date made_on = make_date(2026, 1, 1);

struct Frozen {
  Projection projection;
  Forecast forecast;
};

Frozen freeze(const EngineCase& made, Assumptions assumptions = {}) {
  assumptions.months = 3;
  const Projection projection = projected(made, made_on, assumptions);
  const std::string body = forecast_body(projection, made.portfolio().currency(), assumptions);
  return {projection, {ForecastId{1}, "Spring", made_on, body}};
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

TEST(ForecastScore, TaxAndCostsThatWereTakenOffAreAddedBack) {
  EngineCase made = lending();
  Recurring bill;
  bill.id = RecurringId{1};
  bill.holding = HoldingId{1};
  bill.type = "cost";
  bill.asset = AssetId{1};
  bill.quantity = dec("12");
  bill.every = "month";
  bill.from = day("2025-06-15");
  made.rows.recurring = {bill};
  const Forecast plain = freeze(made).forecast;
  Assumptions net;
  net.tax = 0.25;
  net.costs = true;
  const Frozen taxed = freeze(made, net);
  EXPECT_NEAR(taxed.projection.months[0].income.mean, 0.75 * 310 - 12, 1e-9);
  made.entry(HoldingId{1}, EntryType::interest, "2026-01-20", 2, "310");
  const ForecastScore before = scored(made, plain, "2026-02-15"), after = scored(made, taxed.forecast, "2026-02-15");
  ASSERT_EQ(after.total.scored, 1);
  EXPECT_NEAR(after.total.months[0].forecast.mean, 310, 1e-9);
  EXPECT_NEAR(after.total.months[0].forecast.p10, before.total.months[0].forecast.p10, 1e-9);
  EXPECT_NEAR(after.strategies[0].months[0].forecast.p90, before.strategies[0].months[0].forecast.p90, 1e-9);
  EXPECT_NEAR(*after.total.bias, 0, 1e-9);
}

TEST(ForecastSummary, CountsMonthsOfAllForecasts) {
  EngineCase made = lending();
  const Forecast forecast = freeze(made).forecast;
  EXPECT_EQ(summary_of({}).scored, 0);
  EXPECT_FALSE(summary_of({}).crps.has_value());
  made.entry(HoldingId{1}, EntryType::interest, "2026-01-20", 2, "310");
  made.entry(HoldingId{1}, EntryType::interest, "2026-02-20", 2, "140");
  made.rows.forecasts = {forecast, forecast};
  made.rows.forecasts[1].id = ForecastId{2};
  made.rows.forecasts[1].as_of = day("2025-12-31");
  const ForecastScores past = score_forecasts(made.portfolio(), made.income("2026-03-15"), day("2026-03-15"));
  ASSERT_EQ(past.scores.size(), 2u);
  EXPECT_EQ(past.scores[0].forecast, ForecastId{2}) << "oldest first";
  const ForecastSummary all = summary_of(past.scores);
  EXPECT_EQ(all.forecasts, 2);
  EXPECT_EQ(all.scored, 4);
  EXPECT_EQ(all.within_80, 2);
  EXPECT_EQ(all.within_50, 2);
  EXPECT_NEAR(*all.bias, (310.0 + 280 - 450) / 450, 1e-6);
  EXPECT_NEAR(*all.crps, *past.scores[0].total.crps, 1e-9);
}

TEST(ForecastScore, AnotherCurrencyIsRefused) {
  EngineCase made = lending();
  const Forecast forecast = freeze(made).forecast;
  made.rows.settings = {{"currency", "EUR"}};
  EXPECT_FALSE(score_forecast(made.portfolio(), made.income("2026-04-01"), forecast, day("2026-04-01")).has_value());
}

}  // namespace forecast_score_test
}  // namespace tidemill::test
