#pragma once

#include <cstddef>
#include <cstdint>

// The inner loops of the simulation. One source, compiled for several instruction sets; every lane does the same
// sequence of IEEE operations in each, so that the results are the same bits. This header is read by those objects:
// it must not include anything that brings inline functions, or the linker could pick the copy of a processor that is
// not there.

namespace tidemill::lanes {

/// Paths whose normal numbers are drawn; a block holds as many again, mirrored.
inline constexpr std::size_t drawn = 32;
inline constexpr std::size_t width = 2 * drawn;

/// What a random number is for: the last word of its counter.
enum class Stream : std::uint32_t { price, rate, shared_rate, hazard, hazard_group, variance };

/// Where a block's random numbers come from. Number (seed, path, month, index, stream) is always the same.
struct Source {
  std::uint64_t keys[20] = {};    ///< of the ten rounds, two each; see `source_of`
  std::uint32_t first_drawn = 0;  ///< counter of the block's first path
};
/// Philox's key schedule for a seed, and a first path.
Source source_of(std::uint64_t seed, std::uint32_t first_drawn);

/// Correlated prices of one block over all months.
struct PriceJob {
  Source source;
  std::size_t assets = 0;
  std::size_t months = 0;
  const float* cholesky = nullptr;  ///< for each four rows q: for each column j ≤ 4q + 3: the four numbers
  const float* step = nullptr;      ///< [month][padded asset] deviation of a month's log step
  const float* half = nullptr;      ///< [month][padded asset] half its square
  const float* variance = nullptr;  ///< [month][width] what the squares are multiplied by; null for 1
  const float* spread = nullptr;    ///< [month][width] its root
  float* normals = nullptr;         ///< scratch [padded asset][drawn]
  float* logs = nullptr;            ///< scratch [padded asset][width]
  float* out = nullptr;             ///< [asset][month 0 … months][width]
};

/// Reverting rates of one block over all months: average = gain·ε + pull·state, state ← keep·state + push·ε.
struct RateJob {
  Source source;
  std::size_t rates = 0;
  std::size_t months = 0;
  const float* gain = nullptr;             ///< [rate][month]
  const float* push = nullptr;             ///< [rate][month]
  const float* half = nullptr;             ///< [rate][month] half the variance of the average
  const float* pull = nullptr;             ///< [rate]
  const float* keep = nullptr;             ///< [rate]
  const float* own = nullptr;              ///< [rate] weight of the rate's own number
  const float* shared = nullptr;           ///< [rate] weight of the common number
  const std::uint8_t* relative = nullptr;  ///< [rate] 1: e^{average − half} is written instead
  const float* common = nullptr;           ///< [month][drawn]
  float* out = nullptr;                    ///< [rate][month][width]
};

struct Kernels {
  const char* name;
  /// Four words for each of `drawn` consecutive counters {first_drawn + i, month, index, stream}: out[word][i].
  void (*words)(const Source& source, std::uint32_t month, std::uint32_t index, Stream stream, std::uint32_t* out);
  /// The normal numbers made of those words: out[0…3][i].
  void (*normals)(const Source& source, std::uint32_t month, std::uint32_t index, Stream stream, float* out);
  /// Normal numbers of given words: pairs (radius[i], angle[i]) → first[i], second[i]; n a multiple of 16.
  void (*box_muller)(const std::uint32_t* radius, const std::uint32_t* angle, float* first, float* second,
                     std::size_t n);
  /// e^x in place, for −80 ≤ x ≤ 80 (clamped beyond); n a multiple of 16.
  void (*exponentials)(float* x, std::size_t n);
  void (*prices)(const PriceJob& job);
  void (*rates)(const RateJob& job);
};

/// The kernels that suit this processor best.
const Kernels& best_kernels();
/// All that this processor can run, the plainest first, ended by null.
const Kernels* const* runnable_kernels();

}  // namespace tidemill::lanes
