#pragma once

namespace tidemill {

/// Parameters of x/mint; the defaults are those of the Cosmos Hub at its start. Source: cosmos-sdk x/mint,
/// types/params.go and types/minter.go.
struct CosmosMint {
  double goal_bonded = 0.67;
  double max_change = 0.13;  ///< of the inflation rate in a year with nothing bonded
  double lowest = 0.07;
  double highest = 0.20;
  double blocks_per_year = 6'311'520;
};

/// Inflation after one more block: inflation + (1 − bonded/goal)·max_change/blocks_per_year, held between the bounds.
double cosmos_next_inflation(const CosmosMint& mint, double inflation, double bonded_ratio);

/// What delegators earn a year: inflation·(1 − community_tax)/bonded_ratio·(1 − commission), bonded_ratio > 0. Source:
/// x/mint and x/distribution together.
double cosmos_delegator_apr(double inflation, double bonded_ratio, double community_tax, double commission);

}  // namespace tidemill
