#include "core/simulation/path_samples.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <string>

namespace tidemill {
namespace {

constexpr std::array<double, 7> levels = {0.05, 0.10, 0.25, 0.50, 0.75, 0.90, 0.95};
constexpr std::size_t bins = 2048;
constexpr std::size_t pilot_size = 512;
/// Below this a plain sort is as fast.
constexpr std::size_t few = 1024;

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
  std::array<double, 8> sums{};
  for (std::size_t i = 0; i < values.size(); ++i) sums[i % 8] += values[i];
  const double sum = ((sums[0] + sums[4]) + (sums[2] + sums[6])) + ((sums[1] + sums[5]) + (sums[3] + sums[7]));
  return sum / static_cast<double>(values.size());
}

/// Bins of equal width over the middle of the distribution, open at both ends, and monotone: a value in a lower bin is
/// never larger.
class Bins {
 public:
  explicit Bins(std::span<const double> values) {
    std::array<double, pilot_size> pilot{};
    const std::size_t stride = values.size() / pilot_size;
    for (std::size_t i = 0; i < pilot_size; ++i) pilot[i] = values[i * stride];
    std::sort(pilot.begin(), pilot.end());
    low_ = pilot[pilot_size / 100];
    const double width = pilot[pilot_size - 1 - pilot_size / 50] - low_;
    const double scale = static_cast<double>(bins - 2) / width;
    scale_ = width > 0 && std::isfinite(scale) ? scale : 0;
  }
  std::uint32_t of(double value) const {
    const double place = (value - low_) * scale_ + 1;
    return static_cast<std::uint32_t>(std::clamp(place, 0.0, static_cast<double>(bins - 1)));
  }

 private:
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
    const Bins bins_of(values);
    std::vector<std::uint16_t> bin(values.size());
    std::array<std::uint32_t, bins> counts{};
    for (std::size_t i = 0; i < values.size(); ++i) {
      bin[i] = static_cast<std::uint16_t>(bins_of.of(values[i]));
      ++counts[bin[i]];
    }
    std::array<std::size_t, bins + 1> first_rank{};
    for (std::size_t b = 0; b < bins; ++b) first_rank[b + 1] = first_rank[b] + counts[b];
    const auto bin_at = [&](std::size_t rank) {
      return static_cast<std::size_t>(std::upper_bound(first_rank.begin(), first_rank.end(), rank) -
                                      first_rank.begin() - 1);
    };
    std::array<bool, bins> wanted{};
    for (const double level : levels) {
      const Place place = place_of(level, values.size());
      wanted[bin_at(place.below)] = true;
      wanted[bin_at(std::min(place.below + 1, values.size() - 1))] = true;
    }
    const std::size_t tail_bin = bin_at(place_of(levels[0], values.size()).below);

    std::array<std::size_t, bins> next{};
    std::size_t size = 0;
    for (std::size_t b = 0; b < bins; ++b) {
      if (!wanted[b]) continue;
      runs_.push_back({first_rank[b], size});
      next[b] = size;
      size += counts[b];
    }
    sorted_.resize(size);
    lowest_count_ = first_rank[tail_bin];
    for (std::size_t i = 0; i < values.size(); ++i) {
      if (wanted[bin[i]])
        sorted_[next[bin[i]]++] = values[i];
      else if (bin[i] < tail_bin)
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
  const double bytes = static_cast<double>(series) * months * static_cast<double>(paths) * sizeof(double);
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
      values_(series * static_cast<std::size_t>(months) * paths) {}

std::size_t PathSamples::index(std::size_t series, int month) const {
  return (series * months_ + static_cast<std::size_t>(month - 1)) * paths_;
}

std::span<double> PathSamples::at(std::size_t series, int month, std::size_t first_path, std::size_t count) {
  return std::span(values_).subspan(index(series, month) + first_path, count);
}

std::span<const double> PathSamples::values(std::size_t series, int month) const {
  return std::span(values_).subspan(index(series, month), paths_);
}

SampleBand PathSamples::band(std::size_t series, int month) const {
  return band_of(values(series, month));
}

SampleBand PathSamples::total(std::size_t series) const {
  std::vector<double> sums(paths_, 0.0);
  for (int month = 1; month <= static_cast<int>(months_); ++month) {
    const std::span<const double> of_month = values(series, month);
    for (std::size_t path = 0; path < paths_; ++path) sums[path] += of_month[path];
  }
  return band_of(sums);
}

}  // namespace tidemill
