#include "core/sample_prices.h"

#include <array>
#include <cmath>
#include <numbers>

namespace tidemill {
namespace {

constexpr std::uint64_t market_seed = 2026;

struct Walk {
  const char* symbol;
  double first, last;  ///< US dollars
  double volatility;   ///< a year
  double market;       ///< share of the variance that follows the market
  int decimals;
};

constexpr std::array<Walk, 7> walks{{{"ETH", 2380, 3050.10, 0.62, 0.75, 2},
                                     {"BTC", 68200, 94150, 0.48, 0.80, 2},
                                     {"SOL", 148, 171.40, 0.78, 0.70, 2},
                                     {"ATOM", 6.60, 7.70, 0.72, 0.65, 4},
                                     {"BNB", 585, 642.30, 0.55, 0.65, 2},
                                     {"CAKE", 2.45, 2.12, 0.80, 0.60, 4},
                                     {"EUR", 1.062, 1.0810, 0.07, 0.10, 4}}};

/// Standard normal by Box and Muller (1958).
double normal(std::uint64_t seed, std::uint64_t index) {
  const double radius = std::sqrt(-2.0 * std::log(1.0 - sample_uniform(seed, 2 * index)));
  return radius * std::cos(2.0 * std::numbers::pi * sample_uniform(seed, 2 * index + 1));
}

std::vector<double> bridge(std::uint64_t seed, std::size_t steps) {
  std::vector<double> path(steps + 1, 0.0);
  for (std::size_t i = 1; i <= steps; ++i) path[i] = path[i - 1] + normal(seed, i);
  const double end = path[steps];
  for (std::size_t i = 0; i <= steps; ++i) path[i] -= end * static_cast<double>(i) / static_cast<double>(steps);
  return path;
}

}  // namespace

double sample_uniform(std::uint64_t seed, std::uint64_t index) {
  std::uint64_t z = seed * 0xD1B54A32D192ED03ULL + (index + 1) * 0x9E3779B97F4A7C15ULL;
  z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
  z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
  z ^= z >> 31;
  return static_cast<double>(z >> 11) * 0x1.0p-53;
}

std::vector<PriceDraft> sample_prices(Date first, Date last) {
  std::vector<PriceDraft> drafts;
  const auto steps = static_cast<std::size_t>(days_between(first, last));
  if (steps == 0) return drafts;
  const std::vector<double> market = bridge(market_seed, steps);
  for (std::size_t w = 0; w < walks.size(); ++w) {
    const Walk& walk = walks[w];
    const std::vector<double> own = bridge(market_seed + 1 + w, steps);
    const double daily = walk.volatility / std::sqrt(365.0);
    for (std::size_t i = 0; i <= steps; ++i) {
      const double noise = std::sqrt(walk.market) * market[i] + std::sqrt(1.0 - walk.market) * own[i];
      const double along = static_cast<double>(i) / static_cast<double>(steps);
      const double price = std::exp(std::log(walk.first) * (1.0 - along) + std::log(walk.last) * along + daily * noise);
      const auto exact = Decimal::from_double(price);
      if (!exact) continue;
      drafts.push_back({.asset = {.symbol = walk.symbol, .id = {}},
                        .day = to_string(first + std::chrono::days{static_cast<int>(i)}),
                        .price = exact->rounded(walk.decimals).to_string(),
                        .quote = {},
                        .source = "sample"});
    }
  }
  return drafts;
}

}  // namespace tidemill
