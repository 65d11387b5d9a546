// A holding stands on the one that funds it, and is never safer than that.
#include "core/engine/risk_layers.h"

#include <gmock/gmock.h>

#include <chrono>
#include <random>

#include "tests/core/engine/engine_case.h"

namespace tidemill::test {
namespace risk_layers_test {

const Date as_of = make_date(2026, 11, 22);

RiskReview review(const Portfolio& portfolio) {
  const PriceBook prices(portfolio, as_of);
  const auto income = portfolio_income(portfolio, prices, as_of);
  return review_risk(portfolio, prices, income, portfolio_values(portfolio, prices, income, as_of), as_of);
}

const FactorResult& factor(const HoldingRisk& risk, std::string_view id) {
  return *std::ranges::find(risk.factors, id, &FactorResult::factor);
}

PlatformId place(EngineCase& made, const std::string& name, PlatformKind kind) {
  Platform platform;
  platform.id = PlatformId{static_cast<std::int64_t>(made.rows.platforms.size()) + 1};
  platform.name = name;
  platform.kind = kind;
  made.rows.platforms.push_back(platform);
  return platform.id;
}

/// ETH staked at an unknown validator, the receipt lent, the lent receipt put into another loan.
struct Chain : EngineCase {
  Chain() {
    price(3, "2026-11-22", "2000");
    asset(6, "stETH", AssetKind::receipt_token);
    rows.assets.back().derived = DerivedPrice{AssetId{3}, dec("1")};
    stake = hold("staking", 3, "10", "2026-11-01",
                 {{"apr", "0.03"}, {"slash_probability", "0.1"}, {"slash_loss", "0.3"}, {"receipt_asset", "6"}});
    lent = hold("lending", 6, "10", "2026-11-01", {{"apr", "0.02"}});
    again = hold("lending", 6, "10", "2026-11-01", {{"apr", "0.01"}});
    for (const auto& [id, name] : {std::pair{stake, "Stake"}, {lent, "Loan"}, {again, "Second loan"}})
      row(id).label = name;
    row(lent).funded_by = stake;
    row(again).funded_by = lent;
  }
  Holding& row(HoldingId id) { return rows.holdings[static_cast<std::size_t>(id.value() - 1)]; }
  HoldingId stake{0}, lent{0}, again{0};
};

TEST(RiskLayers, AFactorThatDoesNotApplyIsInheritedWithAReason) {
  Chain c;
  const RiskReview risks = review(c.portfolio());
  const double slashing = *factor(risks.holdings[0], "validator").risk;
  EXPECT_GE(slashing, 60);
  for (const std::size_t upper : {1u, 2u}) {
    const FactorResult& inherited = factor(risks.holdings[upper], "validator");
    EXPECT_EQ(inherited.risk, slashing);
    ASSERT_EQ(inherited.reasons.size(), 1u);
    EXPECT_EQ(inherited.reasons[0].text, "It stands on “Stake”") << "the layer it arises in, not the next one";
    EXPECT_EQ(inherited.reasons[0].points, slashing);
    EXPECT_EQ(inherited.reasons[0].source, "the holding beneath it, 2026-11-22");
    EXPECT_TRUE(inherited.note.empty());
  }
}

TEST(RiskLayers, AHigherRiskBeneathIsMadeUpByOneReason) {
  Chain c;
  c.row(c.stake).platform = place(c, "Broken exchange", PlatformKind::exchange);
  c.row(c.lent).platform = place(c, "Pool", PlatformKind::protocol);
  const RiskReview risks = review(c.portfolio());
  const FactorResult& below = factor(risks.holdings[0], "counterparty");
  const FactorResult& above = factor(risks.holdings[1], "counterparty");
  EXPECT_EQ(above.risk, below.risk);
  EXPECT_EQ(above.reasons.back().text, "It stands on “Stake”");
  const auto index = static_cast<std::size_t>(&above - risks.holdings[1].factors.data());
  EXPECT_EQ(risks.holdings[1].own[index].risk, 8) << "a protocol, not a company, has it";
  EXPECT_EQ(risks.holdings[1].own[index].from, c.stake);
}

TEST(RiskLayers, AClosedLayerIsPassedThrough) {
  Chain c;
  c.row(c.lent).closed = day("2026-11-10");
  const RiskReview risks = review(c.portfolio());
  ASSERT_EQ(risks.holdings.size(), 2u);
  EXPECT_EQ(factor(risks.holdings[1], "validator").risk, factor(risks.holdings[0], "validator").risk);
}

TEST(RiskLayers, ACircleOfLinksEnds) {
  Chain c;
  c.row(c.stake).funded_by = c.again;
  EXPECT_EQ(review(c.portfolio()).holdings.size(), 3u);
  c.row(c.stake).funded_by = c.stake;
  EXPECT_EQ(review(c.portfolio()).holdings.size(), 3u);
}

TEST(RiskLayers, AGateBeneathHoldsTheGradeAbove) {
  Chain c;
  const PlatformId young = place(c, "New farm", PlatformKind::protocol);
  c.rows.platforms.back().facts["launched"] = {"2026-10-20", "its site", as_of};
  c.row(c.lent).platform = young;
  const RiskReview risks = review(c.portfolio());
  EXPECT_GE(risks.holdings[1].grade, 'D');
  EXPECT_GE(risks.holdings[2].grade, risks.holdings[1].grade);
  EXPECT_THAT(risks.holdings[1].gates, testing::Contains(testing::HasSubstr("less than 90 days")));
  EXPECT_THAT(risks.holdings[2].gates, testing::Contains(testing::HasSubstr("It stands on “Loan”")));
}

/// Random holdings of all kinds, each funded by an earlier one or by nothing.
EngineCase random_chains(unsigned seed) {
  std::mt19937 random(seed);
  const auto below = [&](int limit) { return static_cast<int>(random() % static_cast<unsigned>(limit)); };
  EngineCase made;
  made.price(3, "2026-11-20", "3000");
  made.price(2, "2026-11-20", below(2) ? "0.93" : "1");
  if (below(2)) made.price(5, "2026-05-01", "10");
  for (int i = 0; i < 4; ++i) {
    place(made, "P" + std::to_string(i), static_cast<PlatformKind>(below(6)));
    Platform& platform = made.rows.platforms.back();
    if (below(2)) platform.facts["launched"] = {below(2) ? "2026-10-01" : "2019-01-01", "its site", as_of};
    if (below(2)) platform.facts["audits"] = {std::to_string(below(4)), "its site", as_of};
    if (below(3) == 0) platform.incidents.push_back({make_date(2026, 3, 1), "Emptied.", dec("90000000"), "a paper"});
  }
  const int count = 3 + below(8);
  for (int i = 0; i < count; ++i) {
    HoldingId id{0};
    switch (below(6)) {
      case 0:
        id = made.hold("staking", 5, "10", "2026-01-01",
                       {{"apr", "0.1"}, {"slash_probability", below(2) ? "0.05" : "0"}, {"slash_loss", "0.4"}});
        break;
      case 1:
        id =
            made.hold("lending", 2, "1000", "2026-11-01", {{"apr", "0.02"}, {"incentive_apr", below(2) ? "0.2" : "0"}});
        break;
      case 2:
        id = made.hold("liquidity_mining", 3, "1", "2026-11-01", {{"asset2", "2"}, {"fee_apr", "0.1"}});
        made.entry(id, EntryType::opening, "2026-11-01", 2, "3000");
        break;
      case 3:
        id = made.loop("2026-11-20", below(2) ? "0.75" : "0.3", "3");
        break;
      case 4:
        id = made.hold("node_operation", 5, "100", "2026-06-01", {{"reward_apr", "0.1"}, {"uptime", "0.9"}});
        break;
      default:
        id = made.hold("wallet", 3, "1", "2026-03-01", {});
    }
    Holding& holding = made.rows.holdings.back();
    if (below(3)) holding.platform = PlatformId{1 + below(4)};
    if (i > 0 && below(4)) holding.funded_by = HoldingId{1 + below(i)};
    if (below(9) == 0) holding.closed = make_date(2026, 11, 21);
  }
  for (const char* key : {"risk.weight.validator", "risk.weight.market", "risk.weight.leverage"})
    if (below(3) == 0) made.rows.settings.push_back({key, std::to_string(below(5))});
  return made;
}

TEST(RiskLayers, AChainIsNeverSaferThanItsWorstLink) {
  int compared = 0;
  for (unsigned seed = 1; seed <= 150 && !testing::Test::HasFailure(); ++seed) {
    const EngineCase made = random_chains(seed);
    const Portfolio portfolio = made.portfolio();
    const RiskReview risks = review(portfolio);
    EngineCase apart = made;
    for (Holding& holding : apart.rows.holdings) holding.funded_by.reset();
    const RiskReview alone = review(apart.portfolio());
    ASSERT_EQ(alone.holdings.size(), risks.holdings.size());
    for (std::size_t row = 0; row < risks.holdings.size(); ++row) {
      const HoldingRisk& upper = risks.holdings[row];
      // The worst link by brute force: every holding from this one down, by itself.
      std::vector<const HoldingRisk*> links;
      for (const Holding* at = portfolio.holding(upper.holding); at;
           at = at->funded_by ? portfolio.holding(*at->funded_by) : nullptr)
        for (const HoldingRisk& each : alone.holdings)
          if (each.holding == at->id) links.push_back(&each);
      for (std::size_t i = 0; i < upper.factors.size(); ++i) {
        std::optional<double> worst;
        for (const HoldingRisk* link : links)
          if (const auto risk = link->factors[i].risk) worst = std::max(worst.value_or(*risk), *risk);
        EXPECT_EQ(upper.factors[i].risk, worst) << upper.factors[i].factor << ", seed " << seed;
        EXPECT_EQ(upper.own[i].risk, alone.holdings[row].factors[i].risk);
        double points = 0;
        for (const RiskReason& reason : upper.factors[i].reasons) points += reason.points;
        EXPECT_EQ(points, upper.factors[i].risk.value_or(0)) << upper.factors[i].factor << ", seed " << seed;
      }
      for (const HoldingRisk* link : links) {
        EXPECT_LE(upper.score, link->score) << "seed " << seed;
        EXPECT_GE(upper.grade, link->grade) << "seed " << seed;
        if (link != &alone.holdings[row]) ++compared;
      }
    }
  }
  EXPECT_GT(compared, 300);
}

TEST(RiskLayers, FiveHundredHoldingsAreReviewedInAMoment) {
  EngineCase made;
  for (int d = 0; d < 700; ++d)
    for (const int asset : {2, 3, 5})
      made.price(asset, to_string(day("2024-12-20") + std::chrono::days{d}),
                 asset == 2 ? "0.999" : std::to_string(900 + (d * 7919) % 200));
  for (int i = 0; i < 500; ++i) {
    const HoldingId id = made.hold("lending", i % 3 ? 2 : 3, "1000", "2026-01-01", {{"apr", "0.05"}});
    if (i % 5) made.rows.holdings.back().funded_by = HoldingId{id.value() - 1};
  }
  const Portfolio portfolio = made.portfolio();
  const PriceBook prices(portfolio, as_of);
  const auto income = portfolio_income(portfolio, prices, as_of);
  const auto values = portfolio_values(portfolio, prices, income, as_of);
  const auto start = std::chrono::steady_clock::now();
  const RiskReview risks = review_risk(portfolio, prices, income, values, as_of);
  const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - start;
  ASSERT_EQ(risks.holdings.size(), 500u);
  RecordProperty("milliseconds", std::to_string(took.count()));
  EXPECT_LT(took.count(), 1000) << "about 60 without optimisation; the limit leaves room for sanitizers";
}

}  // namespace risk_layers_test
}  // namespace tidemill::test
