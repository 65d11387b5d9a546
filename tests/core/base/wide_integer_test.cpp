#include "core/base/wide_integer.h"

#include <gtest/gtest.h>

#include <random>

namespace tidemill {
namespace wide_integer_test {

Uint512 random_wide(std::mt19937_64& random) {
  Uint512 value;
  for (int i = 0; i < 8; ++i) {
    value = value.shifted_left(64) + Uint512(random() % 4 == 0 ? std::uint64_t{0} - random() % 2 : random());
  }
  return value.shifted_right(static_cast<unsigned>(random() % 512));
}

TEST(Uint512Test, DivisionIsUndoneByMultiplication) {
  std::mt19937_64 random(11);
  for (int i = 0; i < 100'000; ++i) {
    const Uint512 dividend = random_wide(random);
    const Uint512 divisor = random_wide(random);
    if (divisor.is_zero()) continue;
    const auto [quotient, remainder] = dividend.divided_by(divisor);
    ASSERT_LT(remainder, divisor);
    ASSERT_EQ(quotient * divisor + remainder, dividend);
  }
}

// The guessed digit is one too large only about once in 2⁶³ random cases: such a case is built by hand
// (Hacker's Delight, figure 9-1 and its test data, widened to 64-bit digits).
TEST(Uint512Test, DivisionAddsTheDivisorBack) {
  const auto wide = [](std::initializer_list<std::uint64_t> limbs) {
    Uint512 value;
    for (const std::uint64_t limb : limbs) value = value.shifted_left(64) + Uint512(limb);
    return value;
  };
  constexpr std::uint64_t top = std::uint64_t{1} << 63;
  const std::pair<Uint512, Uint512> rows[] = {
      {wide({top, 0, 3}), wide({top >> 2, 0, 1})},
      {wide({top, 0, 0, 3}), wide({top >> 2, 0, 0, 1})},
      {wide({top - 1, top, 0, 0}), wide({top, 0, 1})},
      {wide({top, ~std::uint64_t{0} - 1, 0, 0}), wide({top, ~std::uint64_t{0}})},
      {wide({top, ~std::uint64_t{0} - 1, 0, 0}), wide({top, 0, ~std::uint64_t{0}})},
  };
  for (const auto& [dividend, divisor] : rows) {
    const auto [quotient, remainder] = dividend.divided_by(divisor);
    EXPECT_LT(remainder, divisor);
    EXPECT_EQ(quotient * divisor + remainder, dividend);
  }
}

TEST(Uint512Test, DividesInPlaceByOneLimb) {
  std::mt19937_64 random(12);
  for (int i = 0; i < 20'000; ++i) {
    const Uint512 dividend = random_wide(random);
    const std::uint64_t divisor = (random() >> (random() % 64)) | 1U;
    Uint512 quotient = dividend;
    const std::uint64_t remainder = quotient.divide(divisor);
    ASSERT_LT(remainder, divisor);
    ASSERT_EQ(quotient * Uint512(divisor) + Uint512(remainder), dividend);
  }
}

TEST(Uint512Test, MultiplicationNoticesTheLimit) {
  const Uint512 largest = Uint512() - Uint512(1);
  EXPECT_EQ(largest.bit_length(), 512U);
  std::mt19937_64 random(13);
  for (int i = 0; i < 20'000; ++i) {
    const uint128 factor = ((static_cast<uint128>(random()) << 64) | random()) >> (random() % 128);
    if (factor == 0) continue;
    const Uint512 most = largest.divided_by(Uint512(factor)).first;
    Uint512 fits = most;
    ASSERT_TRUE(fits.multiply(factor));
    ASSERT_EQ(fits, most * Uint512(factor));
    if (factor == 1) continue;
    Uint512 beyond = most + Uint512(1);
    ASSERT_FALSE(beyond.multiply(factor));
  }
}

TEST(Uint512Test, ShiftsAndBits) {
  EXPECT_EQ(Uint512(1).shifted_left(300).shifted_right(299), Uint512(2));
  EXPECT_TRUE(Uint512(1).shifted_left(300).bit(300));
  EXPECT_FALSE(Uint512(1).shifted_left(300).bit(299));
  EXPECT_EQ(Uint512(1).shifted_left(300).bit_length(), 301U);
  EXPECT_EQ(Uint512().bit_length(), 0U);
  EXPECT_EQ(Uint512(7).shifted_left(0), Uint512(7));
}

TEST(Uint512Test, SquareRootIsTheFloor) {
  std::mt19937_64 random(14);
  for (int i = 0; i < 5'000; ++i) {
    const Uint512 value = random_wide(random);
    const Uint512 root = integer_square_root(value);
    ASSERT_LE(root * root, value);
    const Uint512 rest = value - root * root;
    ASSERT_LE(rest, root + root);  // else (root + 1)² ≤ value
  }
}

}  // namespace wide_integer_test
}  // namespace tidemill
