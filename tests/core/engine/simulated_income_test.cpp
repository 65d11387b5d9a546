#include "core/engine/simulated_income.h"

#include <gmock/gmock.h>

#include <cmath>

#include "core/formulas/lognormal.h"
#include "tests/core/engine/projected.h"

namespace tidemill::test {
namespace simulated_income_test {

const Date as_of = make_date(2026, 11, 22);

Result<Projection> try_simulated(const EngineCase& made, Assumptions assumptions) {
  if (assumptions.paths == 0) assumptions.paths = 20'000;
  return try_project(made, as_of, assumptions);
}
Projection simulated(const EngineCase& made, const Assumptions& assumptions) {
  const auto projection = try_simulated(made, assumptions);
  EXPECT_TRUE(projection.has_value()) << projection.error().message();
  return *projection;
}

Assumptions plain() {
  Assumptions assumptions;
  assumptions.hazards = false;
  assumptions.yield_volatility = 0;
  return assumptions;
}

EngineCase staked(const std::string& quantity = "10") {
  EngineCase made;
  made.price(3, "2026-11-20", "3000");
  made.hold("staking", 3, quantity, "2026-03-01", {{"apr", "0.0365"}});
  return made;
}

EngineCase lent_at(PlatformKind kind) {
  EngineCase made;
  made.rows.platforms.push_back({PlatformId{1}, "Bank", kind, {}, {}, {}, {}});
  made.hold("lending", 2, "1000", "2026-03-01", {{"apr", "0.12"}});
  made.rows.holdings[0].platform = PlatformId{1};
  return made;
}

std::vector<double> percentiles(const Band& band) {
  return {band.p5, band.p10, band.p25, band.p50, band.p75, band.p90, band.p95};
}

TEST(SimulatedIncome, WithoutUncertaintyEveryPercentileIsTheExpectation) {
  EngineCase made = staked();
  made.hold("lending", 2, "36500", "2026-03-01", {{"apr", "0.1"}});
  const HoldingId pool = made.hold("liquidity_mining", 3, "1", "2026-11-20", {{"asset2", "2"}, {"fee_apr", "0.073"}});
  made.entry(pool, EntryType::opening, "2026-11-20", 2, "3000");
  Assumptions assumptions = plain();
  assumptions.paths = 640;
  assumptions.volatility = {{"ETH", 0}, {"USDC", 0}};
  const Projection projection = simulated(made, assumptions);
  EXPECT_NEAR(projection.total.mean, 365 * 14.2, 1e-7);
  std::vector<const Band*> bands{&projection.total};
  for (const ProjectedMonth& month : projection.months) bands.push_back(&month.income);
  for (const StrategyProjection& strategy : projection.strategies) bands.push_back(&strategy.total);
  for (const CapitalMonth& month : projection.capital) bands.push_back(&month.value);
  for (const Band* band : bands)
    for (const double p : percentiles(*band)) EXPECT_NEAR(p / band->mean, 1, 1e-12);
  EXPECT_NEAR(projection.capital[0].value.mean, 30'000 + 36'500 + 6000, 1e-6);
  EXPECT_NEAR(projection.expected_shortfall_95, 0, 1e-8);
}

TEST(SimulatedIncome, OneAssetIsTheLognormalOfItsPrice) {
  Assumptions assumptions = plain();
  assumptions.volatility = {{"ETH", 0.6}};
  assumptions.drift = {{"ETH", 0.05}};
  for (const std::uint64_t seed : {1, 2, 3}) {
    assumptions.seed = seed;
    const Projection projection = simulated(staked(), assumptions);
    const Lognormal income = geometric_brownian_price(31 * 3, 0.05, 0.6, 1);
    const std::vector<double> p{0.05, 0.10, 0.25, 0.50, 0.75, 0.90, 0.95};
    const auto band = percentiles(projection.months[11].income);
    for (std::size_t i = 0; i < p.size(); ++i) {
      // Standard error of a percentile: √(p(1 − p)/n)/density, here in units of the value.
      const double step = 1e-4;
      const double slope = (income.quantile(p[i] + step) - income.quantile(p[i] - step)) / (2 * step);
      EXPECT_NEAR(band[i], income.quantile(p[i]), 4 * slope * std::sqrt(p[i] * (1 - p[i]) / 20'000)) << p[i];
    }
  }
}

TEST(SimulatedIncome, AgreesWithTheClosedFormWithoutHazards) {
  EngineCase made = staked();
  made.price(5, "2026-11-20", "10");
  made.hold("staking", 5, "3000", "2026-03-01", {{"apr", "0.0365"}});
  Assumptions assumptions = plain();
  const Projection paths = simulated(made, assumptions);
  const Portfolio portfolio = made.portfolio();
  const PriceBook prices(portfolio, as_of);
  const auto income = portfolio_income(portfolio, prices, as_of);
  const auto quick =
      project(portfolio, prices, income, portfolio_values(portfolio, prices, income, as_of), as_of, assumptions);
  ASSERT_TRUE(quick.has_value());
  for (const std::size_t m : {0u, 5u, 11u}) {
    const auto a = percentiles(paths.months[m].income), b = percentiles(quick->months[m].income);
    for (std::size_t i = 0; i < a.size(); ++i) EXPECT_NEAR(a[i] / b[i], 1, 0.03) << m << " " << i;
  }
  EXPECT_NEAR(paths.total.mean / quick->total.mean, 1, 0.02);
}

TEST(SimulatedIncome, IsTheSameForAnyNumberOfThreads) {
  EngineCase made = lent_at(PlatformKind::protocol);
  made.price(3, "2026-11-20", "3000");
  made.hold("staking", 3, "10", "2026-03-01", {{"apr", "0.0365"}, {"slash_probability", "0.2"}, {"slash_loss", "0.1"}});
  Assumptions assumptions;
  assumptions.paths = 3000;
  const Projection one = simulated(made, assumptions);
  assumptions.threads = 3;
  const Projection three = simulated(made, assumptions);
  EXPECT_EQ(percentiles(one.total), percentiles(three.total));
  EXPECT_EQ(one.total.mean, three.total.mean);
  ASSERT_EQ(one.losses.size(), three.losses.size());
  for (std::size_t i = 0; i < one.losses.size(); ++i) EXPECT_EQ(one.losses[i].mean_loss, three.losses[i].mean_loss);
}

TEST(SimulatedIncome, AnExploitStopsIncomeAndCapitalAsOftenAsAssumed) {
  Assumptions assumptions = plain();
  assumptions.hazards = true;
  assumptions.volatility = {{"USDC", 0}};
  assumptions.hazard_probability = {{"Bank", 0.4}, {"USDC", 0}};
  assumptions.hazard_loss = {{"Bank", 1}};
  const Projection projection = simulated(lent_at(PlatformKind::protocol), assumptions);
  ASSERT_EQ(projection.losses.size(), 1u);
  const double error = std::sqrt(0.4 * 0.6 / 20'000);
  EXPECT_NEAR(projection.losses[0].chance, 0.4, 4 * error);
  EXPECT_NEAR(projection.losses[0].mean_loss, 400, 4000 * error);
  EXPECT_NEAR(projection.capital[11].value.mean, 600, 4000 * error);
  EXPECT_EQ(projection.capital[11].value.p5, 0);
  // Alive in month 12 with probability 0.6: 31 days of 120/365.
  EXPECT_NEAR(projection.months[11].income.mean, 0.6 * 31 * 120 / 365, 4 * 11 * error);
  EXPECT_NEAR(projection.months[11].income.p50, 31 * 1000 * 0.12 / 365, 1e-5);
}

TEST(SimulatedIncome, ACoverPays) {
  EngineCase made = lent_at(PlatformKind::protocol);
  const Currency usd = Currency::literal("USD");
  Cover cover;
  cover.id = CoverId{1};
  cover.holding = HoldingId{1};
  cover.amount = Money{usd, dec("600")};
  cover.premium = Money{usd, dec("10")};
  cover.deductible = Money{usd, dec("100")};
  cover.from = as_of;
  cover.until = add_months(as_of, 12);
  made.rows.covers.push_back(cover);
  Assumptions assumptions = plain();
  assumptions.hazards = true;
  assumptions.volatility = {{"USDC", 0}};
  assumptions.hazard_probability = {{"Bank", 0.4}, {"USDC", 0}};
  assumptions.hazard_loss = {{"Bank", 0.5}};
  const Projection projection = simulated(made, assumptions);
  // A loss of 500 less 100 of one's own: 400.
  EXPECT_NEAR(projection.cover_paid, 0.4 * 400, 4 * 400 * std::sqrt(0.4 * 0.6 / 20'000));
  EXPECT_NEAR(projection.capital[11].value.p5, 900, 1e-9);
}

TEST(SimulatedIncome, HoldingsAtOnePlatformFallTogether) {
  EngineCase made = lent_at(PlatformKind::exchange);
  made.hold("lending", 2, "1000", "2026-03-01", {{"apr", "0.12"}});
  made.rows.holdings[1].platform = PlatformId{1};
  Assumptions assumptions = plain();
  assumptions.hazards = true;
  assumptions.volatility = {{"USDC", 0}};
  assumptions.hazard_probability = {{"Bank", 0.3}, {"USDC", 0}};
  assumptions.hazard_loss = {{"Bank", 1}};
  const Projection projection = simulated(made, assumptions);
  const Band& last = projection.capital[11].value;
  EXPECT_EQ(last.p10, 0);
  EXPECT_EQ(last.p50, 2000) << "both or none";
}

TEST(SimulatedIncome, AConstantProductPoolLosesWhatItsFormulaSays) {
  EngineCase made;
  made.price(3, "2026-11-22", "3000");
  const HoldingId pool = made.hold("liquidity_mining", 3, "1", "2026-11-22", {{"asset2", "2"}, {"fee_apr", "0.073"}});
  made.entry(pool, EntryType::opening, "2026-11-22", 2, "3000");
  Assumptions assumptions = plain();
  assumptions.volatility = {{"ETH", 0.8}, {"USDC", 0}};
  const Projection projection = simulated(made, assumptions);
  // E[√S] = √S₀·e^{−σ²t/8}.
  EXPECT_NEAR(projection.capital[11].value.mean / (6000 * std::exp(-0.64 / 8)), 1, 0.01);
}

TEST(SimulatedIncome, LoopsCloseOnPathsThatCrossTheirPrice) {
  EngineCase made;
  made.loop("2026-11-22", "0.6", "2");
  Assumptions assumptions;
  assumptions.volatility = {{"ETH", 0.7}, {"USDC", 0}};
  assumptions.hazard_probability = {{"USDC", 0}};
  const Projection projection = simulated(made, assumptions);
  ASSERT_FALSE(projection.losses.empty());
  EXPECT_THAT(projection.losses[0].cause, testing::HasSubstr("Liquidation"));
  EXPECT_GT(projection.losses[0].chance, 0.1);
  EXPECT_LT(projection.losses[0].chance, 0.7);
  EXPECT_EQ(projection.months[11].income.p5, 0);
}

TEST(SimulatedIncome, RiskierHoldingsGetHigherProbabilitiesWithinTheRange) {
  Assumptions assumptions;
  assumptions.paths = 64;
  const Projection projection = simulated(lent_at(PlatformKind::protocol), assumptions);
  const auto exploit = std::ranges::find(projection.losses, "Exploit of Bank", &LossByCause::cause);
  ASSERT_NE(exploit, projection.losses.end());
  EXPECT_GT(exploit->probability, 0.005);
  EXPECT_LT(exploit->probability, 0.094);
  EXPECT_FALSE(exploit->source.empty());
}

TEST(SimulatedIncome, TaxAndScenarioScaleIt) {
  Assumptions assumptions = plain();
  assumptions.paths = 640;
  assumptions.volatility = {{"ETH", 0}};
  const double gross = simulated(staked(), assumptions).total.mean;
  assumptions.tax = 0.25;
  EXPECT_NEAR(simulated(staked(), assumptions).total.mean, 0.75 * gross, 1e-9);
  assumptions.tax = 0;
  assumptions.scenario = "rates-halve";
  EXPECT_NEAR(simulated(staked(), assumptions).total.mean, gross / 2, 1e-9);
  assumptions.scenario = "march-2020";
  EXPECT_NEAR(simulated(staked(), assumptions).total.mean, gross * 0.5765, 1e-9);
}

TEST(SimulatedIncome, SensitivitiesAreOneAtATime) {
  Assumptions assumptions = plain();
  assumptions.paths = 64;
  const Projection projection = simulated(staked(), assumptions);
  const auto fall = std::ranges::find(projection.sensitivities, "ETH falls by 30 %", &Sensitivity::what);
  ASSERT_NE(fall, projection.sensitivities.end());
  EXPECT_NEAR(fall->change, -0.3 * 365 * 3, 1e-6);
}

TEST(SimulatedIncome, DepegsCanBeLeftOut) {
  Assumptions assumptions;
  assumptions.paths = 640;
  assumptions.hazard_probability = {{"USDC", 0.5}};
  const auto depegs = [](const Projection& projection) {
    return std::ranges::count(projection.losses, "Lasting depeg of USDC", &LossByCause::cause);
  };
  const Projection with = simulated(lent_at(PlatformKind::protocol), assumptions);
  EXPECT_EQ(depegs(with), 1);
  assumptions.depegs = false;
  const Projection without = simulated(lent_at(PlatformKind::protocol), assumptions);
  EXPECT_EQ(depegs(without), 0);
  EXPECT_EQ(without.losses.size(), with.losses.size() - 1) << "the exploit stays";
  EXPECT_GT(without.total.mean, with.total.mean);
  const auto line = std::ranges::find(without.assumptions, "Lasting depegs", &AssumptionLine::what);
  ASSERT_NE(line, without.assumptions.end());
  EXPECT_EQ(line->source, "set by you");
}

TEST(SimulatedIncome, RefusesWhatItCannotDo) {
  Assumptions assumptions = plain();
  assumptions.paths = 1'000'000'000;
  EXPECT_EQ(try_simulated(staked(), assumptions).error().what, "paths");
  assumptions.paths = 64;
  assumptions.scenario = "moon";
  EXPECT_EQ(try_simulated(staked(), assumptions).error().what, "scenario");
  assumptions.scenario = "base";
  assumptions.hazard_probability = {{"Nobody", 0.1}};
  EXPECT_EQ(try_simulated(staked(), assumptions).error().what, "hazard.Nobody");
  assumptions.hazard_probability = {};
  assumptions.tax = 2;
  EXPECT_EQ(try_simulated(staked(), assumptions).error().what, "tax");
}

TEST(PoolMultiple, IsOneTodayAndFollowsItsCurve) {
  PoolShape shape;
  const PoolMultiple product(shape, 3000, 1, 3000);
  EXPECT_EQ(product.value(1, 1), 1);
  for (const double ratio : {0.1, 0.5, 2.0, 7.0}) EXPECT_NEAR(product.value(ratio, 1), std::sqrt(ratio), 1e-4 * ratio);
  EXPECT_NEAR(product.value(4, 9), 6, 1e-3);
  shape.curve = PoolCurve::concentrated;
  shape.lower = dec("2000");
  shape.upper = dec("4000");
  const PoolMultiple range(shape, 3000, 1, 3000);
  EXPECT_EQ(range.value(1, 1), 1);
  EXPECT_TRUE(range.earns(1.2, 1));
  EXPECT_FALSE(range.earns(1.4, 1));
  EXPECT_NEAR(range.value(2, 1), range.value(3, 1), 1e-3) << "above the range it is all in the second asset";
}

}  // namespace simulated_income_test
}  // namespace tidemill::test
