#include "core/engine/income_moments.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <random>

#include "core/formulas/lognormal.h"

namespace tidemill {
namespace income_moments_test {

using Holding = IncomeMoments::Holding;

/// Holdings that earn the same every month, in assets with one correlation between all.
struct Mix {
  std::vector<double> volatility;
  double correlation;
  double rate_volatility;
  std::vector<std::vector<double>> income;  ///< [holding][asset] a month
};

std::vector<double> log_covariance(const Mix& mix) {
  const std::size_t n = mix.volatility.size();
  std::vector<double> result(n * n);
  for (std::size_t i = 0; i < n; ++i)
    for (std::size_t j = 0; j < n; ++j)
      result[i * n + j] = (i == j ? 1 : mix.correlation) * mix.volatility[i] * mix.volatility[j];
  return result;
}

IncomeMoments::Outcome outcome_of(const Mix& mix, std::size_t months) {
  const IncomeMoments moments(mix.volatility.size(), steady_covariance(log_covariance(mix), months),
                              mix.rate_volatility, months);
  std::vector<Holding> holdings;
  for (const auto& income : mix.income) {
    Holding& holding = holdings.emplace_back();
    for (std::size_t a = 0; a < income.size(); ++a)
      if (income[a] != 0) holding.push_back({a, std::vector<double>(months, income[a])});
  }
  std::vector<const Holding*> pointers;
  for (const Holding& holding : holdings) pointers.push_back(&holding);
  return moments.of(pointers);
}

double relative(double a, double b) {
  return std::abs(a / b - 1);
}

TEST(IncomeMoments, OneAssetIsTheLognormalOfItsPrice) {
  const auto outcome = outcome_of({{0.62}, 0, 0, {{300}, {12}}}, 12);
  for (std::size_t m = 0; m < 12; ++m) {
    const Lognormal exact = geometric_brownian_price(312, 0, 0.62, static_cast<double>(m + 1) / 12);
    const Band band = band_of(outcome.months[m]);
    EXPECT_LT(relative(band.p5, exact.quantile(0.05)), 1e-12);
    EXPECT_LT(relative(band.p50, exact.median()), 1e-12);
    EXPECT_LT(relative(band.p95, exact.quantile(0.95)), 1e-12);
    EXPECT_DOUBLE_EQ(band.mean, 312);
    EXPECT_NEAR(chance_of_reaching(outcome.months[m], exact.quantile(0.7)), 0.3, 1e-12);
  }
}

TEST(IncomeMoments, WithoutUncertaintyEveryPercentileIsTheMean) {
  const auto outcome = outcome_of({{0, 0, 0}, 0, 0, {{300, 20, 0.1}}}, 12);
  const auto same = [](const Band& band, double mean) {
    for (const double p : {band.p5, band.p10, band.p25, band.p50, band.p75, band.p90, band.p95, band.mean})
      EXPECT_LT(relative(p, mean), 1e-12);
  };
  for (const auto& month : outcome.months) same(band_of(month), 320.1);
  same(band_of(outcome.total), 12 * 320.1);
  EXPECT_EQ(chance_of_reaching(outcome.months[3], 320.1), 1);
  EXPECT_EQ(chance_of_reaching(outcome.months[3], 321), 0);
}

TEST(IncomeMoments, RatesOfHoldingsAreIndependent) {
  // Two holdings of 100 in money that does not move: sd 25 % each after a year, 25 %/√2 together.
  const auto one = outcome_of({{0}, 0, 0.25, {{200}}}, 12).months[11];
  const auto two = outcome_of({{0}, 0, 0.25, {{100}, {100}}}, 12).months[11];
  EXPECT_LT(relative(one.quantile(0.1), lognormal_with(200, 50.0 * 50)->quantile(0.1)), 1e-12);
  EXPECT_LT(relative(two.quantile(0.1), lognormal_with(200, 2 * 25.0 * 25)->quantile(0.1)), 1e-12);
}

TEST(IncomeMoments, NothingEarnedIsNothing) {
  const auto outcome = outcome_of({{0.5}, 0, 0.25, {{0}}}, 3);
  EXPECT_EQ(band_of(outcome.total).p95, 0);
  EXPECT_EQ(outcome.months.size(), 3u);
}

/// One path of the model: prices and rates at the end of each step of `years`, and what all holdings earn then.
class Simulation {
 public:
  Simulation(const Mix& mix, double years) : mix_(mix), years_(years) { restart(); }

