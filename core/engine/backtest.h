#pragma once

#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

#include "core/engine/projection.h"
#include "core/formulas/block_bootstrap.h"

namespace tidemill {

/// One forecast of one month, made without knowing anything later, and what came. Base currency.
struct BacktestPoint {
  Date origin{};
  int horizon = 1;  ///< the month after the origin
  Band forecast;
  double actual = 0;
  double line = 0;         ///< the naive flat line: the origin's price × rate for the days of that month
  double line_spread = 0;  ///< deviation of last year's monthly income about its mean, scaled to the line
  double crps = 0;
  double naive_crps = 0;  ///< of a normal number around the line with that spread
  bool within_50() const { return actual >= forecast.p25 && actual <= forecast.p75; }
  bool within_80() const { return actual >= forecast.p10 && actual <= forecast.p90; }
};

/// A share or ratio with the interval that 95 % of block-bootstrap draws fall into.
struct Measured {
  double value = 0;
  Interval interval;
};

struct BacktestSummary {
  std::size_t forecasts = 0;
  std::size_t origins = 0;
  Measured coverage_50, coverage_80;
  Measured bias;  ///< mean of (forecast mean − actual) in units of the line: above 0 it promised too much
  double crps = 0, naive_crps = 0, line_error = 0;  ///< in units of the line; `line_error` is the line without spread
  Measured skill;                                   ///< 1 − CRPS / naive CRPS
  Measured skill_on_line;                           ///< 1 − CRPS / mean error of the bare line
};

struct Backtest {
  std::vector<BacktestPoint> points;  ///< by origin, then horizon
  BacktestSummary all;
  std::vector<std::pair<int, BacktestSummary>> by_horizon;
  std::vector<std::string> left_out;  ///< what could not be tried, in words
};

/// Pools points: origins follow one another `months_apart` months, and neighbours whose `longest` horizons overlap are
/// drawn together.
BacktestSummary summarise(std::span<const BacktestPoint> points, int longest, int months_apart = 1);

/// Projects the portfolio as it was known on the same day of every month of its past and compares months 1, 3, 6, 12
/// and `months` (those up to `months`, 1 … 120) with what was then earned, recorded or by terms and prices, by the
/// holdings of the origin without later deposits and withdrawals. Errors: months out of range, a history too short for
/// one forecast, cancelled.
Result<Backtest> backtest(const Portfolio& portfolio, Date as_of, int months, const std::stop_token& stop = {});

}  // namespace tidemill
