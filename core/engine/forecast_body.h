#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/engine/projection.h"

namespace tidemill {

/// What was forecast, read back from a frozen projection.
struct ForecastBody {
  std::string currency;
  std::string scenario;
  std::vector<ProjectedMonth> months;
  std::map<std::string, std::vector<ProjectedMonth>> strategies;  ///< by kind
  // Taken off what was forecast; nothing is off what is recorded:
  double tax = 0;                                             ///< share of income
  std::vector<double> costs;                                  ///< a month, of everything
  std::map<std::string, std::vector<double>> strategy_costs;  ///< a month, by kind
};

/// A projection as JSON, with the keys of `tidemill project` and the assumptions behind it: what a Forecast keeps.
std::string forecast_body(const Projection& projection, const Currency& currency, const Assumptions& assumptions);

/// Errors: damaged, when it is not such a projection.
Result<ForecastBody> read_forecast_body(const std::string& body);

}  // namespace tidemill
