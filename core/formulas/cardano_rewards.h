#pragma once

namespace tidemill {

// One epoch of a Cardano stake pool. Source: cardano-ledger eras/shelley/formal-spec/epoch.tex, “Functions used in the
// reward calculation”. Stakes are shares of all ADA in circulation; amounts are ADA, rounded down to the lovelace at
// each step as the ledger does.

struct CardanoEpoch {
  double pot = 20e6;              ///< R: rewards of the epoch for all pools together
  double pledge_influence = 0.3;  ///< a0
  double pools_wanted = 500;      ///< nOpt: a pool counts at most for 1/nOpt
};

struct CardanoPool {
  double stake = 0;        ///< σ: all of its stake, > 0
  double pledge = 0;       ///< p: what the owners pledged
  double performance = 1;  ///< blocks made over blocks expected
  double cost = 170;       ///< c: fixed, ADA an epoch
  double margin = 0;       ///< m: share of the rest that the operator keeps
  double owner_stake = 0;  ///< s: the operator's own stake
};

struct CardanoReward {
  double max_pool = 0;  ///< with perfect performance
  double pool = 0;      ///< what the pool gets
  double operator_reward = 0;
  double member_reward = 0;
};

/// The optimal reward: R/(1 + a0)·(σ' + p'·a0·(σ' − p'·(z − σ')/z)/z), with z = 1/nOpt, σ' and p' at most z. A member
/// with the stake `member_stake` gets (f − c)(1 − m)·t/σ, the operator c + (f − c)(m + (1 − m)·s/σ); when the reward f
/// doesn't cover the cost, the operator gets all of it.
CardanoReward cardano_reward(const CardanoEpoch& epoch, const CardanoPool& pool, double member_stake);

}  // namespace tidemill
