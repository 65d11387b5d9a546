// What the engine hands to the risk factors.
#include "core/engine/risk_context.h"

#include <gtest/gtest.h>

#include <cmath>

#include "core/engine/holding_terms.h"
#include "core/engine/next_year_income.h"
#include "tests/core/engine/engine_case.h"

namespace tidemill::test {
namespace risk_context_test {

const Date as_of = make_date(2026, 11, 22);

RiskContext context_of(const Portfolio& portfolio, std::size_t index = 0) {
  const PriceBook prices(portfolio, as_of);
  const auto income = portfolio_income(portfolio, prices, as_of);
  const auto values = portfolio_values(portfolio, prices, income, as_of);
  RiskContexts contexts(portfolio, prices, as_of);
  return contexts.context(*portfolio.holding(values[index].holding), income[index], values[index]);
}

TEST(RiskContextOf, APegIsComparedWithItsCurrency) {
  EngineCase made;
  made.price(2, "2026-03-11", "0.88");
  made.price(2, "2026-10-01", "0.999");
  made.price(2, "2026-11-20", "0.95");
  made.hold("lending", 2, "1000", "2026-10-05", {{"apr", "0.05"}});
  const Portfolio portfolio = made.portfolio();
  const RiskContext context = context_of(portfolio);
  ASSERT_EQ(context.pegs.size(), 1u);
  const PegFigure& peg = context.pegs[0];
  EXPECT_EQ(peg.reference, "1 USD");
  EXPECT_NEAR(*peg.gap, -0.05, 1e-12);
  EXPECT_EQ(peg.price_of, make_date(2026, 11, 20));
  EXPECT_NEAR(*peg.worst_gap, -0.12, 1e-12);
  EXPECT_EQ(peg.worst_on, make_date(2026, 3, 11));
}

TEST(RiskContextOf, AnOldPriceOfAReceiptIsComparedOnItsOwnDay) {
  EngineCase made;
  made.asset(6, "stETH", AssetKind::receipt_token);
  made.rows.assets.back().derived = DerivedPrice{AssetId{3}, dec("1")};
  made.price(3, "2026-11-01", "3000");
  made.price(6, "2026-11-01", "2970");
  made.price(3, "2026-11-20", "2000");
  made.hold("staking", 3, "10", "2026-10-05", {{"apr", "0.03"}, {"receipt_asset", "6"}});
  const Portfolio portfolio = made.portfolio();
  const RiskContext context = context_of(portfolio);
  ASSERT_EQ(context.pegs.size(), 1u) << "the receipt it gave out";
  EXPECT_EQ(context.pegs[0].reference, "1 ETH");
  EXPECT_NEAR(*context.pegs[0].gap, -0.01, 1e-12);
}

TEST(RiskContextOf, AFixedRatioOrThePegItselfIsNoPriceOfItsOwn) {
  EngineCase made;
  made.asset(6, "stETH", AssetKind::receipt_token);
  made.rows.assets.back().derived = DerivedPrice{AssetId{3}, dec("1")};
  made.price(3, "2026-11-20", "2000");
  made.hold("lending", 6, "10", "2026-10-05", {{"apr", "0.03"}});
  made.hold("lending", 2, "10", "2026-10-05", {{"apr", "0.03"}});
  const Portfolio portfolio = made.portfolio();
  EXPECT_FALSE(context_of(portfolio, 0).pegs.at(0).gap);
  EXPECT_EQ(context_of(portfolio, 0).prices.at(0).origin, PriceFigure::Origin::derived);
  EXPECT_FALSE(context_of(portfolio, 1).pegs.at(0).gap);
  EXPECT_EQ(context_of(portfolio, 1).prices.at(0).origin, PriceFigure::Origin::peg);
}

TEST(RiskContextOf, PricesSayHowOldAndHowStill) {
  EngineCase made;
  made.price(3, "2026-10-01", "1999");
  for (const char* day : {"2026-10-10", "2026-10-15", "2026-10-20"}) made.price(3, day, "2000");
  made.price(3, "2026-12-01", "2500");  // not known yet
  made.hold("wallet", 3, "10", "2026-09-05", {});
  const Portfolio portfolio = made.portfolio();
  const RiskContext context = context_of(portfolio);
  ASSERT_EQ(context.prices.size(), 1u);
  EXPECT_EQ(context.prices[0].of, make_date(2026, 10, 20));
  EXPECT_EQ(context.prices[0].unchanged_entries, 3);
  EXPECT_EQ(context.prices[0].unchanged_days, 10);
  EXPECT_FALSE(context.evidence) << "a wallet promises no rate";
  EXPECT_TRUE(context.pegs.empty());
}

TEST(RiskContextOf, EvidenceIsTheNewestTermsAndTheNewestRecord) {
  EngineCase made;
  made.price(5, "2026-11-20", "10");
  const HoldingId id = made.hold("staking", 5, "1000", "2026-01-01", {{"apr", "0.1"}});
  made.terms(id, "2026-02-01", {{"apr", "0.12"}});
  made.terms(id, "2026-12-01", {{"apr", "0.5"}});
  Portfolio portfolio = made.portfolio();
  RateEvidence evidence = *context_of(portfolio).evidence;
  EXPECT_EQ(evidence.stated, make_date(2026, 2, 1));
  EXPECT_FALSE(evidence.recorded);
  EXPECT_FALSE(evidence.realised);
  // Half of what 12 % a year pays, for 273 days.
  EntryFact& entry = made.entry(id, EntryType::reward, "2026-10-31", 5, "44.876712328767123288");
  entry.covers_from = day("2026-02-01");
  portfolio = made.portfolio();
  evidence = *context_of(portfolio).evidence;
  EXPECT_EQ(evidence.recorded, make_date(2026, 10, 31));
  ASSERT_TRUE(evidence.realised);
  EXPECT_NEAR(*evidence.realised, 0.5, 1e-9);
}

TEST(RiskContextOf, ALoopSaysHowFarItIsFromLiquidation) {
  EngineCase made;
  made.loop("2026-11-20", "0.5", "2");
  const Portfolio portfolio = made.portfolio();
  const RiskContext context = context_of(portfolio);
  ASSERT_TRUE(context.loop);
  // 10 + 5 + 2.5 of collateral against 7.5 of debt at 80 %: 14/7.5.
  EXPECT_FALSE(context.loop->one_asset);
  EXPECT_NEAR(*context.loop->health_factor, 14 / 7.5, 1e-3);
  EXPECT_NEAR(*context.loop->drop_to_liquidation, 1 - 7.5 / 14, 1e-3);
  EXPECT_NEAR(*context.loop->volatility, 0.65, 0.02) << "ETH against a dollar";
  EXPECT_EQ(context.prices.size(), 2u) << "what is owed has a price too";
  EXPECT_TRUE(context.pegs.empty()) << "a debt that loses its peg hurts nobody here";
}

TEST(NextYearIncome, FollowsDecayAndEndsOnTheDay) {
  EngineCase made;
  made.hold("lending", 2, "1000", "2026-11-22",
            {{"apr", "0.02"}, {"incentive_apr", "0.08"}, {"incentive_decay", "0.5"}, {"incentive_end", "2027-04-22"}});
  const Portfolio portfolio = made.portfolio();
  const RiskContext context = context_of(portfolio);
  // Brute force: day after day, as the terms pay it.
  double emissions = 0;
  for (int d = 0; d < days_between(as_of, day("2027-04-22")); ++d) emissions += 80.0 / 365 * std::pow(0.5, d / 365.0);
  EXPECT_NEAR(*context.emission_next_year, emissions, 1e-9);
  EXPECT_NEAR(*context.income_next_year, 20 + emissions, 1e-9);
  ASSERT_EQ(context.paid_in.size(), 1u);
  EXPECT_NEAR(context.paid_in[0].share, 1, 1e-12);
}

TEST(NextYearIncome, IsUnknownWithoutAPrice) {
  EngineCase made;
  made.hold("staking", 5, "1000", "2026-01-01", {{"apr", "0.1"}});
  const Portfolio portfolio = made.portfolio();
  EXPECT_FALSE(context_of(portfolio).income_next_year);
}

}  // namespace risk_context_test
}  // namespace tidemill::test
