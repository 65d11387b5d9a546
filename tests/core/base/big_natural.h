#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tidemill::test {

/// A natural number of any size, in limbs of nine decimal digits: the oracle for Decimal. It shares nothing with the
/// arithmetic under test (no binary limbs, no division: results are checked by multiplying back).
class BigNatural {
 public:
  BigNatural() = default;
  explicit BigNatural(std::uint64_t value);
  /// From digits; leading zeros are fine.
  static BigNatural parse(std::string_view digits);
  static BigNatural power_of_ten(unsigned exponent);

  friend BigNatural operator+(const BigNatural& a, const BigNatural& b);
  /// a ≥ b.
  friend BigNatural operator-(const BigNatural& a, const BigNatural& b);
  friend BigNatural operator*(const BigNatural& a, const BigNatural& b);
  friend bool operator==(const BigNatural&, const BigNatural&) = default;
  friend std::strong_ordering operator<=>(const BigNatural& a, const BigNatural& b);

  bool is_zero() const { return limbs_.empty(); }
  bool is_odd() const { return !limbs_.empty() && limbs_[0] % 2 != 0; }
  std::string to_string() const;

 private:
  void trim();
  std::vector<std::uint32_t> limbs_;  // least significant first, no leading zeros
};

/// A decimal text as an integer count of 10⁻¹⁸, and its sign: reads "-12.5" by moving digits, not by computing.
struct SignedUnits {
  bool negative = false;
  BigNatural units;
};
SignedUnits units_of(std::string_view decimal_text);

}  // namespace tidemill::test
