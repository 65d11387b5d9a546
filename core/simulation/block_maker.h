#pragma once

#include "core/simulation/lane_kernels.h"
#include "core/simulation/large_floats.h"
#include "core/simulation/simulation_tables.h"

namespace tidemill {

/// Makes one block of paths after another in its own memory; one for each thread.
class BlockMaker {
 public:
  BlockMaker(const SimulationTables& tables, const SimulationSize& size, const lanes::Kernels& kernels);

  /// Block `number` of the run; the view is valid until the next call.
  PathBlock make(std::size_t number);

 private:
  void make_variance(const lanes::Source& source);
  void make_prices(const lanes::Source& source);
  void make_rates(const lanes::Source& source);
  void make_hazards(const lanes::Source& source);
  /// One draw of every hazard that repeats, or of every one that does not, from the numbers of `counter`.
  void draw_hazards(const lanes::Source& source, std::uint32_t counter, bool repeating);
  void first_event(std::size_t hazard, std::size_t path, float latent);
  void count_events(std::size_t hazard, std::size_t month, std::size_t path, float latent);

  const SimulationTables& tables_;
  SimulationSize size_;
  const lanes::Kernels& kernels_;
  LargeFloats factors_, price_normals_, logs_, variance_, spread_, noise_, common_, group_normals_;
  std::vector<std::uint8_t> first_events_, events_, any_event_;
};

}  // namespace tidemill
