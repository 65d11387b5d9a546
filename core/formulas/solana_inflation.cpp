#include "core/formulas/solana_inflation.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace tidemill {

double solana_inflation(const SolanaSchedule& schedule, double year) {
  assert(year >= 0);
  return std::max(schedule.terminal, schedule.initial * std::pow(1 - schedule.taper, year));
}

double solana_staking_yield(double inflation, double staked_share, double uptime, double commission) {
  assert(staked_share > 0);
  return inflation / staked_share * uptime * (1 - commission);
}

double dilution_of_unstaked(double inflation) {
  return -inflation / (1 + inflation);
}

}  // namespace tidemill
