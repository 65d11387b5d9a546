#include <fmt/format.h>

#include <array>

#include "core/engine/scenarios.h"
#include "core/reports/income_chart.h"
#include "core/reports/portfolio_names.h"
#include "core/reports/projection_tables.h"
#include "core/reports/report.h"
#include "core/reports/report_table.h"
#include "core/reports/report_text.h"

namespace tidemill {

namespace {

void add_band_columns(ReportTable& table) {
  static constexpr std::array<std::pair<const char*, const char*>, 8> columns{{{"mean", "Mean"},
                                                                               {"p5", "P5"},
                                                                               {"p10", "P10"},
                                                                               {"p25", "P25"},
                                                                               {"p50", "Median"},
                                                                               {"p75", "P75"},
                                                                               {"p90", "P90"},
                                                                               {"p95", "P95"}}};
  for (const auto& [key, title] : columns) table.columns.push_back(number_column(key, title));
}

std::vector<Cell> projection_band_cells(Cell name, const Band& band) {
  std::vector<Cell> cells{std::move(name)};
  for (const double value : {band.mean, band.p5, band.p10, band.p25, band.p50, band.p75, band.p90, band.p95})
    cells.emplace_back(EstimateCell{value});
  return cells;
}

ReportTable months_table(const Projection& projection) {
  ReportTable table{"months", "Income by month", {text_column("month", "Month")}, {}};
  add_band_columns(table);
  for (const ProjectedMonth& month : projection.months)
    table.rows.push_back(
        {projection_band_cells(PeriodCell{month.from, month.to - std::chrono::days{1}}, month.income), {}});
  if (!projection.months.empty())
    table.rows.push_back({projection_band_cells("All months together", projection.total), {}, true});
  return table;
}

ReportTable strategies_table(const Projection& projection) {
  ReportTable table{"by_strategy", "By strategy, all months", {text_column("strategy", "Strategy")}, {}};
  add_band_columns(table);
  for (const StrategyProjection& strategy : projection.strategies)
    table.rows.push_back({projection_band_cells(kind_label(strategy.kind), strategy.total), strategy.kind});
  table.rows.push_back({projection_band_cells("All strategies together", projection.total), {}, true});
  return table;
}

ReportTable assumptions_table(const Projection& projection) {
  ReportTable table{"assumptions", "Assumptions", {}, {}};
  table.columns = {text_column("what", "Assumption"), text_column("value", "Value"), text_column("source", "From")};
  for (const AssumptionLine& line : projection.assumptions)
    table.rows.push_back({{line.what, line.value, line.source}, {}});
  return table;
}

ReportFigures projection_figures(const Analysis& analysis) {
  const Projection& projection = analysis.projection;
  ReportFigures figures;
  const auto estimate = [&](const char* key, std::string label, double value, std::string note) {
    figures.figures.push_back({key, std::move(label), EstimateCell{value}, std::move(note)});
  };
  estimate("mean", fmt::format("Mean, {} months", projection.months.size()), projection.total.mean,
           fmt::format("P10 {} – P90 {}", readable::estimate(projection.total.p10, analysis.currency),
                       readable::estimate(projection.total.p90, analysis.currency)));
  estimate("median", "Median", projection.total.p50, "half of all outcomes are below");
  estimate("income_at_risk_95", "Income at risk", projection.income_at_risk_95, "mean less P5");
  estimate("expected_shortfall_95", "Expected shortfall", projection.expected_shortfall_95,
           "mean less the mean of the worst 5\u202F%");
  if (projection.goal && projection.goal_chance)
    figures.figures.push_back(
        {"goal_chance", "Chance of the goal", PercentCell{*projection.goal_chance},
         fmt::format("{} {} in the last month", readable::estimate(*projection.goal, analysis.currency),
                     analysis.currency.code())});
  return figures;
}

std::vector<std::string> projection_notes(const Analysis& analysis) {
  std::vector<std::string> notes;
  notes.push_back(
      "Means add up; percentiles do not: the last row of a table has the band of the whole. The mean lies above the "
      "median because prices can rise further than they can fall.");
  notes.push_back(fmt::format("Months are counted from {} and shown under the month they end in.",
                              readable::long_date(analysis.as_of)));
  for (std::string& line : problem_lines(analysis, analysis.projection.left_out)) notes.push_back(std::move(line));
  for (std::string& line : problem_lines(analysis, analysis.problems)) notes.push_back(std::move(line));
  notes.push_back("A projection is what follows from its assumptions, not a promise. Not investment advice.");
  return notes;
}

class ProjectionReport final : public Report {
 public:
  std::string_view id() const override { return "projection"; }
  std::string_view title() const override { return "Projection"; }
  std::string_view meaning() const override {
    return "What the next months may bring, with the range it may fall in and what was assumed.";
  }
  bool uses_period() const override { return false; }

  Result<ReportDocument> build(const Analysis& analysis, const ReportOptions& options) const override {
    return exact([&]() -> Result<ReportDocument> {
      const Projection& projection = analysis.projection;
      ReportDocument document = begin(analysis, options);
      document.subtitle = projection.months.empty()
                              ? analysis.currency.code()
                              : fmt::format("{} · {}",
                                            readable::long_period(projection.months.front().from,
                                                                  projection.months.back().to - std::chrono::days{1}),
                                            analysis.currency.code());
      if (projection.scenario != "base") {
        const auto scenario = find_scenario(*analysis.portfolio, projection.scenario);
        document.subtitle += " · scenario " + quote(scenario ? scenario->title : projection.scenario);
      }
      document.blocks.emplace_back(projection_figures(analysis));
      ReportBarChart chart = projection_chart(analysis);
      chart.title = "Projected income by month";
      if (chart.series.empty())
        document.blocks.emplace_back(ReportParagraph{"No holding is expected to earn anything."});
      else
        document.blocks.emplace_back(std::move(chart));
      if (!projection.method.empty()) document.blocks.emplace_back(ReportParagraph{projection.method});
      document.blocks.emplace_back(months_table(projection));
      document.blocks.emplace_back(strategies_table(projection));
      document.notes = projection_notes(analysis);
      const auto add = [&](std::optional<ReportTable> table) {
        if (table) document.blocks.emplace_back(*std::move(table));
      };
      add(capital_table(projection));
      add(sensitivities_table(projection));
      add(losses_table(projection));
      add(rates_table(analysis));
      if (!projection.assumptions.empty()) document.blocks.emplace_back(assumptions_table(projection));
      add(scores_table(analysis, document.notes));
      return document;
    });
  }
};

}  // namespace

const Report& projection_report() {
  static const ProjectionReport report;
  return report;
}

}  // namespace tidemill
