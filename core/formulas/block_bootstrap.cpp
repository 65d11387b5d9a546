#include "core/formulas/block_bootstrap.h"

#include <algorithm>
#include <cassert>
#include <vector>

namespace tidemill {
namespace {

/// SplitMix64; source: Steele, Lea and Flood, “Fast splittable pseudorandom number generators”, OOPSLA 2014.
class Numbers {
 public:
  explicit Numbers(std::uint64_t seed) : state_(seed) {}
  std::size_t below(std::size_t n) {
    state_ += 0x9E3779B97F4A7C15u;
    std::uint64_t z = state_;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
    z ^= z >> 31;
    return static_cast<std::size_t>(z % n);
  }

 private:
  std::uint64_t state_;
};

}  // namespace

Interval block_bootstrap(std::size_t n, std::size_t block, double level, int resamples, std::uint64_t seed,
                         const std::function<double(std::span<const std::size_t>)>& statistic) {
  assert(n > 0 && block > 0 && resamples > 0);
  block = std::min(block, std::max<std::size_t>(1, n / 3));
  Numbers numbers(seed);
  std::vector<std::size_t> drawn;
  std::vector<double> results;
  for (int round = 0; round < resamples; ++round) {
    drawn.clear();
    while (drawn.size() < n) {
      const std::size_t start = numbers.below(n);
      for (std::size_t i = 0; i < block && drawn.size() < n; ++i) drawn.push_back((start + i) % n);
    }
    results.push_back(statistic(drawn));
  }
  std::ranges::sort(results);
  const auto at = [&](double p) {
    const double place = p * static_cast<double>(results.size() - 1);
    const auto low = static_cast<std::size_t>(place);
    const auto high = std::min(low + 1, results.size() - 1);
    return results[low] + (place - static_cast<double>(low)) * (results[high] - results[low]);
  };
  return {at((1 - level) / 2), at((1 + level) / 2)};
}

}  // namespace tidemill
