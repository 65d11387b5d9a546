#include "core/simulation/large_floats.h"

#include <cstdlib>
#include <new>

#if defined(__linux__)
#include <sys/mman.h>
#endif

namespace tidemill {

LargeFloats::LargeFloats(std::size_t size) {
  if (size == 0) return;
  constexpr std::size_t page = std::size_t{2} << 20;
  constexpr std::size_t vector = 64;
  const std::size_t bytes = size * sizeof(float);
  const std::size_t alignment = bytes >= page ? page : vector;
  const std::size_t whole = (bytes + alignment - 1) / alignment * alignment;
  void* const memory = std::aligned_alloc(alignment, whole);
  if (memory == nullptr) throw std::bad_alloc();
#if defined(__linux__)
  // Only a wish: where it is refused, the memory is as good, but slower at first.
  if (bytes >= page) static_cast<void>(madvise(memory, whole, MADV_HUGEPAGE));
#endif
  data_.reset(static_cast<float*>(memory));
}

void LargeFloats::Free::operator()(float* memory) const {
  std::free(memory);
}

}  // namespace tidemill
