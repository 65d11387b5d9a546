#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "core/base/result.h"
#include "core/simulation/large_floats.h"

namespace tidemill {

/// Mean and percentiles of a distribution that was sampled.
struct SampleBand {
  double p5 = 0, p10 = 0, p25 = 0, p50 = 0, p75 = 0, p90 = 0, p95 = 0, mean = 0;
  double mean_to_p5 = 0;  ///< mean of the values ≤ P5, the atom at P5 split; source: Acerbi and Tasche,
                          ///< “On the coherence of expected shortfall”, Journal of Banking & Finance 26 (2002)
};

/// Percentiles and mean of `values`, finite and at least one. Percentile p interpolates linearly between the order
/// statistics around (n − 1)·p (type 7 of Hyndman and Fan, “Sample Quantiles in Statistical Packages”, The American
/// Statistician 50, 1996). Exact: values are counted into bins and only the bins that hold a percentile are sorted.
SampleBand band_of(std::span<const double> values);

/// Results by series (the total, each strategy …), month and path, filled block by block from several threads. A value
/// takes four bytes: its distance from the first of its block of 64 paths, in single precision, so that what does not
/// vary is kept exactly and what varies to a ten-millionth of how much it does.
class PathSamples {
 public:
  /// Errors: bad_input when this would take more than `most_bytes`.
  static Result<PathSamples> make(std::size_t series, int months, std::size_t paths,
                                  std::size_t most_bytes = 150'000'000);

  std::size_t series() const { return series_; }
  int months() const { return static_cast<int>(months_); }
  std::size_t paths() const { return paths_; }
  /// Keeps the values of a block's paths; month 1 … months. `first_path` is a multiple of 64, and all of the block's
  /// paths come at once.
  void put(std::size_t series, int month, std::size_t first_path, std::span<const double> values);
  /// All paths of one series and month, in path order.
  std::vector<double> values(std::size_t series, int month) const;
  /// The band of one series and month.
  SampleBand band(std::size_t series, int month) const;
  /// The band of each path's sum over all months.
  SampleBand total(std::size_t series) const;

 private:
  PathSamples(std::size_t series, int months, std::size_t paths);
  std::size_t row(std::size_t series, int month) const;
  void add_values(std::size_t series, int month, std::span<double> to) const;
  std::size_t series_ = 0;
  std::size_t months_ = 0;
  std::size_t paths_ = 0;
  std::size_t blocks_ = 0;
  LargeFloats distances_;           ///< [series][month][path, in whole blocks]
  std::vector<double> references_;  ///< [series][month][block]
};

}  // namespace tidemill
