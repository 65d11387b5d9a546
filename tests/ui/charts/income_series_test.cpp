#include "ui/charts/income_series.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <random>

namespace tidemill::ui {
namespace income_series_test {

IncomeChartData sample() {
  IncomeChartData data;
  data.months.resize(3);
  data.series = {{"a", "A", {}, {30, 10}, {0, 0, 40}}, {"b", "B", {}, {10, -30}, {}}};
  data.whiskers = {{}, {}, Whisker{1, 2, 3}};
  data.before = {5.0, std::nullopt, 7.0};
  data.today = 2.0;
  return data;
}

TEST(Shaped, SharesAreOfTheSizeOfTheMonth) {
  const IncomeChartData shares = shaped(sample(), IncomeShape::shares);
  EXPECT_DOUBLE_EQ(shares.series[0].accrued[0], 75);
  EXPECT_DOUBLE_EQ(shares.series[1].accrued[0], 25);
  EXPECT_DOUBLE_EQ(shares.series[0].accrued[1], 25);
  EXPECT_DOUBLE_EQ(shares.series[1].accrued[1], -75) << "a loss hangs below zero";
  EXPECT_DOUBLE_EQ(shares.series[0].projected[2], 100);
  EXPECT_TRUE(shares.whiskers.empty());
  EXPECT_TRUE(shares.before.empty());
}

TEST(Shaped, RunningTotalsAddUp) {
  const IncomeChartData running = shaped(sample(), IncomeShape::running);
  EXPECT_EQ(running.series[0].accrued, (std::vector<double>{30, 40, 40}));
  EXPECT_EQ(running.series[1].accrued, (std::vector<double>{10, -20, -20}));
  EXPECT_EQ(running.series[0].projected, (std::vector<double>{0, 0, 40}));
  EXPECT_EQ(running.before[0], 5.0);
  EXPECT_EQ(running.before[1], std::nullopt);
  EXPECT_EQ(running.before[2], 12.0);
  EXPECT_TRUE(running.whiskers.empty()) << "percentiles of months don't add up";
}

TEST(Shaped, SurvivesNothingAndNonsense) {
  EXPECT_TRUE(shaped({}, IncomeShape::shares).months.empty());
  IncomeChartData odd = sample();
  odd.series[0].accrued = {std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity()};
  odd.series[1].accrued = {0, 0};
  odd.series[0].projected.clear();
  for (const IncomeShape shape : {IncomeShape::shares, IncomeShape::running}) {
    const IncomeChartData made = shaped(odd, shape);
    for (const double value : made.series[0].accrued) EXPECT_EQ(value, 0.0);
  }
}

TEST(Cut, KeepsMonthsAndWhatBelongsToThem) {
  const IncomeChartData part = cut(sample(), 1, 2);
  EXPECT_EQ(part.months.size(), 2u);
  EXPECT_EQ(part.series[0].accrued, (std::vector<double>{10}));
  EXPECT_EQ(part.series[0].projected, (std::vector<double>{0, 40}));
  EXPECT_TRUE(part.series[1].projected.empty());
  EXPECT_EQ(part.before, (std::vector<std::optional<double>>{std::nullopt, 7.0}));
  EXPECT_DOUBLE_EQ(part.whiskers[1]->p10, 1);
  EXPECT_EQ(part.today, 1.0);
  EXPECT_EQ(cut(sample(), 0, 0).today, std::nullopt) << "today lies outside";
  EXPECT_EQ(cut(sample(), -4, 99).months.size(), 3u);
  EXPECT_TRUE(cut({}, 0, 5).months.empty());
}

TEST(Cut, TheLastOfRunningTotalsIsTheSum) {
  std::mt19937 random(7);
  std::uniform_real_distribution<double> amount(-50, 200);
  for (int round = 0; round < 200; ++round) {
    IncomeChartData data;
    data.months.resize(24);
    IncomeSeries series{"a", "A", {}, {}, {}};
    for (int m = 0; m < 24; ++m) series.accrued.push_back(amount(random));
    data.series = {series};
    const int first = int(random() % 24);
    const int last = first + int(random() % unsigned(24 - first));
    double sum = 0;
    for (int m = first; m <= last; ++m) sum += series.accrued[std::size_t(m)];
    const auto running = shaped(cut(data, first, last), IncomeShape::running);
    EXPECT_NEAR(running.series[0].accrued.back(), sum, 1e-9);
  }
}

}  // namespace income_series_test
}  // namespace tidemill::ui
