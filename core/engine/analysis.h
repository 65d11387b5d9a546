#pragma once

#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

#include "core/engine/income.h"
#include "core/engine/income_table.h"
#include "core/engine/portfolio_checks.h"
#include "core/engine/projection.h"
#include "core/engine/risk_score.h"
#include "core/engine/stacking.h"
#include "core/engine/valuation.h"

namespace tidemill {

/// Every number about a portfolio on a day. Card, chart, export and command line read this and nothing else.
struct Analysis {
  Snapshot portfolio;
  Date as_of{};
  Currency currency;
  std::shared_ptr<const PriceBook> prices;
  std::vector<HoldingIncome> income;
  std::vector<HoldingValue> values;
  Projection projection;
  RiskReview risk;
  std::vector<Problem> problems;
  std::vector<StackingFinding> findings;  ///< value that may count twice, with the link to offer
  std::vector<CheckResult> checks;        ///< failed ones first, see check_portfolio
  // Totals that tiles and reports share:
  Decimal value;     ///< of all holdings that have one; what is stacked counts once
  int unvalued = 0;  ///< holdings without a value, left out of it
  std::optional<Decimal> cost_basis;
  double income_year = 0;     ///< at today's terms and prices
  std::optional<double> apy;  ///< nominal, value-weighted
  std::optional<double> real_yield;
  std::optional<double> yield_on_cost;  ///< income of the last 12 months / cost basis

  const HoldingIncome* income_of(HoldingId id) const;
  const HoldingValue* value_of(HoldingId id) const;
  const HoldingRisk* risk_of(HoldingId id) const;
  /// Grouped income, see group_income.
  Result<IncomeTable> income_by(const IncomeQuery& query) const;
};

using AnalysisPtr = std::shared_ptr<const Analysis>;

/// Works everything out. Pure: same arguments, same answer. `stop` leaves early with ErrorCode::cancelled.
Result<AnalysisPtr> analyse(const Snapshot& portfolio, const Assumptions& assumptions, Date as_of,
                            const std::stop_token& stop = {});

}  // namespace tidemill
