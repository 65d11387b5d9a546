#pragma once

namespace tidemill {

// What Polkadot mints. Three rules have followed one another: the NPoS curve, a fixed amount since November 2024, and
// since 14 March 2026 steps of two years. Sources: paritytech/substrate frame/staking/src/inflation.rs and
// pallet_staking_reward_fn; polkadot-fellows/runtimes relay/polkadot/src/lib.rs.

struct NposCurve {
  double lowest = 0.025;
  double highest = 0.1;
  double ideal = 0.5;     ///< staked share at which stakers get the most
  double falloff = 0.05;  ///< above it, the excess halves with every such step
};

/// Yearly inflation paid to stakers when `staked_share` of all coins is staked: a straight line up to the ideal share,
/// then halving: lowest + (highest − lowest)·2^((ideal − x)/falloff). The runtime approximates it by straight pieces to
/// 0.5 %.
double npos_inflation(const NposCurve& curve, double staked_share);

/// 8 % a year of the issuance of November 2024, in DOT.
double polkadot_fixed_emission();

/// DOT a year while a step lasts: 26.28 % of what was left to the cap of 2.1 bn at its start, over two years.
double polkadot_stepped_emission(double issuance_at_step);

/// Share of the fixed and stepped emission that goes to stakers; the rest goes to the treasury.
constexpr double polkadot_staker_share = 0.85;
constexpr double polkadot_cap = 2.1e9;

}  // namespace tidemill
