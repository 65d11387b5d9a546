#include "core/formulas/cosmos_staking.h"

#include <algorithm>
#include <cassert>

namespace tidemill {

double cosmos_next_inflation(const CosmosMint& mint, double inflation, double bonded_ratio) {
  assert(mint.goal_bonded > 0 && mint.blocks_per_year > 0 && mint.lowest <= mint.highest);
  const double change = (1 - bonded_ratio / mint.goal_bonded) * mint.max_change / mint.blocks_per_year;
  return std::clamp(inflation + change, mint.lowest, mint.highest);
}

double cosmos_delegator_apr(double inflation, double bonded_ratio, double community_tax, double commission) {
  assert(bonded_ratio > 0);
  return inflation * (1 - community_tax) / bonded_ratio * (1 - commission);
}

}  // namespace tidemill
