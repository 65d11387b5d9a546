#pragma once

#include <gtest/gtest.h>

#include <cmath>
#include <mutex>
#include <numeric>
#include <set>

#include "core/simulation/simulate_paths.h"

namespace tidemill {

/// Keeps what tests look at: every factor, noise and event, by path.
class CollectedPaths : public PathConsumer {
 public:
  CollectedPaths(const SimulationPlan& plan, std::size_t paths)
      : assets_(plan.input().market.assets),
        rates_(plan.input().rates.size()),
        hazards_(plan.input().hazards.size()),
        months_(static_cast<std::size_t>(plan.months())),
        paths_(paths),
        factors(assets_ * (months_ + 1) * paths),
        noise(rates_ * months_ * paths),
        first(hazards_ * paths),
        events(hazards_ * months_ * paths) {}

  void consume(const PathBlock& block, std::size_t worker) override {
    const auto keep = [&](auto& to, std::size_t row, auto values) {
      ASSERT_EQ(values.size(), block.paths());
      std::copy(values.begin(), values.end(),
                to.begin() + static_cast<std::ptrdiff_t>(row * paths_ + block.first_path()));
    };
    for (int month = 0; month <= block.months(); ++month) {
      const auto m = static_cast<std::size_t>(month);
      for (std::size_t a = 0; a < assets_; ++a) keep(factors, a * (months_ + 1) + m, block.price_factor(a, month));
      if (month == 0) continue;
      for (std::size_t r = 0; r < rates_; ++r) keep(noise, r * months_ + m - 1, block.rate_noise(r, month));
      for (std::size_t h = 0; h < hazards_; ++h) {
        const auto counts = block.events(h, month);
        if (!counts.empty()) keep(events, h * months_ + m - 1, counts);
      }
    }
    for (std::size_t h = 0; h < hazards_; ++h) keep(first, h, block.first_event(h));
    const std::lock_guard lock(mutex_);
    ++blocks;
    workers.insert(worker);
  }

  std::span<const float> factor(std::size_t asset, int month) const {
    return std::span(factors).subspan((asset * (months_ + 1) + static_cast<std::size_t>(month)) * paths_, paths_);
  }
  std::span<const float> rate_noise(std::size_t rate, int month) const {
    return std::span(noise).subspan((rate * months_ + static_cast<std::size_t>(month - 1)) * paths_, paths_);
  }
  std::span<const std::uint8_t> first_event(std::size_t hazard) const {
    return std::span(first).subspan(hazard * paths_, paths_);
  }
  std::span<const std::uint8_t> event_count(std::size_t hazard, int month) const {
    return std::span(events).subspan((hazard * months_ + static_cast<std::size_t>(month - 1)) * paths_, paths_);
  }

 private:
  std::size_t assets_, rates_, hazards_, months_, paths_;
  std::mutex mutex_;

 public:
  std::vector<float> factors, noise;
  std::vector<std::uint8_t> first, events;
  std::size_t blocks = 0;
  std::set<std::size_t> workers;
};

/// Runs `input` and collects everything.
inline CollectedPaths& run(CollectedPaths& paths, const SimulationPlan& plan, const SimulationSize& size) {
  const auto done = simulate_paths(plan, size, paths);
  EXPECT_TRUE(done) << done.error().message();
  return paths;
}

inline SimulationPlan plan_of(SimulationInput input, int months) {
  auto plan = SimulationPlan::prepare(std::move(input), months);
  if (!plan) throw std::runtime_error(plan.error().message());
  return std::move(*plan);
}

struct MeanAndError {
  double mean = 0;
  double error = 0;  ///< standard error of the mean, from the variance of independent values
  double variance = 0;
};

/// Of f(value) over all values.
template <class Values, class F>
MeanAndError mean_of(const Values& values, F f) {
  double sum = 0;
  double squares = 0;
  for (const auto value : values) {
    const double x = f(value);
    sum += x;
    squares += x * x;
  }
  const auto n = static_cast<double>(values.size());
  const double mean = sum / n;
  const double variance = std::max(0.0, squares / n - mean * mean);
  return {mean, std::sqrt(variance / n), variance};
}

}  // namespace tidemill
