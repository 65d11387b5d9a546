// How likely a holding may fail, and what a cover of it is worth. The hazards' ranges have tests of their own; here the
// arithmetic on them is worked out by hand.
#include "core/engine/cover_worth.h"

#include <gtest/gtest.h>

#include <cmath>

#include "core/engine/hazard_list.h"
#include "tests/core/engine/engine_case.h"

namespace tidemill::test {
namespace cover_worth_test {

const Date kToday = day("2026-11-22");

AnalysisPtr analysed(const EngineCase& c) {
  return *analyse(std::make_shared<const Portfolio>(c.rows), Assumptions{}, kToday);
}

/// 10,000 USDC lent at 5 % to a protocol.
EngineCase lent() {
  EngineCase c;
  c.rows.platforms.push_back({PlatformId{1}, "Bank", PlatformKind::protocol, "Ethereum", {}, {}, {}});
  c.hold("lending", 2, "10000", "2026-11-22", {{"apr", "0.05"}});
  c.rows.holdings.back().platform = PlatformId{1};
  return c;
}

void insure(EngineCase& c, const std::string& amount, const std::string& premium, const std::string& deductible,
            const std::string& from, const std::string& until) {
  const auto usd = [](const std::string& text) { return Money{Currency::literal("USD"), dec(text)}; };
  Cover cover;
  cover.id = CoverId{static_cast<std::int64_t>(c.rows.covers.size()) + 1};
  cover.holding = HoldingId{1};
  cover.amount = usd(amount);
  cover.premium = usd(premium);
  cover.deductible = usd(deductible);
  cover.from = day(from);
  cover.until = day(until);
  c.rows.covers.push_back(cover);
}

std::vector<HazardAssumption> hazards(const Analysis& analysis) {
  return *hazards_of(*analysis.portfolio, {HoldingId{1}}, {AssetId{2}}, *analysis.prices, analysis.risk, kToday,
                     Assumptions{});
}

TEST(CoverWorth, TheExpectedLossIsThatOfItsHazards) {
  const auto analysis = analysed(lent());
  const auto all = hazards(*analysis);
  ASSERT_EQ(all.size(), 2u) << "the platform, and the peg of USDC";
  const auto rows = *cover_worths(*analysis);
  ASSERT_EQ(rows.size(), 1u);
  const CoverWorth& row = rows[0];
  const double none = (1 - all[0].probability) * (1 - all[1].probability);
  const double kept = (1 - all[0].probability * all[0].loss) * (1 - all[1].probability * all[1].loss);
  EXPECT_EQ(row.value, 10000);
  EXPECT_NEAR(row.probability, 1 - none, 1e-12);
  EXPECT_NEAR(*row.expected_loss, 10000 * (1 - kept), 1e-9);
  EXPECT_NEAR(row.loss * row.probability, 1 - kept, 1e-12);
  EXPECT_LT(row.probability_low, row.probability);
  EXPECT_GT(row.probability_high, row.probability);
  EXPECT_EQ(row.causes.size(), 2u);
  EXPECT_FALSE(row.premium || row.worth || row.expected_payout) << "nobody said what a cover costs";
}

TEST(CoverWorth, AtTheBreakEvenAYearNetsTheBenchmark) {
  const auto analysis = analysed(lent());
  for (const double benchmark : {0.0, 0.03, 0.049}) {
    const CoverWorth row = cover_worths(*analysis, {.benchmark = benchmark})->front();
    const double q = *row.break_even, rate = *row.rate;
    EXPECT_NEAR(rate, 0.05, 1e-9);
    EXPECT_NEAR((1 - q) * (1 + rate) + q * (1 - row.loss), 1 + benchmark, 1e-12);
  }
  EXPECT_EQ(cover_worths(*analysis, {.benchmark = 0.06})->front().break_even, 0) << "it does not pay at all";
}

TEST(CoverWorth, TheExpectedLossDecides) {
  const auto analysis = analysed(lent());
  double platform = 0;
  for (const HazardAssumption& each : hazards(*analysis))
    if (!each.asset) platform += each.probability * each.loss;
  const auto at = [&](double rate) { return cover_worths(*analysis, {.premium_rate = rate})->front(); };
  EXPECT_NEAR(*at(0.02).expected_payout, 10000 * platform, 1e-9) << "a depeg is not paid for";
  EXPECT_EQ(at(0.02).premium, 200);
  EXPECT_EQ(at(platform * 0.99).worth, true);
  EXPECT_EQ(at(platform * 1.01).worth, false);
}

TEST(CoverWorth, TheCoverInForceHasItsOwnTerms) {
  EngineCase c = lent();
  insure(c, "9999", "50", "0", "2025-01-01", "2026-01-01");
  insure(c, "2000", "50", "1000", "2026-10-01", "2027-04-01");  // 182 days
  const auto analysis = analysed(c);
  const CoverWorth row = cover_worths(*analysis)->front();
  EXPECT_EQ(row.cover, CoverId{2}) << "the other has ended";
  EXPECT_NEAR(*row.premium, 50.0 * 365 / 182, 1e-9);
  EXPECT_NEAR(*row.premium_rate, *row.premium / 2000, 1e-12);
  double payout = 0;
  for (const HazardAssumption& each : hazards(*analysis))
    if (!each.asset) payout += each.probability * std::min(2000.0, std::max(0.0, each.loss * 10000 - 1000));
  EXPECT_NEAR(*row.expected_payout, payout, 1e-9);
  EXPECT_EQ(cover_worths(*analysis, {.premium_rate = 0.01})->front().cover, std::nullopt) << "what was asked for";
}

TEST(CoverWorth, UnknownStaysUnknown) {
  EngineCase c;
  c.hold("staking", 3, "10", "2026-11-22", {{"apr", "0.03"}});
  const CoverWorth row = cover_worths(*analysed(c), {.premium_rate = 0.02})->front();
  EXPECT_FALSE(row.value || row.rate || row.break_even || row.expected_loss || row.premium || row.worth);
}

TEST(CoverWorth, TermsHaveRanges) {
  const auto analysis = analysed(lent());
  EXPECT_FALSE(cover_worths(*analysis, {.premium_rate = 1.5}));
  EXPECT_FALSE(cover_worths(*analysis, {.premium_rate = -0.1}));
  EXPECT_FALSE(cover_worths(*analysis, {.benchmark = -1}));
  EXPECT_TRUE(cover_worths(*analysis, {}, HoldingId{99})->empty());
}

}  // namespace cover_worth_test
}  // namespace tidemill::test
