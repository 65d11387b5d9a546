// How long simulated paths take, beside a plain program that does the same, and how fast the error falls.
#include <benchmark/benchmark.h>

#include <array>
#include <chrono>
#include <cmath>
#include <random>

#include "core/simulation/path_samples.h"
#include "core/simulation/simulate_with.h"

namespace tidemill {
namespace {

constexpr std::size_t strategies = 8;

/// `assets` assets, each with a correlation of 0.6 to each other and volatilities from 20 % to 100 %.
SimulationInput market_of(std::size_t assets) {
  SimulationInput input;
  input.market.assets = assets;
  for (std::size_t i = 0; i < assets; ++i)
    input.market.volatility.push_back(0.2 + 0.8 * static_cast<double>(i) / static_cast<double>(assets));
  input.market.correlation.assign(assets * assets, 0.6);
  for (std::size_t i = 0; i < assets; ++i) input.market.correlation[i * (assets + 1)] = 1;
  return input;
}

/// One holding in each asset: a month's income in it is worth its rate times the price at the month's end.
class Income : public PathConsumer {
 public:
  Income(std::size_t holdings, int months, std::size_t paths)
      : holdings_(holdings), samples_(*PathSamples::make(strategies + 1, months, paths)) {}

  void consume(const PathBlock& block, std::size_t) override {
    const auto months = static_cast<std::size_t>(block.months());
    sums_.assign((strategies + 1) * months * paths_per_block, 0.0);
    const auto row = [&](std::size_t series, std::size_t m) { return &sums_[(series * months + m) * paths_per_block]; };
    for (std::size_t holding = 0; holding < holdings_; ++holding) {
      for (std::size_t m = 0; m < months; ++m) {
        const int month = static_cast<int>(m) + 1;
        const double mean = 1000.0 / 12 * 0.05 * block.price_mean(holding, month);
        const float* const factor = block.price_factor(holding, month).data();
        double* const sum = row(1 + holding % strategies, m);
        for (std::size_t i = 0; i < paths_per_block; ++i) sum[i] += mean * static_cast<double>(factor[i]);
      }
    }
    for (std::size_t series = 1; series <= strategies; ++series)
      for (std::size_t m = 0; m < months; ++m)
        for (std::size_t i = 0; i < paths_per_block; ++i) row(0, m)[i] += row(series, m)[i];
    for (std::size_t series = 0; series <= strategies; ++series)
      for (std::size_t m = 0; m < months; ++m)
        samples_.put(series, static_cast<int>(m) + 1, block.first_path(), {row(series, m), block.paths()});
  }
  const PathSamples& samples() const { return samples_; }

