#include "core/base/decimal.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <string>

namespace tidemill {
namespace decimal_test {

Decimal d(std::string_view text) {
  return Decimal::literal(text);
}

TEST(DecimalTest, ReadsAndPrintsCanonically) {
  const std::pair<const char*, const char*> rows[] = {
      {"0", "0"},
      {"-0", "0"},
      {"+5", "5"},
      {"0001.50", "1.5"},
      {".5", "0.5"},
      {"5.", "5"},
      {"-12.5", "-12.5"},
      {"0.000000000000000001", "0.000000000000000001"},
      {"874.520547945205479452", "874.520547945205479452"},
      {"170141183460469231731.687303715884105727", "170141183460469231731.687303715884105727"},
      {"-170141183460469231731.687303715884105728", "-170141183460469231731.687303715884105728"},
  };
  for (const auto& [text, canonical] : rows) {
    const auto parsed = Decimal::parse(text);
    ASSERT_TRUE(parsed) << text;
    EXPECT_EQ(parsed->to_string(), canonical);
  }
}

TEST(DecimalTest, SaysWhatIsWrongWithText) {
  struct Row {
    const char* text;
    ErrorCode code;
    const char* why;
  };
  const Row rows[] = {
      {"4O", ErrorCode::bad_input, "“4O” is not a number"},
      {"abc", ErrorCode::bad_input, "“abc” is not a number"},
      {"-", ErrorCode::bad_input, "“-” is not a number"},
      {".", ErrorCode::bad_input, "“.” is not a number"},
      {"nan", ErrorCode::bad_input, "“nan” is not a number"},
      {"inf", ErrorCode::bad_input, "“inf” is not a number"},
      {"0x10", ErrorCode::bad_input, "“0x10” is not a number"},
      {"5%", ErrorCode::bad_input, "“5%” is not a number"},
      {"--5", ErrorCode::bad_input, "“--5” is not a number"},
      {"5-", ErrorCode::bad_input, "“5-” is not a number"},
      {"", ErrorCode::bad_input, "the number is empty"},
      {"  ", ErrorCode::bad_input, "the number is empty"},
      {"1.234,5", ErrorCode::bad_input, "“1.234,5” has a comma, which can't be read here"},
      {"1,500", ErrorCode::bad_input, "“1,500” has a comma, which can't be read here"},
      {"1.2.3", ErrorCode::bad_input, "“1.2.3” has more than one point"},
      {"1 500", ErrorCode::bad_input, "“1 500” has a space or a mark between its digits"},
      {" 5", ErrorCode::bad_input, "“ 5” has a space or a mark between its digits"},
      {"1'500", ErrorCode::bad_input, "“1'500” has a space or a mark between its digits"},
      {"1e400", ErrorCode::bad_input, "“1e400” has an exponent, which is not accepted"},
      {"1e5", ErrorCode::bad_input, "“1e5” has an exponent, which is not accepted"},
      {"-2.5E-3", ErrorCode::bad_input, "“-2.5E-3” has an exponent, which is not accepted"},
      {"1e", ErrorCode::bad_input, "“1e” is not a number"},
      {"0.1234567890123456789", ErrorCode::bad_input,
       "“0.1234567890123456789” has 19 decimals, at most 18 can be kept"},
      {"170141183460469231731.687303715884105728", ErrorCode::overflow,
       "“170141183460469231731.687303715884105728” is too large"},
      {"-170141183460469231731.687303715884105729", ErrorCode::overflow,
       "“-170141183460469231731.68730371588410572…” is too large"},
      {"999999999999999999999999999999999999999999999999", ErrorCode::overflow,
       "“9999999999999999999999999999999999999999…” is too large"},
  };
  for (const auto& row : rows) {
    const auto parsed = Decimal::parse(row.text);
    ASSERT_FALSE(parsed) << row.text;
    EXPECT_EQ(parsed.error().code, row.code) << row.text;
    EXPECT_EQ(parsed.error().what, "") << "the caller adds the place";
    EXPECT_EQ(parsed.error().why, row.why);
    EXPECT_NE(parsed.error().todo, "") << row.text;
  }
  EXPECT_EQ(Decimal::parse("4O").error().todo, "type digits with one point, for example 1234.5");
}

TEST(DecimalTest, AmountsAreCappedAtAQuadrillion) {
  EXPECT_EQ(parse_amount("1000000000000000").value().to_string(), "1000000000000000");
  EXPECT_EQ(parse_amount("-1000000000000000").value().to_string(), "-1000000000000000");
  EXPECT_EQ(parse_amount("1000000000000000.000000000000000001").error().code, ErrorCode::overflow);
  EXPECT_EQ(parse_amount("-1000000000000001").error().why, "“-1000000000000001” is too large");
  EXPECT_EQ(parse_amount("4O").error().code, ErrorCode::bad_input);
}

// The yardstick of the whole program: 25,000 at 4.8 % for 266 days, Act/365F.
TEST(DecimalTest, InterestOf266DaysIsRoundedOnce) {
  const auto interest = product_over({d("25000"), d("0.048")}, 266, 365);
  EXPECT_EQ(interest->to_string(), "874.520547945205479452");
}

TEST(DecimalTest, RoundsTiesToEven) {
  EXPECT_EQ(multiply(d("0.000000000000000001"), d("0.5")).value().to_string(), "0");
  EXPECT_EQ(multiply(d("0.000000000000000003"), d("0.5")).value().to_string(), "0.000000000000000002");
  EXPECT_EQ(multiply(d("-0.000000000000000003"), d("0.5")).value().to_string(), "-0.000000000000000002");
  EXPECT_EQ(multiply(d("-0.000000000000000003"), d("0.5"), Rounding::truncate).value().to_string(),
            "-0.000000000000000001");
  // A tie at the last division, but something was cut off before it: up.
  EXPECT_EQ(product_over({d("0.000000000000000003"), d("0.5")}, 1, 1).value().to_string(), "0.000000000000000002");
  EXPECT_EQ(product_over({d("0.000000000000000001"), d("1.500000000000000001")}, 1, 3).value().to_string(),
            "0.000000000000000001");
  EXPECT_EQ(product_over({d("0.000000000000000001"), d("1.5")}, 1, 3).value().to_string(), "0");
}

TEST(DecimalTest, DividesOnlyByNumbersOtherThanZero) {
  EXPECT_EQ(divide(d("1"), d("3")).value().to_string(), "0.333333333333333333");
  EXPECT_EQ(divide(d("2"), d("3")).value().to_string(), "0.666666666666666667");
  EXPECT_EQ(divide(d("2"), d("3"), Rounding::truncate).value().to_string(), "0.666666666666666666");
  EXPECT_EQ(divide(d("1"), d("0")).error().code, ErrorCode::bad_input);
  EXPECT_EQ(multiply_divide(d("1"), d("1"), d("0")).error().code, ErrorCode::bad_input);
  EXPECT_EQ(product_over({d("1")}, 1, 0).error().code, ErrorCode::bad_input);
}

TEST(DecimalTest, RefusesResultsBeyondItsRange) {
  EXPECT_EQ(multiply(Decimal::max(), d("2")).error().code, ErrorCode::overflow);
  EXPECT_EQ(divide(Decimal::max(), d("0.5")).error().code, ErrorCode::overflow);
  EXPECT_EQ(product_over({Decimal::max(), Decimal::max(), Decimal::max(), Decimal::max()},
                         std::numeric_limits<std::uint64_t>::max(), 1)
                .error()
                .code,
            ErrorCode::overflow);
  EXPECT_EQ(product_over({Decimal::max(), Decimal::max(), Decimal::max(), Decimal::max()}, 0, 1).value().to_string(),
            "0");
  EXPECT_THROW(Decimal::max() + d("0.000000000000000001"), DecimalOverflow);
  EXPECT_THROW(-Decimal::max() - d("1"), DecimalOverflow);
  EXPECT_THROW(Decimal::max().rounded(0), DecimalOverflow);
  EXPECT_EQ(Decimal::max().rounded(0, Rounding::truncate).to_string(), "170141183460469231731");
  // The intermediate product may be far larger than the result.
  EXPECT_EQ(multiply_divide(Decimal::max(), Decimal::max(), Decimal::max()).value().to_string(),
            Decimal::max().to_string());
}

TEST(DecimalTest, PrintsFixedPlaces) {
  EXPECT_EQ(d("874.520547945205479452").to_fixed(2), "874.52");
  EXPECT_EQ(d("0.125").to_fixed(2), "0.12");
  EXPECT_EQ(d("0.135").to_fixed(2), "0.14");
  EXPECT_EQ(d("-0.004").to_fixed(2), "0.00");
  EXPECT_EQ(d("-0.006").to_fixed(2), "-0.01");
  EXPECT_EQ(d("5").to_fixed(0), "5");
  EXPECT_EQ(d("2.5").to_fixed(0), "2");
  EXPECT_EQ(d("5").to_fixed(18), "5.000000000000000000");
  EXPECT_EQ(Decimal::max().to_fixed(0), "170141183460469231732");
}

TEST(DecimalTest, ComparesByValue) {
  EXPECT_LT(d("-2"), d("1.999999999999999999"));
  EXPECT_EQ(d("1.50"), d("1.5"));
  EXPECT_EQ(d("-3").sign(), -1);
  EXPECT_EQ(d("0").sign(), 0);
  EXPECT_EQ(d("0.000000000000000001").sign(), 1);
  EXPECT_EQ(d("-3").abs(), d("3"));
}

TEST(DecimalTest, SquareRoots) {
  // Python's decimal module with 120 digits.
  EXPECT_EQ(square_root(d("2")).value().to_string(), "1.414213562373095049");
  EXPECT_EQ(square_root(d("3")).value().to_string(), "1.732050807568877294");
  EXPECT_EQ(square_root(d("0.25")).value().to_string(), "0.5");
  EXPECT_EQ(square_root(d("0")).value().to_string(), "0");
  EXPECT_EQ(square_root(d("0.000000000000000001")).value().to_string(), "0.000000001");
  EXPECT_EQ(square_root(d("1000000000000000")).value().to_string(), "31622776.601683793319988935");
  EXPECT_EQ(square_root(d("123456789.987654321")).value().to_string(), "11111.111104999999998875");
  EXPECT_EQ(square_root(Decimal::max()).value().to_string(), "13043817825.332782212349571806");
  EXPECT_EQ(square_root(d("-1")).error().code, ErrorCode::bad_input);
}

TEST(DecimalTest, CrossesToDoubleAndBack) {
  EXPECT_EQ(d("0.1").to_double(), 0.1);
  EXPECT_EQ(d("-874.520547945205479452").to_double(), -874.520547945205479452);
  EXPECT_EQ(d("0").to_double(), 0.0);
  EXPECT_EQ(Decimal::max().to_double(), 170141183460469231731.687303715884105727);
  EXPECT_EQ(Decimal::from_double(0.5).value().to_string(), "0.5");
  EXPECT_EQ(Decimal::from_double(0.1).value().to_string(), "0.100000000000000006");  // the double is not a tenth
  EXPECT_EQ(Decimal::from_double(-3.0).value().to_string(), "-3");
  EXPECT_EQ(Decimal::from_double(1e-30).value().to_string(), "0");
  EXPECT_EQ(Decimal::from_double(5e-324).value().to_string(), "0");
  EXPECT_EQ(Decimal::from_double(1e20).value().to_string(), "100000000000000000000");
  EXPECT_EQ(Decimal::from_double(-0.0).value().to_string(), "0");
  EXPECT_EQ(Decimal::from_double(1.8e20).error().code, ErrorCode::overflow);
  EXPECT_EQ(Decimal::from_double(1e300).error().code, ErrorCode::overflow);
  EXPECT_EQ(Decimal::from_double(std::nan("")).error().code, ErrorCode::overflow);
  EXPECT_EQ(Decimal::from_double(std::numeric_limits<double>::infinity()).error().code, ErrorCode::overflow);
}

}  // namespace decimal_test
}  // namespace tidemill
