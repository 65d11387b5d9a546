#pragma once

namespace tidemill {

/// Solana's inflation schedule. Sources: solana-foundation/developer-content docs/economics/inflation;
/// solana-labs/solana sdk/src/inflation.rs.
struct SolanaSchedule {
  double initial = 0.08;
  double taper = 0.15;      ///< share the rate falls by each year
  double terminal = 0.015;  ///< and never below
};

/// Inflation `year` ≥ 0 years after the start: max(terminal, initial·(1 − taper)^year).
double solana_inflation(const SolanaSchedule& schedule, double year);

/// What delegators earn: inflation/staked_share·uptime·(1 − commission), staked_share > 0.
double solana_staking_yield(double inflation, double staked_share, double uptime, double commission);

/// What inflation takes from coins that earn none of it: −I/(1 + I).
double dilution_of_unstaked(double inflation);

}  // namespace tidemill
