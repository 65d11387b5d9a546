#pragma once

#include "core/risks/risk_factor.h"

namespace tidemill {

// The one object of each factor; the registry lists them in the order people see them.
const RiskFactor& smart_contract_factor();
const RiskFactor& market_factor();
const RiskFactor& sustainability_factor();
const RiskFactor& counterparty_factor();
const RiskFactor& liquidity_factor();
const RiskFactor& regulatory_factor();
const RiskFactor& leverage_factor();
const RiskFactor& peg_factor();
const RiskFactor& validator_factor();
const RiskFactor& data_quality_factor();

}  // namespace tidemill
