#include "core/base/fixed_point.h"

#include <gtest/gtest.h>

#include "tests/core/base/decimal_samples.h"

namespace tidemill {
namespace fixed_point_test {

Fixed fixed(std::string_view text) {
  return Fixed::from_decimal(Decimal::literal(text));
}

// The digits behind the point in groups of 18, each truncated.
struct Digits {
  const char* first;
  const char* second;
  const char* third;
};

// Equal to 53 places: the last group may be wrong in its last digit.
void expect_digits(Fixed value, const Digits& digits) {
  constexpr auto shift = static_cast<std::uint64_t>(Decimal::one_units);
  value = (value - fixed(digits.first)).times(shift);
  value = (value - fixed(digits.second)).times(shift);
  EXPECT_NEAR((value - fixed(digits.third)).to_decimal().value().to_double(), 0, 5e-18) << digits.first;
}

// Expected digits: Python's decimal module with 80 digits.
TEST(FixedTest, LogarithmsTo53Places) {
  expect_digits(log(fixed("2")), {"0.693147180559945309", "0.417232121458176568", "0.075500134360255254"});
  expect_digits(log(fixed("10")), {"2.302585092994045684", "0.017991454684364207", "0.601101488628772976"});
  expect_digits(log(fixed("170141183460469231731")),
                {"46.583160257220231983", "0.660593632693263744", "0.779588956108658004"});
  expect_digits(log(fixed("1.000000000000000001")), {"0", "0.999999999999999999", "0.5"});
  expect_digits(log(fixed("0.999999999999999999")), {"-0.000000000000000001", "0", "-0.5"});
  EXPECT_TRUE(log(fixed("1")).is_zero());
  // Of 10⁻¹⁸ itself only 40 digits can be held.
  EXPECT_EQ(log(fixed("0.000000000000000001")).to_decimal().value().to_string(), "-41.446531673892822312");
}

TEST(FixedTest, ExponentialsTo53Places) {
  expect_digits(expm1(fixed("1")).value(), {"1.718281828459045235", "0.360287471352662497", "0.757247093699959574"});
  expect_digits(expm1(fixed("-0.5")).value(),
                {"-0.393469340287366576", "-0.396200465008819546", "-0.558081864512813044"});
  EXPECT_EQ(expm1(fixed("45")).value().to_decimal().value().to_string(), "34934271057485095347.034797233406099533");
  EXPECT_TRUE(expm1(Fixed()).value().is_zero());
  EXPECT_EQ(expm1(fixed("-1000000")).value().to_decimal().value().to_string(), "-1");
  EXPECT_EQ(expm1(fixed("-50")).value().to_decimal().value().to_string(), "-1");
  EXPECT_EQ((expm1(fixed("-40")).value() + Fixed::of(1)).to_decimal().value().to_string(), "0.000000000000000004");
  EXPECT_EQ(expm1(fixed("48")).error().code, ErrorCode::overflow);
  EXPECT_EQ(expm1(Fixed::from_decimal(Decimal::max())).error().code, ErrorCode::overflow);
}

TEST(FixedTest, LogarithmUndoesTheExponential) {
  test::DecimalSamples samples(21);
  const Decimal tiny = Decimal::literal("0.000000000000000001");
  for (int i = 0; i < 2'000; ++i) {
    const Decimal a = samples.next().abs();
    if (a.is_zero()) continue;
    // Relative accuracy far beyond 18 places: the 20 digits before the point don't cost those behind it.
    const auto back = expm1(log(Fixed::from_decimal(a)));
    ASSERT_TRUE(back);
    ASSERT_LE((*(*back + Fixed::of(1)).to_decimal() - a).abs(), Decimal::zero()) << a.to_string();
    const auto exponent = Decimal::from_units(a.units() % (int128{40} * Decimal::one_units));
    const auto there = expm1(Fixed::from_decimal(exponent));
    ASSERT_LT(*(log(*there + Fixed::of(1)) - Fixed::from_decimal(exponent)).to_decimal(), tiny) << exponent.to_string();
  }
}

TEST(FixedTest, ArithmeticKeepsSigns) {
  EXPECT_EQ((fixed("-2.5") * fixed("4")).to_decimal().value().to_string(), "-10");
  EXPECT_EQ((fixed("-1") / fixed("-3")).to_decimal().value().to_string(), "0.333333333333333333");
  EXPECT_EQ((fixed("1.5") - fixed("4")).to_decimal().value().to_string(), "-2.5");
  EXPECT_EQ((fixed("4") - fixed("1.5")).to_decimal().value().to_string(), "2.5");
  EXPECT_EQ((fixed("-4") + fixed("-1.5")).to_decimal().value().to_string(), "-5.5");
  EXPECT_FALSE((fixed("4") - fixed("4")).is_negative());
  EXPECT_EQ(fixed("-7").times(365).over(7).to_decimal().value().to_string(), "-365");
}

TEST(FixedTest, CrossesBackHalfEven) {
  const Fixed half_unit = fixed("0.000000000000000001").over(2);
  EXPECT_EQ((fixed("1") + half_unit).to_decimal().value().to_string(), "1");
  EXPECT_EQ((fixed("1.000000000000000001") + half_unit).to_decimal().value().to_string(), "1.000000000000000002");
  EXPECT_EQ((-(fixed("1.000000000000000001") + half_unit)).to_decimal().value().to_string(), "-1.000000000000000002");
  // 10⁻³⁰ above the tie is above the tie.
  EXPECT_EQ((fixed("1") + half_unit + fixed("0.000000000000001").over(1'000'000'000'000'000))
                .to_decimal()
                .value()
                .to_string(),
            "1.000000000000000001");
  EXPECT_EQ(Fixed::from_decimal(Decimal::max()).to_decimal().value().to_string(), Decimal::max().to_string());
  EXPECT_EQ((Fixed::from_decimal(Decimal::max()) + fixed("1")).to_decimal().error().code, ErrorCode::overflow);
}

}  // namespace fixed_point_test
}  // namespace tidemill
