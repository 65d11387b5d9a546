#pragma once

#include "core/simulation/lane_math.h"

// The kernels themselves; included once by each file that is compiled for an instruction set.

namespace tidemill::lanes::TIDEMILL_LANES {

static_assert(drawn % (2 * count) == 0);

inline void words(const Source& source, std::uint32_t month, std::uint32_t index, Stream stream, std::uint32_t* out) {
  for (std::size_t i = 0; i < drawn; i += count) {
    const Words path = consecutive(source.first_drawn + static_cast<std::uint32_t>(i));
    const FourWords four = philox(source, path, month, index, stream);
    for (std::size_t w = 0; w < 4; ++w) store(out + w * drawn + i, four.w[w]);
  }
}

inline void normals(const Source& source, std::uint32_t month, std::uint32_t index, Stream stream, float* out) {
  for (std::size_t i = 0; i < drawn; i += count) {
    const Words path = consecutive(source.first_drawn + static_cast<std::uint32_t>(i));
    const FourWords four = philox(source, path, month, index, stream);
    for (std::size_t pair = 0; pair < 2; ++pair) {
      const TwoNormals two = normals_of(four.w[2 * pair], four.w[2 * pair + 1]);
      store(out + 2 * pair * drawn + i, two.first);
      store(out + (2 * pair + 1) * drawn + i, two.second);
    }
  }
}

inline void box_muller(const std::uint32_t* radius, const std::uint32_t* angle, float* first, float* second,
                       std::size_t n) {
  for (std::size_t i = 0; i < n; i += count) {
    const TwoNormals two = normals_of(load(radius + i), load(angle + i));
    store(first + i, two.first);
    store(second + i, two.second);
  }
}

inline void exponentials(float* x, std::size_t n) {
  for (std::size_t i = 0; i < n; i += count) store(x + i, exponential(load(x + i)));
}

/// The step of one asset and month for two vectors of drawn paths and their mirror images.
template <bool random_variance>
TIDEMILL_INLINE void price_step(const PriceJob& job, std::size_t month, std::size_t asset, std::size_t i, float step,
                                float half, Floats shock) {
  float* const logs = job.logs + asset * width + i;
  float* const out = job.out + (asset * (job.months + 1) + month + 1) * width + i;
  Floats up = load(logs);
  Floats down = load(logs + drawn);
  if constexpr (random_variance) {
    // The drift is corrected with the variance that was drawn: given it, the expected factor is 1, so it is 1.
    const float* const variance = job.variance + month * width + i;
    const float* const spread = job.spread + month * width + i;
    up = up + (load(spread) * (shock * step) - load(variance) * half);
    down = down - (load(spread + drawn) * (shock * step) + load(variance + drawn) * half);
  } else {
    const Floats move = shock * step;
    up = up + (move - half);
    down = down - (move + half);
  }
  store(logs, up);
  store(logs + drawn, down);
  store(out, exponential(up));
  store(out + drawn, exponential(down));
}

/// Rows 4q … 4q + 3 of the product of the Cholesky factor and a month's normal numbers, and the steps that follow.
template <bool random_variance>
TIDEMILL_INLINE void four_assets(const PriceJob& job, std::size_t month, std::size_t first, const float* factor) {
  const std::size_t padded = (job.assets + 3) / 4 * 4;
  const float* const step = job.step + month * padded + first;
  const float* const half = job.half + month * padded + first;
  const std::size_t rows = job.assets - first < 4 ? job.assets - first : 4;
  for (std::size_t i = 0; i < drawn; i += 2 * count) {
    Floats sum[4][2] = {};
    const float* z = job.normals + i;
    const float* l = factor;
    for (std::size_t column = 0; column < first + 4; ++column, z += drawn, l += 4) {
      const Floats z0 = load(z);
      const Floats z1 = load(z + count);
#pragma GCC unroll 4
      for (std::size_t r = 0; r < 4; ++r) {
        sum[r][0] = sum[r][0] + z0 * l[r];
        sum[r][1] = sum[r][1] + z1 * l[r];
      }
    }
#pragma GCC unroll 4
    for (std::size_t r = 0; r < 4; ++r) {
      if (r >= rows) break;
      price_step<random_variance>(job, month, first + r, i, step[r], half[r], sum[r][0]);
      price_step<random_variance>(job, month, first + r, i + count, step[r], half[r], sum[r][1]);
    }
  }
}

template <bool random_variance>
inline void all_prices(const PriceJob& job) {
  const std::size_t padded = (job.assets + 3) / 4 * 4;
  for (std::size_t i = 0; i < padded * width; ++i) job.logs[i] = 0;
  for (std::size_t asset = 0; asset < job.assets; ++asset)
    for (std::size_t i = 0; i < width; ++i) job.out[asset * (job.months + 1) * width + i] = 1;
  for (std::size_t month = 0; month < job.months; ++month) {
    for (std::size_t first = 0; first < padded; first += 4)
      normals(job.source, static_cast<std::uint32_t>(month), static_cast<std::uint32_t>(first / 4), Stream::price,
              job.normals + first * drawn);
    const float* factor = job.cholesky;
    for (std::size_t first = 0; first < padded; first += 4) {
      four_assets<random_variance>(job, month, first, factor);
      factor += 4 * (first + 4);
    }
  }
}

inline void prices(const PriceJob& job) {
  if (job.variance != nullptr)
    all_prices<true>(job);
  else
    all_prices<false>(job);
}

inline void rates(const RateJob& job) {
  alignas(64) float z[4 * drawn];
  alignas(64) float states[4 * drawn];
  for (std::size_t first = 0; first < job.rates; first += 4) {
    for (float& state : states) state = 0;
    const std::size_t rows = job.rates - first < 4 ? job.rates - first : 4;
    for (std::size_t month = 0; month < job.months; ++month) {
      normals(job.source, static_cast<std::uint32_t>(month), static_cast<std::uint32_t>(first / 4), Stream::rate, z);
      for (std::size_t r = 0; r < rows; ++r) {
        const std::size_t rate = first + r;
        const std::size_t at = rate * job.months + month;
        for (std::size_t i = 0; i < drawn; i += count) {
          const Floats shock =
              load(z + r * drawn + i) * job.own[rate] + load(job.common + month * drawn + i) * job.shared[rate];
          const Floats state = load(states + r * drawn + i);
          const Floats average = shock * job.gain[at] + state * job.pull[rate];
          store(states + r * drawn + i, state * job.keep[rate] + shock * job.push[at]);
          float* const out = job.out + at * width + i;
          if (job.relative[rate] != 0) {
            store(out, exponential(average - job.half[at]));
            store(out + drawn, exponential(-average - job.half[at]));
          } else {
            store(out, average);
            store(out + drawn, -average);
          }
        }
      }
    }
  }
}

}  // namespace tidemill::lanes::TIDEMILL_LANES
