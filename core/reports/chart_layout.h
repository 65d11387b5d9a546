#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/reports/report_document.h"

namespace tidemill {

/// Room that a chart has, in the units of whoever paints it, y downwards.
struct ChartSpace {
  double width = 0;
  double height = 0;
  double text_height = 0;      ///< of a line of labels
  double character_width = 0;  ///< of an average digit
};

/// One segment of a stacked bar.
struct ChartSegment {
  double x = 0, y = 0, width = 0, height = 0;
  std::size_t category = 0;
  std::size_t series = 0;
  bool projected = false;  ///< painted pale
  double value = 0;
};
struct ChartGridLine {
  double y = 0;
  std::string label;
};
struct ChartWhisker {
  double x = 0, low = 0, high = 0, half_cap = 0;
  std::optional<double> median;
};
/// A label under the axis, centred on x; `year` goes on a second line.
struct ChartLabel {
  double x = 0;
  std::string text;
  std::string year;
};

/// Where everything of a stacked bar chart goes. HTML and PDF paint the same layout.
struct ChartLayout {
  double left = 0, right = 0, top = 0, bottom = 0;  ///< the plot, without labels
  double zero = 0;                                  ///< y of the value 0
  std::vector<ChartGridLine> grid;
  std::vector<ChartSegment> segments;
  std::vector<ChartWhisker> whiskers;
  std::vector<ChartLabel> labels;
  std::optional<double> today;  ///< x of the line between what has accrued and what is projected
};

ChartLayout lay_out(const ReportBarChart& chart, const ChartSpace& space);

/// The chart in one sentence, for those who can't see it.
std::string describe(const ReportBarChart& chart);

/// Lengths of a bar list's bars as a share of the track, 0…1, in order.
std::vector<double> bar_lengths(const ReportBarList& list);
/// What stands behind a bar: "48" or "31.0 %".
std::string bar_text(const ReportBarList& list, const ReportBar& bar);

}  // namespace tidemill
