#include "core/reports/report_text.h"

#include <gmock/gmock.h>

#include <cmath>

namespace tidemill {
namespace report_text_test {

const Currency usd = Currency::literal("USD");

struct MoneyCase {
  const char* name;
  const char* amount;
  const char* currency;
  const char* text;
};

class MoneyText : public testing::TestWithParam<MoneyCase> {};

TEST_P(MoneyText, ReadsAsPeopleWriteIt) {
  const MoneyCase& c = GetParam();
  EXPECT_EQ(readable::money(Decimal::literal(c.amount), Currency::literal(c.currency)), c.text);
}

INSTANTIATE_TEST_SUITE_P(Cases, MoneyText,
                         testing::Values(MoneyCase{"Zero", "0", "USD", "0.00"},
                                         MoneyCase{"TieDown", "0.125", "USD", "0.12"},
                                         MoneyCase{"TieUp", "0.135", "USD", "0.14"},
                                         MoneyCase{"JustAboveATie", "0.125000000000000001", "USD", "0.13"},
                                         MoneyCase{"Tiny", "0.000000000000000001", "USD", "<0.01"},
                                         MoneyCase{"TinyLoss", "-0.004", "USD", ">−0.01"},
                                         MoneyCase{"Loss", "-3", "USD", "−3.00"},
                                         MoneyCase{"Grouped", "1234567.895", "USD", "1,234,567.90"},
                                         MoneyCase{"RoundsIntoAGroup", "999.999", "USD", "1,000.00"},
                                         MoneyCase{"Issue", "874.520547945205479452", "USD", "874.52"},
                                         MoneyCase{"Yen", "1234.5", "JPY", "1,234"},
                                         MoneyCase{"Bitcoin", "0.00012345678", "BTC", "0.00012346"}),
                         [](const auto& test) { return test.param.name; });

TEST(ReportText, QuantitiesKeepEightDigitsAndAllBeforeThePoint) {
  const auto text = [](const char* amount) { return readable::amount(Decimal::literal(amount)); };
  EXPECT_EQ(text("25000"), "25,000");
  EXPECT_EQ(text("12.4"), "12.4");
  EXPECT_EQ(text("0"), "0");
  EXPECT_EQ(text("874.520547945205479452"), "874.52055");
  EXPECT_EQ(text("0.041300000000000001"), "0.0413");
  EXPECT_EQ(text("0.000000000000000123"), "0.000000000000000123");
  EXPECT_EQ(text("-1234567890.5"), "−1,234,567,890");
  EXPECT_EQ(text("99999999.9"), "100,000,000");
  EXPECT_EQ(text("100000"), "100,000");
}

TEST(ReportText, PercentHasOneDecimalAndSaysWhenItIsLess) {
  EXPECT_EQ(readable::percent(0.048), "4.8\u202F%");
  EXPECT_EQ(readable::percent(-0.314), "−31.4\u202F%");
  EXPECT_EQ(readable::percent(0), "0.0\u202F%");
  EXPECT_EQ(readable::percent(0.0004), "<0.1\u202F%");
  EXPECT_EQ(readable::percent(12.5), "1,250.0\u202F%");
  EXPECT_EQ(readable::percent(NAN), "–");
}

TEST(ReportText, EstimatesThatAreNotFiniteAreUnknown) {
  EXPECT_EQ(readable::estimate(1234.5, usd), "1,234.50");
  EXPECT_EQ(readable::estimate(1e-9, usd), "<0.01");
  EXPECT_EQ(readable::estimate(-INFINITY, usd), "–");
  EXPECT_EQ(readable::number(5200.4, 0), "5,200");
  EXPECT_EQ(readable::count(-1304), "−1,304");
}

TEST(ReportText, PeriodsSayTheYearOnce) {
  EXPECT_EQ(readable::long_period(make_date(2026, 1, 1), make_date(2026, 11, 22)), "1 January – 22 November 2026");
  EXPECT_EQ(readable::long_period(make_date(2025, 12, 31), make_date(2026, 1, 1)), "31 December 2025 – 1 January 2026");
  EXPECT_EQ(readable::long_period(make_date(2026, 5, 4), make_date(2026, 5, 4)), "4 May 2026");
  EXPECT_EQ(readable::short_period(make_date(2026, 11, 22), make_date(2026, 12, 21)), "22 Nov – 21 Dec 2026");
  EXPECT_EQ(readable::month("2026-09"), "Sep 2026");
  EXPECT_EQ(readable::month("2026-13"), "2026-13");
  EXPECT_EQ(readable::month("Q3"), "Q3");
}

TEST(ReportText, UnknownIsADashButBlankInATotal) {
  const ReportRow row{{std::string("a"), Cell()}, {}};
  const ReportRow total{{std::string("Total"), Cell()}, {}, true};
  EXPECT_EQ(readable::cell(row, 1, usd), "–");
  EXPECT_EQ(readable::cell(total, 1, usd), "");
  EXPECT_EQ(readable::cell(row, 7, usd), "");
}

TEST(ReportText, ForeignMoneyNamesItsCurrency) {
  EXPECT_EQ(readable::cell(MoneyCell{Decimal::of(3), Currency::literal("EUR")}, usd), "3.00 EUR");
  EXPECT_EQ(readable::cell(MoneyCell{Decimal::of(3), usd}, usd), "3.00");
  EXPECT_EQ(readable::cell(AmountCell{Decimal::literal("12.4"), "ETH"}, usd), "12.4 ETH");
  EXPECT_EQ(readable::cell(GradeCell{'B', 74.4}, usd), "B 74");
}

}  // namespace report_text_test
}  // namespace tidemill
