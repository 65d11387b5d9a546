#include "core/reports/chart_layout.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "core/reports/report_text.h"

namespace tidemill {

namespace {

double at(const std::vector<double>& values, std::size_t i) {
  return i < values.size() && std::isfinite(values[i]) ? values[i] : 0;
}

// The values of an axis: whole steps of 1, 2, 2.5 or 5 times a power of ten, with 0 among them.
struct Axis {
  double low = 0, high = 1, step = 1;
};

double nice_step(double span, int lines) {
  const double rough = span / lines;
  const double power = std::pow(10.0, std::floor(std::log10(rough)));
  for (const double factor : {1.0, 2.0, 2.5, 5.0})
    if (factor * power >= rough * (1 - 1e-9)) return factor * power;
  return 10 * power;
}

Axis axis_of(const ReportBarChart& chart, int lines) {
  double low = 0;
  double high = 0;
  for (std::size_t i = 0; i < chart.categories.size(); ++i) {
    double above = 0;
    double below = 0;
    for (const ReportSeries& series : chart.series)
      for (const double value : {at(series.accrued, i), at(series.projected, i)}) (value < 0 ? below : above) += value;
    low = std::min(low, below);
    high = std::max(high, above);
    if (i < chart.whiskers.size() && chart.whiskers[i]) {
      low = std::min(low, chart.whiskers[i]->first);
      high = std::max(high, chart.whiskers[i]->second);
    }
  }
  if (high - low <= 0) return {};
  const double step = nice_step(high - low, lines);
  return {std::floor(low / step + 1e-9) * step, std::ceil(high / step - 1e-9) * step, step};
}

// Decimals a label needs so that two neighbours differ.
int places_for(double step) {
  int places = 0;
  for (double rest = step; places < 10 && std::abs(rest - std::round(rest)) > 1e-6 * std::abs(rest); rest *= 10)
    ++places;
  return places;
}

bool is_month(const std::string& category) {
  return readable::month(category) != category;
}

// Months that get a label: every one where they fit, else every second, third, quarter … of the calendar.
std::vector<ChartLabel> labels_of(const ReportBarChart& chart, double left, double slot, double character) {
  const std::size_t count = chart.categories.size();
  const bool months = std::all_of(chart.categories.begin(), chart.categories.end(), is_month);
  std::vector<ChartLabel> labels;
  if (!months) {
    for (std::size_t i = 0; i < count; ++i)
      labels.push_back({left + slot * (static_cast<double>(i) + 0.5), chart.categories[i], {}});
    return labels;
  }
  std::size_t every = 1;
  for (const std::size_t step : {1U, 2U, 3U, 6U, 12U, 24U, 60U}) {
    every = step;
    if (slot * static_cast<double>(step) >= 4.2 * character) break;
  }
  const auto month_number = [&](std::size_t i) {
    return std::stoul(chart.categories[i].substr(0, 4)) * 12 + std::stoul(chart.categories[i].substr(5)) - 1;
  };
  std::string year;
  for (std::size_t i = 0; i < count; ++i) {
    if (month_number(i) % every != 0 && count > every) continue;
    ChartLabel label{
        left + slot * (static_cast<double>(i) + 0.5), readable::month(chart.categories[i]).substr(0, 3), {}};
    if (every >= 12) label.text.clear();
    if (const std::string its_year = chart.categories[i].substr(0, 4); its_year != year) {
      label.year = year = its_year;
    }
    labels.push_back(std::move(label));
  }
  // Two years side by side would touch: the earlier one, which stands for fewer months, gives way.
  for (std::size_t i = 0; i + 1 < labels.size(); ++i)
    if (!labels[i].year.empty() && !labels[i + 1].year.empty() && labels[i + 1].x - labels[i].x < 5 * character)
      labels[i].year.clear();
  return labels;
}

// x of the line that parts what was from what may come.
std::optional<double> today_line(const ReportBarChart& chart, double left, double slot) {
  if (!chart.today || *chart.today >= chart.categories.size()) return std::nullopt;
  bool accrued = false;
  bool projected = false;
  for (const ReportSeries& series : chart.series) {
    accrued = accrued || at(series.accrued, *chart.today) != 0;
    projected = projected || at(series.projected, *chart.today) != 0;
  }
  // A running month with nothing behind it yet belongs to the future as a whole.
  const double position = projected && !accrued ? 0 : 1;
  return left + slot * (static_cast<double>(*chart.today) + position);
}

}  // namespace

ChartLayout lay_out(const ReportBarChart& chart, const ChartSpace& space) {
  ChartLayout layout;
  const int lines = std::clamp(static_cast<int>(space.height / (space.text_height * 3.2)), 2, 8);
  const Axis axis = axis_of(chart, lines);
  const int places = places_for(axis.step);
  const int steps = static_cast<int>(std::lround((axis.high - axis.low) / axis.step));

  std::size_t widest = 1;
  std::vector<std::string> texts;
  for (int i = 0; i <= steps; ++i) {
    const double value = axis.low + i * axis.step;
    texts.push_back(readable::number(std::abs(value) < axis.step / 2 ? 0 : value, places));
    widest = std::max(widest, texts.back().size());
  }
  layout.left = static_cast<double>(widest) * space.character_width + space.character_width;
  layout.right = space.width;
  layout.top = space.text_height * 1.4;  // room for “today”
  layout.bottom = space.height - space.text_height * 2.6;
  const auto y_of = [&](double value) {
    return layout.bottom - (value - axis.low) / (axis.high - axis.low) * (layout.bottom - layout.top);
  };
  layout.zero = y_of(0);
  for (int i = 0; i <= steps; ++i)
    layout.grid.push_back({y_of(axis.low + i * axis.step), texts[static_cast<std::size_t>(i)]});

  const std::size_t count = chart.categories.size();
  if (count == 0) return layout;
  const double slot = (layout.right - layout.left) / static_cast<double>(count);
  const double bar = std::min(slot * 0.72, space.text_height * 2.4);
  for (std::size_t i = 0; i < count; ++i) {
    const double centre = layout.left + slot * (static_cast<double>(i) + 0.5);
    double above = 0;
    double below = 0;
    const auto stack = [&](std::size_t series, double value, bool projected) {
      if (value == 0) return;
      double& end = value < 0 ? below : above;
      const double from = y_of(end);
      const double to = y_of(end += value);
      layout.segments.push_back(
          {centre - bar / 2, std::min(from, to), bar, std::abs(to - from), i, series, projected, value});
    };
    for (std::size_t s = 0; s < chart.series.size(); ++s) stack(s, at(chart.series[s].accrued, i), false);
    for (std::size_t s = 0; s < chart.series.size(); ++s) stack(s, at(chart.series[s].projected, i), true);
    if (i < chart.whiskers.size() && chart.whiskers[i]) {
      const bool has_median = i < chart.medians.size() && chart.medians[i].has_value();
      layout.whiskers.push_back({centre, y_of(chart.whiskers[i]->first), y_of(chart.whiskers[i]->second),
                                 std::min(bar * 0.28, space.text_height * 0.4),
                                 has_median ? std::optional(y_of(*chart.medians[i])) : std::nullopt});
    }
  }
  layout.labels = labels_of(chart, layout.left, slot, space.character_width);
  layout.today = today_line(chart, layout.left, slot);
  return layout;
}

std::string describe(const ReportBarChart& chart) {
  if (chart.categories.empty()) return "No months to show.";
  const std::string from = readable::month(chart.categories.front());
  const std::string to = readable::month(chart.categories.back());
  std::string names;
  for (const ReportSeries& series : chart.series) names += (names.empty() ? "" : ", ") + series.name;
  std::string text = fmt::format("Stacked bars from {} to {}, {}: {}.", from, to, chart.unit, names);
  const auto projected = [](const ReportSeries& series) {
    return std::any_of(series.projected.begin(), series.projected.end(), [](double value) { return value != 0; });
  };
  if (std::any_of(chart.series.begin(), chart.series.end(), projected))
    text += " Pale bars are projected means; their lines run from the 10th to the 90th percentile of the total.";
  return text;
}

std::vector<double> bar_lengths(const ReportBarList& list) {
  std::vector<double> lengths;
  for (const ReportBar& bar : list.bars)
    lengths.push_back(list.scale > 0 && std::isfinite(bar.value) ? std::clamp(bar.value / list.scale, 0.0, 1.0) : 0);
  return lengths;
}

std::string bar_text(const ReportBarList& list, const ReportBar& bar) {
  return list.scale == 1 ? readable::percent(bar.value) : readable::number(std::round(bar.value), 0);
}

}  // namespace tidemill
