#pragma once

#include <random>

#include "core/base/decimal.h"

namespace tidemill::test {

/// Random Decimals of the sorts that break rounding: every size of integer, few digits (whose products and quotients
/// are often exact or ties), numbers at the limits, whole numbers, zero.
class DecimalSamples {
 public:
  explicit DecimalSamples(std::uint64_t seed) : random_(seed) {}

  Decimal next() {
    switch (below(8)) {
      case 0:
        return few_digits(3);
      case 1:
        return few_digits(6);
      case 2:
        return near_limit();
      case 3:
        return Decimal::of(static_cast<std::int64_t>(below(2'000'001)) - 1'000'000);
      case 4:
        return below(16) == 0 ? Decimal::zero() : with_bits(64);
      default:
        return with_bits(127);
    }
  }
  /// 0 … bound − 1.
  std::uint64_t below(std::uint64_t bound) { return random_() % bound; }
  std::uint64_t any64() { return random_() >> below(64); }

 private:
  Decimal with_bits(unsigned most) {
    const auto bits = static_cast<unsigned>(below(most) + 1);
    const uint128 all = (static_cast<uint128>(random_()) << 64) | random_();
    return signed_units(all >> (128 - bits));
  }
  Decimal few_digits(std::uint64_t digits) {
    std::uint64_t bound = 1;
    for (std::uint64_t i = 0; i < digits; ++i) bound *= 10;
    uint128 units = below(bound) + 1;
    for (std::uint64_t zeros = below(31); zeros > 0; --zeros) units *= 10;
    return signed_units(units);
  }
  Decimal near_limit() { return signed_units((uint128{1} << 127) - 1 - below(1000)); }
  Decimal signed_units(uint128 units) {
    const auto value = static_cast<int128>(units);
    return Decimal::from_units(below(2) == 0 ? value : -value);
  }

  std::mt19937_64 random_;
};

}  // namespace tidemill::test
