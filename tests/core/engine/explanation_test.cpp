#include "core/engine/explanation.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <cmath>
#include <deque>

#include "tests/core/engine/random_case.h"

namespace tidemill::test {
namespace explanation_test {

using What = NumberRef::What;

AnalysisPtr analysis_of(const EngineCase& c, const std::string& as_of, int paths = 0) {
  Assumptions assumptions;
  assumptions.paths = paths;
  return *analyse(std::make_shared<const Portfolio>(c.rows), assumptions, day(as_of));
}

std::optional<Decimal> exact(const ExplainedFigure& figure) {
  const auto* money = std::get_if<MoneyFigure>(&figure);
  const auto* amount = money ? std::get_if<Decimal>(&money->amount) : nullptr;
  return amount ? std::optional(*amount) : std::nullopt;
}

double about(const ExplainedFigure& figure) {
  if (const auto amount = exact(figure)) return amount->to_double();
  if (const auto* money = std::get_if<MoneyFigure>(&figure)) return std::get<double>(money->amount);
  if (const auto* points = std::get_if<PointsFigure>(&figure)) return points->points;
  return 0;
}

std::string shown(const Explanation& made, const std::string& label) {
  for (const ExplainedLine& line : made.lines) {
    if (line.label != label) continue;
    if (const auto amount = exact(line.figure)) return amount->to_string();
    if (const auto* quantity = std::get_if<QuantityFigure>(&line.figure)) return quantity->amount.to_string();
    if (const auto* plain = std::get_if<PlainFigure>(&line.figure)) return plain->number.to_string();
    if (const auto* text = std::get_if<std::string>(&line.figure)) return *text;
    if (const auto* date = std::get_if<Date>(&line.figure)) return to_string(*date);
    if (const auto* percent = std::get_if<PercentFigure>(&line.figure)) return fmt::format("{:f}", percent->fraction);
    return "unknown";
  }
  return "no such line";
}

/// The parts of a number are the number: exactly for money that was earned, to the last bits for what is projected.
void expect_parts_sum(const Explanation& made) {
  bool any = false;
  bool all_exact = exact(made.figure).has_value();
  Decimal total;
  double sum = 0;
  for (const ExplainedLine& line : made.lines) {
    if (!line.adds) continue;
    any = true;
    if (std::holds_alternative<std::monostate>(line.figure)) continue;  // left out, and said so
    sum += about(line.figure);
    if (const auto part = exact(line.figure))
      total += *part;
    else
      all_exact = false;
  }
  if (!any || std::holds_alternative<std::monostate>(made.figure)) return;
  if (all_exact) {
    EXPECT_EQ(total, *exact(made.figure)) << made.title;
  } else {
    EXPECT_NEAR(sum, about(made.figure), 1e-9 * (1 + std::abs(sum))) << made.title;
  }
}

std::vector<NumberRef> entrances(const Analysis& analysis) {
  std::vector<NumberRef> all;
  for (const What what : {What::portfolio_value, What::cost_basis, What::income_year, What::nominal_yield,
                          What::real_yield, What::income, What::projected, What::income_at_risk, What::risk})
    all.push_back({.what = what});
  for (const HoldingValue& value : analysis.values)
    for (const What what : {What::holding_value, What::holding_cost, What::holding_income_year, What::holding_yield,
                            What::holding_real_yield, What::income})
      all.push_back({.what = what, .holding = value.holding});
  return all;
}

TEST(ExplanationTest, EveryNumberOpensAndItsPartsAreIt) {
  for (unsigned seed = 0; seed < 6; ++seed) {
    EngineCase c = random_case(seed);
    c.hold("leveraged_loop", 3, "10", "2025-03-01",
           {{"supply_apr", "0.02"}, {"borrow_apr", "0.03"}, {"ltv", "0.5"}, {"rounds", "3"}, {"borrow_asset", "2"}});
    c.hold("custom_stream", 2, "1", "2025-03-01", {{"amount", "10"}, {"every", "week"}});
    const AnalysisPtr analysis = analysis_of(c, "2026-06-30", seed % 2 == 0 ? 0 : 1000);
    std::deque<NumberRef> open;
    for (const NumberRef& number : entrances(*analysis)) open.push_back(number);
    for (int opened = 0; !open.empty() && opened < 1500; ++opened) {
      const NumberRef number = open.front();
      open.pop_front();
      const auto made = explain(*analysis, number);
      ASSERT_TRUE(made) << static_cast<int>(number.what) << ": " << made.error().why;
      EXPECT_FALSE(made->title.empty());
      EXPECT_FALSE(made->formula.empty()) << made->title;
      expect_parts_sum(*made);
      for (const ExplainedLine& line : made->lines)
        if (line.opens) open.push_back(*line.opens);
    }
  }
}

TEST(ExplanationTest, ASimulatedMeanIsItsHoldingsAndWhatMayGoWrong) {
  EngineCase c;
  c.rows.platforms.push_back({PlatformId{1}, "Bank", PlatformKind::protocol, {}, {}, {}, {}});
  c.price(3, "2026-06-20", "2000");
  c.hold("staking", 3, "10", "2026-01-01", {{"apr", "0.05"}});
  c.hold("lending", 2, "20000", "2026-01-01", {{"apr", "0.1"}});
  c.rows.holdings[1].platform = PlatformId{1};
  const AnalysisPtr analysis = analysis_of(c, "2026-06-30", 20'000);
  const Projection& projection = analysis->projection;
  for (const char* kind : {"", "staking", "lending"}) {
    const Explanation made = *explain(*analysis, {.what = What::projected, .group = kind});
    expect_parts_sum(made);
    double holdings = 0, rest = 0;
    for (const ExplainedLine& line : made.lines)
      if (line.adds) (line.opens ? holdings : rest) += about(line.figure);
    EXPECT_NE(rest, 0) << kind;
    EXPECT_NEAR(holdings + rest, about(made.figure), 1e-9 * holdings) << kind;
    if (kind == std::string("lending")) {
      EXPECT_LT(rest, 0) << "a failure only takes away";
    }
  }
  expect_parts_sum(*explain(*analysis, {.what = What::income_at_risk}));
  const Explanation holding = *explain(*analysis, {.what = What::projected, .holding = HoldingId{2}});
  expect_parts_sum(holding);
  EXPECT_NEAR(about(holding.figure), projection.holdings[1].total, 1e-9);
}

TEST(ExplanationTest, AnEstimateNamesBalanceRateAndPrice) {
  EngineCase c;
  const HoldingId id =
      c.hold("staking", 3, "73", "2026-01-01", {{"apr", "0.05"}, {"commission", "0.1"}, {"compounding", "none"}});
  c.price(3, "2026-01-04", "2000");
  const AnalysisPtr analysis = analysis_of(c, "2026-01-10");
  const Explanation made = *explain(*analysis, {.what = What::item, .holding = id, .index = 6});
  EXPECT_EQ(made.title, "Income of ETH, 2026-01-07");
  EXPECT_EQ(exact(made.figure)->to_string(), "18");  // 73 × 0.05 × 0.9 / 365 × 2000
  EXPECT_EQ(shown(made, "Balance"), "73");
  EXPECT_EQ(shown(made, "Rate"), "0.050000");
  EXPECT_EQ(shown(made, "Kept"), "0.900000");
  EXPECT_EQ(shown(made, "Amount"), "0.009");
  EXPECT_EQ(shown(made, "Price of ETH"), "2000");
  const auto price = std::find_if(made.lines.begin(), made.lines.end(),
                                  [](const ExplainedLine& line) { return line.label == "Price of ETH"; });
  EXPECT_EQ(price->note, "3 days old, typed");
  ASSERT_TRUE(price->opens);
  const Explanation behind = *explain(*analysis, *price->opens);
  EXPECT_EQ(shown(behind, "Price of"), "2026-01-04");
  EXPECT_EQ(behind.formula, "no price of that day: the last one before it");
}

TEST(ExplanationTest, APriceInAnotherCurrencyLeadsToTheExchangeRate) {
  EngineCase c;
  c.hold("staking", 3, "1", "2026-01-01", {{"apr", "0.05"}});
  c.price(3, "2026-01-04", "2000", "EUR");
  c.price(4, "2026-01-04", "1.1");
  const AnalysisPtr analysis = analysis_of(c, "2026-01-10");
  const Explanation made = *explain(*analysis, {.what = What::price, .asset = AssetId{3}, .from = day("2026-01-05")});
  EXPECT_EQ(exact(made.figure)->to_string(), "2200");
  EXPECT_EQ(shown(made, "Stored price"), "2000");
  EXPECT_EQ(shown(made, "Price of EUR"), "1.1");
}

TEST(ExplanationTest, ARecordIsNamedAndKeepsItsValue) {
  EngineCase c;
  const HoldingId id = c.hold("staking", 3, "10", "2026-01-01", {{"apr", "0.05"}});
  EntryFact& reward = c.entry(id, EntryType::reward, "2026-01-05", 3, "0.5");
  reward.value = dec("900");
  const AnalysisPtr analysis = analysis_of(c, "2026-01-06");
  const IncomeItem* recorded = nullptr;
  for (const IncomeItem& item : analysis->income.front().items)
    if (item.recorded) recorded = &item;
  ASSERT_TRUE(recorded);
  const auto number = number_of(*analysis, *recorded);
  ASSERT_TRUE(number);
  const Explanation made = *explain(*analysis, *number);
  EXPECT_EQ(shown(made, "Recorded as"), "reward");
  EXPECT_EQ(shown(made, "Value kept"), "900");
}

TEST(ExplanationTest, GroupsAndPeriodsAreTheTablesCells) {
  const EngineCase c = random_case(3);
  const AnalysisPtr analysis = analysis_of(c, "2026-06-30");
  for (const GroupKey key :
       {GroupKey::strategy, GroupKey::asset, GroupKey::platform, GroupKey::chain, GroupKey::holding}) {
    const auto table = *analysis->income_by({.from = day("2025-06-01"), .to = day("2025-12-31"), .by = {key}});
    for (const IncomeRow& row : table.rows) {
      const Explanation made = *explain(
          *analysis, {.what = What::income, .from = table.from, .to = table.to, .key = key, .group = row.keys[0]});
      EXPECT_EQ(*exact(made.figure), row.total) << row.keys[0];
      expect_parts_sum(made);
    }
  }
}

TEST(ExplanationTest, WhatIsGoneIsSaid) {
  EngineCase c;
  const AnalysisPtr analysis = analysis_of(c, "2026-01-06");
  EXPECT_EQ(explain(*analysis, {.what = What::holding_value, .holding = HoldingId{9}}).error().code,
            ErrorCode::not_found);
  EXPECT_EQ(explain(*analysis, {.what = What::price, .asset = AssetId{99}}).error().code, ErrorCode::not_found);
  EXPECT_TRUE(explain(*analysis, {.what = What::risk}));
}

}  // namespace explanation_test
}  // namespace tidemill::test
