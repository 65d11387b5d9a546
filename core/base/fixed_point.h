#pragma once

#include <cstdint>

#include "core/base/decimal.h"
#include "core/base/wide_integer.h"

namespace tidemill {

/// A signed fixed-point number with 192 binary places (57 decimal ones), for the few functions that are not rational
/// and whose result must still be right in the 18th place. Magnitudes stay below 2⁶⁸, the range of Decimal.
class Fixed {
 public:
  static constexpr unsigned fraction_bits = 192;
  /// 2⁶⁸ > 1.7·10²⁰: room for every Decimal before the point.
  static constexpr unsigned whole_bits = 68;

  Fixed() = default;
  static Fixed of(std::uint64_t whole);
  /// From a Decimal; the error is below 2⁻¹⁹².
  static Fixed from_decimal(Decimal value);

  /// The nearest Decimal, half-even; overflow beyond its range. A tie is recognised although the digits behind it are
  /// only known to 2⁻¹⁶⁰, or to 2^(scaled_bits − 160) of a result that was multiplied by something below 2^scaled_bits
  /// (at most 68).
  Result<Decimal> to_decimal(unsigned scaled_bits = 0) const;

  /// Bits before the point; 0 below 1.
  unsigned whole_length() const {
    const unsigned length = magnitude_.bit_length();
    return length > fraction_bits ? length - fraction_bits : 0;
  }
  bool is_zero() const { return magnitude_.is_zero(); }
  bool is_negative() const { return negative_; }

  Fixed operator-() const;
  friend Fixed operator+(const Fixed& a, const Fixed& b);
  friend Fixed operator-(const Fixed& a, const Fixed& b) { return a + -b; }
  /// The product must stay below 2⁶⁸.
  friend Fixed operator*(const Fixed& a, const Fixed& b);
  /// The product, or overflow when it does not stay below 2⁶⁸.
  friend Result<Fixed> multiply(const Fixed& a, const Fixed& b);
  /// b ≠ 0, and the quotient must stay below 2⁶⁸.
  friend Fixed operator/(const Fixed& a, const Fixed& b);

  /// Exact scaling by a small whole number, and division truncated at 2⁻¹⁹².
  Fixed times(std::uint64_t factor) const;
  Fixed over(std::uint64_t divisor) const;

  /// Natural logarithm of a number > 0. Series of artanh after scaling to [1/√2, √2]: Brent and Zimmermann, Modern
  /// Computer Arithmetic, 4.4.
  friend Fixed log(const Fixed& value);
  /// e^value − 1; overflow when the result needs more than 68 bits before the point. Reduction by ln 2, Taylor series.
  friend Result<Fixed> expm1(const Fixed& value);

 private:
  Fixed(const Uint512& magnitude, bool negative) : magnitude_(magnitude), negative_(negative && !magnitude.is_zero()) {}
  static Fixed natural_log_of_2();
  static Fixed artanh(const Fixed& value);

  Uint512 magnitude_;
  bool negative_ = false;
};

Fixed log(const Fixed& value);
Result<Fixed> expm1(const Fixed& value);
Result<Fixed> multiply(const Fixed& a, const Fixed& b);

}  // namespace tidemill
