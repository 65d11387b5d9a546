#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/engine/forecast_body.h"

namespace tidemill {

/// One month of one strategy, or of all of them, as it was forecast and as it came.
struct ScoredMonth {
  Date from{};
  Date to{};  ///< exclusive
  Band forecast;
  std::optional<double> actual;  ///< recorded income dated in the month; nothing while it can't be scored
  std::string reason;            ///< why not: "not over yet", "nothing recorded"
  double crps = 0;
  bool within_50() const { return actual && *actual >= forecast.p25 && *actual <= forecast.p75; }
  bool within_80() const { return actual && *actual >= forecast.p10 && *actual <= forecast.p90; }
};

struct StrategyScore {
  std::string strategy;  ///< its kind, or "total"
  std::vector<ScoredMonth> months;
  int scored = 0;
  std::optional<double> coverage_50, coverage_80;  ///< shares of the scored months; nothing while there are none
  std::optional<double> bias;  ///< Σ(forecast mean − recorded) / Σ recorded: above 0 it promised too much
  std::optional<double> crps;  ///< mean over the scored months, base currency
};

struct ForecastScore {
  ForecastId forecast{0};
  std::string name;
  Date as_of{};
  std::vector<StrategyScore> strategies;
  StrategyScore total;
};

/// Compares a frozen projection with what was recorded since, never with estimates. Tax and costs that were taken off
/// the projection are added back: records are of income before both. A month counts when it is over and
/// every holding of the strategy has a recorded payout in it; the total's when every strategy that was to earn counts.
/// What was recorded without a price leaves its month out. Errors: damaged, when the forecast can't be read; bad_input
/// for another currency.
Result<ForecastScore> score_forecast(const Portfolio& portfolio, const std::vector<HoldingIncome>& income,
                                     const Forecast& forecast, Date as_of);

/// Every forecast of a portfolio that can be scored, oldest first, and in words why the others can't.
struct ForecastScores {
  std::vector<ForecastScore> scores;
  std::vector<std::string> left_out;
};
ForecastScores score_forecasts(const Portfolio& portfolio, const std::vector<HoldingIncome>& income, Date as_of);

/// The totals of several forecasts, month by month: "19 of 24 inside the 80 % band".
struct ForecastSummary {
  int forecasts = 0;
  int scored = 0;                    ///< months
  int within_50 = 0, within_80 = 0;  ///< of them
  std::optional<double> bias;        ///< Σ(forecast mean − recorded) / Σ recorded
  std::optional<double> crps;        ///< mean over the scored months, base currency
};
ForecastSummary summary_of(std::span<const ForecastScore> scores);

}  // namespace tidemill
