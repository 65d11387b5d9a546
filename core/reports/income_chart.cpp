#include "core/reports/income_chart.h"

#include <algorithm>

#include "core/engine/calendar_shares.h"
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

void set_whisker(ReportBarChart& chart, std::size_t place, bool shown, const Band& band) {
  chart.whiskers.resize(chart.categories.size());
  chart.medians.resize(chart.categories.size());
  if (!shown) return;
  chart.whiskers[place] = std::pair{band.p10, band.p90};
  chart.medians[place] = band.p50;
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

std::vector<Cell> short_band_cells(Cell name, const Band& band) {
  return {std::move(name), EstimateCell{band.mean}, EstimateCell{band.p10}, EstimateCell{band.p50},
          EstimateCell{band.p90}};
}

}  // namespace

std::size_t shown_months(const Projection& projection) {
  return std::min<std::size_t>(projection.months.size(), 12);
}

ReportBarChart income_chart(const Analysis& analysis, const IncomeTable& accrued, bool ahead) {
  ReportBarChart chart;
  chart.unit = analysis.currency.code() + " a month";
  const Projection& projection = analysis.projection;
  const std::size_t shown = ahead ? shown_months(projection) : 0;
  if (accrued.rows.empty() && shown == 0) return chart;

  // Rows are sorted by month; their keys are "2026-11" and the kind.
  const Date running = month_start(analysis.as_of);
  const Date first =
      accrued.rows.empty() ? running : parse_date(accrued.rows.front().keys[0] + "-01").value_or(running);
  const Date last = shown > 0 ? add_months(running, static_cast<int>(shown) - 1) : accrued.to;
  chart.categories = months_between(first, last);
  for (const IncomeRow& row : accrued.rows)
    if (!row.total.is_zero())
      series_of(chart, row.keys[1]).accrued[place_of(chart.categories, row.keys[0])] += row.total.to_double();

  if (shown > 0) {
    chart.today = place_of(chart.categories, month_of(analysis.as_of));
    std::vector<Band> bands(chart.categories.size());
    for (std::size_t i = 0; i < shown; ++i) {
      for (const CalendarShare& part : calendar_shares(projection.months[i])) {
        // What lies beyond the last month shown is left out: a bar of a few days would look like a fall.
        const std::size_t place = place_of(chart.categories, month_of(part.month));
        if (place == chart.categories.size()) continue;
        const Band& band = projection.months[i].income;
        bands[place].p10 += part.share * band.p10;
        bands[place].p50 += part.share * band.p50;
        bands[place].p90 += part.share * band.p90;
        for (const StrategyProjection& strategy : projection.strategies)
          if (i < strategy.months.size() && strategy.months[i].income.mean != 0)
            series_of(chart, strategy.kind).projected[place] += part.share * strategy.months[i].income.mean;
      }
    }
    const std::size_t whole = place_of(chart.categories, month_of(first_whole_month(analysis.as_of)));
    for (std::size_t place = 0; place < bands.size(); ++place) set_whisker(chart, place, place >= whole, bands[place]);
  }
  sort_as_registered(chart);
  return chart;
}

ReportBarChart projection_chart(const Analysis& analysis) {
  ReportBarChart chart;
  chart.unit = analysis.currency.code() + " a month";
  const Projection& projection = analysis.projection;
  for (std::size_t i = 0; i < shown_months(projection); ++i)
    chart.categories.push_back(month_of(projection.months[i].to - std::chrono::days{1}));
  for (std::size_t i = 0; i < chart.categories.size(); ++i) {
    set_whisker(chart, i, true, projection.months[i].income);
    for (const StrategyProjection& strategy : projection.strategies)
      if (i < strategy.months.size() && strategy.months[i].income.mean != 0)
        series_of(chart, strategy.kind).projected[i] = strategy.months[i].income.mean;
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
    table.rows.push_back({short_band_cells(PeriodCell{month.from, month.to - std::chrono::days{1}}, month.income), {}});
  }
  if (count > 0 && count == projection.months.size())
    table.rows.push_back(
        {short_band_cells(readable::count(static_cast<std::int64_t>(count)) + " months together", projection.total),
         {},
         true});
  return table;
}

}  // namespace tidemill
