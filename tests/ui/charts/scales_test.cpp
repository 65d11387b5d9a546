#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <random>

#include "ui/charts/chart_month.h"
#include "ui/charts/nice_scale.h"

namespace tidemill::ui {
namespace scales_test {

TEST(NiceScale, HoldsTheValuesAndHasRoundSteps) {
  const NiceScale scale = niceScale(0, 1488, 5);
  EXPECT_EQ(scale.low, 0);
  EXPECT_EQ(scale.high, 1500);
  EXPECT_EQ(scale.step, 250);
  EXPECT_EQ(scale.tickCount(), 7);
}

TEST(NiceScale, SurvivesWhatDataCanBe) {
  for (const auto& [low, high] : {std::pair{0.0, 0.0}, std::pair{5.0, 5.0}, std::pair{-5.0, -5.0}, std::pair{9.0, 1.0},
                                  std::pair{std::nan(""), 3.0}, std::pair{0.0, std::numeric_limits<double>::infinity()},
                                  std::pair{-1e-9, 1e-9}, std::pair{-3e12, 1e12}}) {
    for (const bool zero : {true, false}) {
      const NiceScale scale = niceScale(low, high, 5, zero);
      EXPECT_TRUE(std::isfinite(scale.low) && std::isfinite(scale.high)) << low << ' ' << high;
      EXPECT_LT(scale.low, scale.high) << low << ' ' << high;
      EXPECT_GT(scale.step, 0) << low << ' ' << high;
      EXPECT_GE(scale.tickCount(), 2) << low << ' ' << high;
      EXPECT_LE(scale.tickCount(), 14) << low << ' ' << high;
    }
  }
}

TEST(NiceScale, RandomRangesFit) {
  std::mt19937 random(7);
  std::uniform_real_distribution<double> exponent(-6, 9);
  std::uniform_real_distribution<double> share(-1, 1);
  for (int i = 0; i < 2000; ++i) {
    const double size = std::pow(10.0, exponent(random));
    const double a = share(random) * size;
    const double b = share(random) * size;
    const NiceScale scale = niceScale(a, b, 6, i % 2 == 0);
    EXPECT_LE(scale.low, std::min(a, b) + size * 1e-8);
    EXPECT_GE(scale.high, std::max(a, b) - size * 1e-8);
    EXPECT_LE(scale.tickCount(), 13);
  }
}

TEST(NiceScale, ZeroIsExactlyZero) {
  const NiceScale scale = niceScale(-0.3, 0.3, 6);
  bool found = false;
  for (int i = 0; i < scale.tickCount(); ++i) found = found || scale.tick(i) == 0.0;
  EXPECT_TRUE(found);
}

std::vector<ChartMonth> monthsFrom(const QDate& first, int count) {
  std::vector<ChartMonth> months;
  for (int i = 0; i < count; ++i) months.push_back(chartMonth(first.addMonths(i), QLocale(QLocale::English)));
  return months;
}

TEST(ChartMonth, FollowsTheLocale) {
  const ChartMonth german = chartMonth(QDate(2026, 3, 15), QLocale(QLocale::German, QLocale::Germany));
  EXPECT_EQ(german.full, QString::fromUtf8("März 2026"));
  EXPECT_EQ(german.year, "2026");
}

TEST(LabelsThatFit, ShowsAllWhenThereIsRoom) {
  EXPECT_EQ(labelsThatFit(monthsFrom(QDate(2025, 12, 1), 24), 32, 30).size(), 24u);
}

TEST(LabelsThatFit, ThinsOutThroughJanuary) {
  const auto months = monthsFrom(QDate(2025, 12, 1), 60);
  const auto shown = labelsThatFit(months, 12, 30);
  EXPECT_LE(shown.size() * 30, 60 * 12u);
  for (const int i : shown) EXPECT_EQ((i - 1) % 3, 0);
  EXPECT_EQ(months[std::size_t(shown.front())].label, "Jan");
}

TEST(LabelsThatFit, CopesWithOneAndWithNone) {
  EXPECT_EQ(labelsThatFit(monthsFrom(QDate(2026, 5, 1), 1), 3, 30), std::vector<int>{0});
  EXPECT_TRUE(labelsThatFit({}, 10, 30).empty());
}

}  // namespace scales_test
}  // namespace tidemill::ui
