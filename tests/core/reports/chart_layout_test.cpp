#include "core/reports/chart_layout.h"

#include <gmock/gmock.h>

#include <cmath>
#include <map>
#include <random>

#include "core/reports/report_text.h"

namespace tidemill {
namespace chart_layout_test {

constexpr ChartSpace space{500, 200, 12, 5};

ReportBarChart months(int count, Date first = make_date(2025, 12, 1)) {
  ReportBarChart chart;
  chart.unit = "USD a month";
  for (int i = 0; i < count; ++i) chart.categories.push_back(to_string(add_months(first, i)).substr(0, 7));
  return chart;
}

TEST(ChartLayout, BarsAreAsHighAsTheirValues) {
  ReportBarChart chart = months(2);
  chart.series = {{"staking", "Staking", {30, 0}, {0, 0}}, {"lending", "Lending", {10, 0}, {0, 20}}};
  const ChartLayout layout = lay_out(chart, space);
  ASSERT_EQ(layout.segments.size(), 3u);
  const auto& [staking, lending, projected] = std::tie(layout.segments[0], layout.segments[1], layout.segments[2]);
  EXPECT_NEAR(staking.height / lending.height, 3, 1e-9);
  EXPECT_NEAR(lending.y + lending.height, staking.y, 1e-9) << "stacked without a gap";
  EXPECT_NEAR(staking.y + staking.height, layout.zero, 1e-9);
  EXPECT_TRUE(projected.projected);
  EXPECT_NEAR(projected.height, 2 * lending.height, 1e-9);
}

TEST(ChartLayout, LossesHangBelowZero) {
  ReportBarChart chart = months(1);
  chart.series = {{"staking", "Staking", {-5}, {}}, {"lending", "Lending", {8}, {}}};
  const ChartLayout layout = lay_out(chart, space);
  ASSERT_EQ(layout.segments.size(), 2u);
  EXPECT_NEAR(layout.segments[0].y, layout.zero, 1e-9);
  EXPECT_NEAR(layout.segments[1].y + layout.segments[1].height, layout.zero, 1e-9);
  EXPECT_LT(layout.zero, layout.bottom);
}

TEST(ChartLayout, TodayPartsWhatWasFromWhatMayCome) {
  ReportBarChart chart = months(3);
  chart.today = 1;
  chart.series = {{"staking", "Staking", {1, 1, 0}, {0, 0, 1}}};
  const auto x = [&] { return *lay_out(chart, space).today; };
  const ChartLayout layout = lay_out(chart, space);
  const double slot = (layout.right - layout.left) / 3;
  EXPECT_NEAR(x(), layout.left + 2 * slot, 1e-9) << "after the running month";
  chart.series[0].projected[1] = 1;
  EXPECT_NEAR(x(), layout.left + 2 * slot, 1e-9) << "also when part of it is still to come";
  chart.series[0].accrued[1] = 0;
  EXPECT_NEAR(x(), layout.left + slot, 1e-9) << "before it, when all of it is";
  chart.today = 9;
  EXPECT_FALSE(lay_out(chart, space).today);
}

TEST(ChartLayout, EverythingStaysInsideAndLabelsNeverTouch) {
  std::mt19937 random(7);
  const auto number = [&](double scale) { return scale * (static_cast<double>(random()) / 4294967295.0 - 0.2); };
  for (const int count : {1, 2, 5, 12, 13, 23, 36, 60, 132, 240}) {
    for (const double scale : {1e-6, 0.37, 1.0, 2500.0, 1e12}) {
      ReportBarChart chart = months(count, make_date(2025, static_cast<unsigned>(1 + random() % 12), 1));
      chart.series = {{"staking", "Staking", {}, {}}, {"lending", "Lending", {}, {}}};
      for (int i = 0; i < count; ++i) {
        for (ReportSeries& series : chart.series) {
          series.accrued.push_back(number(scale));
          series.projected.push_back(number(scale));
        }
        chart.whiskers.push_back(std::pair{number(scale), number(3 * scale)});
        if (chart.whiskers.back()->first > chart.whiskers.back()->second)
          std::swap(chart.whiskers.back()->first, chart.whiskers.back()->second);
        chart.medians.emplace_back(chart.whiskers.back()->second);
      }
      const ChartLayout layout = lay_out(chart, space);
      SCOPED_TRACE(testing::Message() << count << " months, scale " << scale);
      for (const ChartSegment& segment : layout.segments) {
        ASSERT_GE(segment.x, layout.left);
        ASSERT_LE(segment.x + segment.width, layout.right + 1e-9);
        ASSERT_GE(segment.y, layout.top - 1e-6);
        ASSERT_LE(segment.y + segment.height, layout.bottom + 1e-6);
      }
      for (const ChartWhisker& whisker : layout.whiskers) {
        ASSERT_GE(whisker.high, layout.top - 1e-6);
        ASSERT_LE(whisker.low, layout.bottom + 1e-6);
      }
      ASSERT_FALSE(layout.labels.empty());
      double text_end = -1e9;
      double year_end = -1e9;
      for (const ChartLabel& label : layout.labels) {
        const double half = space.character_width * static_cast<double>(label.text.size()) / 2;
        if (!label.text.empty()) {
          ASSERT_GT(label.x - half, text_end);
          text_end = label.x + half;
        }
        if (label.year.empty()) continue;
        ASSERT_GT(label.x - 2 * space.character_width, year_end);
        year_end = label.x + 2 * space.character_width;
      }
      std::map<std::string, int> ticks;
      for (const ChartGridLine& line : layout.grid) ASSERT_EQ(++ticks[line.label], 1) << line.label << " twice";
      ASSERT_GE(layout.grid.size(), 2u);
      ASSERT_LE(layout.grid.size(), 12u);
    }
  }
}

TEST(ChartLayout, AxisLabelsAreRoundNumbers) {
  ReportBarChart chart = months(1);
  chart.series = {{"staking", "Staking", {1490}, {}}};
  std::vector<std::string> labels;
  for (const ChartGridLine& line : lay_out(chart, space).grid) labels.push_back(line.label);
  EXPECT_THAT(labels, testing::ElementsAre("0", "500", "1,000", "1,500"));
  chart.series[0].accrued = {0.3};
  labels.clear();
  for (const ChartGridLine& line : lay_out(chart, space).grid) labels.push_back(line.label);
  EXPECT_THAT(labels, testing::ElementsAre("0.0", "0.1", "0.2", "0.3"));
}

TEST(ChartLayout, NothingToShowIsNoFault) {
  EXPECT_TRUE(lay_out(ReportBarChart{}, space).segments.empty());
  EXPECT_TRUE(lay_out(months(4), space).segments.empty());
  EXPECT_EQ(describe(ReportBarChart{}), "No months to show.");
  ReportBarChart broken = months(1);
  broken.series = {{"staking", "Staking", {NAN}, {INFINITY}}};
  EXPECT_TRUE(lay_out(broken, space).segments.empty());
}

TEST(ChartLayout, BarLengthsAreSharesOfTheTrack) {
  const ReportBarList list{"Risks", 100, {{"a", 25, {}}, {"b", 140, {}}, {"c", -3, {}}, {"d", NAN, {}}}};
  EXPECT_THAT(bar_lengths(list), testing::ElementsAre(0.25, 1, 0, 0));
  EXPECT_EQ(bar_text(list, list.bars[0]), "25");
  const ReportBarList shares{"Shares", 1, {{"a", 0.31, {}}}};
  EXPECT_EQ(bar_text(shares, shares.bars[0]), "31.0\u202F%");
}

}  // namespace chart_layout_test
}  // namespace tidemill
