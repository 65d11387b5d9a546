#include "core/engine/forecast_score.h"

#include <algorithm>
#include <cmath>

#include "core/formulas/crps.h"

namespace tidemill {
namespace {

/// Recorded income of the holdings that a forecast was made for.
class Recorded {
 public:
  Recorded(const Portfolio& portfolio, const std::vector<HoldingIncome>& income, Date forecast_on)
      : portfolio_(portfolio) {
    for (const HoldingIncome& so_far : income) {
      const Holding* holding = portfolio.holding(so_far.holding);
      if (holding && holding->opened <= forecast_on) by_kind_[holding->kind].emplace_back(holding, &so_far);
    }
  }

  /// Fills `actual`, or says why it can't.
  void measure(const std::string& kind, ScoredMonth& month) const {
    const auto found = by_kind_.find(kind);
    double sum = 0;
    bool any = false;
    if (found != by_kind_.end())
      for (const auto& [holding, so_far] : found->second) {
        if (holding->closed && *holding->closed <= month.from) continue;
        const auto recorded = of_holding(*holding, *so_far, month);
        if (!recorded) return;
        sum += *recorded;
        any = true;
      }
    if (any)
      month.actual = sum;
    else
      month.reason = "nothing recorded";
  }

 private:
  std::optional<double> of_holding(const Holding& holding, const HoldingIncome& so_far, ScoredMonth& month) const {
    double sum = 0;
    bool any = false;
    for (const IncomeItem& item : so_far.items) {
      if (!item.recorded || item.type == EntryType::cost || item.day < month.from || item.day >= month.to) continue;
      if (!item.value) {
        month.reason = "recorded without a price for “" + portfolio_.title(holding) + "”";
        return std::nullopt;
      }
      sum += item.value->to_double();
      any = true;
    }
    if (any) return sum;
    month.reason = "nothing recorded for “" + portfolio_.title(holding) + "”";
    return std::nullopt;
  }

  const Portfolio& portfolio_;
  std::map<std::string, std::vector<std::pair<const Holding*, const HoldingIncome*>>> by_kind_;
};

void finish(StrategyScore& score) {
  double in_50 = 0, in_80 = 0, error = 0, recorded = 0, crps = 0;
  for (ScoredMonth& month : score.months) {
    if (!month.actual) continue;
    const Band& band = month.forecast;
    const QuantilePoint points[] = {{0.05, band.p5},  {0.10, band.p10}, {0.25, band.p25}, {0.50, band.p50},
                                    {0.75, band.p75}, {0.90, band.p90}, {0.95, band.p95}};
    month.crps = crps_of_quantiles(points, *month.actual);
    ++score.scored;
    in_50 += month.within_50();
    in_80 += month.within_80();
    error += band.mean - *month.actual;
    recorded += *month.actual;
    crps += month.crps;
  }
  if (score.scored == 0) return;
  score.coverage_50 = in_50 / score.scored;
  score.coverage_80 = in_80 / score.scored;
  score.crps = crps / score.scored;
  if (recorded != 0) score.bias = error / std::abs(recorded);
}

/// What was forecast as recorded income is: before costs and tax were taken off.
void before_costs_and_tax(std::vector<ProjectedMonth>& months, const std::vector<double>& costs, double tax) {
  for (std::size_t m = 0; m < months.size(); ++m)
    for (double Band::*each :
         {&Band::p5, &Band::p10, &Band::p25, &Band::p50, &Band::p75, &Band::p90, &Band::p95, &Band::mean}) {
      double& value = months[m].income.*each;
      if (m < costs.size()) value += costs[m];
      if (tax > 0 && tax < 1) value /= 1 - tax;
    }
}

}  // namespace

Result<ForecastScore> score_forecast(const Portfolio& portfolio, const std::vector<HoldingIncome>& income,
                                     const Forecast& forecast, Date as_of) {
  TIDEMILL_TRY(body, read_forecast_body(forecast.body));
  if (body.currency != portfolio.currency().code())
    return fail(ErrorCode::bad_input, "forecast " + quote(forecast.name),
                "it is in " + body.currency + ", the portfolio in " + portfolio.currency().code(),
                "save a new forecast");
  before_costs_and_tax(body.months, body.costs, body.tax);
  for (auto& [kind, months] : body.strategies) before_costs_and_tax(months, body.strategy_costs[kind], body.tax);
  const Recorded recorded(portfolio, income, forecast.as_of);
  ForecastScore score{forecast.id, forecast.name, forecast.as_of, {}, {}};
  score.total.strategy = "total";
  for (const ProjectedMonth& month : body.months) {
    ScoredMonth total{month.from, month.to, month.income, {}, {}};
    if (month.to > as_of)
      total.reason = "not over yet";
    else
      total.actual = 0;
    score.total.months.push_back(std::move(total));
  }
  for (const auto& [kind, months] : body.strategies) {
    StrategyScore strategy{kind, {}, 0, {}, {}, {}, {}};
    for (std::size_t m = 0; m < months.size(); ++m) {
      ScoredMonth month{months[m].from, months[m].to, months[m].income, {}, {}};
      if (month.to > as_of)
        month.reason = "not over yet";
      else
        recorded.measure(kind, month);
      if (m < score.total.months.size()) {
        ScoredMonth& total = score.total.months[m];
        if (total.actual && month.actual) {
          *total.actual += *month.actual;
        } else if (total.actual && month.forecast.mean > 0) {
          total.actual.reset();
          total.reason = month.reason;
        }
      }
      strategy.months.push_back(std::move(month));
    }
    finish(strategy);
    score.strategies.push_back(std::move(strategy));
  }
  if (score.strategies.empty())
    for (ScoredMonth& month : score.total.months) {
      month.actual.reset();
      if (month.reason.empty()) month.reason = "nothing recorded";
    }
  finish(score.total);
  return score;
}

ForecastScores score_forecasts(const Portfolio& portfolio, const std::vector<HoldingIncome>& income, Date as_of) {
  ForecastScores result;
  for (const auto& [id, forecast] : portfolio.forecasts()) {
    auto score = score_forecast(portfolio, income, *forecast, as_of);
    if (score)
      result.scores.push_back(*std::move(score));
    else
      result.left_out.push_back("The forecast " + quote(forecast->name) + " is not scored: " + score.error().why + ".");
  }
  std::ranges::stable_sort(result.scores, {}, &ForecastScore::as_of);
  return result;
}

ForecastSummary summary_of(std::span<const ForecastScore> scores) {
  ForecastSummary summary;
  summary.forecasts = static_cast<int>(scores.size());
  double error = 0, recorded = 0, crps = 0;
  for (const ForecastScore& score : scores)
    for (const ScoredMonth& month : score.total.months) {
      if (!month.actual) continue;
      ++summary.scored;
      summary.within_50 += month.within_50() ? 1 : 0;
      summary.within_80 += month.within_80() ? 1 : 0;
      error += month.forecast.mean - *month.actual;
      recorded += *month.actual;
      crps += month.crps;
    }
  if (summary.scored == 0) return summary;
  summary.crps = crps / summary.scored;
  if (recorded != 0) summary.bias = error / std::abs(recorded);
  return summary;
}

}  // namespace tidemill
