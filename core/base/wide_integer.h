#pragma once

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <utility>

#include "core/base/decimal.h"

namespace tidemill {

/// An unsigned integer of 512 bits: room for the product of four Decimals, and for fixed point with 192 binary places.
/// Only what exact rounding needs; every operation says what happens beyond 512 bits.
class Uint512 {
 public:
  static constexpr std::size_t limb_count = 8;

  constexpr Uint512() = default;
  explicit constexpr Uint512(uint128 value)
      : limbs_{static_cast<std::uint64_t>(value), static_cast<std::uint64_t>(value >> 64)} {}

  /// Multiplies in place; false when the product needs more than 512 bits (the value is then meaningless).
  [[nodiscard]] bool multiply(std::uint64_t factor);
  [[nodiscard]] bool multiply(uint128 factor);
  /// Divides in place by `divisor` > 0 and returns the remainder.
  std::uint64_t divide(std::uint64_t divisor);
  /// Quotient and remainder by `divisor` > 0 (Knuth, The Art of Computer Programming 2, 4.3.1, algorithm D).
  std::pair<Uint512, Uint512> divided_by(const Uint512& divisor) const;

  /// Low 512 bits of the product: the caller knows that it fits.
  friend Uint512 operator*(const Uint512& a, const Uint512& b);
  /// Sum and difference modulo 2⁵¹²: the caller knows that a + b fits and a ≥ b.
  friend Uint512 operator+(const Uint512& a, const Uint512& b);
  friend Uint512 operator-(const Uint512& a, const Uint512& b);
  /// Shifts by 0…511 bits; what leaves the 512 bits is lost.
  Uint512 shifted_left(unsigned bits) const;
  Uint512 shifted_right(unsigned bits) const;

  friend bool operator==(const Uint512&, const Uint512&) = default;
  friend std::strong_ordering operator<=>(const Uint512& a, const Uint512& b);

  bool is_zero() const { return bit_length() == 0; }
  /// Position of the highest set bit, counted from 1; 0 for zero.
  unsigned bit_length() const;
  /// The value of one bit, 0…511.
  bool bit(unsigned position) const { return ((limbs_[position / 64] >> (position % 64)) & 1U) != 0; }
  bool fits_in_128_bits() const { return bit_length() <= 128; }
  /// The low 128 bits.
  uint128 low128() const { return (static_cast<uint128>(limbs_[1]) << 64) | limbs_[0]; }

 private:
  std::size_t used_limbs() const;  // without leading zeros

  std::array<std::uint64_t, limb_count> limbs_{};  // least significant first
};

/// The largest integer whose square is at most `value`.
Uint512 integer_square_root(const Uint512& value);

/// a·b in full.
Uint512 full_product(uint128 a, uint128 b);

}  // namespace tidemill
