// Stake → lend the receipt → provide it: one capital, three incomes.
#include <gtest/gtest.h>

#include <random>

#include "core/engine/analysis.h"
#include "tests/core/engine/engine_case.h"

namespace tidemill::test {
namespace stacking_test {

/// ETH at 2,000; asset 6 is its receipt stETH at the same price; asset 7 the receipt's receipt.
struct Stack : EngineCase {
  Stack() {
    receipt(6, "stETH", 3, "1");
    receipt(7, "aStETH", 6, "1");
    price(3, "2026-01-01", "2000");
  }
  void receipt(std::int64_t id, const std::string& symbol, std::int64_t of, const std::string& ratio) {
    asset(id, symbol, AssetKind::receipt_token);
    rows.assets.back().derived = DerivedPrice{AssetId{of}, dec(ratio)};
  }
  void fund(HoldingId holding, HoldingId source) {
    rows.holdings[static_cast<std::size_t>(holding.value() - 1)].funded_by = source;
  }
  AnalysisPtr at(const std::string& as_of) const {
    return *analyse(std::make_shared<const Portfolio>(rows), Assumptions{}, day(as_of));
  }
};

TEST(Stacking, CapitalCountsOnceAndEveryLayerEarns) {
  Stack c;
  const HoldingId stake = c.hold("staking", 3, "10", "2026-01-01", {{"apr", "0.0365"}, {"receipt_asset", "6"}});
  const HoldingId lent = c.hold("lending", 6, "10", "2026-01-01", {{"apr", "0.01825"}});
  const HoldingId pool = c.hold("liquidity_mining", 7, "4", "2026-01-01", {{"asset2", "2"}, {"fee_apr", "0.0365"}});
  c.entry(pool, EntryType::opening, "2026-01-01", 2, "8000");
  c.fund(lent, stake);
  c.fund(pool, lent);
  const auto analysis = c.at("2026-01-11");
  EXPECT_EQ(analysis->value.to_string(), "28000") << "10 ETH and 8,000 USDC";
  EXPECT_EQ(analysis->cost_basis->to_string(), "28000");
  EXPECT_EQ(analysis->values[1].value->to_string(), "20000");
  EXPECT_EQ(analysis->values[1].own_value()->to_string(), "0");
  EXPECT_EQ(analysis->values[2].own_value()->to_string(), "8000");
  EXPECT_EQ(earned(analysis->income[0], 3).to_string(), "0.01");
  EXPECT_EQ(earned(analysis->income[1], 6).to_string(), "0.005");
  EXPECT_EQ(earned(analysis->income[2], 7).to_string(), "0.004");
  // 730 + 365 + 584 of income a year on 28,000.
  EXPECT_NEAR(*analysis->apy, (730 + 365 + 584) / 28000.0, 1e-12);
  EXPECT_TRUE(analysis->findings.empty());
}

TEST(Stacking, WhatASecondLayerEarnedIsItsOwn) {
  Stack c;
  const HoldingId stake = c.hold("staking", 3, "10", "2026-01-01", {{"apr", "0"}, {"receipt_asset", "6"}});
  const HoldingId lent = c.hold("lending", 6, "10", "2026-01-01", {{"apr", "0.0365"}, {"compounding", "yearly"}});
  c.fund(lent, stake);
  EXPECT_EQ(c.at("2027-01-01")->value.to_string(), "20730");  // 10 × 3.65 % of stETH on top
}

TEST(Stacking, AReceiptWithoutAPriceIsStillWhollyCountedBelow) {
  Stack c;
  c.asset(8, "vETH", AssetKind::receipt_token);
  const HoldingId stake = c.hold("staking", 3, "10", "2026-01-01", {{"apr", "0"}, {"receipt_asset", "8"}});
  const HoldingId lent = c.hold("lending", 8, "9.5", "2026-01-01", {{"apr", "0.02"}});
  c.fund(lent, stake);
  const auto analysis = c.at("2026-02-01");
  EXPECT_EQ(analysis->value.to_string(), "20000");
  EXPECT_EQ(analysis->unvalued, 0);
}

TEST(Stacking, NothingCountsBelowAClosedSource) {
  Stack c;
  const HoldingId stake = c.hold("staking", 3, "10", "2026-01-01", {{"apr", "0"}, {"receipt_asset", "6"}});
  const HoldingId lent = c.hold("lending", 6, "10", "2026-01-01", {{"apr", "0"}});
  c.fund(lent, stake);
  c.rows.holdings[0].closed = day("2026-02-01");
  EXPECT_EQ(c.at("2026-03-01")->value.to_string(), "20000");
}

TEST(Stacking, ClaimingMoreThanThereIsIsSaidAndTheRestIsItsOwn) {
  Stack c;
  const HoldingId stake = c.hold("staking", 3, "10", "2026-01-01", {{"apr", "0"}, {"receipt_asset", "6"}});
  const HoldingId lent = c.hold("lending", 6, "15", "2026-01-01", {{"apr", "0"}});
  c.fund(lent, stake);
  const auto analysis = c.at("2026-03-01");
  EXPECT_EQ(analysis->value.to_string(), "30000");
  ASSERT_EQ(analysis->findings.size(), 1u);
  EXPECT_EQ(analysis->findings[0].kind, StackingFinding::Kind::claims_more);
  EXPECT_EQ(analysis->findings[0].value->to_string(), "10000");
}

TEST(Stacking, PrincipalAndReceiptWithoutALinkAreFound) {
  Stack c;
  const HoldingId stake = c.hold("staking", 3, "10", "2026-01-01", {{"apr", "0.03"}, {"receipt_asset", "6"}});
  const HoldingId lent = c.hold("lending", 6, "10", "2026-01-01", {{"apr", "0.02"}});
  c.hold("wallet", 3, "1", "2026-01-01", {});  // the same coin is no receipt
  const auto analysis = c.at("2026-03-01");
  ASSERT_EQ(analysis->findings.size(), 1u);
  EXPECT_EQ(analysis->findings[0].kind, StackingFinding::Kind::counted_twice);
  EXPECT_EQ(analysis->findings[0].holding, lent);
  EXPECT_EQ(analysis->findings[0].source, stake);
  EXPECT_EQ(analysis->findings[0].value->to_string(), "20000");
  c.fund(lent, stake);  // the link that is offered
  EXPECT_TRUE(c.at("2026-03-01")->findings.empty());
  EXPECT_EQ(c.at("2026-03-01")->value.to_string(), "22000");
}

TEST(Stacking, AReceiptThatTheTermsNameNeedsNoPrice) {
  Stack c;
  c.asset(8, "xETH", AssetKind::coin);
  const HoldingId stake = c.hold("staking", 3, "10", "2026-01-01", {{"apr", "0.03"}, {"receipt_asset", "8"}});
  const HoldingId lent = c.hold("lending", 8, "10", "2026-01-01", {{"apr", "0.02"}});
  const auto analysis = c.at("2026-03-01");
  ASSERT_EQ(analysis->findings.size(), 1u);
  EXPECT_EQ(analysis->findings[0].holding, lent);
  EXPECT_EQ(analysis->findings[0].source, stake);
  EXPECT_FALSE(analysis->findings[0].value);
}

TEST(Stacking, MoreReceiptsThanTheStakeGaveWereBoughtApart) {
  Stack c;
  c.hold("staking", 3, "10", "2026-01-01", {{"apr", "0.03"}, {"receipt_asset", "6"}});
  c.hold("lending", 6, "25", "2026-01-01", {{"apr", "0.02"}});
  EXPECT_TRUE(c.at("2026-03-01")->findings.empty());
}

TEST(Stacking, RandomWrappingAndUnwrappingConservesTheValue) {
  for (unsigned seed = 1; seed <= 40; ++seed) {
    std::mt19937 random(seed);
    const auto below = [&](unsigned limit) { return static_cast<unsigned>(random() % limit); };
    Stack c;
    // A chain of receipts with random whole ratios: one unit of the next is `ratio` of the one before.
    std::vector<std::int64_t> assets{3};
    std::vector<unsigned> ratios{1};
    for (std::int64_t id = 10; id < 15; ++id) {
      ratios.push_back(1 + below(4));
      c.receipt(id, "R" + std::to_string(id), assets.back(), std::to_string(ratios.back()));
      assets.push_back(id);
    }
    // Layer 0 is the source; each wrap puts part of a layer's receipt into the next, an unwrap takes some out again.
    unsigned units = 60'480 + 1440 * below(50);  // divisible by every product of the ratios
    const std::string all = std::to_string(units);
    std::vector<HoldingId> chain{c.hold("staking", 3, all, "2026-01-01", {{"apr", "0"}, {"receipt_asset", "10"}})};
    std::vector<unsigned> held{units};
    for (std::size_t layer = 1; layer < assets.size() && below(6) != 0; ++layer) {
      const unsigned receipts = held.back() / ratios[layer];
      if (receipts < 2) break;
      const unsigned wrapped = 1 + below(receipts - 1);
      Params params{{"apr", "0"}};
      if (layer + 1 < assets.size()) params["receipt_asset"] = std::to_string(assets[layer + 1]);
      const HoldingId next = c.hold("staking", assets[layer], std::to_string(wrapped), "2026-01-01", params);
      c.fund(next, chain.back());
      unsigned left = wrapped;
      for (unsigned i = below(4); i > 0 && left > 1; --i) {
        const unsigned out = 1 + below(left - 1);
        c.entry(next, EntryType::withdrawal, "2026-01-0" + std::to_string(1 + i), assets[layer], std::to_string(out));
        left -= out;
      }
      chain.push_back(next);
      held.push_back(left);
    }
    const auto analysis = c.at("2026-02-01");
    EXPECT_EQ(analysis->value, *multiply(dec(all), dec("2000"))) << "seed " << seed << ", layers " << chain.size();
    EXPECT_EQ(*analysis->cost_basis, *multiply(dec(all), dec("2000"))) << "seed " << seed;
    EXPECT_TRUE(analysis->findings.empty()) << "seed " << seed;
  }
}

}  // namespace stacking_test
}  // namespace tidemill::test
