#pragma once

#include <string>
#include <vector>

#include "core/calculators/calculator.h"

namespace tidemill {

// Every calculator, one file each. A new one is its own file, a line here, and a line in the registry.
const Calculator& apr_apy_calculator();
const Calculator& real_yield_calculator();
const Calculator& day_count_calculator();
const Calculator& xirr_calculator();
const Calculator& twr_calculator();
const Calculator& modified_dietz_calculator();
const Calculator& impermanent_loss_calculator();
const Calculator& concentrated_liquidity_calculator();
const Calculator& stableswap_calculator();
const Calculator& ethereum_staking_calculator();
const Calculator& ethereum_slashing_calculator();
const Calculator& solana_inflation_calculator();
const Calculator& cosmos_staking_calculator();
const Calculator& polkadot_inflation_calculator();
const Calculator& cardano_rewards_calculator();
const Calculator& lending_rate_calculator();
const Calculator& interest_calculator();
const Calculator& loop_calculator();
const Calculator& health_calculator();
const Calculator& node_payback_calculator();
const Calculator& rocket_pool_calculator();
const Calculator& lightning_fee_calculator();
const Calculator& emission_calculator();
const Calculator& claim_interval_calculator();
const Calculator& move_calculator();
const Calculator& cover_premium_calculator();
const Calculator& failure_break_even_calculator();
const Calculator& default_rate_calculator();
const Calculator& value_at_risk_calculator();
const Calculator& hhi_calculator();

/// The names of day counts, for an input.
std::vector<std::string> day_count_choices();

}  // namespace tidemill
