#include "core/formulas/ethereum_staking.h"

#include "core/calculators/calculators.h"

namespace tidemill {
namespace {

Result<CalcResult> run(const CalcValues& values) {
  const double staked = values.has("validators") ? values.number("validators") * 32 : values.number("total_staked");
  const EthereumRewards rewards = ethereum_rewards(staked);
  CalcResult result;
  result.add("issuance", rewards.issuance)
      .add("apr", rewards.apr)
      .add("reward_per_validator", rewards.reward_per_validator)
      .add("base_reward", static_cast<double>(rewards.base_reward))
      .add("total_staked", staked);
  CalcCurve curve{"Million ETH staked", "Largest return", {}, CalcPoint{staked / 1e6, rewards.apr}};
  curve.y_unit = "fraction";
  curve.lines.push_back(
      {"Return", sampled(1, 120, [](double millions) { return ethereum_rewards(millions * 1e6).apr; })});
  result.curve = std::move(curve);
  return result;
}

}  // namespace

const Calculator& ethereum_staking_calculator() {
  static const Calculator calculator{
      {"ethereum-staking",
       "Ethereum staking rewards",
       "Staking",
       "What the consensus layer pays at most when this much is staked; tips and MEV come on top.",
       {number_input("validators", "Validators", "How many stakes of 32 ETH are active.")
            .at_least(1)
            .at_most(15e6)
            .one_of("stake")
            .like("1000000"),
        number_input("total_staked", "Total staked", "Instead: all ETH that is staked.")
            .in("ETH")
            .at_least(32)
            .at_most(500e6)
            .one_of("stake")},
       {{"issuance", "Issued a year", "ETH"},
        {"apr", "Return", "fraction"},
        {"reward_per_validator", "A year for 32 ETH", "ETH"},
        {"base_reward", "Base reward per ETH and epoch", "Gwei"},
        {"total_staked", "Total staked", "ETH"}},
       "apr = 64·82,181.25/√(total_staked in Gwei), which is 2940.21/√N % and 940.8659·√N ETH a year for N validators",
       "ethereum/consensus-specs; Edgington, Upgrading Ethereum",
       {{"staking", {{"apr", "apr"}}}, {"node_operation", {{"reward_apr", "apr"}}}}},
      run};
  return calculator;
}

}  // namespace tidemill
