#include "core/engine/projection.h"

#include <gmock/gmock.h>

#include <cmath>
#include <functional>

#include "core/formulas/lognormal.h"
#include "tests/core/engine/projected.h"

namespace tidemill::test {
namespace projection_test {

const Date as_of = make_date(2026, 11, 22);

Result<Projection> try_project(const EngineCase& made, const Assumptions& assumptions = {}) {
  return try_project(made, as_of, assumptions);
}
Projection projected(const EngineCase& made, const Assumptions& assumptions = {}) {
  return projected(made, as_of, assumptions);
}

/// 10 ETH staked, 36,500 USDC lent and a pool of both, priced.
EngineCase three_holdings() {
  EngineCase made;
  made.price(3, "2026-11-20", "3000");
  made.hold("staking", 3, "10", "2026-03-01", {{"apr", "0.0365"}});
  made.hold("lending", 2, "36500", "2026-03-01", {{"apr", "0.1"}});
  const HoldingId pool = made.hold("liquidity_mining", 3, "1", "2026-11-20", {{"asset2", "2"}, {"fee_apr", "0.073"}});
  made.entry(pool, EntryType::opening, "2026-11-20", 2, "3000");
  return made;
}

/// The same and 300 ATOM staked.
EngineCase with_atom() {
  EngineCase made = three_holdings();
  made.price(5, "2026-11-20", "10");
  made.hold("staking", 5, "300", "2026-03-01", {{"apr", "0.1"}});
  return made;
}

Assumptions calm() {
  Assumptions assumptions;
  assumptions.volatility = {{"ETH", 0}, {"USDC", 0}};
  assumptions.yield_volatility = 0;
  return assumptions;
}

std::vector<double> percentiles(const Band& band) {
  return {band.p5, band.p10, band.p25, band.p50, band.p75, band.p90, band.p95};
}

TEST(Projection, MonthsFollowTheAsOfDate) {
  const Projection projection = projected(three_holdings());
  ASSERT_EQ(projection.months.size(), 12u);
  EXPECT_EQ(projection.months[0].from, as_of);
  EXPECT_EQ(projection.months[0].to, make_date(2026, 12, 22));
  EXPECT_EQ(projection.months[11].to, make_date(2027, 11, 22));
  EXPECT_EQ(projection.paths, 0);
}

TEST(Projection, OverTenYearsTheMedianFallsByVolatilityAndNotByWhatNobodyKnows) {
  EngineCase made;
  made.price(3, "2026-11-20", "3000");
  made.hold("staking", 3, "10", "2026-03-01", {{"apr", "0.0365"}});
  Assumptions assumptions;
  assumptions.months = 120;
  assumptions.yield_volatility = 0;
  const Projection projection = projected(made, assumptions);
  const Portfolio portfolio = made.portfolio();
  const double volatility = volatility_of(portfolio, PriceBook(portfolio, as_of), AssetId{3}, as_of).yearly;
  const Band& last = projection.months.back().income;
  // Of a lognormal with this mean: exp(−σ²T/2). An unknown drift counts a third of a year's variance more, once.
  EXPECT_GT(last.p50 / last.mean, std::exp(-volatility * volatility * (10 + 0.5) / 2));
  EXPECT_LT(last.p50 / last.mean, std::exp(-volatility * volatility * 5 / 2));
}

TEST(Projection, WithoutUncertaintyEveryPercentileIsTheExpectation) {
  const Projection projection = projected(three_holdings(), calm());
  // A day: 0.001 ETH = 3 USD, 10 USDC, and 7.3 % of 6,000 = 1.2 USD. November 22 to December 22: 30 days.
  EXPECT_NEAR(projection.months[0].income.mean, 30 * 14.2, 1e-9);
  EXPECT_NEAR(projection.total.mean, 365 * 14.2, 1e-8);
  std::vector<const Band*> bands{&projection.total};
  for (const ProjectedMonth& month : projection.months) bands.push_back(&month.income);
  for (const StrategyProjection& strategy : projection.strategies) bands.push_back(&strategy.total);
  for (const Band* band : bands)
    for (const double p : percentiles(*band)) EXPECT_NEAR(p / band->mean, 1, 1e-12);
  EXPECT_NEAR(projection.income_at_risk_95, 0, 1e-8);
  EXPECT_NEAR(projection.expected_shortfall_95, 0, 1e-8);
}

TEST(Projection, OneAssetIsTheLognormalOfItsPriceAtTheMonthsEnd) {
  EngineCase made;
  made.price(3, "2026-11-20", "3000");
  made.hold("staking", 3, "10", "2026-03-01", {{"apr", "0.0365"}});
  Assumptions assumptions;
  assumptions.volatility = {{"eth", 0.6}};
  assumptions.drift = {{"ETH", 0.05}};
  assumptions.yield_volatility = 0;
  const Projection projection = projected(made, assumptions);
  for (const std::size_t m : {0u, 5u, 11u}) {
    const double days = days_between(projection.months[m].from, projection.months[m].to);
    const double years = static_cast<double>(m + 1) / 12;
    const Lognormal income = geometric_brownian_price(days * 3, 0.05, 0.6, years);
    const Band& band = projection.months[m].income;
    const std::vector<double> p{0.05, 0.10, 0.25, 0.50, 0.75, 0.90, 0.95};
    for (std::size_t i = 0; i < p.size(); ++i) EXPECT_NEAR(percentiles(band)[i] / income.quantile(p[i]), 1, 1e-10);
    EXPECT_NEAR(band.mean / (days * 3 * std::exp(0.05 * years)), 1, 1e-12);
  }
}

TEST(Projection, MeansAddUpOverStrategiesHoldingsAndMonths) {
  const Projection projection = projected(three_holdings());
  ASSERT_EQ(projection.strategies.size(), 3u);
  EXPECT_EQ(projection.strategies[0].kind, "staking");
  double total = 0;
  for (std::size_t m = 0; m < 12; ++m) {
    double strategies = 0, holdings = 0;
    for (const StrategyProjection& strategy : projection.strategies) strategies += strategy.months[m].income.mean;
    for (const HoldingProjection& holding : projection.holdings) holdings += holding.expected[m];
    EXPECT_NEAR(strategies, projection.months[m].income.mean, 1e-9);
    EXPECT_NEAR(holdings, projection.months[m].income.mean, 1e-9);
    total += projection.months[m].income.mean;
  }
  EXPECT_NEAR(projection.total.mean, total, 1e-8);
}

TEST(Projection, BandsAreOrderedAndWiden) {
  const Projection projection = projected(three_holdings());
  double last = 0;
  for (const ProjectedMonth& month : projection.months) {
    const auto p = percentiles(month.income);
    EXPECT_TRUE(std::ranges::is_sorted(p));
    EXPECT_LT(month.income.p50, month.income.mean) << "lognormal: the median lies below the mean";
    const double width = (month.income.p90 - month.income.p10) / month.income.mean;
    EXPECT_GT(width, last);
    last = width;
  }
  EXPECT_NEAR(projection.income_at_risk_95, projection.total.mean - projection.total.p5, 1e-9);
  EXPECT_GT(projection.expected_shortfall_95, projection.income_at_risk_95);
}

TEST(Projection, SpreadsOfTwoAssetsFollowTheirCorrelation) {
  EngineCase made;
  made.price(3, "2026-11-20", "3000");
  made.price(5, "2026-11-20", "10");
  made.hold("staking", 3, "10", "2026-03-01", {{"apr", "0.0365"}});
  made.hold("staking", 5, "3000", "2026-03-01", {{"apr", "0.0365"}});
  Assumptions assumptions;
  assumptions.volatility = {{"ETH", 0.6}, {"ATOM", 0.6}};
  assumptions.yield_volatility = 0;
  assumptions.correlation = 1;
  const double together = projected(made, assumptions).months[11].income.p10;
  const Lognormal one = geometric_brownian_price(6 * 31, 0, 0.6, 1);
  EXPECT_NEAR(together / one.quantile(0.1), 1, 1e-9) << "perfectly correlated: as one asset";
  assumptions.correlation = 0;
  const double apart = projected(made, assumptions).months[11].income.p10;
  EXPECT_GT(apart, together);
  assumptions.correlations[{"ATOM", "ETH"}] = 1;
  EXPECT_NEAR(projected(made, assumptions).months[11].income.p10, together, 1e-9) << "a pair overrides the one number";
}

TEST(Projection, AReceiptTokenMovesWithWhatStandsBehindIt) {
  EngineCase made;
  made.price(3, "2026-11-20", "3000");
  made.asset(6, "wstETH", AssetKind::receipt_token);
  made.rows.assets.back().derived = DerivedPrice{AssetId{3}, dec("1.2")};
  made.hold("staking", 3, "10", "2026-03-01", {{"apr", "0.0365"}});
  made.hold("lending", 6, "10", "2026-03-01", {{"apr", "0.0365"}});
  Assumptions assumptions;
  assumptions.volatility = {{"ETH", 0.6}};
  assumptions.yield_volatility = 0;
  const Band band = projected(made, assumptions).months[11].income;
  EXPECT_NEAR(band.p5 / geometric_brownian_price(31 * (3 + 3.6), 0, 0.6, 1).quantile(0.05), 1, 1e-9);
}

TEST(Projection, HoldingsWithoutAPriceAreLeftOutByName) {
  EngineCase made = three_holdings();
  made.hold("staking", 5, "100", "2026-03-01", {{"apr", "0.1"}});
  const Projection projection = projected(made, calm());
  EXPECT_NEAR(projection.months[0].income.mean, 30 * 14.2, 1e-9);
  ASSERT_EQ(projection.left_out.size(), 1u);
  EXPECT_EQ(projection.left_out[0].holding, HoldingId{4});
  EXPECT_THAT(projection.left_out[0].text, testing::HasSubstr("ATOM"));
}

TEST(Projection, LeavesOutWhatIsClosedAndWhatEarnsNothing) {
  EngineCase made = three_holdings();
  made.rows.holdings[1].closed = make_date(2026, 11, 1);
  made.hold("wallet", 3, "5", "2026-03-01", {});
  const Projection projection = projected(made, calm());
  EXPECT_EQ(projection.holdings.size(), 2u);
  EXPECT_NEAR(projection.months[0].income.mean, 30 * 4.2, 1e-9);
}

TEST(Projection, TheGoalIsTheOneAskedForOrTheFirstOne) {
  EngineCase made;
  made.price(3, "2026-11-20", "3000");
  made.price(4, "2026-11-20", "1.25");
  made.hold("staking", 3, "10", "2026-03-01", {{"apr", "0.0365"}});
  EXPECT_FALSE(projected(made).goal_chance.has_value());
  made.rows.goals.push_back({GoalId{1}, "Rent", {Currency::literal("EUR"), dec("80")}, make_date(2027, 12, 31)});
  Assumptions assumptions;
  assumptions.volatility = {{"ETH", 0.6}};
  assumptions.yield_volatility = 0;
  const Projection by_goal = projected(made, assumptions);
  EXPECT_EQ(by_goal.goal, 100);  // 80 EUR
  EXPECT_NEAR(*by_goal.goal_chance, 1 - geometric_brownian_price(93, 0, 0.6, 1).distribution(100), 1e-9);
  assumptions.goal = 50;
  EXPECT_EQ(projected(made, assumptions).goal, 50);
}

TEST(Projection, AnEmptyPortfolioEarnsNothing) {
  const Projection projection = projected(EngineCase());
  EXPECT_EQ(projection.total.mean, 0);
  EXPECT_EQ(projection.total.p95, 0);
  EXPECT_EQ(projection.months.size(), 12u);
  EXPECT_TRUE(projection.strategies.empty());
}

TEST(Projection, SaysWhatItAssumes) {
  EngineCase made = with_atom();
  Assumptions assumptions;
  assumptions.volatility = {{"ATOM", 0.9}};
  const Projection projection = projected(made, assumptions);
  const auto line = [&](std::string_view what) {
    const auto& lines = projection.assumptions;
    const auto found = std::ranges::find(lines, what, &AssumptionLine::what);
    return found == lines.end() ? std::string("missing") : found->value + "; " + found->source;
  };
  EXPECT_EQ(line("Volatility of ATOM"), "90 % a year; set by you");
  EXPECT_EQ(line("Volatility of ETH"), "65 % a year; usual for ETH; too few prices yet");
  EXPECT_THAT(line("Correlations between prices"), testing::HasSubstr("0.00 to 0.60"));
  EXPECT_THAT(line("Drift of prices"), testing::HasSubstr("none"));
  EXPECT_THAT(line("Rates"), testing::HasSubstr("25 %"));
  for (const AssumptionLine& each : projection.assumptions) {
    EXPECT_FALSE(each.value.empty()) << each.what;
    EXPECT_FALSE(each.source.empty()) << each.what;
  }
  EXPECT_THAT(projection.method, testing::HasSubstr("%"));
}

std::string line_of(const Projection& projection, std::string_view what) {
  const auto found = std::ranges::find(projection.assumptions, what, &AssumptionLine::what);
  return found == projection.assumptions.end() ? "missing" : found->value + "; " + found->source;
}

TEST(Projection, SettingsAreTheDefaults) {
  EngineCase made = with_atom();
  const Projection usual = projected(made);
  EXPECT_EQ(usual.tax, 0);
  EXPECT_EQ(usual.yield_volatility, 0.25);
  EXPECT_THAT(line_of(usual, "Rates"), testing::HasSubstr("25 % of the rate after a year; usual"));
  made.rows.settings.push_back({"projection.yield_volatility", "0.4"});
  made.rows.settings.push_back({"projection.correlation", "0.35"});
  made.rows.settings.push_back({"tax.reserve", "0.25"});
  const Projection set = projected(made);
  EXPECT_EQ(set.yield_volatility, 0.4);
  EXPECT_NEAR(set.total.mean, 0.75 * usual.total.mean, 1e-9 * usual.total.mean);
  EXPECT_EQ(line_of(set, "Tax"), "25 % of income; from the settings of this portfolio");
  EXPECT_EQ(line_of(set, "Correlations between prices"), "0.35; from the settings of this portfolio");
  EXPECT_THAT(line_of(set, "Rates"), testing::HasSubstr("40 % of the rate after a year; from the settings"));
  Assumptions asked;
  asked.tax = 0;
  asked.yield_volatility = 0.1;
  asked.correlation = 0.5;
  const Projection mine = projected(made, asked);
  EXPECT_NEAR(mine.total.mean, usual.total.mean, 1e-9 * usual.total.mean);
  EXPECT_EQ(line_of(mine, "Tax"), "missing");
  EXPECT_EQ(line_of(mine, "Correlations between prices"), "0.50; set by you");
  EXPECT_THAT(line_of(mine, "Rates"), testing::HasSubstr("10 % of the rate after a year; set by you"));
}

TEST(Projection, ASettingThatCannotBeReadCountsAsNone) {
  EngineCase made = three_holdings();
  made.rows.settings.push_back({"tax.reserve", "much"});
  const Projection projection = projected(made);
  EXPECT_EQ(projection.tax, 0);
  EXPECT_NEAR(projection.total.mean, projected(three_holdings()).total.mean, 1e-9);
}

TEST(Projection, VolatilitiesScaleUnlessSetForTheAsset) {
  EngineCase made = with_atom();
  Assumptions assumptions;
  assumptions.volatility = {{"ATOM", 0.9}};
  assumptions.volatility_scale = 2;
  const Projection doubled = projected(made, assumptions);
  EXPECT_EQ(line_of(doubled, "Volatility of ATOM"), "90 % a year; set by you");
  EXPECT_EQ(line_of(doubled, "Volatility of ETH"), "130 % a year; usual for ETH; too few prices yet");
  EXPECT_THAT(line_of(doubled, "Volatilities"), testing::HasSubstr("multiplied by 2.00; set by you"));
  EXPECT_EQ(line_of(projected(made), "Volatilities"), "missing");
}

TEST(Projection, AVolatilityScaleOfZeroLeavesNoUncertainty) {
  Assumptions assumptions;
  assumptions.volatility_scale = 0;
  assumptions.yield_volatility = 0;
  assumptions.hazards = false;
  for (const int paths : {0, 640}) {
    assumptions.paths = paths;
    const Projection projection = projected(three_holdings(), assumptions);
    EXPECT_NEAR(projection.total.mean, 365 * 14.2, 1e-7);
    std::vector<const Band*> bands{&projection.total};
    for (const ProjectedMonth& month : projection.months) bands.push_back(&month.income);
    for (const StrategyProjection& strategy : projection.strategies) bands.push_back(&strategy.total);
    for (const Band* band : bands)
      for (const double p : percentiles(*band)) EXPECT_NEAR(p / band->mean, 1, 1e-9) << paths;
  }
}

TEST(Projection, IsTheSameEveryTime) {
  const EngineCase made = three_holdings();
  const Projection a = projected(made), b = projected(made);
  EXPECT_EQ(percentiles(a.total), percentiles(b.total));
  EXPECT_EQ(a.expected_shortfall_95, b.expected_shortfall_95);
}

struct BadRow {
  const char* name;
  std::function<void(Assumptions&)> change;
  const char* what;
};
class BadAssumption : public testing::TestWithParam<BadRow> {};
TEST_P(BadAssumption, IsNamed) {
  Assumptions assumptions;
  GetParam().change(assumptions);
  const auto projection = try_project(three_holdings(), assumptions);
  ASSERT_FALSE(projection.has_value());
  EXPECT_EQ(projection.error().code, ErrorCode::bad_input);
  EXPECT_EQ(projection.error().what, GetParam().what);
  EXPECT_FALSE(projection.error().todo.empty());
}
INSTANTIATE_TEST_SUITE_P(
    Rows, BadAssumption,
    testing::Values(BadRow{"NoMonths", [](Assumptions& a) { a.months = 0; }, "months"},
                    BadRow{"TooManyMonths", [](Assumptions& a) { a.months = 121; }, "months"},
                    BadRow{"TooManyPaths", [](Assumptions& a) { a.paths = 10'000'001; }, "paths"},
                    BadRow{"UnknownAsset", [](Assumptions& a) { a.drift["DOGE"] = 0.1; }, "drift.DOGE"},
                    BadRow{"PercentForFraction", [](Assumptions& a) { a.volatility["ETH"] = 60; }, "vol.ETH"},
                    BadRow{"NoNumber", [](Assumptions& a) { a.volatility["ETH"] = std::nan(""); }, "vol.ETH"},
                    BadRow{"Correlation", [](Assumptions& a) { a.correlation = 1.5; }, "corr"},
                    BadRow{"Pair",
                           [](Assumptions& a) {
                             a.correlations[{"ETH", "XYZ"}] = 0.5;
                           },
                           "corr.ETH.XYZ"},
                    BadRow{"Yield", [](Assumptions& a) { a.yield_volatility = -0.1; }, "yield_vol"},
                    BadRow{"Tax", [](Assumptions& a) { a.tax = 1.5; }, "tax"},
                    BadRow{"NegativePaths", [](Assumptions& a) { a.paths = -1; }, "paths"},
                    BadRow{"NegativeMonths", [](Assumptions& a) { a.months = -1; }, "months"},
                    BadRow{"Scale", [](Assumptions& a) { a.volatility_scale = -1; }, "vol_scale"},
                    BadRow{"TooLargeScale", [](Assumptions& a) { a.volatility_scale = 11; }, "vol_scale"},
                    BadRow{"Scenario", [](Assumptions& a) { a.scenario = "boom"; }, "scenario"},
                    BadRow{"Goal", [](Assumptions& a) { a.goal = 0; }, "goal"}),
    [](const auto& row) { return row.param.name; });

TEST(Projection, StopsWhenAsked) {
  const EngineCase made = three_holdings();
  const Portfolio portfolio = made.portfolio();
  const PriceBook prices(portfolio, as_of);
  const auto income = portfolio_income(portfolio, prices, as_of);
  std::stop_source stop;
  stop.request_stop();
  const auto projection = project(portfolio, prices, income, {}, as_of, {}, stop.get_token());
  ASSERT_FALSE(projection.has_value());
  EXPECT_EQ(projection.error().code, ErrorCode::cancelled);
}

}  // namespace projection_test
}  // namespace tidemill::test
