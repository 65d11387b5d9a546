#include "core/base/wide_integer.h"

#include <bit>
#include <cassert>

namespace tidemill {

namespace {

constexpr std::uint64_t low_half(uint128 value) {
  return static_cast<std::uint64_t>(value);
}
constexpr std::uint64_t high_half(uint128 value) {
  return static_cast<std::uint64_t>(value >> 64);
}

}  // namespace

bool Uint512::multiply(std::uint64_t factor) {
  std::uint64_t carry = 0;
  for (auto& limb : limbs_) {
    const uint128 product = static_cast<uint128>(limb) * factor + carry;
    limb = low_half(product);
    carry = high_half(product);
  }
  return carry == 0;
}

bool Uint512::multiply(uint128 factor) {
  if (high_half(factor) == 0) return multiply(low_half(factor));
  const Uint512 wide_factor(factor);
  // bit_length(a·b) is at most the sum of both lengths and at least one less: only the border needs the exact answer.
  const unsigned length = bit_length() + wide_factor.bit_length();
  if (length > limb_count * 64 + 1) return false;
  if (length == limb_count * 64 + 1) {
    Uint512 high = *this;
    if (!high.multiply(high_half(factor))) return false;
    if (high.bit_length() + 64 > limb_count * 64) return false;
    Uint512 low = *this;
    if (!low.multiply(low_half(factor))) return false;
    *this = high.shifted_left(64) + low;
    return *this >= low;  // a sum that wrapped round is smaller than its parts
  }
  *this = *this * wide_factor;
  return true;
}

std::uint64_t Uint512::divide(std::uint64_t divisor) {
  assert(divisor != 0);
  std::uint64_t remainder = 0;
  for (std::size_t i = limb_count; i-- > 0;) {
    if (remainder == 0 && limbs_[i] < divisor) {  // leading zeros cost nothing
      remainder = limbs_[i];
      limbs_[i] = 0;
      continue;
    }
    const uint128 part = (static_cast<uint128>(remainder) << 64) | limbs_[i];
    limbs_[i] = low_half(part / divisor);
    remainder = low_half(part) - limbs_[i] * divisor;  // cheaper than a second division
  }
  return remainder;
}

std::pair<Uint512, Uint512> Uint512::divided_by(const Uint512& divisor) const {
  assert(!divisor.is_zero());
  if (*this < divisor) return {Uint512(), *this};
  const std::size_t n = divisor.used_limbs();
  if (n == 1) {
    Uint512 quotient = *this;
    const std::uint64_t remainder = quotient.divide(divisor.limbs_[0]);
    return {quotient, Uint512(remainder)};
  }
  const std::size_t m = used_limbs();

  // Normalise so that the divisor's top limb has its highest bit set; then a guessed digit is at most 2 too large.
  const auto shift = static_cast<unsigned>(std::countl_zero(divisor.limbs_[n - 1]));
  const Uint512 v = divisor.shifted_left(shift);
  std::array<std::uint64_t, limb_count + 1> u{};
  const Uint512 low = shifted_left(shift);
  for (std::size_t i = 0; i < limb_count; ++i) u[i] = low.limbs_[i];
  u[limb_count] = shift == 0 ? 0 : limbs_[limb_count - 1] >> (64 - shift);

  Uint512 quotient;
  for (std::size_t j = m - n + 1; j-- > 0;) {
    const uint128 top = (static_cast<uint128>(u[j + n]) << 64) | u[j + n - 1];
    uint128 guess = top / v.limbs_[n - 1];
    uint128 rest = top - guess * v.limbs_[n - 1];
    while (high_half(guess) != 0 || guess * v.limbs_[n - 2] > ((rest << 64) | u[j + n - 2])) {
      --guess;
      rest += v.limbs_[n - 1];
      if (high_half(rest) != 0) break;
    }
    std::uint64_t carry = 0;
    std::uint64_t borrow = 0;
    const auto subtract = [&borrow](std::uint64_t& limb, std::uint64_t amount) {
      const uint128 difference = static_cast<uint128>(limb) - amount - borrow;
      limb = low_half(difference);
      borrow = high_half(difference) != 0 ? 1 : 0;
    };
    for (std::size_t i = 0; i < n; ++i) {
      const uint128 product = guess * v.limbs_[i] + carry;
      carry = high_half(product);
      subtract(u[j + i], low_half(product));
    }
    subtract(u[j + n], carry);
    if (borrow != 0) {  // one too large after all: add the divisor back
      --guess;
      std::uint64_t over = 0;
      for (std::size_t i = 0; i < n; ++i) {
        const uint128 sum = static_cast<uint128>(u[j + i]) + v.limbs_[i] + over;
        u[j + i] = low_half(sum);
        over = high_half(sum);
      }
      u[j + n] += over;
    }
    quotient.limbs_[j] = low_half(guess);
  }
  Uint512 remainder;
  for (std::size_t i = 0; i < n; ++i) remainder.limbs_[i] = u[i];
  return {quotient, remainder.shifted_right(shift)};
}

Uint512 operator*(const Uint512& a, const Uint512& b) {
  const std::size_t b_limbs = b.used_limbs();
  Uint512 product;
  for (std::size_t i = 0; i < Uint512::limb_count; ++i) {
    if (a.limbs_[i] == 0) continue;
    std::uint64_t carry = 0;
    for (std::size_t j = 0; j < b_limbs && i + j < Uint512::limb_count; ++j) {
      const uint128 sum = static_cast<uint128>(a.limbs_[i]) * b.limbs_[j] + product.limbs_[i + j] + carry;
      product.limbs_[i + j] = low_half(sum);
      carry = high_half(sum);
    }
    // No earlier row reaches this limb.
    if (i + b_limbs < Uint512::limb_count) product.limbs_[i + b_limbs] = carry;
  }
  return product;
}

Uint512 operator+(const Uint512& a, const Uint512& b) {
  Uint512 sum;
  std::uint64_t carry = 0;
  for (std::size_t i = 0; i < Uint512::limb_count; ++i) {
    const uint128 limb = static_cast<uint128>(a.limbs_[i]) + b.limbs_[i] + carry;
    sum.limbs_[i] = low_half(limb);
    carry = high_half(limb);
  }
  return sum;
}

Uint512 operator-(const Uint512& a, const Uint512& b) {
  Uint512 difference;
  std::uint64_t borrow = 0;
  for (std::size_t i = 0; i < Uint512::limb_count; ++i) {
    const uint128 limb = static_cast<uint128>(a.limbs_[i]) - b.limbs_[i] - borrow;
    difference.limbs_[i] = low_half(limb);
    borrow = high_half(limb) != 0 ? 1 : 0;
  }
  return difference;
}

Uint512 Uint512::shifted_left(unsigned bits) const {
  const std::size_t whole = bits / 64;
  const unsigned part = bits % 64;
  Uint512 result;
  for (std::size_t i = whole; i < limb_count; ++i) {
    result.limbs_[i] = limbs_[i - whole] << part;
    if (part != 0 && i > whole) result.limbs_[i] |= limbs_[i - whole - 1] >> (64 - part);
  }
  return result;
}

Uint512 Uint512::shifted_right(unsigned bits) const {
  const std::size_t whole = bits / 64;
  const unsigned part = bits % 64;
  Uint512 result;
  for (std::size_t i = 0; i + whole < limb_count; ++i) {
    result.limbs_[i] = limbs_[i + whole] >> part;
    if (part != 0 && i + whole + 1 < limb_count) result.limbs_[i] |= limbs_[i + whole + 1] << (64 - part);
  }
  return result;
}

std::strong_ordering operator<=>(const Uint512& a, const Uint512& b) {
  for (std::size_t i = Uint512::limb_count; i-- > 0;) {
    if (a.limbs_[i] != b.limbs_[i]) return a.limbs_[i] <=> b.limbs_[i];
  }
  return std::strong_ordering::equal;
}

std::size_t Uint512::used_limbs() const {
  std::size_t count = limb_count;
  while (count > 0 && limbs_[count - 1] == 0) --count;
  return count;
}

unsigned Uint512::bit_length() const {
  const std::size_t count = used_limbs();
  if (count == 0) return 0;
  return static_cast<unsigned>(count - 1) * 64 + static_cast<unsigned>(std::bit_width(limbs_[count - 1]));
}

Uint512 integer_square_root(const Uint512& value) {
  if (value.is_zero()) return {};
  // Newton from above falls until it stands on the root.
  Uint512 root = Uint512(1).shifted_left((value.bit_length() + 1) / 2);
  for (;;) {
    const Uint512 next = (root + value.divided_by(root).first).shifted_right(1);
    if (next >= root) return root;
    root = next;
  }
}

Uint512 full_product(uint128 a, uint128 b) {
  return Uint512(a) * Uint512(b);
}

}  // namespace tidemill
