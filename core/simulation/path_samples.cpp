#include "core/simulation/path_samples.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstdint>
#include <string>

#include "core/simulation/simulation_input.h"

namespace tidemill {
namespace {

constexpr std::array<double, 7> levels = {0.05, 0.10, 0.25, 0.50, 0.75, 0.90, 0.95};
/// About two bins a value, so that a percentile's bin holds a handful; more would no longer fit the nearest cache.
constexpr std::size_t most_bins = 8192;
constexpr std::size_t pilot_size = 128;
/// Below this a plain sort is as fast.
constexpr std::size_t few = 256;

/// The numbers on both sides of a percentile, and how far it lies between them.
struct Place {
  std::size_t below;
  double part;
};

Place place_of(double level, std::size_t n) {
  const double rank = level * static_cast<double>(n - 1);
  const auto below = static_cast<std::size_t>(rank);
  return {below, rank - static_cast<double>(below)};
}

double mean_of(std::span<const double> values) {
  // Eight sums side by side, always in the same order: faster than one and as repeatable.
  constexpr std::size_t lanes = 8;
  std::array<double, lanes> sums{};
  std::size_t i = 0;
  for (; i + lanes <= values.size(); i += lanes)
    for (std::size_t lane = 0; lane < lanes; ++lane) sums[lane] += values[i + lane];
  for (; i < values.size(); ++i) sums[i % lanes] += values[i];
  const double sum = ((sums[0] + sums[4]) + (sums[2] + sums[6])) + ((sums[1] + sums[5]) + (sums[3] + sums[7]));
  return sum / static_cast<double>(values.size());
}

/// Bins of equal width over the middle of the distribution, open at both ends, and monotone: a value in a lower bin is
/// never larger.
class Bins {
 public:
  explicit Bins(std::span<const double> values) : count_(std::min(most_bins, std::bit_ceil(2 * values.size()))) {
    std::array<double, pilot_size> pilot{};
    const std::size_t stride = values.size() / pilot_size;
    for (std::size_t i = 0; i < pilot_size; ++i) pilot[i] = values[i * stride];
    std::sort(pilot.begin(), pilot.end());
    low_ = pilot[pilot_size / 50];
    const double width = pilot[pilot_size - 1 - pilot_size / 50] - low_;
    const double scale = static_cast<double>(count_ - 2) / width;
    scale_ = width > 0 && std::isfinite(scale) ? scale : 0;
  }
  std::size_t count() const { return count_; }
  /// The bin of each value.
  void find(std::span<const double> values, std::int32_t* to) const {
    const auto highest = static_cast<double>(count_ - 1);
    for (std::size_t i = 0; i < values.size(); ++i) {
      double place = (values[i] - low_) * scale_ + 1;
      place = place < 0 ? 0 : place;
      place = place > highest ? highest : place;
      to[i] = static_cast<std::int32_t>(place);
    }
  }

 private:
  std::size_t count_;
  double low_ = 0;
  double scale_ = 0;
};

/// The order statistics that a band needs, found without sorting everything.
class Selection {
 public:
  explicit Selection(std::span<const double> values) {
    if (values.size() < few)
      sort_all(values);
    else
      sort_wanted_bins(values);
  }
  double at(std::size_t rank) const {
    // The last run that begins at or before the rank.
    const auto run = std::prev(std::upper_bound(
        runs_.begin(), runs_.end(), rank, [](std::size_t wanted, const Run& r) { return wanted < r.first_rank; }));
    return sorted_[run->begin + (rank - run->first_rank)];
  }
  double at(Place place) const {
    const double below = at(place.below);
    if (place.part <= 0) return below;
    const double above = at(place.below + 1);
    return below + (above - below) * place.part;
  }
  /// Sum of the `count` smallest values, count ≤ 5 % of them, rounded up.
  double sum_of_smallest(std::size_t count) const {
    double sum = lowest_sum_;
    for (std::size_t rank = lowest_count_; rank < count; ++rank) sum += at(rank);
    return sum;
  }

 private:
  struct Run {
    std::size_t first_rank;
    std::size_t begin;  ///< in sorted_
  };

  void sort_all(std::span<const double> values) {
    sorted_.assign(values.begin(), values.end());
    std::sort(sorted_.begin(), sorted_.end());
    runs_ = {{0, 0}};
  }

