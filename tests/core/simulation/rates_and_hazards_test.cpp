#include <gtest/gtest.h>

#include <algorithm>

#include "core/formulas/normal.h"
#include "core/simulation/reverting_rate.h"
#include "core/simulation/simulate_paths.h"
#include "tests/core/simulation/collected_paths.h"

namespace tidemill {
namespace rates_and_hazards_test {

constexpr std::size_t many = 100'000;

TEST(RevertingRates, IntegratesToTheClosedForm) {
  struct Row {
    double start, reversion, long_run, volatility, years;
    double mean, deviation, grown;  ///< of ∫r, and E[e^{∫r}]
    const char* source;
  };
  const Row rows[] = {
      {0.08, 1.5, 0.05, 0.03, 1, 0.06553739679703141, 0.010600211143971647, 1.0677926556447819, "risk.csv 163 … 165"},
      {0.2, 3, 0.04, 0.1, 2, 0.13320113321724447, 0.040847296625027965, 1.143433278215451, "risk.csv 168 … 170"}};
  for (const Row& row : rows) {
    const int months = static_cast<int>(12 * row.years);
    SimulationInput input;
    input.rates = {{RevertingRate::Scale::absolute, row.start, row.long_run, row.reversion, row.volatility, 0}};
    // The recursion alone gives both moments to the last digits.
    const RateRecursion recursion = rate_recursion(input.rates[0], months);
    double mean = 0;
    double variance = 0;
    for (int m = 0; m < months; ++m) {
      const auto at = static_cast<std::size_t>(m);
      mean += recursion.mean[at] / 12;
      // What one ε adds to this and all later averages.
      double weight = recursion.gain[at];
      double state = recursion.push[at];
      for (int later = m + 1; later < months; ++later) {
        weight += recursion.pull * state;
        state *= recursion.keep;
      }
      variance += weight * weight / 144;
    }
    EXPECT_NEAR(mean, row.mean, 1e-14) << row.source;
    EXPECT_NEAR(std::sqrt(variance), row.deviation, 1e-14) << row.source;

    const SimulationPlan plan = plan_of(input, months);
    for (std::uint64_t seed : {1U, 2U, 3U}) {
      CollectedPaths paths(plan, many);
      run(paths, plan, {many, months, seed, 2});
      std::vector<double> integrals(many, mean);
      for (int month = 1; month <= months; ++month)
        for (std::size_t path = 0; path < many; ++path)
          integrals[path] += static_cast<double>(paths.rate_noise(0, month)[path]) / 12;
      const auto squares = mean_of(integrals, [&](double x) { return (x - row.mean) * (x - row.mean); });
      EXPECT_NEAR(squares.mean, row.deviation * row.deviation, 4 * std::sqrt(2.0) * squares.error) << row.source;
      const auto grown = mean_of(integrals, [](double x) { return std::exp(x); });
      EXPECT_NEAR(grown.mean, row.grown, 4 * grown.error) << row.source;
    }
  }
}

TEST(RevertingRates, SlowAndFastReversionMeetTheirLimits) {
  // Without reversion the average of a Brownian motion over the first month has the variance σ²/36.
  const RateRecursion still = rate_recursion({RevertingRate::Scale::absolute, 0.1, 0.5, 0, 0.6, 0}, 3);
  EXPECT_NEAR(still.deviation[0], 0.6 / 6, 1e-15);
  EXPECT_NEAR(still.deviation[1], 0.6 * std::sqrt(1.0 / 12 + 1.0 / 36), 1e-15);
  EXPECT_NEAR(still.mean[2], 0.1, 1e-16);
  // Series and closed form meet.
  for (const double reversion : {1e-9, 1e-3, 1.0, 3.599, 3.601, 50.0}) {
    const RateRecursion one = rate_recursion({RevertingRate::Scale::absolute, 0, 0, reversion, 1, 0}, 1);
    const long double a = static_cast<long double>(reversion) / 12;
    const long double exact = a < 1e-2L ? (1 / 3.0L - a / 4 + 7 * a * a / 60) / 12
                                        : (a - 2 * (1 - std::exp(-a)) + (1 - std::exp(-2 * a)) / 2) / (a * a * a) / 12;
    EXPECT_NEAR(one.deviation[0], std::sqrt(static_cast<double>(exact)), 1e-8 * one.deviation[0]) << reversion;
  }
}

TEST(RevertingRates, RelativeOnesKeepTheirMeanAndStayPositive) {
  SimulationInput input;
  input.rates = {{RevertingRate::Scale::relative, 0.08, 0.04, 0.7, 0.9, 0.25},
                 {RevertingRate::Scale::relative, 0.02, 0.02, 3, 0.5, 0.64},
                 {RevertingRate::Scale::relative, 0.02, 0.02, 0.7, 0.9, 0}};
  const SimulationPlan plan = plan_of(input, 36);
  CollectedPaths paths(plan, many);
  run(paths, plan, {many, 36, 8, 2});
  for (std::size_t rate = 0; rate < 3; ++rate) {
    const RateRecursion recursion = rate_recursion(input.rates[rate], 36);
    for (const int month : {1, 6, 36}) {
      const auto noise = paths.rate_noise(rate, month);
      EXPECT_GT(*std::min_element(noise.begin(), noise.end()), 0);
      const auto mean = mean_of(noise, [](double f) { return f; });
      EXPECT_NEAR(mean.mean, 1, 4 * mean.error) << rate << ' ' << month;
      const double deviation = recursion.deviation[static_cast<std::size_t>(month - 1)];
      const auto logs = mean_of(noise, [&](double f) { return std::pow(std::log(f) + deviation * deviation / 2, 2); });
      EXPECT_NEAR(logs.mean, deviation * deviation, 4 * std::sqrt(2.0) * logs.error) << rate << ' ' << month;
    }
  }
  // In the first month, ε of two rates correlate by √(0.25·0.64).
  const auto epsilon = [&](std::size_t rate, std::size_t path) {
    const double deviation = rate_recursion(input.rates[rate], 1).deviation[0];
    return (std::log(paths.rate_noise(rate, 1)[path]) + deviation * deviation / 2) / deviation;
  };
  double near = 0;
  double far = 0;
  for (std::size_t path = 0; path < 20'000; ++path) {
    near += epsilon(0, path) * epsilon(1, path) / 20'000;
    far += epsilon(0, path) * epsilon(2, path) / 20'000;
  }
  EXPECT_NEAR(near, 0.4, 4 * std::sqrt(1.16 / 10'000));
  EXPECT_NEAR(far, 0, 4 * std::sqrt(1.0 / 10'000));
}

/// Frequency of a true statement within 4 standard errors of its probability. Mirrored paths never make it less exact.
void expect_frequency(std::size_t hits, std::size_t of, double probability, const char* what) {
  const double error = std::sqrt(probability * (1 - probability) / static_cast<double>(of));
  EXPECT_NEAR(static_cast<double>(hits) / static_cast<double>(of), probability, 4 * error) << what;
}

TEST(Hazards, FirstComeAsOftenAsTheirYearlyProbability) {
  SimulationInput input;
  // Peer base rates a protocol and year (FORMULAS §7), a coin's toss, and the ends.
  for (const double p : {0.0611, 0.0193, 0.0128, 0.0006, 0.5, 0.999, 0.0})
    input.hazards.push_back({p, {}, false, 0, 0});
  const SimulationPlan plan = plan_of(input, 60);
  for (std::uint64_t seed : {1U, 2U, 3U}) {
    CollectedPaths paths(plan, many);
    run(paths, plan, {many, 60, seed, 2});
    for (std::size_t hazard = 0; hazard < input.hazards.size(); ++hazard) {
      const double p = input.hazards[hazard].yearly_probability;
      const auto first = paths.first_event(hazard);
      for (const int month : {1, 12, 60}) {
        const auto hits = static_cast<std::size_t>(
            std::count_if(first.begin(), first.end(), [&](int at) { return at != 0 && at <= month; }));
        expect_frequency(hits, many, 1 - std::pow(1 - p, month / 12.0), "by month");
      }
      EXPECT_TRUE(std::all_of(first.begin(), first.end(), [](int at) { return at <= 60; }));
    }
  }
}

TEST(Hazards, MayFollowChancesByMonth) {
  SimulationInput input;
  input.hazards = {{0, {0, 0, 0.25, 0.25, 1}, false, 0, 0}};
  const SimulationPlan plan = plan_of(input, 5);
  CollectedPaths paths(plan, many);
  run(paths, plan, {many, 5, 1, 1});
  const auto first = paths.first_event(0);
  std::array<std::size_t, 6> at{};
  for (const std::uint8_t month : first) ++at[month];
  EXPECT_EQ(at[0] + at[1] + at[2] + at[4], 0U);
  expect_frequency(at[3], many, 0.25, "month 3");
  EXPECT_EQ(at[3] + at[5], many);
}

TEST(Hazards, IndependentOnesMeetByChance) {
  // risk.csv 052: one of five protocols at 6.11 % a year.
  SimulationInput input;
  for (std::size_t i = 0; i < 5; ++i) input.hazards.push_back({0.0611, {}, false, i, 0});
  const SimulationPlan plan = plan_of(input, 12);
  CollectedPaths paths(plan, many);
  run(paths, plan, {many, 12, 1, 2});
  std::size_t any = 0;
  for (std::size_t path = 0; path < many; ++path) {
    bool struck = false;
    for (std::size_t h = 0; h < 5; ++h) struck |= paths.first_event(h)[path] != 0;
    any += struck ? 1 : 0;
  }
  expect_frequency(any, many, 0.2703800585674365, "at least one");
}

/// ∫ φ(g)·f(g) dg by the trapezium rule, which converges fast for smooth integrands that vanish at both ends.
template <class F>
double over_normal(F f) {
  double sum = 0;
  constexpr double step = 1.0 / 64;
  for (int i = -10 * 64; i <= 10 * 64; ++i) sum += step * normal_density(i * step) * f(i * step);
  return sum;
}

TEST(Hazards, OfOneGroupFailTogether) {
  struct Row {
    double p1, rho1, p2, rho2;
  };
  for (const Row& row :
       {Row{0.02, 0.1, 0.02, 0.1}, Row{0.1, 0.5, 0.3, 0.2}, Row{0.2, 1, 0.2, 1}, Row{0.2, 0, 0.2, 0.9}}) {
    SimulationInput input;
    input.hazards = {
        {row.p1, {}, false, 4, row.rho1}, {row.p2, {}, false, 4, row.rho2}, {row.p2, {}, false, 5, row.rho2}};
    const SimulationPlan plan = plan_of(input, 12);
    const auto given = [](double p, double rho, double g) {
      const double c = normal_quantile(p);
      return rho == 1 ? (c > g ? 1.0 : 0.0) : normal_distribution((c - std::sqrt(rho) * g) / std::sqrt(1 - rho));
    };
    const double both_exact =
        row.rho1 == 1 ? row.p1
                      : over_normal([&](double g) { return given(row.p1, row.rho1, g) * given(row.p2, row.rho2, g); });
    for (std::uint64_t seed : {1U, 2U}) {
      CollectedPaths paths(plan, many);
      run(paths, plan, {many, 12, seed, 2});
      std::size_t both = 0;
      std::size_t apart = 0;
      for (std::size_t path = 0; path < many; ++path) {
        both += paths.first_event(0)[path] != 0 && paths.first_event(1)[path] != 0 ? 1 : 0;
        apart += paths.first_event(0)[path] != 0 && paths.first_event(2)[path] != 0 ? 1 : 0;
      }
      expect_frequency(both, many, both_exact, "both of a group");
      expect_frequency(apart, many, row.p1 * row.p2, "of different groups");
    }
  }
}

TEST(Hazards, ManyOfOneGroupReachTheWorstCaseRate) {
  // PD 2 %, ρ 0.1: at the 99.9th percentile of the common cause 12.8 % fail (Hull, Risk Management and Financial
  // Institutions; risk.csv 085). With 200 names: P(more than 25) by the mixture of binomials.
  constexpr int names = 200;
  constexpr int limit = 25;
  constexpr std::size_t paths_run = 50'000;
  SimulationInput input;
  input.hazards.assign(names, {0.02, {}, false, 1, 0.1});
  const SimulationPlan plan = plan_of(input, 12);
  const auto given = [](double g) {
    return normal_distribution((normal_quantile(0.02) - std::sqrt(0.1) * g) / std::sqrt(0.9));
  };
  EXPECT_NEAR(given(normal_quantile(0.001)), 0.12823710729942323, 1e-12);
  const double exact = over_normal([&](double g) {
    const double p = given(g);
    double term = std::pow(1 - p, names);
    double below = 0;
    for (int k = 0; k <= limit; ++k) {
      below += term;
      term *= p / (1 - p) * (names - k) / (k + 1);
    }
    return 1 - below;
  });
  CollectedPaths paths(plan, paths_run);
  run(paths, plan, {paths_run, 12, 1, 2});
  std::size_t worse = 0;
  for (std::size_t path = 0; path < paths_run; ++path) {
    int failed = 0;
    for (std::size_t h = 0; h < names; ++h) failed += paths.first_event(h)[path] != 0 ? 1 : 0;
    worse += failed > limit ? 1 : 0;
  }
  expect_frequency(worse, paths_run, exact, "more than 25 of 200");
}

TEST(Hazards, RepeatingOnesLoseAsTheClosedFormSays) {
  struct Row {
    double yield, intensity, loss, years;
    double mean, variance;  ///< of V_T/V_0
    const char* source;
  };
  const Row rows[] = {
      {0.08, 0.0611, 0.6, 1, 1.0442928940813112, 0.02425344763753695, "risk.csv 040, 041"},
      {0.08, 0.0611, 0.6, 5, 1.241971454807017, 0.17932368405110422, "risk.csv 043, 044"},
      {0.2, 0.0938, 0.9, 3, 1.4144489208384936, 0.5121752866018462, "risk.csv 046, 047"},
      {0, 6, 0.1, 2, 0.3011942119122021, 0.011566253426124967, "often: e^{−1.2} and e^{−2.4}(e^{0.12} − 1)"}};
  for (const Row& row : rows) {
    const int months = static_cast<int>(12 * row.years);
    SimulationInput input;
    input.hazards = {{-std::expm1(-row.intensity), {}, true, 0, 0}};
    const SimulationPlan plan = plan_of(input, months);
    const double exact_variance = row.mean * row.mean * std::expm1(row.intensity * row.loss * row.loss * row.years);
    EXPECT_NEAR(exact_variance, row.variance, 1e-12);
    for (std::uint64_t seed : {1U, 2U, 3U}) {
      CollectedPaths paths(plan, many);
      run(paths, plan, {many, months, seed, 2});
      std::vector<double> values(many, std::exp(row.yield * row.years));
      std::vector<int> first(many, 0);
      for (int month = 1; month <= months; ++month) {
        for (std::size_t path = 0; path < many; ++path) {
          const int count = paths.event_count(0, month)[path];
          values[path] *= std::pow(1 - row.loss, count);
          if (count > 0 && first[path] == 0) first[path] = month;
        }
      }
      EXPECT_TRUE(std::equal(first.begin(), first.end(), paths.first_event(0).begin())) << row.source;
      const auto mean = mean_of(values, [](double v) { return v; });
      EXPECT_NEAR(mean.mean, row.mean, 4 * mean.error) << row.source;
      const auto variance = mean_of(values, [&](double v) { return (v - row.mean) * (v - row.mean); });
      EXPECT_NEAR(variance.mean, exact_variance, 4 * variance.error) << row.source;
    }
  }
}

}  // namespace rates_and_hazards_test
}  // namespace tidemill
