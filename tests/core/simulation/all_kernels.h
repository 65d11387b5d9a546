#pragma once

#include <vector>

#include "core/simulation/lane_kernels.h"

namespace tidemill::lanes {

/// In wide_kernels.cpp.
extern const Kernels kernels_wide;

/// Every variant this machine can run, the plainest first.
inline std::vector<const Kernels*> all_kernels() {
  std::vector<const Kernels*> all;
  for (const Kernels* const* kernels = runnable_kernels(); *kernels != nullptr; ++kernels) all.push_back(*kernels);
  all.push_back(&kernels_wide);
  return all;
}

}  // namespace tidemill::lanes
