#include <gtest/gtest.h>

#include "tests/core/risks/risk_case.h"

namespace tidemill {
namespace data_quality_test {

RiskCase priced_on(const char* day) {
  RiskCase risk;
  PriceFigure price;
  if (day) price.of = *parse_date(day);
  risk.figures.prices = {price};
  return risk;
}

TEST(DataQuality, OldPricesCostPoints) {
  EXPECT_EQ(priced_on("2026-11-22").assess("data_quality").risk, 0);
  EXPECT_EQ(priced_on("2026-11-12").assess("data_quality").risk, 5);
  EXPECT_EQ(priced_on("2026-10-22").assess("data_quality").risk, 12);
  EXPECT_EQ(priced_on("2026-07-01").assess("data_quality").risk, 22);
  const FactorResult old = priced_on("2025-11-22").assess("data_quality");
  EXPECT_EQ(old.risk, 30);
  EXPECT_EQ(old.reasons[0].detail, "12 months");
  EXPECT_EQ(old.reasons[0].source, "price of 2025-11-22");
}

TEST(DataQuality, AMissingPriceIsTheWorst) {
  EXPECT_EQ(priced_on(nullptr).assess("data_quality").risk, 40);
}

TEST(DataQuality, SaysWhenAPriceIsAnAssumption) {
  RiskCase risk = priced_on("2026-11-22");
  risk.figures.prices[0].origin = PriceFigure::Origin::peg;
  EXPECT_EQ(risk.assess("data_quality").risk, 6);
  risk.figures.prices[0].origin = PriceFigure::Origin::derived;
  EXPECT_EQ(risk.assess("data_quality").risk, 4);
  risk.figures.prices[0].origin = PriceFigure::Origin::base;
  EXPECT_EQ(risk.assess("data_quality").risk, 0);
}

TEST(DataQuality, APriceThatStandsStillIsAStuckFeed) {
  RiskCase risk = priced_on("2026-11-22");
  risk.figures.prices[0].unchanged_entries = 12;
  risk.figures.prices[0].unchanged_days = 12;
  EXPECT_EQ(risk.assess("data_quality").risk, 18);
  risk.asset.kind = AssetKind::stablecoin;
  EXPECT_EQ(risk.assess("data_quality").risk, 0) << "a peg may stand still";
}

TEST(DataQuality, ARateNobodyConfirmsForMonthsIsDoubtful) {
  RiskCase risk;
  risk.figures.evidence = RateEvidence{make_date(2025, 12, 1), {}, {}};
  const FactorResult frozen = risk.assess("data_quality");
  EXPECT_EQ(points_of(frozen, "Rate neither changed nor confirmed"), 16);  // 356 days
  EXPECT_EQ(reason_of(frozen, "Rate neither changed")->source, "your terms of 2025-12-01");
  EXPECT_EQ(points_of(frozen, "Nothing recorded"), 18);  // open since 2025-01-01
  risk.figures.evidence->recorded = make_date(2026, 11, 1);
  const FactorResult recorded = risk.assess("data_quality");
  EXPECT_EQ(recorded.risk, 0);
  EXPECT_EQ(recorded.reasons[0].source, "your record of 2026-11-01");
  risk.figures.evidence->stated = make_date(2026, 11, 20);
  EXPECT_EQ(risk.assess("data_quality").reasons[0].source, "your terms of 2026-11-20");
}

TEST(DataQuality, RecordsThatFallShortOfTheRateCount) {
  RiskCase risk;
  risk.figures.evidence = RateEvidence{make_date(2026, 1, 1), make_date(2026, 11, 1), 0.7};
  EXPECT_EQ(risk.assess("data_quality").risk, 15);
  risk.figures.evidence->realised = 0.2;
  EXPECT_EQ(risk.assess("data_quality").risk, 25);
  risk.figures.evidence->realised = 1.0;
  EXPECT_EQ(risk.assess("data_quality").risk, 0);
}

TEST(DataQuality, DoesNotApplyWhereThereIsNothingToKnow) {
  EXPECT_EQ(RiskCase().assess("data_quality").risk, std::nullopt);
}

}  // namespace data_quality_test
}  // namespace tidemill
