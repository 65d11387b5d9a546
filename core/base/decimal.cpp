#include "core/base/decimal.h"

#include <array>
#include <bit>
#include <cassert>
#include <cmath>

#include "core/base/wide_integer.h"

namespace tidemill {

namespace {

constexpr std::uint64_t one_units = static_cast<std::uint64_t>(Decimal::one_units);

uint128 magnitude(Decimal value) {
  const auto bits = static_cast<uint128>(value.units());
  return value.is_negative() ? uint128{0} - bits : bits;
}

Result<Decimal> too_large() {
  return fail(ErrorCode::overflow, "", "a result is larger than 170141183460469231731",
              "check the amounts and rates it is made from");
}

Result<Decimal> with_sign(const Uint512& units, bool negative) {
  constexpr uint128 limit = static_cast<uint128>(1) << 127;
  if (!units.fits_in_128_bits()) return too_large();
  const uint128 value = units.low128();
  if (value > limit || (value == limit && !negative)) return too_large();
  return Decimal::from_units(static_cast<int128>(negative ? uint128{0} - value : value));
}

// The part that was cut off, compared with half a unit: −1 below, 0 exactly half, 1 above.
bool rounds_up(int compared_with_half, bool quotient_is_odd, Rounding rounding) {
  if (rounding == Rounding::truncate) return false;
  return compared_with_half > 0 || (compared_with_half == 0 && quotient_is_odd);
}

// `more` tells whether smaller remainders were cut off before this one.
int compare_with_half(std::uint64_t remainder, std::uint64_t divisor, bool more) {
  const std::uint64_t rest = divisor - remainder;
  if (remainder != rest) return remainder < rest ? -1 : 1;
  return more ? 1 : 0;
}

Result<Decimal> rounded_quotient(const Uint512& dividend, const Uint512& divisor, bool negative, Rounding rounding) {
  auto [quotient, remainder] = dividend.divided_by(divisor);
  const auto order = remainder <=> (divisor - remainder);
  const int half = order < 0 ? -1 : (order > 0 ? 1 : 0);
  if (rounds_up(half, quotient.bit(0), rounding)) quotient = quotient + Uint512(1);
  return with_sign(quotient, negative);
}

Error division_by_zero() {
  return {ErrorCode::bad_input, "", "a division by zero", "check that no amount is 0", {}};
}

}  // namespace

Decimal operator+(Decimal a, Decimal b) {
  int128 sum = 0;
  if (__builtin_add_overflow(a.units_, b.units_, &sum)) throw DecimalOverflow{};
  return Decimal::from_units(sum);
}

Decimal operator-(Decimal a, Decimal b) {
  int128 difference = 0;
  if (__builtin_sub_overflow(a.units_, b.units_, &difference)) throw DecimalOverflow{};
  return Decimal::from_units(difference);
}

Decimal Decimal::operator-() const {
  return zero() - *this;
}

Decimal Decimal::abs() const {
  return is_negative() ? -*this : *this;
}

Decimal Decimal::rounded(int digits, Rounding rounding) const {
  assert(digits >= 0 && digits <= places);
  std::uint64_t step = 1;
  for (int i = digits; i < places; ++i) step *= 10;
  if (step == 1) return *this;
  uint128 quotient = magnitude(*this) / step;
  const auto remainder = static_cast<std::uint64_t>(magnitude(*this) % step);
  if (rounds_up(compare_with_half(remainder, step, false), (quotient & 1U) != 0, rounding)) ++quotient;
  const auto result = with_sign(Uint512(quotient * step), is_negative());
  if (!result) throw DecimalOverflow{};
  return *result;
}

double Decimal::to_double() const {
  const uint128 value = magnitude(*this);
  const double sign_factor = is_negative() ? -1.0 : 1.0;
  // Below 2⁵³ both operands are exact doubles, so that one division rounds once.
  if (value < (uint128{1} << 53)) return sign_factor * (static_cast<double>(static_cast<std::uint64_t>(value)) / 1e18);
  // Else keep 64 bits of the quotient; the lowest one also stands for everything below it.
  Uint512 quotient = Uint512(value).shifted_left(64);
  bool more = quotient.divide(one_units) != 0;
  int exponent = -64;
  if (const unsigned length = quotient.bit_length(); length > 64) {
    const unsigned cut = length - 64;
    const Uint512 kept = quotient.shifted_right(cut);
    more = more || kept.shifted_left(cut) != quotient;
    quotient = kept;
    exponent += static_cast<int>(cut);
  }
  const std::uint64_t bits = static_cast<std::uint64_t>(quotient.low128()) | (more ? 1U : 0U);
  return sign_factor * std::ldexp(static_cast<double>(bits), exponent);
}

Result<Decimal> Decimal::from_double(double value) {
  if (!std::isfinite(value)) return fail(ErrorCode::overflow, "", "a computed number is not finite");
  int exponent = 0;
  const double fraction = std::frexp(std::fabs(value), &exponent);  // in [0.5, 1), exactly 53 bits
  if (exponent > 68) return too_large();                            // 2⁶⁸ > 1.7e20
  const bool negative = std::signbit(value);
  const auto mantissa = static_cast<std::uint64_t>(std::ldexp(fraction, 53));
  const uint128 scaled = static_cast<uint128>(mantissa) * one_units;  // below 2¹¹³
  const int shift = exponent - 53;
  if (shift >= 0) return with_sign(Uint512(scaled).shifted_left(static_cast<unsigned>(shift)), negative);
  if (shift < -114) return zero();  // less than half a unit
  const uint128 divisor = uint128{1} << -shift;
  const uint128 remainder = scaled % divisor;
  uint128 quotient = scaled / divisor;
  const uint128 half = divisor >> 1;
  if (remainder > half || (remainder == half && (quotient & 1U) != 0)) ++quotient;
  return with_sign(Uint512(quotient), negative);
}

Result<Decimal> multiply(Decimal a, Decimal b, Rounding rounding) {
  Uint512 product = full_product(magnitude(a), magnitude(b));
  const std::uint64_t remainder = product.divide(one_units);
  if (rounds_up(compare_with_half(remainder, one_units, false), product.bit(0), rounding)) {
    product = product + Uint512(1);
  }
  return with_sign(product, a.is_negative() != b.is_negative());
}

Result<Decimal> divide(Decimal a, Decimal b, Rounding rounding) {
  return multiply_divide(a, Decimal::one(), b, rounding);
}

Result<Decimal> multiply_divide(Decimal a, Decimal b, Decimal c, Rounding rounding) {
  if (c.is_zero()) return fail(division_by_zero());
  const bool negative = (a.is_negative() != b.is_negative()) != c.is_negative();
  return rounded_quotient(full_product(magnitude(a), magnitude(b)), Uint512(magnitude(c)), negative, rounding);
}

Result<Decimal> product_over(std::initializer_list<Decimal> factors, std::uint64_t times, std::uint64_t over,
                             Rounding rounding) {
  assert(factors.size() >= 1 && factors.size() <= 4);
  if (over == 0) return fail(division_by_zero());
  bool negative = false;
  Uint512 product(times);
  for (const Decimal factor : factors) {
    if (factor.is_zero()) return Decimal::zero();
    negative = negative != factor.is_negative();
    // More than 512 bits, over at most 10⁵⁴·2⁶⁴, is beyond 128 bits anyway.
    if (!product.multiply(magnitude(factor))) return too_large();
  }
  // The even divisor 10¹⁸ comes last: then “half” depends on the last remainder, and on whether any other was not 0.
  std::uint64_t divisor = over;
  std::uint64_t remainder = product.divide(over);
  bool more = false;
  for (std::size_t i = 1; i < factors.size(); ++i) {
    more = more || remainder != 0;
    divisor = one_units;
    remainder = product.divide(one_units);
  }
  if (rounds_up(compare_with_half(remainder, divisor, more), product.bit(0), rounding)) product = product + Uint512(1);
  return with_sign(product, negative);
}

Result<Decimal> square_root(Decimal a) {
  if (a.is_negative()) return fail(ErrorCode::bad_input, "", "the square root of a negative number");
  const Uint512 square = full_product(magnitude(a), one_units);
  Uint512 root = integer_square_root(square);
  // (root + ½)² is never an integer, so there are no ties.
  if (square - root * root > root) root = root + Uint512(1);
  return with_sign(root, false);
}

}  // namespace tidemill
