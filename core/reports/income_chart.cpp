#include "core/reports/income_chart.h"

#include <algorithm>

#include "core/reports/portfolio_names.h"
#include "core/reports/report_table.h"
#include "core/reports/report_text.h"
#include "core/strategies/registry.h"

namespace tidemill {

namespace {

std::string month_of(Date date) {
  return to_string(date).substr(0, 7);
}

// The months on the axis: from the first with accrued income to the last projected, without gaps.
std::vector<std::string> months_between(Date first, Date last) {
  std::vector<std::string> months;
  for (Date month = month_start(first); month <= last; month = add_months(month, 1)) months.push_back(month_of(month));
  return months;
}

std::size_t place_of(const std::vector<std::string>& categories, const std::string& month) {
  return static_cast<std::size_t>(std::find(categories.begin(), categories.end(), month) - categories.begin());
}

// The row of a kind; made when it is the first of its kind.
ReportSeries& series_of(ReportBarChart& chart, const std::string& kind) {
  const auto found = std::find_if(chart.series.begin(), chart.series.end(),
                                  [&](const ReportSeries& series) { return series.id == kind; });
  if (found != chart.series.end()) return *found;
  const std::vector<double> none(chart.categories.size());
  return chart.series.emplace_back(ReportSeries{kind, kind_label(kind), none, none});
}

void sort_as_registered(ReportBarChart& chart) {
  const auto order = [](const ReportSeries& series) {
    const auto kinds = strategy_kinds();
    return std::find_if(kinds.begin(), kinds.end(),
                        [&](const StrategyKind* kind) { return kind->descriptor().id == series.id; }) -
           kinds.begin();
  };
  std::stable_sort(chart.series.begin(), chart.series.end(),
                   [&](const ReportSeries& a, const ReportSeries& b) { return order(a) < order(b); });
}

std::vector<Cell> band_cells(Cell name, const Band& band) {
  return {std::move(name), EstimateCell{band.mean}, EstimateCell{band.p10}, EstimateCell{band.p50},
          EstimateCell{band.p90}};
}

}  // namespace

std::size_t shown_months(const Projection& projection) {
  return std::min<std::size_t>(projection.months.size(), 12);
}

std::string category_of(const ProjectedMonth& month) {
  return month_of(month.to - std::chrono::days{1});
}

ReportBarChart income_chart(const Analysis& analysis, const IncomeTable* accrued, const Projection* projection) {
  ReportBarChart chart;
  chart.unit = analysis.currency.code() + " a month";
  const std::size_t ahead = projection ? shown_months(*projection) : 0;
  const bool has_past = accrued && !accrued->rows.empty();
  if (!has_past && ahead == 0) return chart;

  // Rows are sorted by month; the keys are "2026-11" and the kind.
  const auto month_date = [](const std::string& month) { return parse_date(month + "-01").value_or(Date{}); };
  const Date first = month_date(has_past ? accrued->rows.front().keys[0] : category_of(projection->months.front()));
  Date last = has_past ? accrued->to : first;
  if (ahead > 0) last = std::max(last, projection->months[ahead - 1].to - std::chrono::days{1});
  chart.categories = months_between(first, last);

  if (has_past) {
    for (const IncomeRow& row : accrued->rows) {
      if (row.total.is_zero()) continue;
      series_of(chart, row.keys[1]).accrued[place_of(chart.categories, row.keys[0])] += row.total.to_double();
    }
  }
  if (ahead > 0) {
    chart.whiskers.resize(chart.categories.size());
    chart.medians.resize(chart.categories.size());
    for (std::size_t i = 0; i < ahead; ++i) {
      const std::size_t place = place_of(chart.categories, category_of(projection->months[i]));
      const Band& band = projection->months[i].income;
      chart.whiskers[place] = std::pair{band.p10, band.p90};
      chart.medians[place] = band.p50;
      for (const StrategyProjection& strategy : projection->strategies) {
        if (i >= strategy.months.size() || strategy.months[i].income.mean == 0) continue;
        series_of(chart, strategy.kind).projected[place] = strategy.months[i].income.mean;
      }
    }
    const std::size_t today = place_of(chart.categories, month_of(analysis.as_of));
    if (today < chart.categories.size()) chart.today = today;
  }
  sort_as_registered(chart);
  return chart;
}

ReportTable next_months_table(const Analysis& analysis) {
  const Projection& projection = analysis.projection;
  const std::size_t count = shown_months(projection);
  ReportTable table{"next_months", "Projected months", {}, {}};
  table.columns = {text_column("month", "Month"), number_column("mean", "Mean"), number_column("p10", "P10"),
                   number_column("p50", "Median"), number_column("p90", "P90")};
  for (std::size_t i = 0; i < count; ++i) {
    const ProjectedMonth& month = projection.months[i];
    table.rows.push_back({band_cells(PeriodCell{month.from, month.to - std::chrono::days{1}}, month.income), {}});
  }
  if (count > 0 && count == projection.months.size())
    table.rows.push_back(
        {band_cells(readable::count(static_cast<std::int64_t>(count)) + " months together", projection.total),
         {},
         true});
  return table;
}

}  // namespace tidemill
