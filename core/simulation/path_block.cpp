#include "core/simulation/path_block.h"

#include "core/simulation/simulation_tables.h"

namespace tidemill {

double PathBlock::price_mean(std::size_t asset, int month) const {
  return tables_->price_mean[asset * (tables_->months + 1) + static_cast<std::size_t>(month)];
}

double PathBlock::rate_mean(std::size_t rate, int month) const {
  return tables_->rate_mean[rate * tables_->months + (static_cast<std::size_t>(month) - 1)];
}

void PathBlock::rate(std::size_t rate, int month, std::span<double> out) const {
  const double mean = rate_mean(rate, month);
  const std::span<const float> noise = rate_noise(rate, month);
  if (tables_->relative[rate] != 0) {
    for (std::size_t i = 0; i < paths_; ++i) out[i] = mean * static_cast<double>(noise[i]);
  } else {
    for (std::size_t i = 0; i < paths_; ++i) out[i] = mean + static_cast<double>(noise[i]);
  }
}

std::span<const std::uint8_t> PathBlock::events(std::size_t hazard, int month) const {
  const std::size_t repeating = tables_->hazards[hazard].repeating;
  if (repeating == SimulationTables::none) return {};
  const std::size_t place = repeating * tables_->months + (static_cast<std::size_t>(month) - 1);
  if (any_event_[place] == 0) return {};
  return {events_ + place * paths_per_block, paths_};
}

}  // namespace tidemill
