#pragma once

#include <compare>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>

#include "core/base/result.h"

namespace tidemill {

__extension__ typedef __int128 int128;
__extension__ typedef unsigned __int128 uint128;

/// How a result that has more than 18 places becomes one that has 18.
enum class Rounding {
  half_even,  ///< to nearest, ties to the even last digit (IEEE 754-2008 roundTiesToEven)
  truncate,   ///< towards zero
};

/// An exact decimal number with 18 places: an integer count of 10⁻¹⁸ in 128 bits, range ±1.7·10²⁰.
/// No conversion from double exists; the way out is the named `to_double`. Typed input is capped by `parse_amount`.
class Decimal {
 public:
  static constexpr int places = 18;
  static constexpr std::int64_t one_units = 1'000'000'000'000'000'000;

  constexpr Decimal() = default;
  /// From a count of 10⁻¹⁸ units; exact.
  static constexpr Decimal from_units(int128 units) {
    Decimal d;
    d.units_ = units;
    return d;
  }
  /// From a whole number; exact for every int64.
  static constexpr Decimal of(std::int64_t whole) { return from_units(static_cast<int128>(whole) * one_units); }
  static constexpr Decimal zero() { return {}; }
  static constexpr Decimal one() { return of(1); }
  static constexpr Decimal max() { return from_units(static_cast<int128>((static_cast<uint128>(1) << 127) - 1)); }

  /// Reads `-12.5`: optional sign, digits, optional point and up to 18 places. No exponent, no group separators, no
  /// spaces, independent of the locale. Errors (bad_input, overflow) quote the text and say what is wrong with it.
  static Result<Decimal> parse(std::string_view text);
  /// Reads a literal known to be right (constants, tests); asserts on bad text.
  static Decimal literal(std::string_view text);

  /// Canonical text: no trailing zeros, no exponent, "0" for zero, '-' for negatives. parse(to_string()) is exact.
  std::string to_string() const;
  /// Text with exactly `digits` places (0…18), rounded half-even.
  std::string to_fixed(int digits) const;
  /// The nearest double: the explicit crossing from the exact past to the estimated future.
  double to_double() const;
  /// The Decimal nearest to a finite double, half-even; overflow or not finite is an error. Only for results that were
  /// computed in double and are now shown or stored as such.
  static Result<Decimal> from_double(double value);

  constexpr int128 units() const { return units_; }
  constexpr bool is_zero() const { return units_ == 0; }
  constexpr bool is_negative() const { return units_ < 0; }
  constexpr int sign() const { return units_ < 0 ? -1 : (units_ > 0 ? 1 : 0); }
  Decimal abs() const;

  /// Rounded to `digits` places (0…18).
  Decimal rounded(int digits, Rounding rounding = Rounding::half_even) const;

  friend constexpr auto operator<=>(Decimal, Decimal) = default;

  /// Exact sum and difference. Throw DecimalOverflow beyond the range; `analyse` turns that into a named problem.
  friend Decimal operator+(Decimal a, Decimal b);
  friend Decimal operator-(Decimal a, Decimal b);
  Decimal operator-() const;
  Decimal& operator+=(Decimal other) { return *this = *this + other; }
  Decimal& operator-=(Decimal other) { return *this = *this - other; }

 private:
  int128 units_ = 0;
};

/// Thrown by the operators + and − only; sums of capped inputs reach it only with absurd data.
struct DecimalOverflow {};

/// a·b rounded once to 18 places.
Result<Decimal> multiply(Decimal a, Decimal b, Rounding rounding = Rounding::half_even);
/// a/b rounded once to 18 places; b = 0 is bad_input.
Result<Decimal> divide(Decimal a, Decimal b, Rounding rounding = Rounding::half_even);
/// a·b/c with the product kept in full (256 bits) and rounded once.
Result<Decimal> multiply_divide(Decimal a, Decimal b, Decimal c, Rounding rounding = Rounding::half_even);
/// Product of 1…4 factors, times `times`, over `over` (> 0), kept in full and rounded once: quantity × rate × keep ×
/// days / 365.
Result<Decimal> product_over(std::initializer_list<Decimal> factors, std::uint64_t times, std::uint64_t over,
                             Rounding rounding = Rounding::half_even);
/// Square root of a ≥ 0, rounded half-even at 18 places.
Result<Decimal> square_root(Decimal a);

/// Largest amount a person may type or import: 10¹⁵. Keeps sums of many entries far from the limit.
Decimal largest_amount();
/// `Decimal::parse`, and |value| ≤ 10¹⁵ (quantities, values, prices).
Result<Decimal> parse_amount(std::string_view text);

}  // namespace tidemill
