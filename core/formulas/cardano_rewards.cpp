#include "core/formulas/cardano_rewards.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace tidemill {
namespace {

/// Rounded down to a millionth. A thousandth of a lovelace is forgiven, since shares arrive here as rounded decimals.
double to_lovelace(double ada) {
  return std::floor(ada * 1e6 + 1e-3) / 1e6;
}

}  // namespace

CardanoReward cardano_reward(const CardanoEpoch& epoch, const CardanoPool& pool, double member_stake) {
  assert(pool.stake > 0 && epoch.pools_wanted > 0);
  const double most = 1 / epoch.pools_wanted;
  const double stake = std::min(pool.stake, most);
  const double pledge = std::min(pool.pledge, most);
  const double a0 = epoch.pledge_influence;
  CardanoReward reward;
  reward.max_pool =
      to_lovelace(epoch.pot / (1 + a0) * (stake + pledge * a0 * (stake - pledge * (most - stake) / most) / most));
  reward.pool = to_lovelace(pool.performance * reward.max_pool);
  if (reward.pool <= pool.cost) {
    reward.operator_reward = reward.pool;
    return reward;
  }
  const double shared = reward.pool - pool.cost;
  const double own = pool.owner_stake / pool.stake;
  reward.operator_reward = pool.cost + to_lovelace(shared * (pool.margin + (1 - pool.margin) * own));
  reward.member_reward = to_lovelace(shared * (1 - pool.margin) * member_stake / pool.stake);
  return reward;
}

}  // namespace tidemill
