#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace tidemill {

// What a simulation is given. Time runs in months of 1/12 year; month m = 1 … months ends m/12 years after the start.

/// Paths whose numbers are made and handed over together. The second half of a block mirrors the first (antithetic
/// pairs: every normal number with the opposite sign), so a multiple of this keeps all pairs whole.
inline constexpr std::size_t paths_per_block = 64;

inline constexpr int longest_simulation = 120;                   ///< months
inline constexpr std::size_t most_simulated_paths = 10'000'000;  ///< more are refused
inline constexpr std::size_t most_simulated_assets = 2'000;      ///< likewise rates and hazards

/// Prices that move together: geometric Brownian motion with volatilities that may differ by month.
struct MarketSpec {
  std::size_t assets = 0;
  /// Yearly, e.g. 0.6: one number per asset, or assets × months numbers, months running fastest.
  std::vector<double> volatility;
  /// Yearly logarithmic drift, one number per asset or empty for 0: E[S_T] = S_0·e^{drift·T}.
  std::vector<double> drift;
  /// assets × assets, ones on the diagonal; empty for independent assets.
  std::vector<double> correlation;
  /// Heavier tails: each month's variance of all assets is multiplied by one random number per path with mean 1 whose
  /// logarithm is normal with this standard deviation. A monthly step then has kurtosis 3·e^{s²} (s = 0.8: 5.7).
  /// Every price keeps its mean exactly, because the drift is corrected with the variance that was drawn.
  double log_variance_deviation = 0;
  /// Correlation of that number's logarithm from month to month: 0 fresh every month, 1 one number for the whole path.
  double variance_persistence = 0;
};

/// A yearly rate that returns to its long-run level (Ornstein-Uhlenbeck). What is simulated is its average over each
/// month, exactly distributed, not its value at month ends.
struct RevertingRate {
  enum class Scale {
    absolute,  ///< dr = reversion·(long_run − r)·dt + volatility·dW: may turn negative
    relative,  ///< the absolute rate's mean times a lognormal factor of mean 1 whose logarithm reverts to 0
  };
  Scale scale = Scale::relative;
  double start = 0;
  double long_run = 0;
  double reversion = 1;   ///< per year, ≥ 0; the half-life is ln 2/reversion years
  double volatility = 0;  ///< per √year, in the rate's own unit or relative to it
  double shared = 0;  ///< 0 … 1, share of the variance that all rates have in common: ρᵢⱼ = √(sharedᵢ·sharedⱼ)
};

/// Something that may happen on a path: an exploit, a failure, a depeg.
struct Hazard {
  double yearly_probability = 0;  ///< 0 … 1, exclusive 1: at least one event within a year
  /// Chance that the first event has come by the end of month m, never falling; overrides the yearly probability.
  std::vector<double> cumulative;
  bool repeats = false;  ///< false: only the first event counts; true: events by month, Poisson (not with `cumulative`)
  /// One-factor Gaussian copula: hazards of one group share a cause. Correlation 0 … 1 of the latent numbers of two
  /// hazards of the group is √(correlation₁·correlation₂).
  std::size_t group = 0;
  double correlation = 0;
};

struct SimulationInput {
  MarketSpec market;
  std::vector<RevertingRate> rates;
  std::vector<Hazard> hazards;
};

/// How much to simulate. The same seed gives the same paths, to the last bit, whatever the number of threads, the
/// processor, and `paths`: a longer run begins with the shorter one's paths.
struct SimulationSize {
  std::size_t paths = 10'000;
  int months = 12;
  std::uint64_t seed = 1;
  unsigned threads = 1;
};

}  // namespace tidemill
