#include "tests/core/base/big_natural.h"

#include <algorithm>
#include <cstddef>

namespace tidemill::test {

namespace {

constexpr std::uint64_t limb_base = 1'000'000'000;
constexpr std::size_t limb_digits = 9;

}  // namespace

BigNatural::BigNatural(std::uint64_t value) {
  for (; value != 0; value /= limb_base) limbs_.push_back(static_cast<std::uint32_t>(value % limb_base));
}

BigNatural BigNatural::parse(std::string_view digits) {
  BigNatural result;
  while (!digits.empty()) {
    const std::size_t start = digits.size() > limb_digits ? digits.size() - limb_digits : 0;
    std::uint32_t limb = 0;
    for (const char c : digits.substr(start)) limb = limb * 10 + static_cast<std::uint32_t>(c - '0');
    result.limbs_.push_back(limb);
    digits = digits.substr(0, start);
  }
  result.trim();
  return result;
}

BigNatural BigNatural::power_of_ten(unsigned exponent) {
  return parse("1" + std::string(exponent, '0'));
}

BigNatural operator+(const BigNatural& a, const BigNatural& b) {
  BigNatural sum;
  std::uint64_t carry = 0;
  for (std::size_t i = 0; i < std::max(a.limbs_.size(), b.limbs_.size()) || carry != 0; ++i) {
    const std::uint64_t limb =
        carry + (i < a.limbs_.size() ? a.limbs_[i] : 0U) + (i < b.limbs_.size() ? b.limbs_[i] : 0U);
    sum.limbs_.push_back(static_cast<std::uint32_t>(limb % limb_base));
    carry = limb / limb_base;
  }
  return sum;
}

BigNatural operator-(const BigNatural& a, const BigNatural& b) {
  BigNatural difference;
  std::uint64_t borrow = 0;
  for (std::size_t i = 0; i < a.limbs_.size(); ++i) {
    const std::uint64_t limb = limb_base + a.limbs_[i] - (i < b.limbs_.size() ? b.limbs_[i] : 0U) - borrow;
    difference.limbs_.push_back(static_cast<std::uint32_t>(limb % limb_base));
    borrow = limb < limb_base ? 1 : 0;
  }
  difference.trim();
  return difference;
}

BigNatural operator*(const BigNatural& a, const BigNatural& b) {
  BigNatural product;
  product.limbs_.assign(a.limbs_.size() + b.limbs_.size(), 0);
  for (std::size_t i = 0; i < a.limbs_.size(); ++i) {
    std::uint64_t carry = 0;
    for (std::size_t j = 0; j < b.limbs_.size() || carry != 0; ++j) {
      const std::uint64_t limb = product.limbs_[i + j] + carry +
                                 (j < b.limbs_.size() ? std::uint64_t{a.limbs_[i]} * b.limbs_[j] : std::uint64_t{0});
      product.limbs_[i + j] = static_cast<std::uint32_t>(limb % limb_base);
      carry = limb / limb_base;
    }
  }
  product.trim();
  return product;
}

std::strong_ordering operator<=>(const BigNatural& a, const BigNatural& b) {
  if (a.limbs_.size() != b.limbs_.size()) return a.limbs_.size() <=> b.limbs_.size();
  for (std::size_t i = a.limbs_.size(); i-- > 0;) {
    if (a.limbs_[i] != b.limbs_[i]) return a.limbs_[i] <=> b.limbs_[i];
  }
  return std::strong_ordering::equal;
}

std::string BigNatural::to_string() const {
  std::string text;
  for (std::uint32_t limb : limbs_) {
    for (std::size_t i = 0; i < limb_digits; ++i, limb /= 10) text += static_cast<char>('0' + limb % 10);
  }
  while (!text.empty() && text.back() == '0') text.pop_back();
  std::reverse(text.begin(), text.end());
  return text.empty() ? "0" : text;
}

void BigNatural::trim() {
  while (!limbs_.empty() && limbs_.back() == 0) limbs_.pop_back();
}

SignedUnits units_of(std::string_view decimal_text) {
  SignedUnits result;
  if (decimal_text[0] == '-') {
    result.negative = true;
    decimal_text.remove_prefix(1);
  }
  const std::size_t point = decimal_text.find('.');
  std::string digits(decimal_text.substr(0, point));
  std::string decimals(point == std::string_view::npos ? std::string_view() : decimal_text.substr(point + 1));
  decimals.resize(18, '0');
  result.units = BigNatural::parse(digits + decimals);
  return result;
}

}  // namespace tidemill::test
