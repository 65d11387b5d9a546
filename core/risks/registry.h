#pragma once

#include <span>
#include <string_view>

#include "core/risks/risk_factor.h"

namespace tidemill {

/// Every factor, in the order people see them.
std::span<const RiskFactor* const> risk_factors();
const RiskFactor* risk_factor(std::string_view id);

/// Makes reasons add up: the risk is their sum, kept in [0, 100] by a closing reason ("held to the scale 0–100") when
/// needed.
FactorResult closed(std::string_view factor, std::vector<RiskReason> reasons, std::string note = {});

}  // namespace tidemill
