#include "core/calculators/registry.h"

#include <array>

#include "core/calculators/calculators.h"

namespace tidemill {

// An explicit list, not static initialisers, which a linker may drop from a static library.
std::span<const Calculator* const> calculators() {
  static const std::array all{
      &apr_apy_calculator(),
      &real_yield_calculator(),
      &day_count_calculator(),
      &xirr_calculator(),
      &twr_calculator(),
      &modified_dietz_calculator(),
      &impermanent_loss_calculator(),
      &concentrated_liquidity_calculator(),
      &stableswap_calculator(),
      &ethereum_staking_calculator(),
      &ethereum_slashing_calculator(),
      &solana_inflation_calculator(),
      &cosmos_staking_calculator(),
      &polkadot_inflation_calculator(),
      &cardano_rewards_calculator(),
      &lending_rate_calculator(),
      &interest_calculator(),
      &loop_calculator(),
      &health_calculator(),
      &node_payback_calculator(),
      &rocket_pool_calculator(),
      &lightning_fee_calculator(),
      &emission_calculator(),
      &claim_interval_calculator(),
      &move_calculator(),
      &cover_premium_calculator(),
      &failure_break_even_calculator(),
      &default_rate_calculator(),
      &value_at_risk_calculator(),
      &hhi_calculator(),
  };
  return all;
}

const Calculator* calculator(std::string_view id) {
  for (const Calculator* each : calculators())
    if (each->descriptor.id == id) return each;
  return nullptr;
}

}  // namespace tidemill
