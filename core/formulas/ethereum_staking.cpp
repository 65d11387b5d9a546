#include "core/formulas/ethereum_staking.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <cstddef>
#include <utility>

namespace tidemill {
namespace {

constexpr double base_reward_factor = 64;
constexpr double epochs_per_year = 365.25 * 86'400 / (32 * 12);
constexpr double gwei = 1e9;
constexpr std::uint64_t increment = 1'000'000'000;

// Per fork: MIN_SLASHING_PENALTY_QUOTIENT and PROPORTIONAL_SLASHING_MULTIPLIER.
constexpr std::array<std::uint64_t, 4> initial_quotients{128, 64, 32, 4096};
constexpr std::array<std::uint64_t, 4> correlation_multipliers{1, 2, 3, 3};

constexpr std::array<std::pair<std::string_view, EthereumFork>, 7> forks{{{"phase0", EthereumFork::phase0},
                                                                          {"altair", EthereumFork::altair},
                                                                          {"bellatrix", EthereumFork::bellatrix},
                                                                          {"capella", EthereumFork::bellatrix},
                                                                          {"deneb", EthereumFork::bellatrix},
                                                                          {"electra", EthereumFork::electra},
                                                                          {"fulu", EthereumFork::electra}}};

std::uint64_t integer_root(std::uint64_t number) {
  auto root = static_cast<std::uint64_t>(std::sqrt(static_cast<double>(number)));
  while (root * root > number) --root;
  while ((root + 1) * (root + 1) <= number) ++root;
  return root;
}

}  // namespace

EthereumRewards ethereum_rewards(double total_staked) {
  assert(total_staked >= 1 && total_staked <= 1e9);
  EthereumRewards rewards;
  rewards.apr = base_reward_factor * epochs_per_year / std::sqrt(total_staked * gwei);
  rewards.issuance = rewards.apr * total_staked;
  rewards.reward_per_validator = rewards.apr * 32;
  const auto total = static_cast<std::uint64_t>(total_staked * gwei);
  rewards.base_reward = increment * static_cast<std::uint64_t>(base_reward_factor) / integer_root(total);
  return rewards;
}

std::optional<EthereumFork> ethereum_fork_from(std::string_view name) {
  for (const auto& [known, fork] : forks)
    if (known == name) return fork;
  return std::nullopt;
}

double max_effective_balance(EthereumFork fork) {
  return fork == EthereumFork::electra ? 2048 : 32;
}

SlashingPenalty slashing_penalty(EthereumFork fork, std::uint64_t effective_balance, std::uint64_t slashed,
                                 std::uint64_t total) {
  assert(total >= increment && total <= 500'000'000 * increment && slashed <= total);
  assert(static_cast<double>(effective_balance) <= max_effective_balance(fork) * gwei);
  const auto index = static_cast<std::size_t>(fork);
  const std::uint64_t adjusted = std::min(slashed * correlation_multipliers[index], total);
  const std::uint64_t increments = effective_balance / increment;
  SlashingPenalty penalty;
  penalty.initial = effective_balance / initial_quotients[index];
  if (fork == EthereumFork::electra) {
    penalty.correlation = adjusted / (total / increment) * increments;
  } else {
    penalty.correlation = increments * adjusted / total * increment;
  }
  return penalty;
}

}  // namespace tidemill
