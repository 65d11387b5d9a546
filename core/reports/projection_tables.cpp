#include "core/reports/projection_tables.h"

#include <fmt/format.h>

#include "core/engine/forecast_score.h"
#include "core/reports/report_table.h"

namespace tidemill {

std::optional<ReportTable> sensitivities_table(const Projection& projection) {
  if (projection.sensitivities.empty()) return std::nullopt;
  ReportTable table{"sensitivities", "What moves it most", {}, {}};
  table.columns = {text_column("what", "If"), number_column("change", "Mean of all months changes by")};
  for (const Sensitivity& each : projection.sensitivities)
    table.rows.push_back({{each.what, EstimateCell{each.change}}, {}});
  return table;
}

std::optional<ReportTable> losses_table(const Projection& projection) {
  if (projection.losses.empty()) return std::nullopt;
  ReportTable table{"losses", "Capital lost, by cause", {}, {}};
  table.columns = {text_column("cause", "Cause"),           number_column("chance", "Chance"),
                   number_column("mean_loss", "Mean loss"), number_column("probability", "Assumed a year"),
                   number_column("loss", "Share lost"),     text_column("source", "From")};
  for (const LossByCause& each : projection.losses) {
    const bool follows = each.probability == 0;  // a liquidation follows from prices
    table.rows.push_back(
        {{each.cause, PercentCell{each.chance}, EstimateCell{each.mean_loss},
          follows ? Cell{} : PercentCell{each.probability}, follows ? Cell{} : PercentCell{each.loss}, each.source},
         {}});
  }
  return table;
}

std::optional<ReportTable> capital_table(const Projection& projection) {
  if (projection.capital.empty()) return std::nullopt;
  ReportTable table{"capital", "Capital at the ends of months", {}, {}};
  table.columns = {text_column("date", "Day"), number_column("p10", "P10"), number_column("p50", "Median"),
                   number_column("p90", "P90"), number_column("mean", "Mean")};
  for (const CapitalMonth& month : projection.capital)
    table.rows.push_back(
        {{month.to - std::chrono::days{1}, EstimateCell{month.value.p10}, EstimateCell{month.value.p50},
          EstimateCell{month.value.p90}, EstimateCell{month.value.mean}},
         {}});
  return table;
}

std::optional<ReportTable> rates_table(const Analysis& analysis) {
  ReportTable table{"rates", "Rates earned and promised", {}, {}};
  table.columns = {text_column("holding", "Holding"), number_column("advertised", "By its terms"),
                   number_column("realised", "Earned"), number_column("used", "Projected"),
                   number_column("days", "Days of records")};
  for (const HoldingProjection& row : analysis.projection.holdings) {
    const Holding* holding = analysis.portfolio->holding(row.holding);
    if (!holding || !row.rate.realised) continue;
    table.rows.push_back(
        {{analysis.portfolio->title(*holding), percent_cell(row.rate.advertised), percent_cell(row.rate.realised),
          percent_cell(row.rate.used), static_cast<std::int64_t>(row.rate.days)},
         holding->kind});
  }
  if (table.rows.empty()) return std::nullopt;
  return table;
}

std::optional<ReportTable> scores_table(const Analysis& analysis, std::vector<std::string>& notes) {
  const ForecastScores past = score_forecasts(*analysis.portfolio, analysis.income, analysis.as_of);
  notes.insert(notes.end(), past.left_out.begin(), past.left_out.end());
  if (past.scores.empty()) return std::nullopt;
  ReportTable table{"scores", "Past forecasts and their score", {}, {}};
  table.columns = {text_column("forecast", "Forecast"),
                   text_column("as_of", "Made on"),
                   number_column("scored", "Months scored"),
                   number_column("inside_80", "Inside the 80\u202F% band"),
                   number_column("inside_50", "Inside the 50\u202F% band"),
                   number_column("bias", "Bias"),
                   number_column("crps", "CRPS")};
  const auto add = [&](Cell name, Cell as_of, const ForecastSummary& summary) {
    const auto of = [&](int inside) {
      return summary.scored == 0 ? Cell{} : Cell{fmt::format("{} of {}", inside, summary.scored)};
    };
    table.rows.push_back({{std::move(name), std::move(as_of), std::int64_t{summary.scored}, of(summary.within_80),
                           of(summary.within_50), percent_cell(summary.bias), estimate_cell(summary.crps)},
                          {}});
  };
  for (const ForecastScore& score : past.scores) add(score.name, score.as_of, summary_of({&score, 1}));
  add("All forecasts", {}, summary_of(past.scores));
  table.rows.back().total = true;
  notes.emplace_back(
      "Forecasts are scored against recorded income only, a month when it is over and everything in it was recorded. "
      "Bias above 0 promised too much; CRPS is the mean distance of the forecast from what came.");
  return table;
}

}  // namespace tidemill