  void sort_wanted_bins(std::span<const double> values) {
    const std::size_t n = values.size();
    std::vector<std::int32_t> bin(n);
    std::vector<std::uint32_t> place_of_value(n);
    const Bins bins(values);
    bins.find(values, bin.data());
    std::vector<std::uint32_t> counts(bins.count(), 0U);
    for (const std::int32_t b : bin) ++counts[static_cast<std::size_t>(b)];

    std::array<std::size_t, 2 * levels.size()> ranks{};
    for (std::size_t i = 0; i < levels.size(); ++i) {
      ranks[2 * i] = place_of(levels[i], n).below;
      ranks[2 * i + 1] = std::min(ranks[2 * i] + 1, n - 1);
    }
    // What becomes of a bin's values: left alone, summed (below P5), or kept in the run with this number less two.
    constexpr std::uint8_t summed = 1;
    constexpr std::uint8_t kept = 2;
    std::vector<std::uint8_t> fate(bins.count(), std::uint8_t{0});
    std::array<std::size_t, 2 * levels.size()> next{};
    std::size_t size = 0;
    std::size_t below = 0;  // values in lower bins
    std::size_t bin_now = 0;
    for (const std::size_t rank : ranks) {
      for (; below + counts[bin_now] <= rank; ++bin_now) {
        if (runs_.empty()) fate[bin_now] = summed;
        below += counts[bin_now];
      }
      if (fate[bin_now] >= kept) continue;
      if (runs_.empty()) lowest_count_ = below;
      fate[bin_now] = static_cast<std::uint8_t>(kept + runs_.size());
      next[runs_.size()] = size;
      runs_.push_back({below, size});
      size += counts[bin_now];
    }
    sorted_.resize(size);
    // First which values matter, without a branch that no processor could foresee.
    std::size_t matter = 0;
    for (std::size_t i = 0; i < n; ++i) {
      const bool matters = fate[static_cast<std::size_t>(bin[i])] != 0;
      place_of_value[matter] = static_cast<std::uint32_t>(i);
      matter += matters ? 1 : 0;
    }
    for (std::size_t k = 0; k < matter; ++k) {
      const std::size_t i = place_of_value[k];
      const std::uint8_t what = fate[static_cast<std::size_t>(bin[i])];
      if (what >= kept)
        sorted_[next[what - kept]++] = values[i];
      else
        lowest_sum_ += values[i];
    }
    for (std::size_t r = 0; r < runs_.size(); ++r) {
      const std::size_t end = r + 1 < runs_.size() ? runs_[r + 1].begin : size;
      std::sort(sorted_.begin() + static_cast<std::ptrdiff_t>(runs_[r].begin),
                sorted_.begin() + static_cast<std::ptrdiff_t>(end));
    }
  }

  std::vector<double> sorted_;
  std::vector<Run> runs_;
  double lowest_sum_ = 0;
  std::size_t lowest_count_ = 0;
};

}  // namespace

SampleBand band_of(std::span<const double> values) {
  const std::size_t n = values.size();
  const Selection selection(values);
  std::array<double, levels.size()> at{};
  for (std::size_t i = 0; i < levels.size(); ++i) at[i] = selection.at(place_of(levels[i], n));
  SampleBand band{at[0], at[1], at[2], at[3], at[4], at[5], at[6], mean_of(values), 0};
  const double tail = 0.05 * static_cast<double>(n);
  const auto whole = static_cast<std::size_t>(tail);
  const double rest = tail - static_cast<double>(whole);
  const double sum = selection.sum_of_smallest(whole) + (rest > 0 ? rest * selection.at(whole) : 0);
  band.mean_to_p5 = sum / tail;
  return band;
}

Result<PathSamples> PathSamples::make(std::size_t series, int months, std::size_t paths, std::size_t most_bytes) {
  const double bytes = static_cast<double>(series) * months * static_cast<double>(paths) * sizeof(float);
  if (series == 0 || months < 1 || paths == 0)
    return fail(ErrorCode::bad_input, "simulation", "there is nothing to keep", "ask for at least one path and month");
  if (bytes > static_cast<double>(most_bytes)) {
    const auto limit = static_cast<double>(most_bytes) / (bytes / static_cast<double>(paths));
    return fail(
        ErrorCode::bad_input, "paths",
        std::to_string(paths) + " paths over " + std::to_string(months) + " months need more memory than allowed",
        "use at most " + std::to_string(static_cast<std::size_t>(limit)) + " paths, or fewer months");
  }
  return PathSamples(series, months, paths);
}

PathSamples::PathSamples(std::size_t series, int months, std::size_t paths)
    : series_(series),
      months_(static_cast<std::size_t>(months)),
      paths_(paths),
      blocks_((paths + paths_per_block - 1) / paths_per_block),
      distances_(series * months_ * blocks_ * paths_per_block),
      references_(series * months_ * blocks_) {}

std::size_t PathSamples::row(std::size_t series, int month) const {
  return (series * months_ + (static_cast<std::size_t>(month) - 1)) * blocks_;
}

void PathSamples::put(std::size_t series, int month, std::size_t first_path, std::span<const double> values) {
  const std::size_t block = row(series, month) + first_path / paths_per_block;
  const double reference = values[0];
  references_[block] = reference;
  float* const to = distances_.get() + block * paths_per_block;
  for (std::size_t i = 0; i < values.size(); ++i) to[i] = static_cast<float>(values[i] - reference);
}

void PathSamples::add_values(std::size_t series, int month, std::span<double> to) const {
  const std::size_t first_block = row(series, month);
  for (std::size_t path = 0, block = first_block; path < paths_; path += paths_per_block, ++block) {
    const std::size_t n = std::min(paths_per_block, paths_ - path);
    const float* const from = distances_.get() + block * paths_per_block;
    const double reference = references_[block];
    for (std::size_t i = 0; i < n; ++i) to[path + i] += reference + static_cast<double>(from[i]);
  }
}

std::vector<double> PathSamples::values(std::size_t series, int month) const {
  std::vector<double> all(paths_, 0.0);
  add_values(series, month, all);
  return all;
}

SampleBand PathSamples::band(std::size_t series, int month) const {
  return band_of(values(series, month));
}

SampleBand PathSamples::total(std::size_t series) const {
  std::vector<double> sums(paths_, 0.0);
  for (int month = 1; month <= months(); ++month) add_values(series, month, sums);
  return band_of(sums);
}

}  // namespace tidemill
