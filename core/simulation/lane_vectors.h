#pragma once

#include <cstddef>
#include <cstdint>

#if defined(__SSE2__)
#include <immintrin.h>
#endif

// Vectors of the widest kind that the file including this is compiled for. Only operations whose result IEEE 754 or
// integer arithmetic fixes to the last bit: no fused multiply-add, no reciprocal estimates.

#if defined(TIDEMILL_LANE_BYTES)
// A test compiles the plain form for vectors that no register of its processor holds.
#elif defined(__AVX512F__) && defined(__AVX512DQ__)
#define TIDEMILL_LANES avx512
#define TIDEMILL_LANE_BYTES 64
#define TIDEMILL_LANES_512
#elif defined(__AVX2__)
#define TIDEMILL_LANES avx2
#define TIDEMILL_LANE_BYTES 32
#define TIDEMILL_LANES_256
#else
#define TIDEMILL_LANES baseline
#define TIDEMILL_LANE_BYTES 16
#if defined(__SSE2__)
#define TIDEMILL_LANES_128
#endif
#endif
#define TIDEMILL_INLINE [[gnu::always_inline]] static inline

namespace tidemill::lanes::TIDEMILL_LANES {

using Floats = float __attribute__((vector_size(TIDEMILL_LANE_BYTES)));
using Ints = std::int32_t __attribute__((vector_size(TIDEMILL_LANE_BYTES)));
using Words = std::uint32_t __attribute__((vector_size(TIDEMILL_LANE_BYTES)));
using Longs = std::uint64_t __attribute__((vector_size(TIDEMILL_LANE_BYTES)));

/// Numbers in one vector.
inline constexpr std::size_t count = TIDEMILL_LANE_BYTES / 4;

TIDEMILL_INLINE Floats load(const float* from) {
  Floats v;
  __builtin_memcpy(&v, from, sizeof v);
  return v;
}
TIDEMILL_INLINE Words load(const std::uint32_t* from) {
  Words v;
  __builtin_memcpy(&v, from, sizeof v);
  return v;
}
TIDEMILL_INLINE void store(float* to, Floats v) {
  __builtin_memcpy(to, &v, sizeof v);
}
TIDEMILL_INLINE void store(std::uint32_t* to, Words v) {
  __builtin_memcpy(to, &v, sizeof v);
}
TIDEMILL_INLINE Floats all(float value) {
  return Floats{} + value;
}
TIDEMILL_INLINE Words all(std::uint32_t value) {
  return Words{} + value;
}
TIDEMILL_INLINE Longs all_long(std::uint64_t value) {
  return Longs{} + value;
}

TIDEMILL_INLINE Floats to_floats(Ints v) {
  return __builtin_convertvector(v, Floats);
}
TIDEMILL_INLINE Words bits(Floats v) {
  return reinterpret_cast<Words>(v);
}
TIDEMILL_INLINE Floats from_bits(Words v) {
  return reinterpret_cast<Floats>(v);
}
/// `yes` where `mask` is all ones, `no` where it is zero.
TIDEMILL_INLINE Floats choose(Ints mask, Floats yes, Floats no) {
  const Words m = reinterpret_cast<Words>(mask);
  return from_bits((bits(yes) & m) | (bits(no) & ~m));
}

/// Products of the lower halves of each 64 bits.
TIDEMILL_INLINE Longs multiply_low(Longs a, Longs b) {
#if defined(TIDEMILL_LANES_512)
  return reinterpret_cast<Longs>(_mm512_mul_epu32(reinterpret_cast<__m512i>(a), reinterpret_cast<__m512i>(b)));
#elif defined(TIDEMILL_LANES_256)
  return reinterpret_cast<Longs>(_mm256_mul_epu32(reinterpret_cast<__m256i>(a), reinterpret_cast<__m256i>(b)));
#elif defined(TIDEMILL_LANES_128)
  return reinterpret_cast<Longs>(_mm_mul_epu32(reinterpret_cast<__m128i>(a), reinterpret_cast<__m128i>(b)));
#else
  return (a & 0xffffffffU) * (b & 0xffffffffU);
#endif
}

TIDEMILL_INLINE Floats square_root(Floats v) {
#if defined(TIDEMILL_LANES_512)
  return _mm512_sqrt_ps(v);
#elif defined(TIDEMILL_LANES_256)
  return _mm256_sqrt_ps(v);
#elif defined(TIDEMILL_LANES_128)
  return _mm_sqrt_ps(v);
#else
  for (std::size_t i = 0; i < count; ++i) v[i] = __builtin_sqrtf(v[i]);
  return v;
#endif
}

/// v within ±limit, for numbers.
TIDEMILL_INLINE Floats clamped(Floats v, float limit) {
#if defined(TIDEMILL_LANES_512)
  return _mm512_max_ps(_mm512_min_ps(v, all(limit)), all(-limit));
#elif defined(TIDEMILL_LANES_256)
  return _mm256_max_ps(_mm256_min_ps(v, all(limit)), all(-limit));
#elif defined(TIDEMILL_LANES_128)
  return _mm_max_ps(_mm_min_ps(v, all(limit)), all(-limit));
#else
  v = choose(v > limit, all(limit), v);
  return choose(v < -limit, all(-limit), v);
#endif
}

}  // namespace tidemill::lanes::TIDEMILL_LANES