 private:
  std::size_t holdings_;
  PathSamples samples_;
  std::vector<double> sums_;  ///< [series][month][path] of one block
};

/// Paths, and percentiles by month of the total alone or of every strategy too. Returns the total's median in the last
/// month.
double picture(const lanes::Kernels& kernels, const SimulationInput& input, const SimulationSize& size,
               bool by_strategy = true) {
  const auto plan = SimulationPlan::prepare(input, size.months);
  Income income(input.market.assets, size.months, size.paths);
  if (!simulate_with(kernels, *plan, size, income)) std::abort();
  double last = 0;
  for (std::size_t series = 0; series <= (by_strategy ? strategies : 0); ++series) {
    for (int month = 1; month <= size.months; ++month) {
      const SampleBand band = income.samples().band(series, month);
      if (series == 0) last = band.p50;
      benchmark::DoNotOptimize(band);
    }
  }
  return last;
}

const lanes::Kernels* kernels_at(std::int64_t place) {
  const lanes::Kernels* const* all = lanes::runnable_kernels();
  for (std::int64_t i = 0; i < place; ++i)
    if (all[i] == nullptr) return nullptr;
  return all[place];
}

void prices_only(benchmark::State& state) {
  const lanes::Kernels* const kernels = kernels_at(state.range(0));
  if (kernels == nullptr) return state.SkipWithError("not on this processor");
  state.SetLabel(kernels->name);
  const SimulationInput input = market_of(static_cast<std::size_t>(state.range(1)));
  const SimulationSize size{static_cast<std::size_t>(state.range(3)), static_cast<int>(state.range(2)), 1, 1};
  for (auto _ : state) benchmark::DoNotOptimize(picture(*kernels, input, size));
  state.counters["ns_per_price"] =
      benchmark::Counter(static_cast<double>(state.range(1) * state.range(2) * state.range(3)) * 1e-9,
                         benchmark::Counter::kIsIterationInvariantRate | benchmark::Counter::kInvert);
}
// Variant (plain, AVX2, AVX-512), assets, months, paths.
BENCHMARK(prices_only)
    ->Unit(benchmark::kMillisecond)
    ->Args({0, 50, 120, 10'000})
    ->Args({1, 50, 120, 10'000})
    ->Args({2, 50, 120, 10'000})
    ->Args({1, 50, 120, 512})
    ->Args({1, 50, 120, 2'500})
    ->Args({1, 50, 120, 5'000})
    ->Args({1, 50, 30, 10'000})
    ->Args({1, 50, 60, 10'000})
    ->Args({1, 12, 120, 10'000})
    ->Args({1, 25, 120, 10'000})
    ->Args({1, 100, 120, 10'000})
    ->Args({1, 200, 120, 10'000});

void everything(benchmark::State& state) {
  const lanes::Kernels* const kernels = kernels_at(state.range(0));
  if (kernels == nullptr) return state.SkipWithError("not on this processor");
  state.SetLabel(kernels->name);
  SimulationInput input = market_of(50);
  input.market.log_variance_deviation = 0.6;
  input.market.variance_persistence = 0.8;
  input.rates.assign(50, {RevertingRate::Scale::relative, 0.05, 0.05, 1, 0.5, 0.3});
  input.hazards.assign(50, {0.02, {}, false, 1, 0.2});
  for (std::size_t i = 0; i < 10; ++i) input.hazards.push_back({0.1, {}, true, 2, 0.1});
  for (auto _ : state) benchmark::DoNotOptimize(picture(*kernels, input, {10'000, 120, 1, 1}));
}
BENCHMARK(everything)->Unit(benchmark::kMillisecond)->Arg(0)->Arg(1)->Arg(2);

void percentiles(benchmark::State& state) {
  std::mt19937_64 random(1);
  std::lognormal_distribution<double> lognormal(0, 1.5);
  std::vector<double> values(static_cast<std::size_t>(state.range(0)));
  for (double& value : values) value = lognormal(random);
  for (auto _ : state) benchmark::DoNotOptimize(band_of(values));
}
BENCHMARK(percentiles)->Unit(benchmark::kMicrosecond)->Arg(500)->Arg(10'000)->Arg(100'000);

/// What one would write first: the same market, one path after another.
double plain_program(const SimulationInput& input, int months, std::size_t paths) {
  const std::size_t n = input.market.assets;
  const std::vector<double> factor = *cholesky_factor(input.market.correlation, n);
  std::mt19937_64 random(1);
  std::normal_distribution<double> normal;
  std::vector<double> z(n);
  std::vector<double> log(n);
  std::vector<std::vector<double>> totals(static_cast<std::size_t>(months), std::vector<double>(paths));
  for (std::size_t path = 0; path < paths; ++path) {
    std::fill(log.begin(), log.end(), 0.0);
    for (auto& of_month : totals) {
      for (double& number : z) number = normal(random);
      double total = 0;
      for (std::size_t i = 0; i < n; ++i) {
        double shock = 0;
        for (std::size_t j = 0; j <= i; ++j) shock += factor[i * n + j] * z[j];
        const double step = input.market.volatility[i] / std::sqrt(12.0);
        log[i] += step * shock - step * step / 2;
        total += 1000.0 / 12 * 0.05 * std::exp(log[i]);
      }
      of_month[path] = total;
    }
  }
  for (auto& of_month : totals) std::sort(of_month.begin(), of_month.end());
  return totals.back()[paths / 2];
}

double seconds(const auto& work) {
  const auto start = std::clock();
  work();
  return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

void beside_a_plain_program(benchmark::State& state) {
  const SimulationInput input = market_of(50);
  constexpr std::size_t paths = 10'000;
  double ours = 0;
  double theirs = 0;
  for (auto _ : state) {
    double a = 0;
    double b = 0;
    ours += seconds([&] { a = picture(lanes::best_kernels(), input, {paths, 120, 1, 1}, false); });
    theirs += seconds([&] { b = plain_program(input, 120, paths); });
    if (std::abs(a / b - 1) > 0.1) state.SkipWithError("the answers differ");
  }
  state.counters["times_faster"] = theirs / ours;
}
BENCHMARK(beside_a_plain_program)->Unit(benchmark::kMillisecond)->Iterations(2);

/// Error of mean, median and P5 of ten assets' worth after a year, root mean square over 200 seeds, against the time of
/// one run: mirrored pairs, and the same number of paths from unmirrored halves (each costs a whole pair's numbers).
void error_against_time(benchmark::State& state) {
  const auto paths = static_cast<std::size_t>(state.range(0));
  const bool mirrored = state.range(1) != 0;
  const SimulationInput input = market_of(10);
  const auto plan = SimulationPlan::prepare(input, 12);
  struct Worth : PathConsumer {
    void consume(const PathBlock& block, std::size_t) override {
      const std::size_t used = mirrored ? block.paths() : std::min(block.paths(), paths_per_block / 2);
      for (std::size_t i = 0; i < used; ++i) {
        double sum = 0;
        for (std::size_t asset = 0; asset < 10; ++asset) sum += static_cast<double>(block.price_factor(asset, 12)[i]);
        values.push_back(sum);
      }
    }
    bool mirrored = true;
    std::vector<double> values;
  };
  const auto run = [&](std::size_t count, std::uint64_t seed, bool with_mirrors) {
    Worth worth;
    worth.mirrored = with_mirrors;
    if (!simulate_paths(*plan, {count, 12, seed, 1}, worth)) std::abort();
    return band_of(worth.values);
  };
  static const SampleBand exact = run(4'000'000, 99'999, true);
  double mean = 0;
  double median = 0;
  double tail = 0;
  constexpr int seeds = 200;
  double spent = 0;
  for (auto _ : state) {
    for (int seed = 1; seed <= seeds; ++seed) {
      SampleBand band;
      spent += seconds([&] { band = run(mirrored ? paths : 2 * paths, static_cast<std::uint64_t>(seed), mirrored); });
      mean += std::pow(band.mean / 10 - 1, 2) / seeds;
      median += std::pow(band.p50 / exact.p50 - 1, 2) / seeds;
      tail += std::pow(band.p5 / exact.p5 - 1, 2) / seeds;
    }
  }
  state.counters["ms"] = spent / seeds * 1e3;
  state.counters["mean_%"] = 100 * std::sqrt(mean);
  state.counters["p50_%"] = 100 * std::sqrt(median);
  state.counters["p5_%"] = 100 * std::sqrt(tail);
}
BENCHMARK(error_against_time)
    ->Unit(benchmark::kMillisecond)
    ->ArgNames({"paths", "mirrored"})
    ->ArgsProduct({{512, 2'048, 8'192, 32'768}, {0, 1}})
    ->Iterations(1);

}  // namespace
}  // namespace tidemill