  void restart() {
    price_.assign(mix_.volatility.size(), 1);
    rate_.assign(mix_.income.size(), 1);
    time_ = 0;
  }
  double next_income() {
    const double common = std::sqrt(mix_.correlation) * normal_(random_);
    const double own = std::sqrt(1 - mix_.correlation);
    for (std::size_t a = 0; a < price_.size(); ++a) {
      const double v = mix_.volatility[a];
      price_[a] *= std::exp(-0.5 * v * v * years_ + v * std::sqrt(years_) * (common + own * normal_(random_)));
    }
    const double before = log_variance(time_);
    time_ += years_;
    const double variance = log_variance(time_) - before;
    double income = 0;
    for (std::size_t h = 0; h < rate_.size(); ++h) {
      if (variance > 0) rate_[h] *= std::exp(std::sqrt(variance) * normal_(random_) - variance / 2);
      for (std::size_t a = 0; a < price_.size(); ++a) income += rate_[h] * price_[a] * mix_.income[h][a];
    }
    return income;
  }

 private:
  double log_variance(double time) const { return std::log1p(mix_.rate_volatility * mix_.rate_volatility * time); }

  const Mix& mix_;
  double years_;
  double time_ = 0;
  std::mt19937_64 random_{20261122};
  std::normal_distribution<double> normal_;
  std::vector<double> price_, rate_;
};

constexpr std::size_t draws = 100'000;

void expect_agreement(const MixedSum& income, std::vector<double>& simulated, double tolerance) {
  std::ranges::sort(simulated);
  for (const double p : {0.10, 0.50, 0.90})
    EXPECT_LT(relative(income.quantile(p), simulated[static_cast<std::size_t>(p * draws)]), tolerance) << "p = " << p;
  double tail = 0;
  for (std::size_t d = 0; d < draws / 20; ++d) tail += simulated[d];
  EXPECT_LT(relative(income.lower_tail_mean(0.05), tail / (draws / 20.0)), 2 * tolerance);  // the far tail is harder
}

/// The same model simulated: the figure that `Projection::method` states is the tolerance here.
class AgainstSimulation : public testing::TestWithParam<Mix> {};

TEST_P(AgainstSimulation, LastMonthAgrees) {
  Simulation simulation(GetParam(), 1);
  std::vector<double> income(draws);
  for (double& each : income) {
    simulation.restart();
    each = simulation.next_income();
  }
  expect_agreement(outcome_of(GetParam(), 12).months.back(), income, 0.05);
}

INSTANTIATE_TEST_SUITE_P(
    Mixes, AgainstSimulation,
    testing::Values(Mix{{0.5, 1.2}, 0.6, 0, {{50, 0}, {0, 50}}}, Mix{{0.5, 1.2}, 0.3, 0.25, {{70, 0}, {0, 30}}},
                    Mix{{0.01, 0.65, 0.8}, 0.6, 0.25, {{60, 0, 0}, {0, 30, 0}, {5, 0, 5}}},
                    Mix{{0.5, 0.7, 0.9, 1.2}, 0.6, 0.25, {{40, 0, 0, 0}, {0, 30, 0, 0}, {0, 0, 20, 10}}},
                    Mix{{0.5, 0.6, 0.7, 0.8, 0.9, 1.0, 1.1, 1.2}, 0.45, 0, {{10, 20, 5, 15, 10, 8, 12, 20}}}),
    [](const auto& row) { return std::to_string(row.param.volatility.size()) + "Assets" + std::to_string(row.index); });

TEST(IncomeMoments, TheTotalOfTwelveMonthsAgreesWithASimulation) {
  const Mix mix{{0.5, 1.2}, 0.5, 0.25, {{50, 10}, {0, 40}}};
  Simulation simulation(mix, 1.0 / 12);
  std::vector<double> income(draws, 0.0);
  for (double& each : income) {
    simulation.restart();
    for (int m = 0; m < 12; ++m) each += simulation.next_income();
  }
  expect_agreement(outcome_of(mix, 12).total, income, 0.03);
}

}  // namespace income_moments_test
}  // namespace tidemill
