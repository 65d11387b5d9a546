#include "core/simulation/path_samples.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

namespace tidemill {
namespace path_samples_test {

/// Percentile p by sorting everything.
double sorted_percentile(const std::vector<double>& sorted, double p) {
  const double rank = p * static_cast<double>(sorted.size() - 1);
  const auto below = static_cast<std::size_t>(rank);
  const std::size_t above = std::min(below + 1, sorted.size() - 1);
  return sorted[below] + (sorted[above] - sorted[below]) * (rank - static_cast<double>(below));
}

void expect_same_as_sorting(std::vector<double> values, const char* name) {
  const SampleBand band = band_of(values);
  const double n = static_cast<double>(values.size());
  const double mean = std::accumulate(values.begin(), values.end(), 0.0) / n;
  std::sort(values.begin(), values.end());
  EXPECT_EQ(band.p5, sorted_percentile(values, 0.05)) << name;
  EXPECT_EQ(band.p10, sorted_percentile(values, 0.10)) << name;
  EXPECT_EQ(band.p25, sorted_percentile(values, 0.25)) << name;
  EXPECT_EQ(band.p50, sorted_percentile(values, 0.50)) << name;
  EXPECT_EQ(band.p75, sorted_percentile(values, 0.75)) << name;
  EXPECT_EQ(band.p90, sorted_percentile(values, 0.90)) << name;
  EXPECT_EQ(band.p95, sorted_percentile(values, 0.95)) << name;
  const double scale = std::max(std::abs(values.front()), std::abs(values.back()));
  EXPECT_NEAR(band.mean, mean, 1e-12 * scale) << name;
  double tail = 0;
  const double share = 0.05 * n;
  for (std::size_t i = 0; i < values.size(); ++i)
    tail += values[i] * std::clamp(share - static_cast<double>(i), 0.0, 1.0);
  EXPECT_NEAR(band.mean_to_p5, tail / share, 1e-9 * scale) << name;
}

TEST(BandOf, AgreesWithSorting) {
  std::mt19937_64 random(11);
  std::normal_distribution<double> normal;
  for (const std::size_t n :
       {1U, 2U, 3U, 19U, 20U, 100U, 255U, 256U, 257U, 500U, 1'023U, 1'024U, 1'025U, 5'000U, 10'007U}) {
    std::vector<double> symmetric(n), skewed(n), lumped(n), constant(n, 3.25), far(n), stepped(n);
    for (std::size_t i = 0; i < n; ++i) {
      symmetric[i] = normal(random);
      skewed[i] = std::exp(2.5 * normal(random));
      lumped[i] = random() % 3 == 0 ? 0 : std::exp(normal(random));
      far[i] = random() % 50 == 0 ? 1e300 * normal(random) : normal(random);
      stepped[i] = static_cast<double>(i);
    }
    expect_same_as_sorting(symmetric, "symmetric");
    expect_same_as_sorting(skewed, "skewed");
    expect_same_as_sorting(lumped, "with many zeros");
    expect_same_as_sorting(constant, "constant");
    expect_same_as_sorting(far, "with values far out");
    expect_same_as_sorting(stepped, "rising");
  }
}

TEST(BandOf, SplitsTheAtomInTheTail) {
  // 20 values: the worst 5 % is the one worst.
  std::vector<double> values(20, 1.0);
  values[3] = -5;
  EXPECT_NEAR(band_of(values).mean_to_p5, -5, 1e-12);
  // 30 values: 1.5 of them; the second counts half.
  values.assign(30, 1.0);
  values[3] = -5;
  EXPECT_NEAR(band_of(values).mean_to_p5, (-5 + 0.5) / 1.5, 1e-12);
}

TEST(PathSamples, KeepsSeriesAndMonthsApart) {
  constexpr std::size_t paths = 100;
  auto samples = PathSamples::make(2, 3, paths);
  ASSERT_TRUE(samples) << samples.error().message();
  const auto value = [](std::size_t series, int month, std::size_t path) {
    return 1000.0 * static_cast<double>(series) + 100 * month + static_cast<double>(path) / 4;
  };
  for (std::size_t series = 0; series < 2; ++series) {
    for (int month = 1; month <= 3; ++month) {
      for (const std::size_t first : {64U, 0U}) {
        std::vector<double> block;
        for (std::size_t path = first; path < std::min<std::size_t>(first + 64, paths); ++path)
          block.push_back(value(series, month, path));
        samples->put(series, month, first, block);
      }
    }
  }
  for (std::size_t path = 0; path < paths; ++path) ASSERT_EQ(samples->values(1, 2)[path], value(1, 2, path));
  EXPECT_EQ(samples->band(0, 3).p50, 300 + 49.5 / 4);
  EXPECT_EQ(samples->total(1).p50, 3 * 1000 + 600 + 3 * 49.5 / 4);
}

TEST(PathSamples, KeepsWhatDoesNotVaryExactly) {
  auto samples = PathSamples::make(1, 1, 1'000);
  ASSERT_TRUE(samples);
  const std::vector<double> block(64, 1234.5678901234567);
  for (std::size_t first = 0; first < 1'000; first += 64)
    samples->put(0, 1, first, std::span(block).first(std::min<std::size_t>(64, 1'000 - first)));
  const SampleBand band = samples->band(0, 1);
  for (const double value : {band.p5, band.p10, band.p25, band.p50, band.p75, band.p90, band.p95})
    EXPECT_EQ(value, 1234.5678901234567);
  EXPECT_NEAR(band.mean, 1234.5678901234567, 1e-9);
  EXPECT_NEAR(band.mean_to_p5, 1234.5678901234567, 1e-9);
}

TEST(PathSamples, RefusesMoreThanTheMemoryAllowed) {
  const auto samples = PathSamples::make(9, 120, 1'000'000'000);
  ASSERT_FALSE(samples);
  EXPECT_EQ(samples.error().code, ErrorCode::bad_input);
  EXPECT_EQ(samples.error().message(),
            "paths: 1000000000 paths over 120 months need more memory than allowed; use at most 34722 paths, or fewer "
            "months");
  EXPECT_FALSE(PathSamples::make(1, 0, 10));
}

}  // namespace path_samples_test
}  // namespace tidemill
