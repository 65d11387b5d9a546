// Pools on their curves, day by day. The formulas have published rows of their own; here they must carry a holding
// through its days.
#include <gtest/gtest.h>

#include <cmath>
#include <tuple>

#include "core/engine/analysis.h"
#include "core/engine/pool_history.h"
#include "core/engine/pool_loss.h"
#include "core/formulas/concentrated_liquidity.h"
#include "core/formulas/stableswap.h"
#include "tests/core/engine/engine_case.h"

namespace tidemill::test {
namespace pool_curve_test {

struct Pool {
  EngineCase c;
  HoldingId id{0};

  Pool(const std::string& first, const std::string& second, Params params) {
    params["asset2"] = "2";
    params.try_emplace("fee_apr", "0");
    id = c.hold("liquidity_mining", 3, first, "2026-01-01", std::move(params));
    c.entry(id, EntryType::opening, "2026-01-01", 2, second);
  }
  AnalysisPtr at(const std::string& as_of) const {
    return *analyse(std::make_shared<const Portfolio>(c.rows), Assumptions{}, day(as_of));
  }
  double loss(const std::string& as_of) const { return *at(as_of)->values[0].impermanent_loss; }
};

TEST(PoolCurve, AWeightedPoolHasTheLossOfItsWeights) {
  // Balancer's page on impermanent loss: 20/80, prices 1.15 and 2 times what they were: −0.02160893.
  EngineCase c;
  const HoldingId id = c.hold("liquidity_mining", 3, "2", "2026-01-01",
                              {{"asset2", "5"}, {"fee_apr", "0"}, {"pool", "weighted"}, {"weight1", "0.2"}});
  c.entry(id, EntryType::opening, "2026-01-01", 5, "80");
  c.price(3, "2026-01-01", "100");
  c.price(5, "2026-01-01", "10");
  c.price(3, "2026-01-05", "115");
  c.price(5, "2026-01-05", "20");
  const auto analysis = *analyse(std::make_shared<const Portfolio>(c.rows), Assumptions{}, day("2026-01-06"));
  EXPECT_NEAR(*analysis->values[0].impermanent_loss, -0.02160893, 2e-8);
  EXPECT_NEAR(analysis->values[0].value->to_double(), 1000 * 1.7904556364, 2e-5);
  EXPECT_NEAR(pool_loss(*analysis, id)->ratio, 1.15 / 2, 1e-12);
}

TEST(PoolCurve, AConcentratedPoolFollowsItsRangeAndIsOneSidedBeyondIt) {
  // A range of 1,000 … 2,250 opened at 1,500; losses at 1,800, 2,250 and 3,000 by two derivations: −0.0225652718,
  // −0.1101020514, −0.2584183762. The amounts are those of a liquidity of 1,000.
  const TokenPair amounts = concentrated_amounts(1000, {1000, 2250}, 1500);
  Pool pool(Decimal::from_double(amounts.amount0)->to_string(), Decimal::from_double(amounts.amount1)->to_string(),
            {{"pool", "concentrated"}, {"lower", "1000"}, {"upper", "2250"}});
  pool.c.price(3, "2026-01-01", "1500");
  EXPECT_NEAR(pool.loss("2026-01-02"), 0, 1e-14);
  pool.c.price(3, "2026-01-02", "1800");
  EXPECT_NEAR(pool.loss("2026-01-03"), -0.0225652718, 1e-9);
  pool.c.price(3, "2026-01-03", "2250");
  EXPECT_NEAR(pool.loss("2026-01-04"), -0.1101020514, 1e-9);
  pool.c.price(3, "2026-01-04", "3000");
  EXPECT_NEAR(pool.loss("2026-01-05"), -0.2584183762, 1e-9);
  const auto analysis = pool.at("2026-01-05");
  ASSERT_EQ(analysis->income[0].balances.size(), 1u);
  EXPECT_EQ(analysis->income[0].balances[0].asset, AssetId{2});
  EXPECT_FALSE(*pool_loss(*analysis, pool.id)->in_range);
}

TEST(PoolCurve, AStablePoolHoldsAlmostAllItsValueNearItsPeg) {
  Pool pool("1000", "1000", {{"pool", "stable"}, {"amplification", "100"}});
  pool.c.price(3, "2026-01-01", "1");
  pool.c.price(3, "2026-01-02", "0.98");
  const std::array<double, 2> balances{1000, 1000};
  const std::array<double, 2> relatives{0.98, 1};
  EXPECT_NEAR(pool.loss("2026-01-03"), stableswap_pool(100, balances, relatives)->loss, 1e-12);
  EXPECT_LT(pool.loss("2026-01-03"), 0);
}

TEST(PoolCurve, ADepositStartsTheCurveAnewWithoutChangingTheValue) {
  Pool pool("1", "1500", {{"pool", "concentrated"}, {"lower", "1000"}, {"upper", "2250"}});
  pool.c.price(3, "2026-01-01", "1500");
  pool.c.price(3, "2026-01-05", "1700");
  const double before = pool.at("2026-01-06")->values[0].value->to_double();
  pool.c.entry(pool.id, EntryType::deposit, "2026-01-05", 2, "100");
  EXPECT_NEAR(pool.at("2026-01-06")->values[0].value->to_double(), before + 100, 1e-9);
}

TEST(PoolCurve, EntryPricesStandInForTheFirstDay) {
  Pool pool("1", "1500",
            {{"pool", "concentrated"},
             {"lower", "1000"},
             {"upper", "2250"},
             {"entry_price1", "1500"},
             {"entry_price2", "1"}});
  pool.c.price(3, "2026-01-03", "2250");
  EXPECT_NEAR(pool.loss("2026-01-04"), -0.1101020514, 1e-3);  // about the same amounts as above
  EXPECT_EQ(pool.at("2026-01-04")->values[0].cost_basis->to_string(), "3000");
}

TEST(PoolCurve, TheLossIsTrackedDayByDayAgainstHolding) {
  Pool pool("1", "1000", {{"fee_apr", "0.365"}});
  pool.c.price(3, "2026-01-01", "1000");
  pool.c.price(3, "2026-01-03", "2000");
  const auto analysis = pool.at("2026-01-05");
  const auto days =
      pool_history(*analysis->portfolio, *analysis->portfolio->holding(pool.id), *analysis->prices, day("2026-01-05"));
  ASSERT_EQ(days.size(), 4u);
  EXPECT_NEAR(*days[1].loss, 0, 1e-15);
  EXPECT_NEAR(*days[2].loss, 2 * std::sqrt(2.0) / 3 - 1, 1e-12);
  EXPECT_EQ(days[3].hold_value->to_string(), "3000");
  const auto loss = pool_loss(*analysis, pool.id);
  EXPECT_EQ(*loss->versus_holding, loss->earned + *loss->against_holding);
}

std::string amount_of(const AnalysisPtr& analysis, std::int64_t asset) {
  for (const HoldingBalance& balance : analysis->income[0].balances)
    if (balance.asset == AssetId{asset}) return balance.quantity.to_string();
  return "0";
}

TEST(PoolCurve, WhereThePriceIsWhatItWasNothingMoved) {
  const TokenPair range = concentrated_amounts(1000, {1500, 2500}, 2000);
  const std::string range_first = Decimal::from_double(range.amount0)->to_string();
  const std::string range_second = Decimal::from_double(range.amount1)->to_string();
  struct Row {
    Params params;
    std::string first, second;
  };
  for (const auto& [params, first, second] :
       {Row{{{"pool", "weighted"}, {"weight1", "0.8"}}, "20", "10000"}, Row{{{"pool", "weighted"}}, "5", "10000"},
        Row{{{"pool", "concentrated"}, {"lower", "1500"}, {"upper", "2500"}}, range_first, range_second},
        Row{{{"pool", "stable"}}, "5", "10000"}, Row{{}, "5", "10000"}}) {
    Pool pool(first, second, params);
    pool.c.price(3, "2026-01-01", "2000");
    pool.c.price(3, "2026-01-03", "1900");
    pool.c.price(3, "2026-01-04", "2000");  // there and back again
    for (const char* as_of : {"2026-01-02", "2026-01-05", "2026-01-20"}) {
      const auto analysis = pool.at(as_of);
      EXPECT_EQ(amount_of(analysis, 3), first);
      EXPECT_EQ(amount_of(analysis, 2), second);
      EXPECT_EQ(*analysis->values[0].impermanent_loss, 0);
      EXPECT_TRUE(analysis->income[0].problems.empty());
    }
  }
}

TEST(PoolCurve, AmountsThatDoNotFitCountAsSwappedOnTheFirstDay) {
  struct Row {
    Params params;
    std::string first, second;
  };
  for (const auto& [params, first, second] :
       {Row{{{"pool", "weighted"}, {"weight1", "0.8"}}, "5", "10000"}, Row{{}, "5", "14000"}, Row{{}, "10", "0"},
        Row{{{"pool", "concentrated"}, {"lower", "1500"}, {"upper", "2500"}}, "2", "4000"}}) {
    Pool pool(first, second, params);
    pool.c.price(3, "2026-01-01", "2000");
    const auto opened = pool.at("2026-01-02");
    EXPECT_NEAR(opened->values[0].value->to_double(), 2000 * dec(first).to_double() + dec(second).to_double(), 1e-9);
    EXPECT_NEAR(*opened->values[0].impermanent_loss, 0, 1e-15);
    ASSERT_EQ(opened->income[0].problems.size(), 1u);
    EXPECT_NE(opened->income[0].problems[0].text.find("count as swapped"), std::string::npos);
    for (const char* price : {"1000", "1800", "4000"}) {
      pool.c.price(3, "2026-01-02", price);
      EXPECT_LT(pool.loss("2026-01-03"), 0) << price;
      pool.c.rows.prices.pop_back();
    }
  }
}

TEST(PoolCurve, TypedEntryPricesGoBeforeThoseOfTheDay) {
  // Price ratio 4/3: 2√k/(1 + k) − 1 = −0.010256681.
  Pool pool("5", "7500", {{"entry_price1", "1500"}, {"entry_price2", "1"}});
  pool.c.price(3, "2026-01-01", "2000");
  const auto analysis = pool.at("2026-01-02");
  EXPECT_EQ(analysis->values[0].cost_basis->to_string(), "15000");
  EXPECT_NEAR(*analysis->values[0].impermanent_loss, -0.010256681, 1e-9);
  EXPECT_NEAR(pool_loss(*analysis, pool.id)->ratio, 4.0 / 3, 1e-12);
}

TEST(PoolCurve, OneSideAddedOrTakenChangesTheValueByThatAlone) {
  for (const Params& params : {Params{}, Params{{"pool", "weighted"}, {"weight1", "0.5"}},
                               Params{{"pool", "concentrated"}, {"lower", "1500"}, {"upper", "3000"}}}) {
    for (const auto& [type, asset, quantity, worth] :
         {std::tuple{EntryType::withdrawal, 3, "3", -7500.0}, {EntryType::deposit, 2, "500", 500.0}}) {
      Pool pool("6", "12000", params);
      pool.c.price(3, "2026-01-01", "2000");
      pool.c.price(3, "2026-01-05", "2500");
      const auto before = pool.at("2026-01-06");
      pool.c.entry(pool.id, type, "2026-01-05", asset, quantity);
      const auto after = pool.at("2026-01-06");
      const auto value = [](const AnalysisPtr& analysis) { return analysis->values[0].value->to_double(); };
      EXPECT_NEAR(value(after), value(before) + worth, 1e-8);
      EXPECT_NEAR(value(after) - after->values[0].holding_value->to_double(),
                  value(before) - before->values[0].holding_value->to_double(), 1e-8);
    }
  }
}

TEST(PoolCurve, PayoutsThatJoinThePoolAreNoGainAgainstHolding) {
  for (const bool seen : {false, true}) {
    Pool pool("5", "10000", {});
    pool.c.price(3, "2026-01-01", "2000");
    pool.c.price(3, "2026-01-15", "2000");
    for (const auto& [asset, paid, there] : {std::tuple{3, "0.2", "5.2"}, {2, "400", "10400"}}) {
      if (seen)
        pool.c.entry(pool.id, EntryType::balance, "2026-01-15", asset, there);
      else
        pool.c.entry(pool.id, EntryType::fee_income, "2026-01-15", asset, paid).retained = true;
    }
    const auto analysis = pool.at("2026-01-21");
    EXPECT_EQ(analysis->values[0].value->to_string(), "20800");
    EXPECT_EQ(*analysis->values[0].impermanent_loss, 0);
    const auto loss = pool_loss(*analysis, pool.id);
    EXPECT_EQ(loss->earned.to_string(), "800");
    EXPECT_EQ(loss->against_holding->to_string(), "0");
    EXPECT_EQ(loss->versus_holding->to_string(), "800");
  }
}

TEST(PoolCurve, WithoutPricesNothingMovesAndTheLossIsUnknown) {
  Pool pool("1", "1500", {{"pool", "concentrated"}, {"lower", "1000"}, {"upper", "2250"}});
  const auto analysis = pool.at("2026-01-05");
  EXPECT_FALSE(analysis->values[0].impermanent_loss);
  EXPECT_EQ(analysis->income[0].balances[1].quantity.to_string(), "1");
}

TEST(RateCurve, LendersEarnWhatTheCurveSaysAtTheirUtilisation) {
  // Aave: 2 % + 4 % · 0.45/0.9 = 4 % borrow, · 0.45 · 0.9 = 1.62 % supply; a changed utilisation is a new row of terms.
  EngineCase c;
  const HoldingId id =
      c.hold("lending", 2, "36500", "2026-01-01",
             {{"rate_model", "aave-v3"}, {"utilisation", "0.45"}, {"base", "0.02"}, {"slope", "0.04"}});
  EXPECT_EQ(earned(c.income("2026-01-02")[0], 2).to_string(), "1.62");
  c.terms(id, "2026-01-02", {{"utilisation", "0.95"}});
  // 6 % + 60 % · 0.5 = 36 % borrow, · 0.95 · 0.9.
  EXPECT_EQ(earned(c.income("2026-01-03")[0], 2).to_string(), "32.4");
}

TEST(PoolCurve, WhatItEarnedPaysForTheLossBetweenTwoPrices) {
  // 1 ETH and 2,000 USDC at 2,000, unmoved, with 200 USDC earned. Held: 2,000(k + 1); in the pool 4,000√k. It pays
  // while 2,000(k + 1) − 4,000√k ≤ 200, so while (√k − 1)² ≤ 0.1.
  Pool pool("1", "2000", {});
  pool.c.price(3, "2026-01-01", "2000");
  EntryFact& reward = pool.c.entry(pool.id, EntryType::reward, "2026-01-02", 2, "200");
  reward.value = Decimal::of(200);
  reward.currency = Currency::literal("USD");
  const auto found = pool_loss(*pool.at("2026-01-03"), pool.id);
  ASSERT_TRUE(found);
  EXPECT_NEAR(found->price, 2000, 1e-9);
  ASSERT_TRUE(found->pays_from && found->pays_to);
  EXPECT_NEAR(*found->pays_from, 2000 * std::pow(1 - std::sqrt(0.1), 2), 1e-6);
  EXPECT_NEAR(*found->pays_to, 2000 * std::pow(1 + std::sqrt(0.1), 2), 1e-6);

  Pool poor("1", "2000", {});
  poor.c.price(3, "2026-01-01", "2000");
  poor.c.price(3, "2026-01-02", "3000");
  const auto behind = pool_loss(*poor.at("2026-01-03"), poor.id);
  ASSERT_TRUE(behind);
  EXPECT_FALSE(behind->pays_from || behind->pays_to) << "nothing was earned and the price moved";
}

}  // namespace pool_curve_test
}  // namespace tidemill::test
