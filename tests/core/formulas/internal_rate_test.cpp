#include "core/formulas/internal_rate.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace tidemill {
namespace internal_rate_test {

TEST(InternalRate, SpreadsheetExamples) {
  // Microsoft, XIRR: days after 1 January 2008.
  const std::vector<TimedFlow> flows{
      {0, -10'000}, {60 / 365.0, 2750}, {303 / 365.0, 4250}, {411 / 365.0, 3250}, {456 / 365.0, 2750}};
  const auto roots = internal_rates(flows);
  ASSERT_EQ(roots.size(), 1U);
  EXPECT_NEAR(roots[0], 0.37336253351883, 1e-13);  // returns-001
  // formulajs, IRR.
  const std::vector<TimedFlow> years{{0, -75'000}, {1, 12'000}, {2, 15'000}, {3, 18'000}, {4, 21'000}, {5, 24'000}};
  EXPECT_NEAR(internal_rates(years).at(0), 0.05715142887178467, 1e-14);  // returns-061
}

/// Flows whose present value is Π (v − vᵢ) in the discount factor v = 1/(1 + rate).
std::vector<TimedFlow> flows_with(const std::vector<double>& rates) {
  std::vector<double> polynomial{1};
  for (const double rate : rates) {
    const double root = 1 / (1 + rate);
    polynomial.push_back(0);
    for (std::size_t i = polynomial.size() - 1; i > 0; --i) polynomial[i] = polynomial[i - 1] - root * polynomial[i];
    polynomial[0] *= -root;
  }
  std::vector<TimedFlow> flows;
  for (std::size_t i = 0; i < polynomial.size(); ++i) flows.push_back({static_cast<double>(i), 1000 * polynomial[i]});
  return flows;
}

TEST(InternalRate, FindsEveryRootThatWasPutIn) {
  std::mt19937 random(17);
  std::uniform_real_distribution<double> gap(0.1, 1.5);
  for (int i = 0; i < 300; ++i) {
    std::vector<double> rates;
    double log_rate = -2;
    for (unsigned k = 0; k <= i % 4U; ++k) {
      log_rate += gap(random);
      rates.push_back(std::expm1(log_rate));
    }
    const auto found = internal_rates(flows_with(rates));
    ASSERT_EQ(found.size(), rates.size()) << i;
    for (std::size_t k = 0; k < rates.size(); ++k) EXPECT_NEAR(found[k], rates[k], 1e-9 * (1 + rates[k])) << i;
  }
}

TEST(InternalRate, CountsATouchedZeroOnce) {
  const auto roots = internal_rates(flows_with({0.25, 0.25}));
  ASSERT_EQ(roots.size(), 1U);
  EXPECT_NEAR(roots[0], 0.25, 1e-14);
  const std::vector<TimedFlow> flows{{0, -100}, {1, 240}, {2, -144}};
  ASSERT_EQ(internal_rates(flows).size(), 1U);
  EXPECT_NEAR(internal_rates(flows)[0], 0.2, 1e-14);  // 100·(1.2 − x)²
}

TEST(InternalRate, ReachesRatesOfADaysGainAYearLong) {
  const std::vector<TimedFlow> flows{{0, -1000}, {1 / 365.0, 1050}};
  ASSERT_EQ(internal_rates(flows).size(), 1U);
  EXPECT_NEAR(internal_rates(flows)[0] / std::expm1(365 * std::log(1.05)), 1, 1e-12);
  const std::vector<TimedFlow> lost{{0, -1000}, {1, 1e-9}};
  ASSERT_EQ(internal_rates(lost).size(), 1U);
  EXPECT_NEAR(internal_rates(lost)[0], -1 + 1e-12, 1e-16);
}

TEST(InternalRate, NeedsMoneyInAndOut) {
  const std::vector<TimedFlow> only_in{{0, -1}, {1, -2}};
  EXPECT_FALSE(changes_sign(only_in));
  EXPECT_TRUE(internal_rates(only_in).empty());
  const std::vector<TimedFlow> at_once{{0, -1}, {0, 2}};
  EXPECT_FALSE(changes_sign(at_once));
  EXPECT_TRUE(internal_rates({}).empty());
  // Both directions, and still no rate: 1 − v + v² has no real root.
  const std::vector<TimedFlow> none{{0, 1}, {1, -1}, {2, 1}};
  EXPECT_TRUE(changes_sign(none));
  EXPECT_TRUE(internal_rates(none).empty());
}

TEST(InternalRate, DoesNotDependOnScaleOrOrder) {
  std::mt19937 random(19);
  std::uniform_real_distribution<double> amount(-1000, 1000);
  for (int i = 0; i < 200; ++i) {
    std::vector<TimedFlow> flows{{0, -2000}};
    for (int k = 0; k < 20; ++k) flows.push_back({static_cast<double>(random() % 3000) / 365, amount(random)});
    const auto roots = internal_rates(flows);
    std::vector<TimedFlow> other(flows.rbegin(), flows.rend());
    for (TimedFlow& flow : other) flow.amount *= -1e9;
    const auto again = internal_rates(other);
    ASSERT_EQ(roots.size(), again.size()) << i;
    double total = 0;
    for (const TimedFlow& flow : flows) total += std::fabs(flow.amount);
    for (std::size_t k = 0; k < roots.size(); ++k) {
      EXPECT_NEAR(roots[k], again[k], 1e-8 * (1 + std::fabs(roots[k])));
      if (roots[k] > -0.9 && roots[k] < 10) {
        EXPECT_NEAR(present_value(flows, roots[k]) / total, 0, 1e-6);
      }
    }
  }
}

TEST(InternalRate, OrdinaryInvestmentsHaveTheirOneRateToTheLastBits) {
  // Money in and now and then out, and what is left at the end: gains and losses, with the signs either way round.
  std::mt19937 random(23);
  const auto below = [&](int limit) { return std::uniform_int_distribution<int>(0, limit - 1)(random); };
  for (int i = 0; i < 300; ++i) {
    std::vector<TimedFlow> flows{{0, -1000}};
    double put_in = 1000;
    const int count = 1 + below(60);
    for (int k = 1; k < count; ++k) {
      const double amount = below(3) == 0 ? -below(500) : below(40);
      put_in += std::max(0.0, -amount);
      flows.push_back({k / 12.0, amount});
    }
    flows.push_back({count / 12.0, put_in * (0.3 + below(1500) / 1000.0)});
    if (i % 2 == 1)
      for (TimedFlow& flow : flows) flow.amount *= -1;
    const auto roots = internal_rates(flows);
    ASSERT_EQ(roots.size(), 1u) << i;
    double total = 0;
    for (const TimedFlow& flow : flows) total += std::fabs(flow.amount) * std::exp(-flow.years * std::log1p(roots[0]));
    EXPECT_LT(std::fabs(present_value(flows, roots[0])), 1e-13 * total) << i;
  }
}

}  // namespace internal_rate_test
}  // namespace tidemill
