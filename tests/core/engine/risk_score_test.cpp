#include "core/engine/risk_score.h"

#include <gmock/gmock.h>

#include <cmath>

#include "core/engine/risk_gates.h"
#include "core/risks/registry.h"
#include "tests/core/engine/engine_case.h"

namespace tidemill::test {
namespace risk_score_test {

const Date as_of = make_date(2026, 11, 22);

RiskReview review(const EngineCase& made) {
  const Portfolio portfolio = made.portfolio();
  const PriceBook prices(portfolio, as_of);
  const auto income = portfolio_income(portfolio, prices, as_of);
  return review_risk(portfolio, prices, income, portfolio_values(portfolio, prices, income, as_of), as_of);
}

Platform& platform(EngineCase& made, HoldingId holding, const std::string& name, PlatformKind kind) {
  Platform platform;
  platform.id = PlatformId{static_cast<std::int64_t>(made.rows.platforms.size()) + 1};
  platform.name = name;
  platform.kind = kind;
  made.rows.holdings[static_cast<std::size_t>(holding.value()) - 1].platform = platform.id;
  return made.rows.platforms.emplace_back(platform);
}

const Concentration& by(const RiskReview& review, std::string_view what) {
  return *std::ranges::find(review.concentration, what, &Concentration::by);
}

/// 3,000 USDC lent at 10 % and 1 ETH of 3,000 in a wallet.
EngineCase lent_and_idle() {
  EngineCase made;
  made.price(3, "2026-11-20", "3000");
  made.hold("lending", 2, "3000", "2026-03-01", {{"apr", "0.1"}});
  made.hold("wallet", 3, "1", "2026-03-01", {});
  return made;
}

TEST(Grade, HasItsSteps) {
  EXPECT_EQ(grade_of(100), 'A');
  EXPECT_EQ(grade_of(80), 'A');
  EXPECT_EQ(grade_of(79.99), 'B');
  EXPECT_EQ(shown_score(79.99), 79) << "or it would look like an A";
  EXPECT_EQ(shown_score(80), 80);
  EXPECT_EQ(grade_of(65), 'B');
  EXPECT_EQ(grade_of(50), 'C');
  EXPECT_EQ(grade_of(35), 'D');
  EXPECT_EQ(grade_of(34.9), 'E');
}

TEST(RiskScore, IsAHundredLessTheWeightedMeanOfWhatApplies) {
  const RiskReview risks = review(lent_and_idle());
  ASSERT_EQ(risks.holdings.size(), 2u);
  const HoldingRisk& lent = risks.holdings[0];
  ASSERT_EQ(lent.factors.size(), risk_factors().size()) << "all of them, in registry order";
  double weights = 0, sum = 0;
  for (std::size_t i = 0; i < lent.factors.size(); ++i) {
    EXPECT_EQ(lent.factors[i].factor, risk_factors()[i]->id());
    if (!lent.factors[i].risk) continue;
    weights += risk_factors()[i]->default_weight();
    sum += risk_factors()[i]->default_weight() * *lent.factors[i].risk;
  }
  EXPECT_NEAR(lent.score, 100 - sum / weights, 1e-12);
  EXPECT_EQ(lent.grade, grade_of(lent.score));
}

TEST(RiskScore, AWalletHasOnlyMarketCounterpartyAndData) {
  const RiskReview risks = review(lent_and_idle());
  const HoldingRisk& idle = risks.holdings[1];
  for (const FactorResult& factor : idle.factors)
    EXPECT_EQ(factor.risk.has_value(),
              factor.factor == "market" || factor.factor == "counterparty" || factor.factor == "data_quality")
        << factor.factor;
  // ETH at 65 % a year: 33 of 100 (weight 0.16); own keys: 5 (weight 0.13); a price of two days ago: 0 (weight 0.03).
  EXPECT_NEAR(idle.score, 100 - (0.16 * 33 + 0.13 * 5) / 0.32, 1e-9);
}

TEST(RiskScore, WeightsAreSettings) {
  EngineCase made = lent_and_idle();
  made.rows.settings.push_back({"risk.weight.counterparty", "0"});
  made.rows.settings.push_back({"risk.weight.data_quality", "0"});
  EXPECT_NEAR(review(made).holdings[1].score, 67, 1e-9) << "only market counts";
  made.rows.settings.push_back({"risk.weight.market", "0"});
  EXPECT_NEAR(review(made).holdings[1].score, 100 - (0.16 * 33 + 0.13 * 5) / 0.32, 1e-9) << "nothing set: the defaults";
  const Portfolio portfolio = made.portfolio();
  EXPECT_EQ(factor_weight(portfolio, *risk_factor("counterparty")), 0);
  made.rows.settings.push_back({"risk.weight.liquidity", "-3"});
  EXPECT_EQ(factor_weight(made.portfolio(), *risk_factor("liquidity")), risk_factor("liquidity")->default_weight());
}

TEST(RiskScore, PortfolioBlendsValueAndIncome) {
  const RiskReview risks = review(lent_and_idle());
  const double lent = risks.holdings[0].score, idle = risks.holdings[1].score;
  // By value each counts half; by income only what is lent.
  EXPECT_NEAR(*risks.score, ((lent + idle) / 2 + lent) / 2, 1e-9);
  EXPECT_EQ(risks.grade, grade_of(*risks.score));
}

TEST(RiskScore, WithoutIncomeOnlyValueCounts) {
  EngineCase made = lent_and_idle();
  made.rows.terms[0].params = {{"apr", "0"}};
  const RiskReview risks = review(made);
  EXPECT_NEAR(*risks.score, (risks.holdings[0].score + risks.holdings[1].score) / 2, 1e-9);
}

TEST(RiskScore, AveragesOfFactorsAreByIncome) {
  const RiskReview risks = review(lent_and_idle());
  ASSERT_EQ(risks.factors.size(), risk_factors().size());
  for (std::size_t i = 0; i < risks.factors.size(); ++i)
    EXPECT_EQ(risks.factors[i].risk, risks.holdings[0].factors[i].risk) << "only what is lent earns";
}

TEST(RiskScore, ReviewsOnlyWhatIsOpenAndHoldsSomething) {
  EngineCase made = lent_and_idle();
  made.rows.holdings[0].closed = make_date(2026, 11, 22);
  made.hold("staking", 5, "0", "2026-03-01", {{"apr", "0.1"}});
  const RiskReview risks = review(made);
  ASSERT_EQ(risks.holdings.size(), 1u);
  EXPECT_EQ(risks.holdings[0].holding, HoldingId{2});

  const RiskReview none = review(EngineCase());
  EXPECT_FALSE(none.score.has_value());
  EXPECT_FALSE(none.grade.has_value());
  EXPECT_TRUE(by(none, "platform").shares.empty());
}

TEST(RiskScore, AHoldingWithoutAPriceIsScoredToo) {
  EngineCase made;
  made.hold("staking", 5, "100", "2026-03-01", {{"apr", "0.1"}});
  const RiskReview risks = review(made);
  ASSERT_EQ(risks.holdings.size(), 1u);
  EXPECT_NEAR(*risks.score, risks.holdings[0].score, 1e-12);
}

TEST(Gates, YoungAndUnauditedIsHeldAtD) {
  EngineCase made = lent_and_idle();
  made.rows.settings.push_back({"risk.weight.smart_contract", "0"});
  Platform& place = platform(made, HoldingId{1}, "New Farm", PlatformKind::protocol);
  place.facts["launched"] = {"2026-10-01", "its site", as_of};
  const HoldingRisk young = review(made).holdings[0];
  EXPECT_GT(young.score, 50) << "the mean would hide it";
  EXPECT_EQ(young.grade, 'D');
  ASSERT_EQ(young.gates.size(), 1u);
  EXPECT_THAT(young.gates[0], testing::HasSubstr("less than 90 days"));

  place.facts["audits"] = {"2", "its site", as_of};
  EXPECT_TRUE(review(made).holdings[0].gates.empty());
  place.facts.erase("audits");
  place.facts["launched"] = {"2026-08-24", "its site", as_of};  // 90 days
  EXPECT_TRUE(review(made).holdings[0].gates.empty());
}

TEST(Gates, AnAlarmingFactorHoldsTheGradeAtC) {
  EngineCase made = lent_and_idle();
  Platform& place = platform(made, HoldingId{1}, "Broken", PlatformKind::protocol);
  place.facts["launched"] = {"2019-01-01", "its site", as_of};
  place.facts["audits"] = {"5", "its site", as_of};
  place.facts["admin"] = {"immutable", "its site", as_of};
  for (int i = 0; i < 5; ++i)
    place.incidents.push_back({make_date(2026, 3, 1), "Emptied.", Decimal::of(90'000'000), "a newspaper"});
  const HoldingRisk risk = review(made).holdings[0];
  EXPECT_EQ(risk.factors[0].risk, 100);
  EXPECT_GE(risk.grade, 'C');
  EXPECT_THAT(risk.gates, testing::ElementsAre(testing::HasSubstr("Smart contract is at 100 of 100")));
}

TEST(Gates, ABrokenPegHoldsTheGradeAtD) {
  EngineCase made = lent_and_idle();
  for (const RiskFactor* factor : risk_factors())
    if (factor->id() != "liquidity") made.rows.settings.push_back({"risk.weight." + std::string(factor->id()), "0"});
  made.price(2, "2026-11-20", "0.96");
  EXPECT_EQ(review(made).holdings[0].grade, 'A') << "4 % below is not broken yet";
  made.price(2, "2026-11-21", "0.94");
  const HoldingRisk broken = review(made).holdings[0];
  EXPECT_EQ(broken.grade, 'D');
  EXPECT_THAT(broken.gates,
              testing::ElementsAre("The peg of USDC is broken, 6.0 % below 1 USD on 2026-11-21: the grade "
                                   "is held at D or worse."));
  made.rows.settings.push_back({"risk.gate.peg", "0.07"});
  EXPECT_EQ(review(made).holdings[0].grade, 'A') << "the limit is the user's";
  made.rows.settings.back() = {"risk.gate.peg", "0"};
  EXPECT_TRUE(review(made).holdings[0].gates.empty()) << "0 switches it off";
}

TEST(Gates, ALoopNearLiquidationHoldsTheGradeAtD) {
  EngineCase made;
  made.loop("2026-11-20", "0.75", "8");  // 37 of 100 collateral are equity: a fall of some 10 %
  made.rows.settings.push_back({"risk.gate.factor", "0"});
  const auto grade_at = [&](const char* price) {
    EngineCase now = made;
    now.price(3, "2026-11-22", price);
    return review(now).holdings[0];
  };
  EXPECT_TRUE(grade_at("3600").gates.empty());
  const HoldingRisk near = grade_at("2800");
  EXPECT_THAT(near.gates, testing::ElementsAre(testing::HasSubstr("liquidates the loop")));
  EXPECT_GE(near.grade, 'D');
  const HoldingRisk gone = grade_at("2400");
  EXPECT_EQ(gone.grade, 'E');
  EXPECT_THAT(gone.gates, testing::ElementsAre(testing::HasSubstr("can be liquidated now")));
}

TEST(Gates, LimitsThatAreNoNumbersAreThePresets) {
  EngineCase made;
  made.rows.settings.push_back({"risk.gate.peg", "often"});
  made.rows.settings.push_back({"risk.gate.liquidation", "-1"});
  made.rows.settings.push_back({"risk.gate.unaudited_days", "30"});
  const Portfolio portfolio = made.portfolio();
  EXPECT_EQ(gate_limit(portfolio, "peg"), 0.05);
  EXPECT_EQ(gate_limit(portfolio, "liquidation"), 0.1);
  EXPECT_EQ(gate_limit(portfolio, "unaudited_days"), 30);
  EXPECT_EQ(gate_limit(portfolio, "factor"), 90);
  EXPECT_EQ(risk_gates().size(), 4u);
}

TEST(ConcentrationOf, ValuesByHand) {
  EngineCase made = lent_and_idle();  // 3,000 + 3,000
  platform(made, HoldingId{1}, "Aave", PlatformKind::protocol).chain = "Ethereum";
  made.hold("lending", 2, "6000", "2026-03-01", {{"apr", "0.1"}});
  platform(made, HoldingId{3}, "Kraken", PlatformKind::exchange);
  const RiskReview risks = review(made);
  // Platforms ½, ¼, ¼: HHI 10,000·(¼ + 1/16 + 1/16) = 3,750, as 2.67 equal parts.
  const Concentration& platforms = by(risks, "platform");
  EXPECT_NEAR(platforms.hhi, 3750, 1e-9);
  EXPECT_NEAR(platforms.effective, 1 / 0.375, 1e-12);
  ASSERT_EQ(platforms.shares.size(), 3u);
  EXPECT_EQ(platforms.shares[0].name, "Kraken");
  EXPECT_DOUBLE_EQ(platforms.shares[0].share, 0.5);
  const Concentration& assets = by(risks, "asset");
  EXPECT_EQ(assets.shares[0].name, "USDC");
  EXPECT_DOUBLE_EQ(assets.shares[0].share, 0.75);
  EXPECT_NEAR(by(risks, "strategy").shares[0].share, 0.75, 1e-12);
  EXPECT_EQ(by(risks, "strategy").shares[0].name, "lending");
  EXPECT_EQ(by(risks, "chain").shares[0].name, "Off chain");
}

TEST(ConcentrationOf, APoolCountsInBothAssets) {
  EngineCase made;
  made.price(3, "2026-11-20", "3000");
  const HoldingId pool = made.hold("liquidity_mining", 3, "1", "2026-11-20", {{"asset2", "2"}, {"fee_apr", "0.1"}});
  made.entry(pool, EntryType::opening, "2026-11-20", 2, "3000");
  const RiskReview risks = review(made);
  ASSERT_EQ(by(risks, "asset").shares.size(), 2u);
  EXPECT_NEAR(by(risks, "asset").shares[0].share, 0.5, 1e-9);
  EXPECT_NEAR(by(risks, "platform").hhi, 10000, 1e-9);
  // The pool's market risk knows both prices.
  const FactorResult& market = risks.holdings[0].factors[1];
  EXPECT_EQ(market.reasons[0].text, "Price swings of the pool");
  EXPECT_NE(market.reasons[0].detail, "unknown");
}

TEST(ConcentrationOf, AssetsWithOneTickerStayApart) {
  EngineCase made;
  made.asset(6, "ETH", AssetKind::coin);
  made.price(3, "2026-11-20", "3000");
  made.price(6, "2026-11-20", "3000");
  made.hold("wallet", 3, "1", "2026-03-01", {});
  made.hold("wallet", 6, "1", "2026-03-01", {});
  EXPECT_NEAR(by(review(made), "asset").hhi, 5000, 1e-9);
}

TEST(RiskScore, EmissionsAndDecayReachTheFactors) {
  EngineCase made;
  made.hold("lending", 2, "1000", "2026-03-01",
            {{"apr", "0.02"}, {"incentive_apr", "0.08"}, {"incentive_decay", "0.5"}, {"incentive_end", "2027-04-22"}});
  const FactorResult sustainability = review(made).holdings[0].factors[2];
  ASSERT_EQ(sustainability.factor, "sustainability");
  const auto has = [&](std::string_view text) {
    return std::ranges::any_of(sustainability.reasons, [&](const RiskReason& each) { return each.text == text; });
  };
  EXPECT_TRUE(has("Income from emissions"));
  EXPECT_TRUE(has("Emissions fall per year"));
  EXPECT_TRUE(has("Incentives end in"));
}

}  // namespace risk_score_test
}  // namespace tidemill::test
