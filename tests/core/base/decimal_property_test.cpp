// Every rounding operation of Decimal, checked by multiplying its result back in decimal schoolbook arithmetic: for
// units n/d the answer q must satisfy |n − q·d| ≤ d/2 (with a tie only at even q), or 0 ≤ n − q·d < d when truncating.

#include <gtest/gtest.h>

#include <charconv>
#include <cmath>
#include <cstddef>

#include "core/base/decimal.h"
#include "tests/core/base/big_natural.h"
#include "tests/core/base/decimal_samples.h"

namespace tidemill {
namespace decimal_property_test {

using test::BigNatural;
using test::DecimalSamples;
using test::units_of;

constexpr int cases = 30'000;  // for each rounding of each of the operations

// An exact quotient of big integers, in units of 10⁻¹⁸.
struct Exact {
  BigNatural numerator;
  BigNatural denominator;
  bool negative = false;
};

const BigNatural& largest_units() {
  static const BigNatural value = BigNatural::parse("170141183460469231731687303715884105727");
  return value;
}

testing::AssertionResult is_rounded(const Exact& exact, const Result<Decimal>& result, Rounding rounding) {
  const BigNatural two(2);
  if (!result) {
    if (result.error().code != ErrorCode::overflow) return testing::AssertionFailure() << result.error().message();
    // Refused: then it must be too large even after rounding.
    const BigNatural half_beyond = largest_units() * two + BigNatural(rounding == Rounding::truncate ? 2 : 1);
    if (exact.numerator * two >= half_beyond * exact.denominator) return testing::AssertionSuccess();
    return testing::AssertionFailure() << "refused, but " << exact.numerator.to_string() << "/"
                                       << exact.denominator.to_string() << " fits";
  }
  const auto actual = units_of(result->to_string());
  const BigNatural back = actual.units * exact.denominator;
  const auto wrong = [&] {
    return testing::AssertionFailure() << exact.numerator.to_string() << "/" << exact.denominator.to_string()
                                       << " gave " << result->to_string();
  };
  if (!actual.units.is_zero() && actual.negative != exact.negative) return wrong() << " with the wrong sign";
  if (rounding == Rounding::truncate) {
    if (back > exact.numerator || exact.numerator - back >= exact.denominator) return wrong();
    return testing::AssertionSuccess();
  }
  const BigNatural distance = back > exact.numerator ? back - exact.numerator : exact.numerator - back;
  const auto against_half = distance * two <=> exact.denominator;
  if (against_half > 0 || (against_half == 0 && actual.units.is_odd())) return wrong();
  return testing::AssertionSuccess();
}

BigNatural units(Decimal value) {
  return units_of(value.to_string()).units;
}

class DecimalProperty : public testing::TestWithParam<Rounding> {};

TEST_P(DecimalProperty, ProductIsRoundedOnce) {
  DecimalSamples samples(1);
  const BigNatural one = BigNatural::power_of_ten(18);
  for (int i = 0; i < cases; ++i) {
    const Decimal a = samples.next();
    const Decimal b = samples.next();
    const Exact exact{units(a) * units(b), one, a.is_negative() != b.is_negative()};
    ASSERT_TRUE(is_rounded(exact, multiply(a, b, GetParam()), GetParam())) << a.to_string() << " × " << b.to_string();
  }
}

TEST_P(DecimalProperty, QuotientIsRoundedOnce) {
  DecimalSamples samples(2);
  const BigNatural one = BigNatural::power_of_ten(18);
  for (int i = 0; i < cases; ++i) {
    const Decimal a = samples.next();
    const Decimal b = samples.next();
    if (b.is_zero()) continue;
    const Exact exact{units(a) * one, units(b), a.is_negative() != b.is_negative()};
    ASSERT_TRUE(is_rounded(exact, divide(a, b, GetParam()), GetParam())) << a.to_string() << " / " << b.to_string();
  }
}

TEST_P(DecimalProperty, ProductOverNumberIsRoundedOnce) {
  DecimalSamples samples(3);
  for (int i = 0; i < cases; ++i) {
    const Decimal a = samples.next();
    const Decimal b = samples.next();
    const Decimal c = samples.next();
    if (c.is_zero()) continue;
    const bool negative = (a.is_negative() != b.is_negative()) != c.is_negative();
    const Exact exact{units(a) * units(b), units(c), negative};
    ASSERT_TRUE(is_rounded(exact, multiply_divide(a, b, c, GetParam()), GetParam()))
        << a.to_string() << " × " << b.to_string() << " / " << c.to_string();
  }
}

TEST_P(DecimalProperty, ProductOfManyIsRoundedOnce) {
  DecimalSamples samples(4);
  const BigNatural one = BigNatural::power_of_ten(18);
  for (int i = 0; i < cases; ++i) {
    const auto count = samples.below(4) + 1;
    const Decimal f[4] = {samples.next(), samples.next(), samples.next(), samples.next()};
    const std::uint64_t times = samples.below(2) == 0 ? samples.below(40'000) : samples.any64();
    const std::uint64_t over = samples.below(2) == 0 ? 365 : samples.any64() + (samples.below(2) == 0 ? 1 : 0);
    if (over == 0) continue;
    Exact exact{BigNatural(times), BigNatural(over), false};
    for (std::size_t k = 0; k < count; ++k) {
      exact.numerator = exact.numerator * units(f[k]);
      if (k > 0) exact.denominator = exact.denominator * one;
      exact.negative = exact.negative != f[k].is_negative();
    }
    Result<Decimal> result = Decimal::zero();
    switch (count) {
      case 1:
        result = product_over({f[0]}, times, over, GetParam());
        break;
      case 2:
        result = product_over({f[0], f[1]}, times, over, GetParam());
        break;
      case 3:
        result = product_over({f[0], f[1], f[2]}, times, over, GetParam());
        break;
      default:
        result = product_over({f[0], f[1], f[2], f[3]}, times, over, GetParam());
        break;
    }
    ASSERT_TRUE(is_rounded(exact, result, GetParam()))
        << count << " factors " << f[0].to_string() << ", " << f[1].to_string() << ", " << f[2].to_string() << ", "
        << f[3].to_string() << " × " << times << " / " << over;
  }
}

TEST_P(DecimalProperty, RoundedKeepsTheWantedPlaces) {
  DecimalSamples samples(5);
  for (int i = 0; i < cases; ++i) {
    const Decimal a = samples.next();
    const auto digits = static_cast<int>(samples.below(19));
    Result<Decimal> result = Decimal::zero();
    try {
      result = a.rounded(digits, GetParam());
    } catch (const DecimalOverflow&) {
      ASSERT_GT(a.abs(), Decimal::literal("170141183460469231731")) << a.to_string();
      continue;
    }
    // Scaled down to whole steps, the result must be a correctly rounded integer.
    const BigNatural step = BigNatural::power_of_ten(static_cast<unsigned>(18 - digits));
    const std::string text = result->to_fixed(18);
    const std::string cut = text.substr(0, text.size() - static_cast<std::size_t>(18 - digits));
    ASSERT_EQ(Decimal::literal(cut).to_string(), result->to_string());
    std::string whole = cut;
    std::erase(whole, '.');
    std::erase(whole, '-');
    const BigNatural steps = BigNatural::parse(whole);
    const BigNatural back = steps * step;
    const BigNatural exact = units(a);
    if (GetParam() == Rounding::truncate) {
      ASSERT_TRUE(back <= exact && exact - back < step) << a.to_string() << " to " << digits << ": " << text;
    } else {
      const BigNatural distance = back > exact ? back - exact : exact - back;
      const auto half = distance + distance <=> step;
      ASSERT_TRUE(half < 0 || (half == 0 && !steps.is_odd())) << a.to_string() << " to " << digits << ": " << text;
    }
  }
}

INSTANTIATE_TEST_SUITE_P(Roundings, DecimalProperty, testing::Values(Rounding::half_even, Rounding::truncate),
                         [](const auto& test) {
                           return std::string(test.param == Rounding::half_even ? "half_even" : "truncate");
                         });

TEST(DecimalPropertyTest, TextRoundTripIsExact) {
  DecimalSamples samples(6);
  for (int i = 0; i < cases; ++i) {
    const Decimal a = samples.next();
    const auto back = Decimal::parse(a.to_string());
    ASSERT_TRUE(back) << a.to_string();
    ASSERT_EQ(back->units(), a.units()) << a.to_string();
    ASSERT_EQ(Decimal::literal(a.to_fixed(18)), a);
  }
}

TEST(DecimalPropertyTest, SumAndDifferenceAgreeWithTheOracle) {
  DecimalSamples samples(7);
  for (int i = 0; i < cases; ++i) {
    const Decimal a = samples.next();
    const Decimal b = samples.next();
    const bool same_sign = a.is_negative() == b.is_negative();
    const BigNatural x = units(a);
    const BigNatural y = units(b);
    const BigNatural expected = same_sign ? x + y : (x > y ? x - y : y - x);
    if (expected > largest_units()) {
      EXPECT_THROW(a + b, DecimalOverflow);
      continue;
    }
    const Decimal sum = a + b;
    ASSERT_TRUE(units(sum) == expected) << a.to_string() << " + " << b.to_string();
    ASSERT_EQ(sum - b, a);
    ASSERT_EQ(b - sum, -a);
  }
}

TEST(DecimalPropertyTest, SquareRootIsNearest) {
  DecimalSamples samples(8);
  const BigNatural four_ones = BigNatural(4) * BigNatural::power_of_ten(18);
  for (int i = 0; i < 20'000; ++i) {
    const Decimal a = samples.next().abs();
    const BigNatural twice = BigNatural(2) * units(square_root(a).value());
    const BigNatural square = units(a) * four_ones;  // (2√n)²
    const BigNatural upper = twice + BigNatural(1);
    ASSERT_TRUE(square <= upper * upper) << a.to_string();
    if (twice.is_zero()) continue;
    const BigNatural lower = twice - BigNatural(1);
    ASSERT_TRUE(square >= lower * lower) << a.to_string();
  }
}

TEST(DecimalPropertyTest, ToDoubleIsNearest) {
  DecimalSamples samples(9);
  for (int i = 0; i < cases; ++i) {
    const Decimal a = samples.next();
    const std::string text = a.to_string();
    double nearest = 0;
    std::from_chars(text.data(), text.data() + text.size(), nearest);  // correctly rounded by definition
    ASSERT_EQ(a.to_double(), nearest) << text;
  }
}

TEST(DecimalPropertyTest, FromDoubleIsNearestToTheExactBinaryValue) {
  std::mt19937_64 random(10);
  for (int i = 0; i < 20'000; ++i) {
    const auto mantissa = static_cast<double>(random() >> (random() % 64));
    const double value = std::ldexp(mantissa, static_cast<int>(random() % 190) - 180);
    char buffer[1400];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::fixed, 300).ptr;
    std::string digits(buffer, end);  // all digits of the binary fraction
    const std::size_t decimals = digits.size() - digits.find('.') - 1;
    std::erase(digits, '.');
    const Exact exact{BigNatural::parse(digits), BigNatural::power_of_ten(static_cast<unsigned>(decimals - 18)), false};
    ASSERT_TRUE(is_rounded(exact, Decimal::from_double(value), Rounding::half_even)) << digits;
    const auto negated = Decimal::from_double(-value);
    if (negated) {
      ASSERT_EQ(negated->to_string(), (-*Decimal::from_double(value)).to_string());
    }
  }
}

}  // namespace decimal_property_test
}  // namespace tidemill
