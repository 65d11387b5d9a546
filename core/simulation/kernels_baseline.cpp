#include "core/simulation/lane_loops.h"

namespace tidemill::lanes {

extern const Kernels kernels_baseline;
const Kernels kernels_baseline = {"baseline",           baseline::words,        baseline::normals,
                                  baseline::box_muller, baseline::exponentials, baseline::prices,
                                  baseline::rates};

}  // namespace tidemill::lanes
