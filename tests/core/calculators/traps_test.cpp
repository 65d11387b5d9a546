// What calculators get wrong elsewhere, and impossible inputs.
#include <gtest/gtest.h>

#include <cmath>

#include "tests/core/calculators/calc_row.h"

namespace tidemill {
namespace traps_test {

double figure(const std::string& id, const std::string& words, const char* output) {
  return calculated(id, words).number(output).value_or(NAN);
}

struct RefusedRow {
  const char* calculator;
  const char* inputs;
  const char* field;
};

TEST(Calculators, RefuseTheImpossibleAtItsInput) {
  const RefusedRow rows[] = {
      {"loop", "equity=1 ltv=1 rounds=2", "ltv"},
      {"loop", "equity=1 ltv=0.9 rounds=2 liquidation_threshold=0.9", "ltv"},
      {"loop", "equity=0 ltv=0.5 rounds=2", "equity"},
      {"loop", "equity=1 ltv=0.5 rounds=2.5", "rounds"},
      {"loop", "equity=1 ltv=0.5 rounds=1 supply=0.1", "borrow"},
      {"concentrated-liquidity", "price=1 lower=2 upper=1 amount0=1", "lower"},
      {"concentrated-liquidity", "price=1 lower=1 upper=1 amount0=1", "lower"},
      {"concentrated-liquidity", "price=3 lower=1 upper=2 amount0=1", "amount0"},
      {"concentrated-liquidity", "price=1.5 lower=1 upper=2", "liquidity"},
      {"impermanent-loss", "pool=concentrated price0=1 price1=2 lower=3 upper=2", "lower"},
      {"impermanent-loss", "pool=weighted weights=0.5,0.4 ratios=1,2", "weights"},
      {"impermanent-loss", "pool=weighted weights=0.5,0.5 ratios=1,2,3", "ratios"},
      {"impermanent-loss", "price_ratio=-1", "price_ratio"},
      {"impermanent-loss", "pool=stableswap balances=1,2 price_ratio=1", "amplification"},
      {"stableswap", "amplification=100 balances=1,0", "balances"},
      {"stableswap", "amplification=100 balances=1,1 i=1 j=1 dx=1", "j"},
      {"stableswap", "amplification=100 balances=1,1 i=0 j=2 dx=1", "j"},
      {"solana-inflation", "year=1 staked_share=0.5 commission=1.1", "commission"},
      {"solana-inflation", "year=1 staked_share=0", "staked_share"},
      {"cosmos-staking", "inflation=0.1 bonded_ratio=0.5 commission=2", "commission"},
      {"ethereum-staking", "validators=1000 total_staked=32000", "validators"},
      {"ethereum-staking", "", "validators"},
      {"ethereum-slashing", "fork=deneb effective_balance=64 total=1000000", "effective_balance"},
      {"ethereum-slashing", "total=1000000 slashed=2000000", "slashed"},
      {"lending-rate", "model=aave-v3 utilisation=1.2 slope=0.1", "utilisation"},
      {"lending-rate", "model=aave-v3 utilisation=0.5 debt=1 available=1 slope=0.1", "utilisation"},
      {"lending-rate", "model=comet utilisation=0.5 slope=0.1 kink=-1", "kink"},
      {"lending-rate", "utilisation=0.5 slope=0.1 slope2=1 jump=1", "slope2"},
      {"day-count", "from=2025-01-02 to=2025-01-01", "to"},
      {"day-count", "from=2025-02-30 to=2025-03-01", "from"},
      {"modified-dietz", "begin=1 end=2 from=2025-01-01 to=2025-02-01 flows=2025-03-01:5", "flows"},
      {"twr", "days=2025-01-02:5:5:0,2025-01-01:5:0:0", "days"},
      {"claim-interval", "principal=10 apr=0.1 fee=10", "fee"},
      {"hhi", "shares=0,0", "shares"},
      {"value-at-risk", "weights=0.5,0.5 volatilities=0.1,0.2", "correlation"},
      {"value-at-risk", "weights=1,1,1 volatilities=1,1,1 correlation=-0.9", "correlation"},
      {"value-at-risk", "weights=1,1 volatilities=1 correlation=0", "volatilities"},
      {"cardano-rewards", "sigma=0.001 pledge=0.002", "pledge"},
      {"emission", "schedule=bal year=2021", "year"},
      {"rocket-pool", "bond=40 fee=0.1", "bond"},
      {"failure-break-even", "rate=0 risk_free=0.1 loss_given_failure=0", "loss_given_failure"},
  };
  for (const RefusedRow& row : rows)
    EXPECT_EQ(refused(row.calculator, row.inputs).field, row.field) << row.calculator << ' ' << row.inputs;
}

TEST(Calculators, AaveVersionsCompoundDifferently) {
  const double v2 = figure("interest", "rate=0.05 days=365 method=compound-v2", "factor");
  const double v3 = figure("interest", "rate=0.05 days=365 method=compound-v3", "factor");
  EXPECT_NEAR(v2 - v3, 7.5e-8, 1e-9);
  EXPECT_NEAR(figure("interest", "rate=0.05 days=365 method=linear", "factor"), 1.05, 1e-15);
  EXPECT_NEAR(figure("interest", "rate=0.05 days=365 method=continuous", "factor"), std::exp(0.05), 1e-15);
}

TEST(Calculators, SlashingRoundsDownOnlyBeforeElectra) {
  EXPECT_EQ(figure("ethereum-slashing", "fork=deneb total=32000000 slashed=320000", "correlation_penalty"), 0);
  // 3·320,000/32,000,000 of 32 ETH.
  EXPECT_NEAR(figure("ethereum-slashing", "fork=electra total=32000000 slashed=320000", "correlation_penalty"), 0.96,
              1e-9);
  EXPECT_NEAR(figure("ethereum-slashing", "effective_balance=2048 total=32000000", "initial_penalty"), 0.5, 1e-12);
}

TEST(Calculators, KinksMayLieAboveFullUtilisation) {
  EXPECT_NEAR(figure("lending-rate", "model=compound-jump utilisation=1 slope=0.1 jump=9 kink=1.2", "borrow"), 0.1,
              1e-15);
  EXPECT_NEAR(figure("lending-rate", "model=aave-v3 utilisation=1 slope=0.12 slope2=9 kink=1.2", "borrow"), 0.1, 1e-15);
  EXPECT_NEAR(figure("lending-rate",
                     "model=comet utilisation=0.9 slope=0.05 slope2=1 kink=0.8 supply_slope=0.04 supply_slope2=0.8 "
                     "supply_kink=0.8",
                     "supply"),
              0.04 * 0.8 + 0.8 * 0.1, 1e-15);
}

TEST(Calculators, OneRuleForAllLoops) {
  EXPECT_NEAR(figure("loop", "equity=100 ltv=0.5 rounds=1", "collateral"), 150, 1e-12);
  EXPECT_NEAR(figure("loop", "equity=100 ltv=0.5 rounds=1 redeposit_last=false", "collateral"), 100, 1e-12);
  EXPECT_FALSE(calculated("loop", "equity=100 ltv=0.5 rounds=0 liquidation_threshold=0.8").number("health_factor"));
  EXPECT_NEAR(figure("loop", "equity=100 ltv=0.5 rounds=1 liquidation_threshold=0.8", "health_factor"), 2.4, 1e-12);
  EXPECT_NEAR(figure("loop", "equity=100 ltv=0.5 rounds=1 supply=0.1 borrow=0.05 periods=365", "net_apy"),
              1.5 * figure("apr-apy", "rate=0.1", "apy") - 0.5 * figure("apr-apy", "rate=0.05", "apy"), 1e-12);
}

TEST(Calculators, PolkadotPaysWholePayoutsOfTheCurve) {
  // staking-124, 125: polkadot runtime, compute_inflation_should_give_sensible_results, whole coins.
  EXPECT_EQ(std::floor(figure("polkadot-inflation", "model=curve staked=75 total=100 ideal=0.75", "stakers")), 10);
  EXPECT_EQ(std::floor(figure("polkadot-inflation", "model=curve staked=80 total=100 ideal=0.75", "stakers")), 6);
  // The runtime mints the most and gives the treasury what stakers don't get.
  EXPECT_NEAR(figure("polkadot-inflation", "model=curve staked_share=0.6 total=1400000000", "emission"), 1.4e8, 1e-3);
  EXPECT_NEAR(figure("polkadot-inflation", "model=curve staked_share=0.6 total=1400000000", "treasury"), 7.875e7, 1e-3);
  EXPECT_NEAR(figure("polkadot-inflation", "model=stepped total=1600000000", "emission"), 0.1314 * 5e8, 1e-6);
}

TEST(Calculators, PartsOfTheRiskAddUp) {
  // risk-172 … 174: deviation of an income of three parts, finite differences.
  const auto result = calculated("value-at-risk", "weights=.5,.3,.2 volatilities=1,4,12 correlation=.2,.1,.5");
  const double deviation = *result.number("volatility");
  EXPECT_NEAR(*result.number("share1") * deviation, 0.14903327084475598, 1e-5);
  EXPECT_NEAR(*result.number("share2") * deviation, 0.9124485970087102, 1e-5);
  EXPECT_NEAR(*result.number("share3") * deviation, 2.226374576701253, 1e-5);
  const double sum = *result.number("component1") + *result.number("component2") + *result.number("component3");
  EXPECT_NEAR(sum, *result.number("var"), 1e-12);
}

TEST(Calculators, ClaimingMoreOrLessOftenEarnsLess) {
  const auto plan = calculated("claim-interval", "principal=10000 apr=0.08 fee=2");
  const double days = *plan.number("interval_days");
  EXPECT_NEAR(days, std::sqrt(2 * 2.0 / 10'000) / 0.08 * 365, 2);
  for (const CalcPoint& point : plan.curve->lines.front().points)
    EXPECT_LE(point.y, *plan.number("achievable_apy") + 1e-15);
  EXPECT_EQ(figure("claim-interval", "principal=10000 apr=0.08 fee=0", "interval_days"), 0);
}

TEST(Calculators, MovesAndCovers) {
  // 20 in fees and 7 days of 3 % on 10,000, earned back at 2 % more.
  EXPECT_NEAR(figure("move", "amount=10000 from_rate=0.03 to_rate=0.05 fees=20 days_idle=7", "break_even_days"),
              (20 + 10'000 * 0.03 * 7 / 365) / (10'000 * 0.02 / 365), 1e-9);
  EXPECT_FALSE(calculated("move", "amount=1 from_rate=0.05 to_rate=0.05").number("break_even_days"));
  EXPECT_NEAR(figure("cover-premium", "cover=100 price=0.02 last_price=0.06 days=1", "price"), 0.04, 1e-15);
  EXPECT_NEAR(figure("cover-premium", "cover=100 price=0.02 last_price=0.06 days=9 capacity=1000", "price_after"),
              0.025, 1e-15);
  EXPECT_NEAR(figure("failure-break-even", "rate=0.08 risk_free=0.04", "probability"), 0.04 / 1.08, 1e-15);
  EXPECT_EQ(figure("lightning-fee", "amount=1999999 base=1000 ppm=1", "fee"), 1001);
}

}  // namespace traps_test
}  // namespace tidemill
