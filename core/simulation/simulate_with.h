#pragma once

#include "core/simulation/lane_kernels.h"
#include "core/simulation/simulate_paths.h"

namespace tidemill {

/// `simulate_paths` with given kernels, for tests and benchmarks.
Result<void> simulate_with(const lanes::Kernels& kernels, const SimulationPlan& plan, const SimulationSize& size,
                           PathConsumer& consumer, const std::stop_token& stop = {});

}  // namespace tidemill
