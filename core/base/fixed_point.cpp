#include "core/base/fixed_point.h"

#include <cassert>

namespace tidemill {

namespace {

constexpr std::uint64_t decimal_units = static_cast<std::uint64_t>(Decimal::one_units);
// Computed digits below 2⁻¹⁶⁰ are noise: some hundred roundings at 2⁻¹⁹², scaled by at most 365 periods or 200 years.
// What can be a tie at all are powers with whole exponents, and those are below 1; huge exponentials have no ties.
constexpr unsigned noise_bits = Fixed::fraction_bits - 160;

tl::unexpected<Error> fixed_too_large() {
  return fail(ErrorCode::overflow, "", "a result is larger than 170141183460469231731");
}

}  // namespace

Fixed Fixed::of(std::uint64_t whole) {
  return {Uint512(whole).shifted_left(fraction_bits), false};
}

Fixed Fixed::from_decimal(Decimal value) {
  const auto bits = static_cast<uint128>(value.units());
  Uint512 scaled = Uint512(value.is_negative() ? uint128{0} - bits : bits).shifted_left(fraction_bits);
  scaled.divide(decimal_units);
  return {scaled, value.is_negative()};
}

Result<Decimal> Fixed::to_decimal(unsigned scaled_bits) const {
  assert(scaled_bits <= whole_bits);
  Uint512 scaled = magnitude_;
  if (scaled.bit_length() > fraction_bits + whole_bits || !scaled.multiply(decimal_units)) return fixed_too_large();
  Uint512 units = scaled.shifted_right(fraction_bits);
  const Uint512 cut = scaled - units.shifted_left(fraction_bits);
  const Uint512 half = Uint512(1).shifted_left(fraction_bits - 1);
  // 10¹⁸ lifted the noise by 60 bits.
  const Uint512 noise = Uint512(1).shifted_left(noise_bits + 60 + scaled_bits);
  const bool tie = (cut > half ? cut - half : half - cut) < noise;
  if (tie ? units.bit(0) : cut > half) units = units + Uint512(1);
  constexpr uint128 limit = uint128{1} << 127;
  if (!units.fits_in_128_bits() || units.low128() >= limit) return fixed_too_large();
  const auto value = static_cast<int128>(units.low128());
  return Decimal::from_units(negative_ ? -value : value);
}

Fixed Fixed::operator-() const {
  return {magnitude_, !negative_};
}

Fixed operator+(const Fixed& a, const Fixed& b) {
  if (a.negative_ == b.negative_) return {a.magnitude_ + b.magnitude_, a.negative_};
  if (a.magnitude_ >= b.magnitude_) return {a.magnitude_ - b.magnitude_, a.negative_};
  return {b.magnitude_ - a.magnitude_, b.negative_};
}

Fixed operator*(const Fixed& a, const Fixed& b) {
  assert(a.magnitude_.bit_length() + b.magnitude_.bit_length() <= 512);
  return {(a.magnitude_ * b.magnitude_).shifted_right(Fixed::fraction_bits), a.negative_ != b.negative_};
}

Result<Fixed> multiply(const Fixed& a, const Fixed& b) {
  if (a.magnitude_.bit_length() + b.magnitude_.bit_length() > 512) return fixed_too_large();
  const Fixed product = a * b;
  if (product.magnitude_.bit_length() > Fixed::fraction_bits + Fixed::whole_bits) return fixed_too_large();
  return product;
}

Fixed operator/(const Fixed& a, const Fixed& b) {
  assert(!b.is_zero() && a.magnitude_.bit_length() <= 512 - Fixed::fraction_bits);
  return {a.magnitude_.shifted_left(Fixed::fraction_bits).divided_by(b.magnitude_).first, a.negative_ != b.negative_};
}

Fixed Fixed::times(std::uint64_t factor) const {
  Uint512 product = magnitude_;
  [[maybe_unused]] const bool fits = product.multiply(factor);
  assert(fits);
  return {product, negative_};
}

Fixed Fixed::over(std::uint64_t divisor) const {
  Uint512 quotient = magnitude_;
  quotient.divide(divisor);
  return {quotient, negative_};
}

// artanh z = z + z³/3 + z⁵/5 + … for |z| ≤ 1/3: three bits a term at the worst.
Fixed Fixed::artanh(const Fixed& value) {
  const Fixed square = value * value;
  Fixed power = value;
  Fixed sum = value;
  for (std::uint64_t k = 3; !power.is_zero(); k += 2) {
    power = power * square;
    sum = sum + power.over(k);
  }
  return sum;
}

Fixed Fixed::natural_log_of_2() {
  static const Fixed value = artanh(of(1).over(3)).times(2);  // ln 2 = 2 artanh(1/3)
  return value;
}

Fixed log(const Fixed& value) {
  assert(!value.is_negative() && !value.is_zero());
  // value = m·2^k with m in [3/4, 3/2): then ln m = 2 artanh((m − 1)/(m + 1)), of an argument below 1/5.
  const unsigned length = value.magnitude_.bit_length();
  int exponent = static_cast<int>(length) - static_cast<int>(Fixed::fraction_bits) - 1;
  if (length >= 2 && value.magnitude_.bit(length - 2)) ++exponent;
  const Uint512 scaled = exponent >= 0 ? value.magnitude_.shifted_right(static_cast<unsigned>(exponent))
                                       : value.magnitude_.shifted_left(static_cast<unsigned>(-exponent));
  const Fixed mantissa(scaled, false);
  const Fixed fraction = (mantissa - Fixed::of(1)) / (mantissa + Fixed::of(1));
  const Fixed shift = Fixed::natural_log_of_2().times(static_cast<std::uint64_t>(exponent < 0 ? -exponent : exponent));
  return Fixed::artanh(fraction).times(2) + (exponent < 0 ? -shift : shift);
}

Result<Fixed> expm1(const Fixed& value) {
  // value = k·ln 2 + r with 0 ≤ r < ln 2.
  const Fixed ln2 = Fixed::natural_log_of_2();
  const Fixed size = value.negative_ ? -value : value;
  const auto [whole, rest] = size.magnitude_.divided_by(ln2.magnitude_);
  const bool huge = whole.bit_length() > 16;
  if (value.negative_ && (huge || whole.low128() >= Fixed::fraction_bits)) return -Fixed::of(1);  // e^x < 2⁻¹⁹²
  if (!value.negative_ && (huge || whole.low128() >= Fixed::whole_bits)) return fixed_too_large();
  auto exponent = static_cast<unsigned>(whole.low128());
  Fixed reduced(rest, false);
  if (value.negative_ && !rest.is_zero()) {
    ++exponent;
    reduced = ln2 - reduced;
  }
  // e^r − 1 = r + r²/2! + r³/3! + …
  Fixed sum;
  Fixed term = reduced;
  for (std::uint64_t k = 2; !term.is_zero(); ++k) {
    sum = sum + term;
    term = (term * reduced).over(k);
  }
  // 2^k(1 + sum) − 1
  const Fixed exponential = sum + Fixed::of(1);
  const Uint512 shifted =
      value.negative_ ? exponential.magnitude_.shifted_right(exponent) : exponential.magnitude_.shifted_left(exponent);
  return Fixed(shifted, false) - Fixed::of(1);
}

}  // namespace tidemill
