#include "core/engine/realised_rates.h"

#include <gmock/gmock.h>

#include "tests/core/engine/projected.h"

namespace tidemill::test {
namespace realised_rates_test {

const Date as_of = make_date(2026, 11, 22);

Projection projected(const EngineCase& made, const Assumptions& assumptions = {}) {
  return projected(made, as_of, assumptions);
}

Assumptions by_terms() {
  Assumptions assumptions;
  assumptions.rates = Assumptions::Rates::terms;
  return assumptions;
}

/// 36,500 USDC at 10 %: 10 a day.
EngineCase lent() {
  EngineCase made;
  made.hold("lending", 2, "36500", "2025-06-01", {{"apr", "0.1"}});
  return made;
}

/// A payout on the last day of each month of 2026 from `first` to `last`, of what the days bring at `a_day`.
void pay(EngineCase& made, int first, int last, int a_day, HoldingId id = HoldingId{1}, std::int64_t asset = 2) {
  for (int month = first; month <= last; ++month) {
    const Date start = make_date(2026, static_cast<unsigned>(month), 1);
    const Date end = add_months(start, 1);
    EntryFact& entry = made.entry(id, EntryType::interest, to_string(end - std::chrono::days{1}), asset,
                                  std::to_string(a_day * days_between(start, end)));
    entry.covers_from = start;
  }
}

std::string line_of(const Projection& projection, const std::string& what) {
  for (const AssumptionLine& line : projection.assumptions)
    if (line.what.starts_with(what)) return line.value + "; " + line.source;
  return "missing";
}

TEST(RealisedRates, WithoutRecordsTheTermsStand) {
  const Projection projection = projected(lent());
  EXPECT_EQ(projection.total.mean, projected(lent(), by_terms()).total.mean) << "to the last bit";
  const HoldingRate& rate = projection.holdings[0].rate;
  EXPECT_NEAR(*rate.advertised, 0.1, 1e-12);
  EXPECT_FALSE(rate.realised.has_value());
  EXPECT_EQ(rate.used, rate.advertised);
  EXPECT_EQ(rate.days, 0);
  EXPECT_EQ(line_of(projection, "Rate of"), "missing");
  EXPECT_THAT(line_of(projection, "Rates"), testing::StartsWith("as in the terms"));
}

TEST(RealisedRates, RecordsEqualToTheTermsChangeNothing) {
  EngineCase made = lent();
  pay(made, 1, 10, 10);
  const auto rates = realised_rates(made.income("2026-11-22")[0]);
  ASSERT_EQ(rates.size(), 1u);
  EXPECT_EQ(rates.begin()->second.seen, 1);
  EXPECT_EQ(rates.begin()->second.used, 1);
  EXPECT_EQ(rates.begin()->second.days, 304);
  EXPECT_EQ(projected(made).total.mean, projected(made, by_terms()).total.mean) << "to the last bit";
}

TEST(RealisedRates, HalfOfWhatWasPromisedIsHalf) {
  EngineCase made = lent();
  pay(made, 6, 10, 5);
  const Projection projection = projected(made);
  EXPECT_NEAR(projection.total.mean, 365 * 5, 1e-9);
  const HoldingRate& rate = projection.holdings[0].rate;
  EXPECT_NEAR(*rate.advertised, 0.1, 1e-12);
  EXPECT_NEAR(*rate.realised, 0.05, 1e-12);
  EXPECT_NEAR(*rate.used, 0.05, 1e-12);
  EXPECT_EQ(rate.days, 153);
  EXPECT_EQ(line_of(projection, "Rate of"),
            "earned 5.0 % a year against 10 % by its terms (−50 %); from 5 months of records");
  EXPECT_THAT(line_of(projection, "Rates"), testing::StartsWith("as earned where there are three months of records"));

  const Projection terms = projected(made, by_terms());
  EXPECT_NEAR(terms.total.mean, 3650, 1e-9);
  EXPECT_NEAR(*terms.holdings[0].rate.realised, 0.05, 1e-12) << "the gap is shown all the same";
  EXPECT_NEAR(*terms.holdings[0].rate.used, 0.1, 1e-12);
}

TEST(RealisedRates, LessThanThreeMonthsSayNothing) {
  EngineCase made = lent();
  pay(made, 9, 10, 5);
  EXPECT_NEAR(projected(made).total.mean, 3650, 1e-9) << "61 days";
  EngineCase longer = lent();
  pay(longer, 8, 10, 5);
  EXPECT_NEAR(projected(longer).total.mean, 1825, 1e-9) << "92 days";
}

TEST(RealisedRates, OnlyTheLastTwelveMonthsCount) {
  EngineCase made = lent();
  for (const char* on : {"2025-06-30", "2025-07-31", "2025-08-31", "2025-09-30", "2025-10-31"})
    made.entry(HoldingId{1}, EntryType::interest, on, 2, "1");
  pay(made, 1, 10, 8);
  EXPECT_NEAR(projected(made).total.mean, 365 * 8, 1e-9);
}

TEST(RealisedRates, NewTermsAreNotScaledByOldRecords) {
  EngineCase made = lent();
  pay(made, 1, 8, 5);
  made.terms(HoldingId{1}, "2026-09-01", {{"apr", "0.08"}});
  pay(made, 9, 10, 4);
  EXPECT_NEAR(projected(made).total.mean, 365 * 8, 1e-9) << "two months of records since";

  EngineCase coming = lent();
  pay(coming, 1, 10, 5);
  coming.terms(HoldingId{1}, "2026-12-22", {{"apr", "0.08"}});
  EXPECT_NEAR(projected(coming).total.mean, 30 * 5 + 335 * 8, 1e-9) << "the new ones hold as they are";
}

TEST(RealisedRates, MoreThanTwiceTheTermsIsNotCountedOn) {
  EngineCase made = lent();
  pay(made, 1, 10, 70);
  const Projection projection = projected(made);
  EXPECT_NEAR(projection.total.mean, 2 * 3650, 1e-9);
  EXPECT_NEAR(*projection.holdings[0].rate.realised, 0.7, 1e-12);
  EXPECT_NEAR(*projection.holdings[0].rate.used, 0.2, 1e-12);
  EXPECT_THAT(line_of(projection, "Rate of"), testing::HasSubstr("not counted on"));
}

TEST(RealisedRates, AStreamNobodyRecordedKeepsItsTerms) {
  EngineCase made;
  made.price(5, "2026-01-01", "1");
  made.hold("lending", 2, "36500", "2025-06-01", {{"apr", "0.1"}, {"incentive_apr", "0.02"}, {"incentive_asset", "5"}});
  pay(made, 1, 10, 5);
  const Projection projection = projected(made);
  EXPECT_NEAR(projection.total.mean, 365 * (5 + 2), 1e-9);
  EXPECT_NEAR(*projection.holdings[0].rate.used, 0.12 * 7 / 12, 1e-12);
}

TEST(RealisedRates, DailyCompoundingFollowsWhatWasEarned) {
  EngineCase made;
  made.price(3, "2026-11-20", "3000");
  made.hold("staking", 3, "10", "2025-06-01", {{"apr", "0.0365"}, {"compounding", "daily"}});
  for (int month = 1; month <= 10; ++month) {
    EntryFact& entry =
        made.entry(HoldingId{1}, EntryType::reward,
                   to_string(add_months(make_date(2026, 1, 1), month) - std::chrono::days{1}), 3, "0.015");
    entry.covers_from = make_date(2026, static_cast<unsigned>(month), 1);
  }
  const double half = projected(made).total.mean / projected(made, by_terms()).total.mean;
  EXPECT_NEAR(half, 0.48, 0.02) << "about half of 0.03 ETH a month, which compounds less too";
}

TEST(RealisedRates, AnUnpricedHoldingStaysLeftOut) {
  EngineCase made;
  made.hold("lending", 5, "36500", "2025-06-01", {{"apr", "0.1"}});
  pay(made, 1, 10, 5, HoldingId{1}, 5);
  const Projection projection = projected(made);
  EXPECT_EQ(projection.total.mean, 0);
  EXPECT_EQ(projection.left_out.size(), 1u);
}

}  // namespace realised_rates_test
}  // namespace tidemill::test
