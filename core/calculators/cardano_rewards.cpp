#include "core/formulas/cardano_rewards.h"

#include "core/calculators/calculators.h"

namespace tidemill {
namespace {

Result<CalcResult> run(const CalcValues& values) {
  const CardanoEpoch epoch{values.number("reward_pot"), values.number("a0"), values.number("n_opt")};
  const double stake = values.number("sigma");
  const double pledge = values.number("pledge");
  if (pledge > stake) return wrong_input("pledge", "it is more than the pool's stake");
  const double owner = values.maybe("operator_stake").value_or(pledge);
  if (owner > stake) return wrong_input("operator_stake", "it is more than the pool's stake");
  const double member = values.number("member_stake");
  if (member > stake) return wrong_input("member_stake", "it is more than the pool's stake");
  const CardanoPool pool{stake, pledge, values.number("performance"), values.number("cost"), values.number("margin"),
                         owner};
  const CardanoReward reward = cardano_reward(epoch, pool, member);
  CalcResult result;
  result.add("max_pool", reward.max_pool)
      .add("pool_reward", reward.pool)
      .add("operator_reward", reward.operator_reward)
      .add("member_reward", reward.member_reward);
  if (stake > 1 / epoch.pools_wanted) result.notes.push_back("The pool is saturated: more stake earns nothing more.");
  if (reward.pool <= pool.cost)
    result.notes.push_back("The reward does not cover the fixed cost: members get nothing.");
  CalcCurve curve{"Share of all stake", "Reward of the pool, ADA an epoch", {}, CalcPoint{stake, reward.max_pool}};
  curve.x_unit = "fraction";
  curve.lines.push_back({"Reward", sampled(pledge, 2 / epoch.pools_wanted, [&](double at) {
                           return at > 0 ? cardano_reward(epoch, {at, pledge}, 0).max_pool : 0;
                         })});
  result.curve = std::move(curve);
  return result;
}

CalcInput share_input(std::string name, std::string label, std::string meaning) {
  return fraction_input(std::move(name), std::move(label), std::move(meaning)).at_least(0).at_most(1);
}

}  // namespace

const Calculator& cardano_rewards_calculator() {
  static const Calculator calculator{
      {"cardano-rewards",
       "Cardano pool rewards",
       "Staking",
       "What a Cardano pool earns in an epoch of five days, and how operator and members share it.",
       {share_input("sigma", "Pool's stake", "Share of all stake.").above(0).like("0.001"),
        share_input("pledge", "Pledge", "What the owners pledged, as a share of all stake.")
            .by_default("0")
            .also("pledge_rel"),
        number_input("reward_pot", "Reward pot", "For all pools together in the epoch.")
            .in("ADA")
            .at_least(0)

            .by_default("20000000")
            .also("R"),
        number_input("a0", "Pledge influence", "The protocol's a0.").at_least(0).at_most(1e6).by_default("0.3"),
        number_input("n_opt", "Pools wanted", "The protocol's nOpt; beyond 1/nOpt a pool is saturated.")
            .at_least(1)
            .at_most(1e6)
            .by_default("500")
            .also("nOpt"),
        fraction_input("performance", "Performance", "Blocks made over blocks expected.")
            .at_least(0)
            .at_most(100)
            .by_default("1"),
        number_input("cost", "Fixed cost", "What the operator takes first in an epoch.")
            .in("ADA")
            .at_least(0)
            .by_default("170"),
        share_input("margin", "Margin", "Share of the rest that the operator keeps.").by_default("0"),
        share_input("operator_stake", "Operator's stake", "Share of all stake; the pledge when left out.").optional(),
        share_input("member_stake", "Your stake", "Share of all stake.").by_default("0")},
       {{"max_pool", "Most the pool can earn", "ADA"},
        {"pool_reward", "Pool earns", "ADA"},
        {"operator_reward", "Operator gets", "ADA"},
        {"member_reward", "You get", "ADA"}},
       "max_pool = R/(1 + a0)·(σ' + p'·a0·(σ' − p'(z − σ')/z)/z), z = 1/nOpt, σ' = min(sigma, z), p' = min(pledge, z); "
       "pool = performance·max_pool; member = (pool − cost)(1 − margin)·member_stake/sigma; down to the lovelace",
       "cardano-ledger, Shelley formal specification, epoch.tex"},
      run};
  return calculator;
}

}  // namespace tidemill
