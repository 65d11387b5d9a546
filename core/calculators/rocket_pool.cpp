#include "core/formulas/rocket_pool.h"

#include <numeric>

#include "core/calculators/calculators.h"

namespace tidemill {
namespace {

Result<CalcResult> run(const CalcValues& values) {
  const auto& bonds = values.numbers("bond");
  const double fee = values.number("fee");
  const double ratio = rocket_capital_ratio(bonds);
  const double share = rocket_node_share(ratio, fee);
  const double reward = values.number("reward");
  const double own = std::accumulate(bonds.begin(), bonds.end(), 0.0);
  CalcResult result;
  result.add("node_share", share)
      .add("node_reward", reward * share)
      .add("apr_multiple", share * 32 * static_cast<double>(bonds.size()) / own)
      .add("capital_ratio", ratio);
  if (bonds.size() == 1) {
    result.add("rpl_min", rocket_least_collateral(own)).add("rpl_max", rocket_most_collateral(own));
    if (const auto balance = values.maybe("balance"))
      result.add("withdrawal", rocket_minipool_withdrawal(own, fee, *balance));
  } else if (values.has("balance")) {
    return wrong_input("balance", "it belongs to one minipool", "give one bond");
  }
  if (values.has("seconds") || values.has("shares")) {
    TIDEMILL_TRY(seconds, values.need_numbers("seconds"));
    TIDEMILL_TRY(shares, values.need_numbers("shares"));
    if (seconds.size() != shares.size()) return wrong_input("shares", "give one for each of the seconds");
    if (std::accumulate(seconds.begin(), seconds.end(), 0.0) <= 0) return wrong_input("seconds", "no time passes");
    for (const double each : shares)
      if (each > 1) return wrong_input("shares", "a share is at most 1");
    result.add("time_weighted_share", rocket_time_weighted_share(seconds, shares));
  }
  return result;
}

}  // namespace

const Calculator& rocket_pool_calculator() {
  static const Calculator calculator{
      {"rocket-pool",
       "Rocket Pool node",
       "Nodes",
       "What a node operator gets of the rewards of its validators, whose ETH is partly other people's.",
       {numbers_input("bond", "Bond", "Own ETH in each validator, separated by commas.")
            .in("ETH")
            .above(0)
            .at_most(32)
            .like("8"),
        fraction_input("fee", "Commission", "Share of the users' rewards that goes to the node.")
            .at_least(0)
            .at_most(1)
            .like("0.14"),
        number_input("reward", "Rewards", "Of all these validators together.").in("ETH").at_least(0).by_default("1"),
        number_input("balance", "Balance on leaving", "Also gives what the node gets when a minipool ends with this.")
            .in("ETH")
            .at_least(0)
            .at_most(1e6)
            .optional(),
        numbers_input("seconds", "Seconds", "Also gives a mean over time of the shares below.")
            .at_least(0)
            .at_most(1e12)
            .optional(),
        numbers_input("shares", "Shares", "One for each of the seconds.").at_least(0).optional()},
       {{"node_share", "Node's share of rewards", "fraction"},
        {"node_reward", "Node gets", "ETH"},
        {"apr_multiple", "Return against staking alone", "times"},
        {"capital_ratio", "Own capital", "fraction"},
        {"rpl_min", "Least RPL before Saturn", "ETH"},
        {"rpl_max", "Most rewarded RPL before Saturn", "ETH"},
        {"withdrawal", "Node gets on leaving", "ETH"},
        {"time_weighted_share", "Mean share", "fraction"}},
       "capital_ratio = Σ bond/(32·validators), down to five places; node_share = ratio + (1 − ratio)·fee; "
       "apr_multiple = "
       "node_share/ratio",
       "docs.rocketpool.net; rocket-pool/rocketpool tests"},
      run};
  return calculator;
}

}  // namespace tidemill
