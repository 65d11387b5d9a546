#pragma once

#include "core/simulation/lane_kernels.h"
#include "core/simulation/lane_vectors.h"

// Random words and elementary functions, lane by lane, without branches. The polynomials are minimax fits of this
// project (Remez's exchange, in 60 digits); the error named beside each is that of the fit, before rounding to float.

namespace tidemill::lanes::TIDEMILL_LANES {

struct FourWords {
  Words w[4];
};

/// Philox 4x32-10 for the counters {path, month, index, stream} of `count` consecutive paths. Source: Salmon, Moraes,
/// Dror and Shaw, “Parallel Random Numbers: As Easy as 1, 2, 3”, SC11 (2011).
TIDEMILL_INLINE FourWords philox(const Source& source, Words path, std::uint32_t month, std::uint32_t index,
                                 Stream stream) {
  const Longs multiplier0 = all_long(0xD2511F53U);
  const Longs multiplier1 = all_long(0xCD9E8D57U);
  // Products need 64 bits: paths at even and odd places go side by side. Upper halves may hold anything until the end.
  const Longs paths = reinterpret_cast<Longs>(path);
  Longs c[2][4];
  for (int half = 0; half < 2; ++half) {
    c[half][0] = half == 0 ? paths : paths >> 32;
    c[half][1] = all_long(month);
    c[half][2] = all_long(index);
    c[half][3] = all_long(static_cast<std::uint32_t>(stream));
  }
#pragma GCC unroll 10
  for (std::size_t round = 0; round < 10; ++round) {
    for (int half = 0; half < 2; ++half) {
      const Longs product0 = multiply_low(c[half][0], multiplier0);
      const Longs product1 = multiply_low(c[half][2], multiplier1);
      c[half][0] = (product1 >> 32) ^ c[half][1] ^ all_long(source.keys[2 * round]);
      c[half][1] = product1;
      c[half][2] = (product0 >> 32) ^ c[half][3] ^ all_long(source.keys[2 * round + 1]);
      c[half][3] = product0;
    }
  }
  FourWords result{};
  for (int i = 0; i < 4; ++i)
    result.w[i] = reinterpret_cast<Words>((c[0][i] & all_long(0xffffffffU)) | (c[1][i] << 32));
  return result;
}

/// e^x, relative error below 2·10⁻⁷, and e^0 = 1 exactly; x is kept within ±80.
TIDEMILL_INLINE Floats exponential(Floats x) {
  constexpr float magic = 12582912.0F;  // 1.5·2²³: adding it rounds to an integer
  x = clamped(x, 80.0F);
  const Floats shifted = x * 1.44269504F + magic;
  const Floats n = shifted - magic;
  // ln 2 in two parts; n times the first is exact.
  const Floats r = (x - n * 0.693359375F) - n * -2.12194440e-4F;
  Floats p = all(1.3951712752892187e-3F);  // (e^r − 1 − r)/r² for |r| ≤ ½ ln 2: 3.4·10⁻⁹
  p = p * r + 8.369598017361996e-3F;
  p = p * r + 4.1666187359339725e-2F;
  p = p * r + 1.6666512893256366e-1F;
  p = p * r + 5.000000100957231e-1F;
  const Floats value = (p * (r * r) + r) + 1.0F;
  return from_bits(bits(value) + (bits(shifted) << 23));
}

struct TwoNormals {
  Floats first;
  Floats second;
};

/// Two independent standard normal numbers of two random words (Box and Muller, “A Note on the Generation of Random
/// Normal Deviates”, Annals of Mathematical Statistics 29, 1958). The radius comes from u = (⌊word/2⌋ + ½)/2³¹, the
/// angle from 32 bits, so |z| ≤ 6.67; absolute error against exact arithmetic below 10⁻⁶, and relative to the radius
/// below 3·10⁻⁷.
TIDEMILL_INLINE TwoNormals normals_of(Words radius_word, Words angle_word) {
  // ln u, u = (k + ½)/2³¹ = m·2^e with m in [√½, √2); near 1 from 1 − u, which the float still resolves.
  const Words k = radius_word >> 1;
  const Floats u = to_floats(reinterpret_cast<Ints>(k)) + 0.5F;
  const Floats short_of_one = to_floats(reinterpret_cast<Ints>(k ^ 0x7fffffffU)) + 0.5F;
  constexpr std::uint32_t root_half = 0x3f3504f3U;
  const Ints e = reinterpret_cast<Ints>(bits(u) - root_half) >> 23;
  const Floats m = from_bits(bits(u) - (reinterpret_cast<Words>(e) << 23));
  const Floats f = choose(e == 31, short_of_one * -4.656612873077393e-10F, m - 1.0F);
  Floats p = all(-7.859609553575193e-2F);  // (ln(1 + f) − f + f²/2)/f³: 5.9·10⁻⁹ of the logarithm
  p = p * f + 1.2881631852056039e-1F;
  p = p * f + -1.3128747124704215e-1F;
  p = p * f + 1.4181194197464891e-1F;
  p = p * f + -1.6624555330899843e-1F;
  p = p * f + 2.0002286184084528e-1F;
  p = p * f + -2.500081035457807e-1F;
  p = p * f + 3.333331672716456e-1F;
  const Floats exponent = to_floats(e - 31);
  const Floats f2 = f * f;
  const Floats small = (p * f - 0.5F) * f2 + exponent * -2.12194440e-4F;
  const Floats logarithm = (small + f) + exponent * 0.693359375F;
  const Floats radius = square_root(logarithm * -2.0F);

  // The two highest bits choose the quadrant, the others the place within ±⅛ turn, symmetric around 0.
  const Floats a = to_floats(reinterpret_cast<Ints>((angle_word << 2) | 2U)) * 2.3283064365386963e-10F;
  const Floats a2 = a * a;
  Floats sine = all(-4.602176997102064e-3F);  // sin(πa/2)/a for |a| ≤ ½: 4.8·10⁻⁹
  sine = sine * a2 + 7.968022806858271e-2F;
  sine = sine * a2 + -6.459634786420331e-1F;
  sine = sine * a2 + 1.5707963219668166F;
  sine = sine * a;
  Floats cosine = all(9.036317033323827e-4F);  // cos(πa/2): 4.7·10⁻¹¹
  cosine = cosine * a2 + -2.086007131893305e-2F;
  cosine = cosine * a2 + 2.536692039393227e-1F;
  cosine = cosine * a2 + -1.2337005406473758F;
  cosine = cosine * a2 + 9.999999999526005e-1F;
  const Ints turned = reinterpret_cast<Ints>(angle_word << 1) >> 31;
  const Floats signed_radius = from_bits(bits(radius) ^ (angle_word & 0x80000000U));
  return {choose(turned, sine, cosine) * signed_radius, choose(turned, cosine, sine) * signed_radius};
}

/// 0, 1, 2 … added to this make the counters of consecutive paths.
TIDEMILL_INLINE Words consecutive(std::uint32_t first) {
  constexpr std::uint32_t places[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};
  static_assert(count <= 16);
  return load(places) + first;
}

}  // namespace tidemill::lanes::TIDEMILL_LANES
