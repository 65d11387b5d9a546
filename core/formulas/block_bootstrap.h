#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>

namespace tidemill {

struct Interval {
  double low = 0;
  double high = 0;
};

/// Interval of a statistic over `n` observations in order of time that depend on their neighbours (rolling forecasts
/// overlap): whole blocks of consecutive observations are drawn with replacement, from anywhere in the series, which is
/// closed to a ring so that its ends count as often as its middle. `statistic` gets the indices drawn, n of them. The
/// interval holds the middle `level` of `resamples` draws; the same seed gives the same interval. n ≥ 1; block ≥ 1, at
/// most a third of the series is used. Sources: Künsch, “The jackknife and the bootstrap for general stationary
/// observations”, Annals of Statistics 17 (1989); the ring: Politis and Romano, “A circular block-resampling procedure
/// for stationary data” (1992).
Interval block_bootstrap(std::size_t n, std::size_t block, double level, int resamples, std::uint64_t seed,
                         const std::function<double(std::span<const std::size_t>)>& statistic);

}  // namespace tidemill
