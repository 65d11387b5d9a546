#include "core/simulation/lane_loops.h"

namespace tidemill::lanes {

extern const Kernels kernels_avx2;
const Kernels kernels_avx2 = {"avx2",       avx2::words, avx2::normals, avx2::box_muller, avx2::exponentials,
                              avx2::prices, avx2::rates};

}  // namespace tidemill::lanes
