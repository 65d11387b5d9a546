#include "ui/charts/income_series.h"

#include <algorithm>
#include <cmath>

namespace tidemill::ui {

namespace {

void make_shares(IncomeChartData& data) {
  for (int month = 0; month < int(data.months.size()); ++month) {
    double size = 0.0;
    for (const IncomeSeries& s : data.series)
      size += std::abs(valueOf(s.accrued, month)) + std::abs(valueOf(s.projected, month));
    const auto at = std::size_t(month);
    for (IncomeSeries& s : data.series)
      for (auto* values : {&s.accrued, &s.projected})
        if (at < values->size()) (*values)[at] = size > 0.0 ? 100.0 * valueOf(*values, month) / size : 0.0;
  }
}

void add_up(std::vector<double>& values, std::size_t count) {
  values.resize(count, 0.0);
  double sum = 0.0;
  for (double& value : values) {
    sum += std::isfinite(value) ? value : 0.0;
    value = sum;
  }
}

}  // namespace

double valueOf(const std::vector<double>& values, int month) {
  const auto at = std::size_t(month);
  return at < values.size() && std::isfinite(values[at]) ? values[at] : 0.0;
}

IncomeChartData shaped(const IncomeChartData& data, IncomeShape shape) {
  IncomeChartData made = data;
  if (shape == IncomeShape::amounts) return made;
  made.whiskers.clear();
  if (shape == IncomeShape::shares) {
    made.before.clear();
    make_shares(made);
    return made;
  }
  for (IncomeSeries& s : made.series) {
    add_up(s.accrued, made.months.size());
    add_up(s.projected, made.months.size());
  }
  double sum = 0.0;
  for (std::optional<double>& value : made.before)
    if (value) value = sum += *value;
  return made;
}

IncomeChartData cut(const IncomeChartData& data, int first, int last) {
  const int count = int(data.months.size());
  if (count == 0) return data;
  const int from = std::clamp(first, 0, count - 1);
  const int to = std::clamp(last, from, count - 1);
  const auto part = [&](auto& values) {
    using Values = std::remove_cvref_t<decltype(values)>;
    const auto size = std::ptrdiff_t(values.size());
    values = Values(values.begin() + std::min<std::ptrdiff_t>(from, size),
                    values.begin() + std::min<std::ptrdiff_t>(to + 1, size));
  };
  IncomeChartData made = data;
  part(made.months);
  part(made.whiskers);
  part(made.before);
  for (IncomeSeries& s : made.series) {
    part(s.accrued);
    part(s.projected);
  }
  if (made.today) {
    made.today = *made.today - from;
    if (*made.today < 0 || *made.today > to - from + 1) made.today.reset();
  }
  return made;
}

}  // namespace tidemill::ui
