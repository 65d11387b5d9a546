#include <algorithm>
#include <array>
#include <cassert>
#include <cstddef>

#include "core/base/decimal.h"

namespace tidemill {

namespace {

constexpr std::string_view digit_characters = "0123456789";

bool all_digits(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool consists_of(std::string_view text, std::string_view characters) {
  return text.find_first_not_of(characters) == std::string_view::npos;
}

std::string_view without_sign(std::string_view text) {
  if (!text.empty() && (text[0] == '-' || text[0] == '+')) text.remove_prefix(1);
  return text;
}

// What `1e400` or `2.5E-3` is: a number with an exponent.
bool has_exponent(std::string_view text) {
  const std::size_t letter = text.find_first_of("eE");
  if (letter == std::string_view::npos || letter == 0) return false;
  const std::string_view exponent = without_sign(text.substr(letter + 1));
  return !exponent.empty() && all_digits(exponent) && consists_of(text.substr(0, letter), "0123456789.");
}

// Text that is no number, explained. `unsigned_text` is `text` without its sign.
Error explain(std::string_view text, std::string_view unsigned_text) {
  const auto error = [&](const std::string& why, const std::string& todo) {
    return Error{ErrorCode::bad_input, "", why, todo, {}};
  };
  const bool has_a_digit = text.find_first_of(digit_characters) != std::string_view::npos;
  if (consists_of(text, " \t")) return error("the number is empty", "type digits with one point, for example 1234.5");
  if (has_a_digit && has_exponent(unsigned_text)) {
    return error(quote(text) + " has an exponent, which is not accepted", "write the number out, for example 100000");
  }
  if (has_a_digit && consists_of(unsigned_text, "0123456789.,") && text.find(',') != std::string_view::npos) {
    return error(quote(text) + " has a comma, which can't be read here",
                 "write it without separators and with a point before the decimals, for example 1234.5");
  }
  if (has_a_digit && consists_of(unsigned_text, "0123456789., '_\t")) {
    if (text.find_first_of(" '_\t") != std::string_view::npos) {
      return error(quote(text) + " has a space or a mark between its digits",
                   "write it without separators, for example 1234.5");
    }
    return error(quote(text) + " has more than one point",
                 "write it without separators and with one point before the decimals, for example 1234.5");
  }
  return error(quote(text) + " is not a number", "type digits with one point, for example 1234.5");
}

Error too_large(std::string_view text, std::string_view largest) {
  return {ErrorCode::overflow, "", quote(text) + " is too large", "the largest is " + std::string(largest), {}};
}

constexpr std::string_view largest_decimal = "170141183460469231731";

// The decimal digits of `value`, with leading zeros up to `at_least` of them. Divides 128 bits once, then 64.
std::string digits_of(uint128 value, std::size_t at_least) {
  constexpr std::uint64_t chunk = 10'000'000'000'000'000'000U;
  constexpr std::size_t chunk_digits = 19;
  std::array<char, 3 * chunk_digits> buffer{};
  std::size_t start = buffer.size();
  while (value != 0) {
    const bool last = value < chunk;
    auto part = static_cast<std::uint64_t>(last ? value : value % chunk);
    for (std::size_t i = 0; last ? part != 0 : i < chunk_digits; ++i, part /= 10) {
      buffer.at(--start) = static_cast<char>('0' + part % 10);
    }
    value = last ? 0 : value / chunk;
  }
  while (buffer.size() - start < at_least) buffer.at(--start) = '0';
  return {buffer.begin() + static_cast<std::ptrdiff_t>(start), buffer.end()};
}

uint128 magnitude(int128 units) {
  const auto bits = static_cast<uint128>(units);
  return units < 0 ? uint128{0} - bits : bits;
}

}  // namespace

Result<Decimal> Decimal::parse(std::string_view text) {
  const bool negative = !text.empty() && text[0] == '-';
  const std::string_view unsigned_text = without_sign(text);
  const std::size_t point = unsigned_text.find('.');
  const std::string_view whole = unsigned_text.substr(0, point);
  const std::string_view decimals =
      point == std::string_view::npos ? std::string_view() : unsigned_text.substr(point + 1);
  if (whole.empty() && decimals.empty()) return fail(explain(text, unsigned_text));
  if (!all_digits(whole) || !all_digits(decimals)) return fail(explain(text, unsigned_text));
  if (decimals.size() > static_cast<std::size_t>(places)) {
    return fail(ErrorCode::bad_input, "",
                quote(text) + " has " + std::to_string(decimals.size()) + " decimals, at most 18 can be kept",
                "shorten or round it");
  }

  const std::string_view significant = whole.substr(std::min(whole.find_first_not_of('0'), whole.size()));
  if (significant.size() > largest_decimal.size()) return fail(too_large(text, largest_decimal));
  uint128 ones = 0;
  for (const char digit : significant) ones = ones * 10 + static_cast<unsigned>(digit - '0');
  std::uint64_t parts = 0;
  for (std::size_t i = 0; i < static_cast<std::size_t>(places); ++i) {
    parts = parts * 10 + (i < decimals.size() ? static_cast<unsigned>(decimals[i] - '0') : 0U);
  }
  // 2¹²⁷ − 1 units, and one more below zero.
  constexpr auto one = static_cast<std::uint64_t>(one_units);
  constexpr uint128 most_ones = ((uint128{1} << 127) - 1) / one;
  constexpr uint128 most_parts = ((uint128{1} << 127) - 1) % one;
  if (ones > most_ones || (ones == most_ones && parts > most_parts + (negative ? 1 : 0))) {
    return fail(too_large(text, largest_decimal));
  }
  const uint128 units = ones * one + parts;
  return from_units(static_cast<int128>(negative ? uint128{0} - units : units));
}

Decimal Decimal::literal(std::string_view text) {
  const auto parsed = parse(text);
  assert(parsed && "not a decimal literal");
  return parsed.value_or(zero());
}

std::string Decimal::to_string() const {
  std::string text = digits_of(magnitude(units_), places + 1);
  text.insert(text.size() - places, 1, '.');
  text.erase(text.find_last_not_of('0') + 1);
  if (text.back() == '.') text.pop_back();
  return is_negative() ? "-" + text : text;
}

std::string Decimal::to_fixed(int digits) const {
  assert(digits >= 0 && digits <= places);
  uint128 step = 1;
  for (int i = digits; i < places; ++i) step *= 10;
  // Rounded here and not by `rounded`, so that the largest numbers can be printed too.
  uint128 quotient = magnitude(units_) / step;
  const uint128 remainder = magnitude(units_) % step;
  const uint128 rest = step - remainder;
  if (remainder > rest || (remainder == rest && (quotient & 1U) != 0)) ++quotient;
  std::string text = digits_of(quotient, static_cast<std::size_t>(digits) + 1);
  if (digits > 0) text.insert(text.size() - static_cast<std::size_t>(digits), 1, '.');
  return is_negative() && quotient != 0 ? "-" + text : text;
}

Decimal largest_amount() {
  return Decimal::of(1'000'000'000'000'000);
}

Result<Decimal> parse_amount(std::string_view text) {
  auto amount = Decimal::parse(text);
  if (!amount) return amount;
  if (*amount > largest_amount() || *amount < -largest_amount()) {
    return fail(too_large(text, "1000000000000000 (a quadrillion)"));
  }
  return amount;
}

}  // namespace tidemill
