#pragma once

#include <span>
#include <string_view>

#include "core/engine/risk_score.h"

namespace tidemill {

/// A limit beyond which a grade is held down, whatever the mean says. Setting "risk.gate.<name>"; 0 switches it off.
struct RiskGate {
  std::string_view name;
  double preset;
};

/// unaudited_days: no audit known and contracts younger than this, held at D · peg: what it holds is worth this share
/// less than it is meant to be, D · liquidation: a loop whose collateral may fall by no more than this, D (E when it
/// can be liquidated now) · factor: one factor's risk from here on, C.
std::span<const RiskGate> risk_gates();

/// The limit of a gate in a portfolio: its setting, else the preset.
double gate_limit(const Portfolio& portfolio, std::string_view name);

/// Holds the grade down where a mean would hide what matters, and says why. Reads `risk.factors`, so these come first.
void apply_gates(HoldingRisk& risk, const Portfolio& portfolio, const RiskContext& context);

}  // namespace tidemill
