#include "core/simulation/lane_loops.h"

namespace tidemill::lanes {

extern const Kernels kernels_avx512;
const Kernels kernels_avx512 = {
    "avx512", avx512::words, avx512::normals, avx512::box_muller, avx512::exponentials, avx512::prices, avx512::rates};

}  // namespace tidemill::lanes
