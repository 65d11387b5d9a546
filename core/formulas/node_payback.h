#pragma once

#include <optional>

namespace tidemill {

/// Running a node, in one currency; flows are yearly.
struct NodeEconomics {
  double capex = 0;  ///< bought once, worth nothing at the end of its life
  double revenue = 0;
  double opex = 0;
  std::optional<double> life;  ///< years, > 0
  double bond = 0;             ///< locked, and given back
  double bond_rate = 0;        ///< what the bond would earn elsewhere
};

struct NodeResult {
  std::optional<double> payback_years;  ///< none when it never pays
  std::optional<double> profit;         ///< over its life; none without a life
  std::optional<double> net_return;     ///< a year on capex and bond; none when both are 0
};

/// payback = capex/(revenue − opex), undiscounted and of cash alone; profit = (revenue − opex − bond·bond_rate)·life −
/// capex; net return = (revenue − opex − bond·bond_rate − capex/life)/(capex + bond), without wear when no life is
/// known.
NodeResult node_result(const NodeEconomics& node);

/// Net present value at the effective yearly rate `discount` > −1 of monthly flows over the life (rounded to whole
/// months), with the bond given back at its end.
double node_present_value(const NodeEconomics& node, double life, double discount);

}  // namespace tidemill
