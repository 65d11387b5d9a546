#include "core/formulas/cosmos_staking.h"

#include "core/calculators/calculators.h"

namespace tidemill {
namespace {

Result<CalcResult> run(const CalcValues& values) {
  const CosmosMint mint{values.number("goal_bonded"), values.number("max_change"), values.number("inflation_min"),
                        values.number("inflation_max"), values.number("blocks_per_year")};
  if (mint.lowest > mint.highest) return wrong_input("inflation_min", "it is above the largest inflation");
  const double inflation = values.number("inflation");
  const double bonded = values.number("bonded_ratio");
  CalcResult result;
  result.add("next_inflation", cosmos_next_inflation(mint, inflation, bonded));
  // With nothing bonded nobody shares the rewards.
  result.add("apr", bonded > 0 ? std::optional(cosmos_delegator_apr(inflation, bonded, values.number("community_tax"),
                                                                    values.number("commission")))
                               : std::nullopt);
  return result;
}

}  // namespace

const Calculator& cosmos_staking_calculator() {
  static const Calculator calculator{
      {"cosmos-staking",
       "Cosmos staking",
       "Staking",
       "What delegators earn on a chain of the Cosmos SDK, and how inflation moves with the next block.",
       {fraction_input("inflation", "Inflation", "Now, a year.").at_least(0).at_most(10).like("0.1"),
        fraction_input("bonded_ratio", "Bonded ratio", "Part of all coins that is staked.")
            .at_least(0)
            .at_most(1)
            .like("0.6")
            .also("bonded"),
        fraction_input("community_tax", "Community tax", "Share that goes to the community pool.")
            .at_least(0)
            .at_most(1)
            .by_default("0.02"),
        fraction_input("commission", "Commission", "What the validator keeps.")
            .at_least(0)
            .at_most(1)
            .by_default("0.05"),
        number_input("blocks_per_year", "Blocks a year", "As the chain expects them.")
            .at_least(1)
            .at_most(1e12)
            .by_default("6311520"),
        fraction_input("goal_bonded", "Bonded goal", "Inflation rises below it and falls above it.")
            .above(0)
            .at_most(1)
            .by_default("0.67"),
        fraction_input("max_change", "Largest change", "Of inflation within a year.")
            .at_least(0)
            .at_most(10)
            .by_default("0.13"),
        fraction_input("inflation_min", "Smallest inflation", "The lower bound.")
            .at_least(0)
            .at_most(10)
            .by_default("0.07"),
        fraction_input("inflation_max", "Largest inflation", "The upper bound.")
            .at_least(0)
            .at_most(10)
            .by_default("0.2")},
       {{"next_inflation", "Inflation after the next block", "fraction"}, {"apr", "Delegator's rate", "fraction"}},
       "next_inflation = inflation + (1 − bonded_ratio/goal_bonded)·max_change/blocks_per_year, within its bounds; apr "
       "= "
       "inflation·(1 − community_tax)/bonded_ratio·(1 − commission)",
       "cosmos-sdk x/mint and x/distribution",
       {{"staking", {{"apr", "apr"}}}}},
      run};
  return calculator;
}

}  // namespace tidemill
