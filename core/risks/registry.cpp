#include "core/risks/registry.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/risks/factors.h"
#include "core/risks/reason_text.h"

namespace tidemill {

std::span<const RiskFactor* const> risk_factors() {
  static const std::array<const RiskFactor*, 10> factors{&smart_contract_factor(),
                                                         &market_factor(),
                                                         &sustainability_factor(),
                                                         &counterparty_factor(),
                                                         &liquidity_factor(),
                                                         &leverage_factor(),
                                                         &peg_factor(),
                                                         &validator_factor(),
                                                         &regulatory_factor(),
                                                         &data_quality_factor()};
  return factors;
}

const RiskFactor* risk_factor(std::string_view id) {
  const auto factors = risk_factors();
  const auto found = std::ranges::find(factors, id, [](const RiskFactor* factor) { return factor->id(); });
  return found == factors.end() ? nullptr : *found;
}

FactorResult closed(std::string_view factor, std::vector<RiskReason> reasons, std::string note) {
  double sum = 0;
  for (RiskReason& reason : reasons) {
    // A figure that is no number can't be called safe.
    reason.points = std::isfinite(reason.points) ? std::round(std::clamp(reason.points, -100.0, 100.0)) : 100;
    reason.points += 0.0;  // −0 becomes 0
    sum += reason.points;
  }
  const double risk = std::clamp(sum, 0.0, 100.0);
  if (risk != sum) reasons.push_back({"Held to the scale 0–100", {}, risk - sum, std::string(source::scale)});
  return {std::string(factor), risk, std::move(reasons), std::move(note)};
}

}  // namespace tidemill
