// The kernels for vectors twice or four times as wide as this processor's, in plain C++: what AVX-512 and processors of
// other makes compute, on any machine.
#define TIDEMILL_LANES wide
#define TIDEMILL_LANE_BYTES 64
#include "core/simulation/lane_loops.h"

namespace tidemill::lanes {

extern const Kernels kernels_wide;
const Kernels kernels_wide = {"wide",       wide::words, wide::normals, wide::box_muller, wide::exponentials,
                              wide::prices, wide::rates};

}  // namespace tidemill::lanes
