#include "core/simulation/lane_kernels.h"

#include <array>

namespace tidemill::lanes {

extern const Kernels kernels_baseline;
#if defined(__x86_64__)
extern const Kernels kernels_avx2;
extern const Kernels kernels_avx512;
#endif

namespace {

using List = std::array<const Kernels*, 4>;

List find_runnable() {
  List list{};
  std::size_t size = 0;
  list[size++] = &kernels_baseline;
#if defined(__x86_64__)
  if (__builtin_cpu_supports("avx2")) list[size++] = &kernels_avx2;
  if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512dq")) list[size++] = &kernels_avx512;
#endif
  return list;
}

const List& runnable() {
  static const List list = find_runnable();
  return list;
}

}  // namespace

const Kernels& best_kernels() {
  const Kernels* best = nullptr;
  for (const Kernels* kernels : runnable())
    if (kernels != nullptr) best = kernels;
  return *best;
}

const Kernels* const* runnable_kernels() {
  return runnable().data();
}

}  // namespace tidemill::lanes
