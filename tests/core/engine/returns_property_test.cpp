// What must hold for returns of any portfolio.
#include <gtest/gtest.h>

#include <cmath>

#include "core/engine/returns.h"
#include "tests/core/engine/random_case.h"

namespace tidemill::test {
namespace returns_property_test {

const Date today = day("2026-06-30");

/// Random holdings, some stacked, some closed, with prices from the first day on unless gaps are asked for.
struct RandomReturns {
  explicit RandomReturns(unsigned seed, bool stacked = true, bool gaps = false) : c(random_case(seed)) {
    std::mt19937 random(seed * 31);
    if (!gaps)
      for (const int asset : {3, 4, 5}) {
        std::erase_if(c.rows.prices,
                      [&](const Price& each) { return each.asset == AssetId{asset} && each.day == day("2025-01-01"); });
        c.price(asset, "2025-01-01", std::to_string(1 + random() % 3000));
      }
    for (Holding& holding : c.rows.holdings) {
      if (random() % 4 == 0) holding.closed = holding.opened + std::chrono::days{1 + random() % 300};
      if (stacked && random() % 3 == 0 && holding.id.value() > 1)
        holding.funded_by = HoldingId{1 + static_cast<std::int64_t>(random() % (holding.id.value() - 1))};
    }
  }
  AnalysisPtr analysis() const { return *analyse(std::make_shared<const Portfolio>(c.rows), Assumptions{}, today); }
  EngineCase c;
};

class AnyReturns : public testing::TestWithParam<unsigned> {};

TEST_P(AnyReturns, GainIsWhatTheSumsSay) {
  const auto analysis = RandomReturns(GetParam()).analysis();
  const Returns all = *returns(*analysis, {});
  const auto check = [](const ReturnFigures& figures) {
    ASSERT_TRUE(figures.gain);
    EXPECT_EQ(*figures.gain, *figures.value_end + *figures.accrued_end - *figures.value_start - *figures.accrued_start -
                                 *figures.put_in + *figures.taken_out + *figures.paid);
    EXPECT_GE(figures.put_in->sign(), 0);
    EXPECT_GE(figures.taken_out->sign(), 0);
  };
  check(all.total);
  for (const HoldingReturns& each : all.holdings) check(each.figures);
}

TEST_P(AnyReturns, TheEndIsTheValueOfTheAnalysis) {
  const auto analysis = RandomReturns(GetParam()).analysis();
  const Returns all = *returns(*analysis, {});
  EXPECT_EQ(all.total.value_end, analysis->value);
  for (const HoldingReturns& each : all.holdings)
    EXPECT_EQ(each.figures.value_end, analysis->value_of(each.holding)->value) << each.holding.value();
}

TEST_P(AnyReturns, WhatIsNotStackedAddsUp) {
  const auto analysis = RandomReturns(GetParam(), false).analysis();
  const Returns all = *returns(*analysis, {});
  Decimal gain, put_in, taken_out, paid, recorded, estimated, costs, promised;
  for (const HoldingReturns& each : all.holdings) {
    gain += *each.figures.gain;
    put_in += *each.figures.put_in;
    taken_out += *each.figures.taken_out;
    paid += *each.figures.paid;
    promised += *each.figures.promised;
    recorded += each.figures.recorded;
    estimated += each.figures.estimated;
    costs += each.figures.costs;
  }
  EXPECT_EQ(gain, all.total.gain);
  EXPECT_EQ(put_in, all.total.put_in);
  EXPECT_EQ(taken_out, all.total.taken_out);
  EXPECT_EQ(paid, all.total.paid);
  EXPECT_EQ(promised, all.total.promised);
  EXPECT_EQ(recorded, all.total.recorded);
  EXPECT_EQ(estimated, all.total.estimated);
  EXPECT_EQ(costs, all.total.costs);
  const IncomeTable table = *analysis->income_by({});
  EXPECT_EQ(recorded + estimated, table.total);
  EXPECT_EQ(costs, table.costs);
}

TEST_P(AnyReturns, AdjoiningPeriodsLinkToTheWhole) {
  const auto analysis = RandomReturns(GetParam()).analysis();
  const ReturnFigures whole = returns(*analysis, {})->total;
  for (const char* cut : {"2025-06-15", "2025-12-31"}) {
    const ReturnFigures before = returns(*analysis, {.to = day(cut)})->total;
    const ReturnFigures after = returns(*analysis, {.from = day(cut) + std::chrono::days{1}})->total;
    EXPECT_EQ(before.value_end, after.value_start);
    EXPECT_EQ(before.accrued_end, after.accrued_start);
    EXPECT_EQ(*before.gain + *after.gain, *whole.gain);
    EXPECT_EQ(before.recorded + after.recorded, whole.recorded);
    EXPECT_EQ(*before.promised + *after.promised, *whole.promised);
    EXPECT_EQ(before.days + after.days, whole.days);
    if (before.time_weighted && after.time_weighted && whole.time_weighted) {
      EXPECT_NEAR((1 + *before.time_weighted) * (1 + *after.time_weighted), 1 + *whole.time_weighted,
                  1e-9 * (1 + *whole.time_weighted));
    }
  }
}

TEST_P(AnyReturns, GapsInThePricesAreNamedAndNeverZero) {
  const auto analysis = RandomReturns(GetParam(), true, true).analysis();
  const Returns all = *returns(*analysis, {});
  const auto check = [](const ReturnFigures& figures) {
    if (!figures.gain || figures.unpriced > 0) {
      EXPECT_FALSE(figures.missing.empty());
    }
    if (!figures.gain) {
      EXPECT_TRUE(figures.xirr.empty());
      EXPECT_FALSE(figures.modified_dietz);
    }
    if (figures.unpriced > 0) {
      EXPECT_FALSE(figures.realised);
    }
  };
  check(all.total);
  for (const HoldingReturns& each : all.holdings) check(each.figures);
}

TEST_P(AnyReturns, OneHoldingAloneIsAsItIsAmongAll) {
  const auto analysis = RandomReturns(GetParam()).analysis();
  const Returns all = *returns(*analysis, {});
  for (const HoldingReturns& each : all.holdings) {
    const Returns one = *returns(*analysis, {.holding = each.holding});
    ASSERT_EQ(one.holdings.size(), 1u);
    EXPECT_EQ(one.total.gain, each.figures.gain);
    EXPECT_EQ(one.total.time_weighted, each.figures.time_weighted);
    EXPECT_EQ(one.total.xirr, each.figures.xirr);
  }
}

INSTANTIATE_TEST_SUITE_P(Seeds, AnyReturns, testing::Range(1u, 6u));

/// A coin with a price for every day that goes up and down.
EngineCase moving_prices(unsigned seed) {
  EngineCase c;
  std::mt19937 random(seed);
  for (int i = 0; i < 400; ++i)
    c.price(3, to_string(day("2025-01-01") + std::chrono::days{i}), std::to_string(900 + random() % 400));
  return c;
}

ReturnFigures figures_of(const EngineCase& c) {
  const auto analysis = *analyse(std::make_shared<const Portfolio>(c.rows), Assumptions{}, day("2026-01-20"));
  return returns(*analysis, {})->total;
}

TEST(ReturnProperties, TheTimeWeightedReturnKnowsNoSizeOfFlows) {
  for (unsigned seed = 1; seed <= 5; ++seed) {
    std::vector<double> found;
    for (const char* flow : {"0.001", "3", "700"}) {
      EngineCase c = moving_prices(seed);
      const HoldingId id = c.hold("staking", 3, "1000", "2025-01-01", {{"apr", "0.05"}, {"compounding", "daily"}});
      c.entry(id, EntryType::deposit, "2025-03-17", 3, flow);
      c.entry(id, EntryType::withdrawal, "2025-05-02", 3, flow);
      c.entry(id, EntryType::withdrawal, "2025-09-09", 3, flow);
      found.push_back(*figures_of(c).time_weighted);
    }
    EXPECT_NEAR(found[0], found[1], 1e-12);
    EXPECT_NEAR(found[0], found[2], 1e-12);
  }
}

TEST(ReturnProperties, DietzIsTheGrowthOfTheMoneyWeightedRateForOneFlow) {
  for (unsigned seed = 1; seed <= 10; ++seed) {
    EngineCase c = moving_prices(seed);
    c.hold("wallet", 3, "2", "2025-01-01", {});
    const ReturnFigures figures = figures_of(c);
    ASSERT_EQ(figures.xirr.size(), 1u);
    EXPECT_NEAR(*figures.modified_dietz, std::pow(1 + figures.xirr[0], figures.days / 365.0) - 1, 1e-9);
    EXPECT_NEAR(*figures.modified_dietz, *figures.time_weighted, 1e-12);
  }
}

TEST(ReturnProperties, CompoundingEarnsTheEffectiveRate) {
  EngineCase c;
  c.hold("lending", 2, "1000", "2025-01-01", {{"apr", "0.1"}, {"compounding", "daily"}});
  const auto analysis = *analyse(std::make_shared<const Portfolio>(c.rows), Assumptions{}, day("2026-01-01"));
  const ReturnFigures figures = returns(*analysis, {})->total;
  const double effective = std::pow(1 + 0.1 / 365, 365) - 1;
  EXPECT_NEAR(*figures.time_weighted, effective, 1e-12);
  EXPECT_NEAR(figures.xirr.at(0), effective, 1e-9);
  EXPECT_NEAR(*figures.realised, 0.1, 1e-9) << "the nominal rate, on what there was each day";
}

}  // namespace returns_property_test
}  // namespace tidemill::test
