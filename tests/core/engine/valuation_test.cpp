#include "core/engine/valuation.h"

#include <gtest/gtest.h>

#include <cmath>

#include "tests/core/engine/engine_case.h"

namespace tidemill::test {
namespace valuation_test {

std::vector<HoldingValue> values(const EngineCase& c, const std::string& as_of) {
  const Portfolio portfolio = c.portfolio();
  const PriceBook prices(portfolio, day(as_of));
  return portfolio_values(portfolio, prices, portfolio_income(portfolio, prices, day(as_of)), day(as_of));
}

TEST(Valuation, BalanceTimesPriceAndTheRatesOnIt) {
  EngineCase c;
  c.rows.assets[2].facts["issuance"] = {"0.01", "test", {}};
  c.hold("staking", 3, "10", "2026-01-01", {{"apr", "0.05"}, {"commission", "0.2"}});
  c.price(3, "2026-01-01", "2000");
  c.price(3, "2026-01-05", "3000");
  const auto value = values(c, "2026-01-10")[0];
  EXPECT_EQ(value.value->to_string(), "30000");
  EXPECT_EQ(value.cost_basis->to_string(), "20000");
  EXPECT_NEAR(*value.income_year, 1200, 1e-6);
  EXPECT_NEAR(*value.apr, 0.04, 1e-12);
  EXPECT_NEAR(*value.real_yield, 1.04 / 1.01 - 1, 1e-12);
}

TEST(Valuation, CompoundingShowsInTheApyOnly) {
  EngineCase c;
  c.hold("lending", 2, "1000", "2026-01-01", {{"apr", "0.12"}, {"compounding", "monthly"}});
  const auto value = values(c, "2026-01-02")[0];
  EXPECT_NEAR(*value.apr, 0.12, 1e-12);
  EXPECT_NEAR(*value.apy, 0.12682503013196977, 1e-12);  // EFFECT(12 %; 12)
}

TEST(Valuation, WithoutAPriceValueAndRatesAreUnknown) {
  EngineCase c;
  c.hold("staking", 3, "10", "2026-01-01", {{"apr", "0.05"}});
  const auto value = values(c, "2026-01-10")[0];
  EXPECT_FALSE(value.value);
  EXPECT_FALSE(value.cost_basis);
  EXPECT_FALSE(value.income_year);
}

TEST(Valuation, UnknownDilutionLeavesTheRealYieldUnknown) {
  EngineCase c;
  c.hold("staking", 5, "10", "2026-01-01", {{"apr", "0.05"}});
  c.price(5, "2026-01-01", "7");
  const auto value = values(c, "2026-01-10")[0];
  EXPECT_TRUE(value.apy);
  EXPECT_FALSE(value.real_yield);
}

TEST(Valuation, APoolLosesAgainstHoldingWhenPricesPart) {
  // The price doubles: −5.72 % (Uniswap documentation, “Understanding returns”, after Pintail).
  EngineCase c;
  const HoldingId id = c.hold("liquidity_mining", 3, "1", "2026-01-01", {{"asset2", "2"}, {"fee_apr", "0.1"}});
  c.entry(id, EntryType::opening, "2026-01-01", 2, "1000");
  c.price(3, "2026-01-01", "1000");
  c.price(3, "2026-01-10", "2000");
  const auto value = values(c, "2026-01-10")[0];
  EXPECT_NEAR(*value.impermanent_loss, 2 * std::sqrt(2.0) / 3 - 1, 1e-12);
  EXPECT_NEAR(value.value->to_double(), 2000 * std::sqrt(2.0), 1e-9);
  EXPECT_EQ(value.holding_value->to_string(), "3000");
}

TEST(Valuation, AClosedHoldingIsWorthNothingAndEarnsNothing) {
  EngineCase c;
  c.hold("lending", 2, "1000", "2026-01-01", {{"apr", "0.12"}});
  c.rows.holdings[0].closed = day("2026-01-05");
  const auto value = values(c, "2026-01-10")[0];
  EXPECT_EQ(value.value->to_string(), "0");
  EXPECT_EQ(*value.income_year, 0);
}

}  // namespace valuation_test
}  // namespace tidemill::test
