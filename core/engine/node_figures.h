#pragma once

#include <optional>

#include "core/engine/income.h"

namespace tidemill {

/// What a node brings and costs a year at today's prices and terms, in the base currency.
struct NodeFigures {
  double revenue_year = 0;
  double running_cost_year = 0;
  double depreciation_year = 0;         ///< 0 once the hardware is written off
  double hardware_cost = 0;             ///< the bond is not spent and comes back
  std::optional<double> payback_years;  ///< hardware / (revenue − running cost); none when it never pays back
  std::optional<double> net_return;     ///< a year: (revenue − all costs) / (bond + hardware)
};

/// Nothing for a holding of another kind, or without the prices it needs. `bond_value` in the base currency.
std::optional<NodeFigures> node_figures(const Portfolio& portfolio, const PriceBook& prices,
                                        const HoldingIncome& income, std::optional<Decimal> bond_value, Date as_of);

}  // namespace tidemill
