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

Source source_of(std::uint64_t seed, std::uint32_t first_drawn) {
  Source source;
  auto low = static_cast<std::uint32_t>(seed);
  auto high = static_cast<std::uint32_t>(seed >> 32);
  for (std::size_t round = 0; round < 10; ++round) {
    source.keys[2 * round] = low;
    source.keys[2 * round + 1] = high;
    // Weyl sequences of the golden ratio and √3 − 1, as the authors chose them.
    low += 0x9E3779B9U;
    high += 0xBB67AE85U;
  }
  source.first_drawn = first_drawn;
  return source;
}

const Kernels& best_kernels() {
  const Kernels* best = &kernels_baseline;
  for (const Kernels* kernels : runnable())
    if (kernels != nullptr) best = kernels;
  return *best;
}

const Kernels* const* runnable_kernels() {
  return runnable().data();
}

}  // namespace tidemill::lanes
