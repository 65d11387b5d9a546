#pragma once

#include <cstdint>
#include <span>

#include "core/simulation/simulation_input.h"

namespace tidemill {

struct SimulationTables;

/// The numbers of up to `paths_per_block` consecutive paths, valid during one call of a consumer. Random parts are
/// float and have mean 1 (or 0); what is certain is kept apart as double, so that without volatility the product is
/// exact.
class PathBlock {
 public:
  std::size_t first_path() const { return first_; }
  std::size_t paths() const { return paths_; }  ///< 1 … paths_per_block; fewer only in the last block
  int months() const { return months_; }

  /// E[S_m]/S_0 = e^{drift·m/12}, m = 0 … months.
  double price_mean(std::size_t asset, int month) const;
  /// S_m/E[S_m] by path, m = 0 … months (all ones at 0). Consecutive months lie `paths_per_block` numbers apart.
  std::span<const float> price_factor(std::size_t asset, int month) const {
    return {factors_ +
                (asset * (static_cast<std::size_t>(months_) + 1) + static_cast<std::size_t>(month)) * paths_per_block,
            paths_};
  }

  /// Mean of a rate's average over month m = 1 … months.
  double rate_mean(std::size_t rate, int month) const;
  /// What the mean is multiplied by (relative rates, mean 1), or what is added to it (absolute rates, mean 0), by path.
  std::span<const float> rate_noise(std::size_t rate, int month) const {
    return {
        noise_ + (rate * static_cast<std::size_t>(months_) + (static_cast<std::size_t>(month) - 1)) * paths_per_block,
        paths_};
  }
  /// The rate itself by path, yearly; `out` has paths() numbers.
  void rate(std::size_t rate, int month, std::span<double> out) const;

  /// The month 1 … months of a hazard's first event by path, 0 where there is none. For repeating hazards too.
  std::span<const std::uint8_t> first_event(std::size_t hazard) const {
    return {first_events_ + hazard * paths_per_block, paths_};
  }
  /// Events of a repeating hazard in month m = 1 … months by path; empty when no path of the block has one, and always
  /// for hazards that do not repeat.
  std::span<const std::uint8_t> events(std::size_t hazard, int month) const;

 private:
  friend class BlockMaker;
  const SimulationTables* tables_ = nullptr;
  std::size_t first_ = 0;
  std::size_t paths_ = 0;
  int months_ = 0;
  const float* factors_ = nullptr;              ///< [asset][month 0 … months][path]
  const float* noise_ = nullptr;                ///< [rate][month 1 … months][path]
  const std::uint8_t* first_events_ = nullptr;  ///< [hazard][path]
  const std::uint8_t* events_ = nullptr;        ///< [repeating hazard][month][path]
  const std::uint8_t* any_event_ = nullptr;     ///< [repeating hazard][month]
};

/// Takes the paths. Called once per block, from several threads at once when there are several workers: `worker` says
/// which one, 0 … threads − 1, so that each can have its own scratch memory. What is written by path needs no lock.
class PathConsumer {
 public:
  virtual ~PathConsumer() = default;
  virtual void consume(const PathBlock& block, std::size_t worker) = 0;
};

}  // namespace tidemill
