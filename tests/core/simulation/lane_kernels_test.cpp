#include "core/simulation/lane_kernels.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <random>

#include "core/formulas/normal.h"
#include "tests/core/simulation/all_kernels.h"

namespace tidemill::lanes {
namespace lane_kernels_test {

struct KnownAnswer {
  std::array<std::uint32_t, 4> counter;
  std::array<std::uint32_t, 2> key;
  std::array<std::uint32_t, 4> words;
};

// Random123 1.14.0 of D. E. Shaw Research, tests/kat_vectors, lines “philox4x32 10”.
const KnownAnswer known_answers[] = {
    {{0, 0, 0, 0}, {0, 0}, {0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8}},
    {{0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff},
     {0xffffffff, 0xffffffff},
     {0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd}},
    {{0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344},
     {0xa4093822, 0x299f31d0},
     {0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1}},
};

TEST(LaneKernels, PhiloxGivesThePublishedAnswers) {
  for (const Kernels* kernels : all_kernels()) {
    for (const KnownAnswer& known : known_answers) {
      // The same counter in every lane of the vectors.
      for (std::uint32_t lane = 0; lane < drawn; ++lane) {
        const Source source = source_of(known.key[0] | std::uint64_t{known.key[1]} << 32, known.counter[0] - lane);
        std::array<std::uint32_t, 4 * drawn> out{};
        kernels->words(source, known.counter[1], known.counter[2], static_cast<Stream>(known.counter[3]), out.data());
        for (std::size_t w = 0; w < 4; ++w) ASSERT_EQ(out[w * drawn + lane], known.words[w]) << kernels->name << lane;
      }
    }
  }
}

/// Words from the ends of their range and from everywhere.
std::vector<std::uint32_t> test_words() {
  std::vector<std::uint32_t> words = {0,          1,          2,          3,          0x3fffffff, 0x40000000,
                                      0x7fffffff, 0x80000000, 0x80000001, 0xb504f333, 0xb504f334, 0xbfffffff,
                                      0xc0000000, 0xfffffffd, 0xfffffffe, 0xffffffff};
  std::mt19937 random(5);
  while (words.size() < 65'536)
    words.push_back(static_cast<std::uint32_t>(random() >> (random() % 3 == 0 ? random() % 32 : 0)));
  return words;
}

/// What the words stand for, in 64 bits of mantissa.
std::pair<long double, long double> exact_normals(std::uint32_t radius_word, std::uint32_t angle_word) {
  const long double u = (static_cast<long double>(radius_word >> 1) + 0.5L) / 2147483648.0L;
  const long double radius = std::sqrt(-2 * std::log(u));
  const auto place = static_cast<std::int32_t>((angle_word << 2) | 2U);
  const long double angle = std::numbers::pi_v<long double> / 2 * static_cast<long double>(place) / 4294967296.0L;
  const long double sign = (angle_word & 0x80000000U) != 0 ? -1 : 1;
  long double first = std::cos(angle);
  long double second = std::sin(angle);
  if ((angle_word & 0x40000000U) != 0) std::swap(first, second);
  return {sign * radius * first, sign * radius * second};
}

TEST(LaneKernels, NormalsAreThoseOfExactArithmetic) {
  const std::vector<std::uint32_t> radius = test_words();
  std::vector<std::uint32_t> angle = test_words();
  std::shuffle(angle.begin(), angle.end(), std::mt19937(6));
  for (const Kernels* kernels : all_kernels()) {
    std::vector<float> first(radius.size());
    std::vector<float> second(radius.size());
    kernels->box_muller(radius.data(), angle.data(), first.data(), second.data(), radius.size());
    long double worst = 0;
    long double worst_of_radius = 0;
    for (std::size_t i = 0; i < radius.size(); ++i) {
      const auto [a, b] = exact_normals(radius[i], angle[i]);
      const long double error = std::max(std::abs(first[i] - a), std::abs(second[i] - b));
      worst = std::max(worst, error);
      worst_of_radius = std::max(worst_of_radius, error / std::hypot(a, b));
    }
    EXPECT_LE(worst, 1e-6L) << kernels->name;
    EXPECT_LE(worst_of_radius, 3e-7L) << kernels->name;
    RecordProperty(std::string("worst_absolute_") + kernels->name, std::to_string(static_cast<double>(worst) * 1e9));
    RecordProperty(std::string("worst_of_radius_") + kernels->name,
                   std::to_string(static_cast<double>(worst_of_radius) * 1e9));
  }
}

TEST(LaneKernels, ExponentialsAreThoseOfExactArithmetic) {
  std::vector<float> x = {0.0F, -0.0F, 80.0F, -80.0F, 1000.0F, -1000.0F, 0.34657359F, -0.34657359F};
  std::mt19937 random(8);
  std::uniform_real_distribution<float> wide(-80.0F, 80.0F);
  std::uniform_real_distribution<float> narrow(-1.0F, 1.0F);
  while (x.size() < 65'536) x.push_back(x.size() % 2 == 0 ? wide(random) : narrow(random));
  for (const Kernels* kernels : all_kernels()) {
    std::vector<float> e = x;
    kernels->exponentials(e.data(), e.size());
    EXPECT_EQ(e[0], 1.0F);
    EXPECT_EQ(e[1], 1.0F);
    for (std::size_t i = 0; i < x.size(); ++i) {
      const long double exact = std::exp(static_cast<long double>(std::clamp(x[i], -80.0F, 80.0F)));
      ASSERT_LE(std::abs(e[i] - exact), 2e-7L * exact) << kernels->name << ' ' << x[i];
    }
  }
}

TEST(LaneKernels, EveryVariantGivesTheSameBits) {
  const auto all = all_kernels();
  for (std::uint32_t round = 0; round < 200; ++round) {
    const Source source = source_of(round * 77'777U + (std::uint64_t{round} << 32), round * 1'234'567U);
    std::array<float, 4 * drawn> expected{};
    all.front()->normals(source, round % 120, round % 13, Stream::rate, expected.data());
    for (const Kernels* kernels : all) {
      std::array<float, 4 * drawn> normals{};
      kernels->normals(source, round % 120, round % 13, Stream::rate, normals.data());
      ASSERT_EQ(normals, expected) << kernels->name;
    }
  }
}

/// n normal numbers of one seed.
std::vector<float> many_normals(std::uint32_t seed, std::size_t n) {
  std::vector<float> all;
  std::array<float, 4 * drawn> four{};
  for (std::uint32_t block = 0; all.size() < n; ++block) {
    best_kernels().normals(source_of(seed, block * static_cast<std::uint32_t>(drawn)), seed % 7, seed % 5,
                           Stream::price, four.data());
    all.insert(all.end(), four.begin(), four.end());
  }
  all.resize(n);
  return all;
}

TEST(LaneKernels, NormalsHaveTheRightMoments) {
  constexpr std::size_t n = 1 << 20;
  for (std::uint32_t seed : {1U, 2U, 3U}) {
    std::array<double, 5> moment{};
    for (const float z : many_normals(seed, n))
      for (int k = 1; k <= 4; ++k) moment[static_cast<std::size_t>(k)] += std::pow(static_cast<double>(z), k) / n;
    // Standard errors of the sample moments: √(E[z^2k] − E[z^k]²)/√n.
    EXPECT_NEAR(moment[1], 0, 4 * std::sqrt(1.0 / n));
    EXPECT_NEAR(moment[2], 1, 4 * std::sqrt(2.0 / n));
    EXPECT_NEAR(moment[3], 0, 4 * std::sqrt(15.0 / n));
    EXPECT_NEAR(moment[4], 3, 4 * std::sqrt(96.0 / n));
  }
}

TEST(LaneKernels, NormalsFollowTheirDistributionIntoTheTails) {
  constexpr std::size_t n = 1 << 20;
  for (std::uint32_t seed : {11U, 12U, 13U}) {
    std::vector<float> z = many_normals(seed, n);
    std::sort(z.begin(), z.end());
    double distance = 0;  // Kolmogorov and Smirnov's
    for (std::size_t i = 0; i < n; ++i) {
      const double below = normal_distribution(z[i]);
      distance = std::max(
          {distance, std::abs(below - static_cast<double>(i) / n), std::abs(below - static_cast<double>(i + 1) / n)});
    }
    EXPECT_LE(distance * std::sqrt(static_cast<double>(n)), 1.95) << "less likely than 1 in 1,000";
    for (const float limit : {-4.0F, -3.0F, -2.0F, 2.0F, 3.0F, 4.0F}) {
      const double p = normal_distribution(-std::abs(limit));
      const auto beyond = static_cast<double>(limit < 0 ? std::lower_bound(z.begin(), z.end(), limit) - z.begin()
                                                        : z.end() - std::upper_bound(z.begin(), z.end(), limit));
      EXPECT_NEAR(beyond, n * p, 4 * std::sqrt(n * p)) << limit;
    }
  }
}

TEST(LaneKernels, NumbersOfDifferentCountersAreUnrelated) {
  constexpr std::size_t n = 4096;
  // Neighbours in each direction: index, month, stream, seed, and the four numbers of one counter.
  std::array<std::vector<float>, 8> all;
  const std::array<std::array<std::uint32_t, 4>, 5> where = {
      {{1, 1, 0, 1}, {2, 1, 0, 1}, {1, 2, 0, 1}, {1, 1, 1, 1}, {1, 1, 0, 2}}};
  for (std::uint32_t block = 0; block < n / drawn; ++block) {
    std::array<float, 4 * drawn> four{};
    for (std::size_t i = 0; i < where.size(); ++i) {
      best_kernels().normals(source_of(where[i][3], block * static_cast<std::uint32_t>(drawn)), where[i][0],
                             where[i][1], static_cast<Stream>(where[i][2]), four.data());
      all[i].insert(all[i].end(), four.begin(), four.begin() + drawn);
      for (std::size_t k = 1; i == 0 && k < 4; ++k)
        all[4 + k].insert(all[4 + k].end(), four.begin() + static_cast<std::ptrdiff_t>(k * drawn),
                          four.begin() + static_cast<std::ptrdiff_t>((k + 1) * drawn));
    }
  }
  for (std::size_t a = 0; a < all.size(); ++a) {
    for (std::size_t b = 0; b < a; ++b) {
      double product = 0;
      double squares = 0;
      for (std::size_t i = 0; i < n; ++i) {
        product += static_cast<double>(all[a][i]) * all[b][i];
        squares += (static_cast<double>(all[a][i]) * all[a][i] - 1) * (static_cast<double>(all[b][i]) * all[b][i] - 1);
      }
      EXPECT_LE(std::abs(product), 4 * std::sqrt(static_cast<double>(n))) << a << ' ' << b;
      EXPECT_LE(std::abs(squares), 4 * 2 * std::sqrt(static_cast<double>(n))) << a << ' ' << b;
    }
  }
}

}  // namespace lane_kernels_test
}  // namespace tidemill::lanes
