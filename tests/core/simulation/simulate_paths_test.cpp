#include "core/simulation/simulate_paths.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numbers>

#include "core/formulas/lognormal.h"
#include "core/formulas/normal.h"
#include "core/simulation/simulate_with.h"
#include "tests/core/simulation/all_kernels.h"
#include "tests/core/simulation/collected_paths.h"

namespace tidemill {
namespace simulate_paths_test {

constexpr std::size_t many = 100'000;

SimulationInput one_asset(double volatility, double drift = 0) {
  SimulationInput input;
  input.market.assets = 1;
  input.market.volatility = {volatility};
  input.market.drift = {drift};
  return input;
}

/// Something of everything: five assets, volatilities by month, a random variance, rates and hazards of both kinds.
SimulationInput everything(int months) {
  SimulationInput input;
  MarketSpec& market = input.market;
  market.assets = 5;
  market.drift = {0, 0.1, -0.2, 0.05, 0};
  for (int i = 0; i < 5 * months; ++i) market.volatility.push_back(0.05 * (i % 17));
  market.correlation.assign(25, 0.4);
  for (std::size_t i = 0; i < 5; ++i) market.correlation[i * 6] = 1;
  market.log_variance_deviation = 0.6;
  market.variance_persistence = 0.8;
  input.rates = {{RevertingRate::Scale::relative, 0.04, 0.03, 2, 0.5, 0.3},
                 {RevertingRate::Scale::absolute, 0.08, 0.05, 1.5, 0.03, 0},
                 {RevertingRate::Scale::relative, 0.1, 0.1, 0, 0.2, 1},
                 {},
                 {RevertingRate::Scale::absolute, 0, 0.02, 12, 0.1, 0.5}};
  input.hazards = {{0.05, {}, false, 3, 0.2}, {0.6, {}, true, 3, 0.5}, {0, {}, false, 0, 0},
                   {0.9, {}, true, 7, 0},     {0.3, {}, false, 7, 1},  {0.2, {}, false, 9, 0}};
  return input;
}

TEST(SimulatePaths, PricesFollowTheClosedForm) {
  struct Row {
    double start, drift, volatility, years;
    const char* source;
  };
  // The parameters of risk.csv, rows 126 … 155.
  const Row rows[] = {{40, 0.16, 0.2, 0.5, "Hull, Options, Futures and Other Derivatives, chapter 15"},
                      {20, 0.2, 0.4, 1, "closed form"},
                      {100, 0.05, 0.6, 1, "closed form"},
                      {3000, -0.1, 0.8, 0.5, "closed form"},
                      {1, 0, 0.02, 2, "closed form"}};
  for (const Row& row : rows) {
    const int months = static_cast<int>(12 * row.years);
    const SimulationPlan plan = plan_of(one_asset(row.volatility, row.drift), months);
    const Lognormal exact = geometric_brownian_price(row.start, row.drift, row.volatility, row.years);
    for (std::uint64_t seed : {1ULL, 77ULL, 0xfedcba9876543210ULL}) {
      CollectedPaths paths(plan, many);
      run(paths, plan, {many, months, seed, 2});
      std::vector<double> prices;
      for (const float factor : paths.factor(0, months))
        prices.push_back(row.start * std::exp(row.drift * row.years) * static_cast<double>(factor));
      const auto mean = mean_of(prices, [](double price) { return price; });
      EXPECT_NEAR(mean.mean, exact.mean(), 4 * mean.error) << row.source;
      const auto squares =
          mean_of(prices, [&](double price) { return (price - exact.mean()) * (price - exact.mean()); });
      EXPECT_NEAR(squares.mean, exact.variance(), 4 * squares.error) << row.source;
      std::sort(prices.begin(), prices.end());
      for (const double p : {0.01, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99}) {
        const double quantile = exact.quantile(p);
        const double density = normal_density(normal_quantile(p)) / (quantile * exact.sigma);
        const double error = std::sqrt(p * (1 - p) / static_cast<double>(many)) / density;
        EXPECT_NEAR(prices[static_cast<std::size_t>(p * static_cast<double>(many - 1))], quantile, 4 * error)
            << row.source << ", P" << 100 * p;
      }
      const double p = 0.05;
      const auto tail = mean_of(std::span(prices).first(many / 20), [](double price) { return price; });
      // Of the tail's mean: its own spread and that of where the tail begins (Acerbi and Tasche).
      const double spread = std::sqrt((tail.variance + (1 - p) * std::pow(exact.quantile(p) - tail.mean, 2)) /
                                      (p * static_cast<double>(many)));
      EXPECT_NEAR(tail.mean, exact.lower_tail_mean(p), 4 * spread) << row.source;
    }
  }
}

TEST(SimulatePaths, MonthsAndAssetsMoveTogetherAsGiven) {
  SimulationInput input;
  input.market.assets = 5;
  input.market.volatility = {0.2, 0.4, 0.6, 0.8, 1.0};
  input.market.correlation = {1,   0.8, 0.2, 0,   -0.3, 0.8, 1,   0.5,  0.1,  -0.2, 0.2, 0.5, 1,
                              0.4, 0,   0,   0.1, 0.4,  1,   0.6, -0.3, -0.2, 0,    0.6, 1};
  const SimulationPlan plan = plan_of(input, 3);
  EXPECT_FALSE(plan.repair().repaired);
  CollectedPaths paths(plan, many);
  run(paths, plan, {many, 3, 5, 2});
  const auto shock = [&](std::size_t asset, int month, std::size_t path) {
    const double step = input.market.volatility[asset] / std::sqrt(12.0);
    return (std::log(static_cast<double>(paths.factor(asset, month)[path]) / paths.factor(asset, month - 1)[path]) +
            step * step / 2) /
           step;
  };
  for (std::size_t a = 0; a < 5; ++a) {
    for (std::size_t b = 0; b <= a; ++b) {
      for (const auto& [month1, month2] : {std::pair(1, 1), std::pair(3, 3), std::pair(1, 2), std::pair(3, 2)}) {
        double product = 0;
        for (std::size_t path = 0; path < many; ++path)
          product += shock(a, month1, path) * shock(b, month2, path) / many;
        const double expected = month1 == month2 ? input.market.correlation[a * 5 + b] : 0;
        // A pair of mirrored paths has the same product: half as many are independent.
        const double error = std::sqrt((1 + expected * expected) / (many / 2.0));
        EXPECT_NEAR(product, expected, 4 * error) << a << ' ' << b << " months " << month1 << ' ' << month2;
      }
    }
  }
}

TEST(SimulatePaths, VolatilityMayDifferByMonth) {
  SimulationInput input;
  input.market.assets = 2;
  input.market.volatility = {0.1, 0.9, 0, 0, 0.5, 0};
  const SimulationPlan plan = plan_of(input, 3);
  CollectedPaths paths(plan, many);
  run(paths, plan, {many, 3, 9, 1});
  for (std::size_t asset = 0; asset < 2; ++asset) {
    double variance = 0;
    for (int month = 1; month <= 3; ++month) {
      const double yearly = input.market.volatility[asset * 3 + static_cast<std::size_t>(month - 1)];
      variance += yearly * yearly / 12;
      const auto logs =
          mean_of(paths.factor(asset, month), [&](double f) { return std::pow(std::log(f) + variance / 2, 2); });
      EXPECT_NEAR(logs.mean, variance, 4 * std::sqrt(2.0) * logs.error) << asset << ' ' << month;
    }
  }
}

TEST(SimulatePaths, WithoutVolatilityEverythingIsExact) {
  SimulationInput input = one_asset(0, 0.05);
  input.market.log_variance_deviation = 1;
  input.rates = {{RevertingRate::Scale::relative, 0.08, 0.04, 1, 0, 0},
                 {RevertingRate::Scale::absolute, 0.08, 0.04, 1, 0, 0}};
  const SimulationPlan plan = plan_of(input, 120);
  struct Exact : PathConsumer {
    void consume(const PathBlock& block, std::size_t) override {
      std::array<double, paths_per_block> rates{};
      for (int month = 0; month <= 120; ++month) {
        EXPECT_DOUBLE_EQ(block.price_mean(0, month), std::exp(0.05 * month / 12));
        for (const float factor : block.price_factor(0, month)) ASSERT_EQ(factor, 1.0F);
        if (month == 0) continue;
        const double from = (month - 1) / 12.0;
        const double to = month / 12.0;
        const double mean = 0.04 + 0.04 * (std::exp(-from) - std::exp(-to)) * 12;
        for (std::size_t rate = 0; rate < 2; ++rate) {
          block.rate(rate, month, std::span(rates).first(block.paths()));
          for (std::size_t i = 0; i < block.paths(); ++i) ASSERT_NEAR(rates[i], mean, 1e-15);
        }
      }
    }
  } exact;
  ASSERT_TRUE(simulate_paths(plan, {200, 120, 3, 1}, exact));
}

TEST(SimulatePaths, TheSecondHalfOfABlockMirrorsTheFirst) {
  SimulationInput input = one_asset(0.7);
  input.rates = {{RevertingRate::Scale::absolute, 0.05, 0.05, 1, 0.1, 0}};
  const SimulationPlan plan = plan_of(input, 24);
  CollectedPaths paths(plan, 640);
  run(paths, plan, {640, 24, 4, 1});
  for (const int month : {1, 24}) {
    for (std::size_t path = 0; path < 640; ++path) {
      const std::size_t mirrored = path ^ (paths_per_block / 2);
      const auto f = paths.factor(0, month);
      EXPECT_NEAR(std::log(f[path]) + std::log(f[mirrored]), -0.7 * 0.7 * month / 12, 2e-5);
      EXPECT_EQ(paths.rate_noise(0, month)[path], -paths.rate_noise(0, month)[mirrored]);
    }
  }
}

TEST(SimulatePaths, ARandomVarianceKeepsTheMeanAndFattensTheTails) {
  SimulationInput input = one_asset(0.3);
  input.market.log_variance_deviation = 0.8;
  input.market.variance_persistence = 0.7;
  const double step = 0.3 / std::sqrt(12.0);
  for (std::uint64_t seed : {1U, 2U}) {
    const SimulationPlan plan = plan_of(input, 12);
    CollectedPaths paths(plan, many);
    run(paths, plan, {many, 12, seed, 2});
    for (const int month : {1, 2, 12}) {
      const auto mean = mean_of(paths.factor(0, month), [](double f) { return f; });
      EXPECT_NEAR(mean.mean, 1, 4 * mean.error);
    }
    // ln f = s√v·z − s²v/2 with E[v^k] = e^{0.64·k(k−1)/2}.
    const auto moment = [](int k) { return std::exp(0.32 * k * (k - 1)); };
    const double s2 = step * step;
    const auto squares = mean_of(paths.factor(0, 1), [](double f) { return std::pow(std::log(f), 2); });
    EXPECT_NEAR(squares.mean, s2 + s2 * s2 / 4 * moment(2), 4 * squares.error);
    const auto fourth = mean_of(paths.factor(0, 1), [](double f) { return std::pow(std::log(f), 4); });
    EXPECT_NEAR(fourth.mean,
                s2 * s2 * 3 * moment(2) + 1.5 * std::pow(s2, 3) * moment(3) + std::pow(s2, 4) / 16 * moment(4),
                4 * fourth.error);
    // Months remember one another: E[v₁v₂] = e^{0.64·0.7}; in squares of mean-corrected steps, small s.
    std::vector<double> products;
    for (std::size_t path = 0; path < many; ++path) {
      const double x1 = std::log(paths.factor(0, 1)[path]);
      const double x2 = std::log(paths.factor(0, 2)[path] / paths.factor(0, 1)[path]);
      products.push_back(x1 * x1 * x2 * x2 / (s2 * s2));
    }
    const auto product = mean_of(products, [](double x) { return x; });
    EXPECT_NEAR(product.mean, std::exp(0.64 * 0.7), 5 * product.error);
    EXPECT_GT(product.mean - 1, 10 * product.error);
  }
}

TEST(SimulatePaths, SinglePrecisionIsFinerThanAnySample) {
  // The same paths in double from the same random words: ten years of 80 % a year. The standard error of a mean is
  // 2·10⁻³ of it after the 10⁷ paths that are the limit, a thousand times the difference.
  constexpr int months = 120;
  const SimulationPlan plan = plan_of(one_asset(0.8), months);
  CollectedPaths paths(plan, paths_per_block);
  run(paths, plan, {paths_per_block, months, 3, 1});
  double worst = 0;
  for (std::size_t path = 0; path < lanes::drawn; ++path) {
    double log = 0;
    for (std::uint32_t month = 0; month < months; ++month) {
      std::array<std::uint32_t, 4 * lanes::drawn> words{};
      lanes::best_kernels().words(lanes::source_of(3, 0), month, 0, lanes::Stream::price, words.data());
      const double u = ((words[path] >> 1) + 0.5) / 2147483648.0;
      const std::uint32_t turn = words[lanes::drawn + path];
      const double angle = std::numbers::pi / 2 * (static_cast<std::int32_t>((turn << 2) | 2U) / 4294967296.0);
      const double part = (turn & 0x40000000U) != 0 ? std::sin(angle) : std::cos(angle);
      const double z = std::sqrt(-2 * std::log(u)) * part * ((turn & 0x80000000U) != 0 ? -1 : 1);
      log += 0.8 / std::sqrt(12.0) * z - 0.64 / 24;
      worst = std::max(worst, std::abs(paths.factor(0, static_cast<int>(month) + 1)[path] / std::exp(log) - 1));
    }
  }
  EXPECT_LE(worst, 5e-6);
}

TEST(SimulatePaths, SameBitsWithEveryInstructionSetAndAnyThreads) {
  constexpr std::size_t paths = 1'000;  // the last block is not full
  for (const int months : {1, 7}) {
    const SimulationPlan plan = plan_of(everything(months), months);
    CollectedPaths expected(plan, paths);
    ASSERT_TRUE(simulate_with(*lanes::all_kernels().front(), plan, {paths, months, 42, 1}, expected));
    for (const lanes::Kernels* kernels : lanes::all_kernels()) {
      for (const unsigned threads : {1U, 2U, 4U}) {
        CollectedPaths same(plan, paths);
        ASSERT_TRUE(simulate_with(*kernels, plan, {paths, months, 42, threads}, same));
        EXPECT_EQ(same.factors, expected.factors) << kernels->name << ' ' << threads;
        EXPECT_EQ(same.noise, expected.noise) << kernels->name << ' ' << threads;
        EXPECT_EQ(same.first, expected.first) << kernels->name << ' ' << threads;
        EXPECT_EQ(same.events, expected.events) << kernels->name << ' ' << threads;
        EXPECT_EQ(same.blocks, 16U);
        EXPECT_LE(*same.workers.rbegin(), threads - 1);
      }
    }
    CollectedPaths other(plan, paths);
    run(other, plan, {paths, months, 43, 1});
    EXPECT_NE(other.factors, expected.factors);
  }
}

TEST(SimulatePaths, ALongerRunBeginsWithTheShorterOne) {
  const SimulationPlan plan = plan_of(everything(5), 5);
  CollectedPaths few(plan, 100);
  CollectedPaths more(plan, 1'000);
  run(few, plan, {100, 5, 6, 1});
  run(more, plan, {1'000, 5, 6, 2});
  for (std::size_t path = 0; path < 100; ++path) {
    ASSERT_EQ(few.factor(4, 5)[path], more.factor(4, 5)[path]);
    ASSERT_EQ(few.rate_noise(4, 5)[path], more.rate_noise(4, 5)[path]);
    ASSERT_EQ(few.first_event(0)[path], more.first_event(0)[path]);
  }
}

TEST(SimulatePaths, RepairsImpossibleCorrelationsAndSaysSo) {
  SimulationInput input;
  input.market.assets = 3;
  input.market.volatility = {0.5, 0.5, 0.5};
  input.market.correlation = {1, 0.9, -0.9, 0.9, 1, 0.9, -0.9, 0.9, 1};
  const SimulationPlan plan = plan_of(input, 1);
  EXPECT_TRUE(plan.repair().repaired);
  // By symmetry the nearest is ±½.
  EXPECT_NEAR(plan.repair().largest_change, 0.4, 1e-6);
  EXPECT_LT(plan.repair().lowest_eigenvalue, 0);
}

TEST(SimulatePaths, CanBeStoppedBetweenBlocks) {
  struct Stopping : PathConsumer {
    void consume(const PathBlock&, std::size_t) override {
      if (++blocks == 3) source.request_stop();
    }
    std::stop_source source;
    std::atomic<int> blocks = 0;
  };
  const SimulationPlan plan = plan_of(one_asset(0.5), 12);
  for (const unsigned threads : {1U, 2U}) {
    Stopping stopping;
    const auto done = simulate_paths(plan, {1'000'000, 12, 1, threads}, stopping, stopping.source.get_token());
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::cancelled);
    EXPECT_LE(stopping.blocks, 3 + static_cast<int>(threads));
  }
}

TEST(SimulatePaths, PassesOnWhatTheConsumerThrows) {
  struct Failing : PathConsumer {
    void consume(const PathBlock& block, std::size_t) override {
      if (block.first_path() >= 640) throw std::bad_alloc();
    }
  };
  const SimulationPlan plan = plan_of(one_asset(0.5), 1);
  for (const unsigned threads : {1U, 4U}) {
    Failing failing;
    EXPECT_THROW(static_cast<void>(simulate_paths(plan, {10'000, 1, 1, threads}, failing)), std::bad_alloc);
  }
}

TEST(SimulatePaths, RefusesSizesOutOfRange) {
  const SimulationPlan plan = plan_of(one_asset(0.5), 12);
  CollectedPaths none(plan, 1);
  EXPECT_EQ(simulate_paths(plan, {1'000'000'000, 12, 1, 1}, none).error().message(),
            "paths: 1000000000 is outside 1 … 10000000; 10000 give a smooth picture");
  EXPECT_FALSE(simulate_paths(plan, {0, 12, 1, 1}, none));
  EXPECT_FALSE(simulate_paths(plan, {10, 13, 1, 1}, none));
  EXPECT_EQ(none.blocks, 0U);
}

TEST(SimulationPlan, NamesTheFieldAtFault) {
  const double nan = std::nan("");
  const auto fault = [](const auto& spoil, int months = 12) {
    SimulationInput input = everything(12);
    spoil(input);
    const auto plan = SimulationPlan::prepare(input, months);
    return plan ? std::string("accepted") : plan.error().what;
  };
  using Input = SimulationInput&;
  EXPECT_EQ(fault([](Input) {}), "accepted");
  EXPECT_EQ(fault([](Input) {}, 0), "months");
  EXPECT_EQ(fault([](Input) {}, 121), "months");
  EXPECT_EQ(fault([](Input in) { in.market.volatility.pop_back(); }), "market.volatility");
  EXPECT_EQ(fault([](Input in) { in.market.volatility[3] = -0.1; }), "market.volatility");
  EXPECT_EQ(fault([&](Input in) { in.market.volatility[3] = nan; }), "market.volatility");
  EXPECT_EQ(fault([](Input in) { in.market.drift.pop_back(); }), "market.drift");
  EXPECT_EQ(fault([&](Input in) { in.market.drift[0] = nan; }), "market.drift");
  EXPECT_EQ(fault([](Input in) { in.market.correlation.pop_back(); }), "market.correlation");
  EXPECT_EQ(fault([](Input in) { in.market.correlation[6] = 0.9; }), "market.correlation");
  EXPECT_EQ(fault([](Input in) { in.market.correlation[1] = 0.5; }), "market.correlation");
  EXPECT_EQ(fault([&](Input in) { in.market.correlation[1] = in.market.correlation[5] = nan; }), "market.correlation");
  EXPECT_EQ(fault([](Input in) { in.market.log_variance_deviation = 3; }), "market.log_variance_deviation");
  EXPECT_EQ(fault([](Input in) { in.market.variance_persistence = -1; }), "market.variance_persistence");
  EXPECT_EQ(fault([](Input in) { in.rates[1].reversion = -1; }), "rates[1].reversion");
  EXPECT_EQ(fault([&](Input in) { in.rates[2].start = nan; }), "rates[2].start");
  EXPECT_EQ(fault([&](Input in) { in.rates[2].long_run = nan; }), "rates[2].long_run");
  EXPECT_EQ(fault([](Input in) { in.rates[0].volatility = -0.1; }), "rates[0].volatility");
  EXPECT_EQ(fault([](Input in) { in.rates[0].shared = 1.1; }), "rates[0].shared");
  EXPECT_EQ(fault([](Input in) { in.hazards[0].yearly_probability = 1; }), "hazards[0].yearly_probability");
  EXPECT_EQ(fault([&](Input in) { in.hazards[0].correlation = nan; }), "hazards[0].correlation");
  EXPECT_EQ(fault([](Input in) { in.hazards[0].cumulative = {0.1, 0.2}; }), "hazards[0].cumulative");
  EXPECT_EQ(fault([](Input in) {
              in.hazards[0].cumulative.assign(12, 0.1);
              in.hazards[0].cumulative[5] = 0;
            }),
            "hazards[0].cumulative");
  EXPECT_EQ(fault([](Input in) { in.hazards[1].cumulative.assign(12, 0.1); }), "hazards[1].cumulative");
}

}  // namespace simulate_paths_test
}  // namespace tidemill
