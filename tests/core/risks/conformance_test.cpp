// Every registered factor keeps the same promises, whatever it is shown.
#include <gmock/gmock.h>

#include <cmath>
#include <random>
#include <set>

#include "tests/core/risks/risk_case.h"

namespace tidemill {
namespace conformance_test {

using testing::Gt;
using testing::Not;

// Cases over the whole space: known and unknown facts, all kinds, odd figures.
class RandomCase {
 public:
  explicit RandomCase(unsigned seed) : random_(seed) {}

  RiskCase next() {
    RiskCase risk;
    risk.asset.kind = static_cast<AssetKind>(below(7));
    risk.second.kind = static_cast<AssetKind>(below(7));
    if (coin()) risk.asset.peg = Currency::literal("USD");
    if (coin()) risk.asset.facts["issuance"] = {pick({"0.1", "0.005", "-0.01", "0", "3", "letters"}), "someone", {}};
    risk.platform.kind = static_cast<PlatformKind>(below(6));
    if (coin()) risk.platform.jurisdiction = "Austria";
    add_facts(risk.platform.facts);
    for (int i = below(4); i > 0; --i)
      risk.platform.incidents.push_back({make_date(2016 + below(12), 5, 3), "Something broke.",
                                         coin() ? std::optional(Decimal::of(below(2'000'000'000))) : std::nullopt,
                                         coin() ? "a newspaper" : ""});
    risk.figures.traits = traits();
    if (coin()) risk.figures.value.reset();
    risk.figures.income_year = pick_number();
    risk.figures.emission_income_year = coin() ? risk.figures.income_year * unit() : pick_number();
    risk.figures.emission_decay = unit();
    risk.figures.apr = coin() ? unit() : pick_number();
    risk.figures.volatility = maybe(3);
    risk.figures.second_volatility = maybe(3);
    risk.figures.pair_volatility = maybe(3);
    risk.figures.impermanent_loss = coin() ? std::optional(-unit()) : std::nullopt;
    if (coin()) risk.figures.price_age_days.reset();
    add_figures(risk);
    return risk;
  }
  bool coin() { return below(2) == 1; }

 private:
  int below(int n) { return static_cast<int>(random_() % static_cast<unsigned>(n)); }
  double unit() { return static_cast<double>(random_()) / static_cast<double>(std::mt19937::max()); }
  std::optional<double> maybe(double scale) { return coin() ? std::optional(scale * unit()) : std::nullopt; }
  double pick_number() {
    constexpr std::array numbers{0.0, 1e-9, 0.5, 300.0, 1e12};
    return numbers[static_cast<std::size_t>(below(numbers.size()))];
  }
  std::string pick(std::vector<std::string> texts) { return texts[random_() % texts.size()]; }

  Date some_day() { return make_date(2022 + below(6), 1 + static_cast<unsigned>(below(12)), 3); }
  std::optional<Date> maybe_day() { return coin() ? std::optional(some_day()) : std::nullopt; }

  // The context points into the case, so the asset is given when it is asked.
  void add_figures(RiskCase& risk) {
    RiskContext& figures = risk.figures;
    if (coin()) figures.income_next_year = pick_number();
    if (coin()) figures.emission_next_year = pick_number();
    if (coin()) {
      const bool one_asset = coin();
      const auto leverage = maybe(20), net_rate = maybe(1), health = maybe(3), drop = maybe(1.5), moves = maybe(3);
      figures.loop = LoopExposure{one_asset, leverage, net_rate, health, drop, moves};
    }
    if (coin()) risk.asset.facts["backing"] = {pick({"algorithmic", "cash and bonds", "goodwill"}), "someone", {}};
    for (int i = below(3); i > 0; --i) {
      PegFigure peg;
      peg.reference = pick({"", "1 USD", "1.2 ETH"});
      if (coin()) peg.gap = 2 * unit() - 1;
      peg.price_of = maybe_day();
      if (coin()) peg.worst_gap = -unit();
      peg.worst_on = some_day();
      figures.pegs.push_back(peg);
    }
    for (int i = below(3); i > 0; --i) {
      PriceFigure price;
      price.of = maybe_day();
      price.origin = static_cast<PriceFigure::Origin>(below(4));
      price.unchanged_days = below(90);
      price.unchanged_entries = below(20);
      figures.prices.push_back(price);
    }
    if (coin()) figures.evidence = RateEvidence{some_day(), maybe_day(), maybe(3)};
    if (coin()) figures.paid_in = {{nullptr, unit()}};
  }

  void add_facts(Facts& facts) {
    const auto set = [&](const char* key, std::vector<std::string> values) {
      if (coin())
        facts[key] = {pick(std::move(values)), coin() ? "docs.example" : "",
                      coin() ? std::optional(make_date(2024, 5, 1)) : std::nullopt};
    };
    set("launched", {"2015-07-30", "2026-11-01", "2030-01-01", "2024-02-30", ""});
    set("audits", {"0", "1", "3", "12", "none", "Trail of Bits, OpenZeppelin", "-4"});
    set("admin", {"immutable", "multisig", "governance with timelock", "company", "a wise old man", "unknown"});
    set("kyc", {"yes", "no", "optional", "for large sums"});
    set("custody", {"contract", "company", "self", "segregated accounts"});
    set("operators", {"0", "1", "37", "many"});
    set("uptime", {"0.99", "1", "7", "always"});
    set("unbonding_days", {"0", "21", "1.5", "-3", "soon", "1000000000"});
  }

  Traits traits() {
    Traits traits;
    traits.uses_contract = coin();
    traits.company_holds_it = coin();
    traits.validates = coin();
    traits.runs_hardware = coin();
    traits.pools_two_assets = coin();
    traits.has_receipt_token = coin();
    traits.lockup_days = coin() ? below(400) : 0;
    if (coin()) traits.locked_until = make_date(2024 + below(8), 1, 31);
    if (coin()) traits.incentives_end = make_date(2024 + below(8), 6, 30);
    if (coin()) traits.utilisation = Decimal::from_units(below(1000) * (Decimal::one_units / 1000));
    if (coin()) traits.slash_probability = Decimal::from_units(below(1000) * (Decimal::one_units / 1000));
    if (coin()) traits.slash_loss = Decimal::one();
    if (coin()) traits.commission = Decimal::from_units(below(1001) * (Decimal::one_units / 1000));
    if (coin()) traits.uptime = Decimal::from_units(below(1001) * (Decimal::one_units / 1000));
    if (coin()) traits.leverage = Decimal::of(1 + below(5));
    traits.secures_debt = coin();
    return traits;
  }

  std::mt19937 random_;
};

void expect_promises(const FactorResult& result, const RiskFactor& factor) {
  EXPECT_EQ(result.factor, factor.id());
  if (!result.risk) {
    EXPECT_TRUE(result.reasons.empty());
    EXPECT_THAT(result.note, Not(testing::IsEmpty())) << "says why it does not apply";
    return;
  }
  EXPECT_GE(*result.risk, 0);
  EXPECT_LE(*result.risk, 100);
  EXPECT_THAT(result.reasons, Not(testing::IsEmpty()));
  double sum = 0;
  for (const RiskReason& reason : result.reasons) {
    EXPECT_FALSE(reason.text.empty());
    EXPECT_FALSE(reason.source.empty()) << reason.text;
    EXPECT_EQ(reason.points, std::round(reason.points)) << reason.text;
    sum += reason.points;
  }
  EXPECT_EQ(sum, *result.risk) << "the reasons add up exactly";
}

bool equal(const FactorResult& a, const FactorResult& b) {
  return a.factor == b.factor && a.risk == b.risk && a.note == b.note &&
         std::ranges::equal(a.reasons, b.reasons, [](const RiskReason& x, const RiskReason& y) {
           return x.text == y.text && x.detail == y.detail && x.points == y.points && x.source == y.source;
         });
}

class EveryFactor : public testing::TestWithParam<const RiskFactor*> {};

TEST_P(EveryFactor, DescribesItself) {
  const RiskFactor& factor = *GetParam();
  EXPECT_FALSE(factor.id().empty());
  EXPECT_FALSE(factor.label().empty());
  EXPECT_TRUE(factor.meaning().ends_with(".")) << factor.meaning();
  EXPECT_THAT(factor.default_weight(), Gt(0));
  EXPECT_EQ(risk_factor(factor.id()), &factor);
}

TEST_P(EveryFactor, AddsUpAndIsDeterministicOnRandomCases) {
  RandomCase cases(20261122);
  for (int i = 0; i < 3000 && !HasFailure(); ++i) {
    const RiskCase risk = cases.next();
    const FactorResult result = GetParam()->assess(risk.context());
    expect_promises(result, *GetParam());
    EXPECT_TRUE(equal(result, GetParam()->assess(risk.context())));
  }
}

TEST_P(EveryFactor, WorksWithoutPlatformAssetOrFigures) {
  RiskContext bare;
  bare.as_of = make_date(2026, 11, 22);
  expect_promises(GetParam()->assess(bare), *GetParam());
  bare.traits.uses_contract = true;
  expect_promises(GetParam()->assess(bare), *GetParam());
  bare.traits.pools_two_assets = true;
  expect_promises(GetParam()->assess(bare), *GetParam());
  bare.traits = {.leverage = Decimal::of(3), .secures_debt = true};
  expect_promises(GetParam()->assess(bare), *GetParam());
  bare.traits = {.validates = true, .runs_hardware = true};
  expect_promises(GetParam()->assess(bare), *GetParam());
}

TEST_P(EveryFactor, KnowingNothingIsNeverSafe) {
  // A contract nobody knows anything about is worse than the best known one.
  RiskCase known;
  known.figures.traits.uses_contract = true;
  known.asset.facts["issuance"] = {"0", "docs.example", {}};
  known.fact("launched", "2017-01-01");
  known.fact("audits", "6");
  known.fact("admin", "immutable");
  known.fact("kyc", "no");
  RiskCase unknown = known;
  unknown.platform.facts.clear();
  unknown.asset.facts.clear();
  unknown.figures.volatility.reset();
  unknown.figures.price_age_days.reset();
  const auto before = GetParam()->assess(known.context()).risk;
  const auto after = GetParam()->assess(unknown.context()).risk;
  EXPECT_EQ(after.has_value(), before.has_value());
  EXPECT_GE(after.value_or(0), before.value_or(0));
}

INSTANTIATE_TEST_SUITE_P(Registry, EveryFactor, testing::ValuesIn(risk_factors().begin(), risk_factors().end()),
                         [](const auto& row) { return std::string(row.param->id()); });

TEST(RiskFactors, HaveUniqueIdsAndLabels) {
  std::set<std::string_view> ids, labels;
  for (const RiskFactor* factor : risk_factors()) {
    EXPECT_TRUE(ids.insert(factor->id()).second) << factor->id();
    EXPECT_TRUE(labels.insert(factor->label()).second) << factor->label();
  }
  EXPECT_EQ(ids.size(), 10u);
  double weights = 0;
  for (const RiskFactor* factor : risk_factors()) weights += factor->default_weight();
  EXPECT_NEAR(weights, 1, 1e-12) << "a weight is a share of the score when every factor applies";
  EXPECT_EQ(risk_factor("no such factor"), nullptr);
}

}  // namespace conformance_test
}  // namespace tidemill
