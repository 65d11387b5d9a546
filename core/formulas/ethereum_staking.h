#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace tidemill {

// What Ethereum's consensus layer pays at most and takes away, without tips and MEV. Sources: ethereum/consensus-specs,
// specs/phase0 to electra/beacon-chain.md and presets/mainnet; Edgington, Upgrading Ethereum (issuance 940.8659·√N,
// return 2940.21/√N %).

/// Rewards of a chain with this much staked, when every validator does everything.
struct EthereumRewards {
  double issuance = 0;              ///< ETH a year
  double apr = 0;                   ///< of the stake
  double reward_per_validator = 0;  ///< ETH a year for 32 ETH
  std::uint64_t base_reward = 0;    ///< Gwei per ETH of effective balance and epoch, rounded down as the protocol does
};

/// With `total_staked` ≥ 1 ETH: APR = 64·82,181.25/√(total in Gwei), in real numbers; the protocol's rounding down of
/// the base reward takes less than 0.5 % of it at today's size.
EthereumRewards ethereum_rewards(double total_staked);

/// Hard forks that changed what slashing costs; the ones between keep the rules before them.
enum class EthereumFork { phase0, altair, bellatrix, electra };

/// "phase0" to "fulu": capella and deneb are bellatrix here, fulu is electra.
std::optional<EthereumFork> ethereum_fork_from(std::string_view name);

/// The largest effective balance of a validator, in ETH: 32, from Electra on 2,048.
double max_effective_balance(EthereumFork fork);

struct SlashingPenalty {
  std::uint64_t initial = 0;      ///< Gwei, at once
  std::uint64_t correlation = 0;  ///< Gwei, after 18 days, the more the more others were slashed around then
};

/// Penalties of one slashed validator, in the integer arithmetic of the protocol. All in Gwei: its effective balance
/// (at most the fork's largest), all balances slashed within 36 days, and the total staked (at least 1 ETH, at most 500
/// million ETH). Before Electra the correlation penalty rounds down to whole ETH, so that it is 0 while few are
/// slashed.
SlashingPenalty slashing_penalty(EthereumFork fork, std::uint64_t effective_balance, std::uint64_t slashed,
                                 std::uint64_t total);

}  // namespace tidemill
