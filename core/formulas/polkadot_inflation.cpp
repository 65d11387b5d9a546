#include "core/formulas/polkadot_inflation.h"

#include <cassert>
#include <cmath>

namespace tidemill {

double npos_inflation(const NposCurve& curve, double staked_share) {
  assert(curve.ideal > 0 && curve.falloff > 0 && staked_share >= 0);
  const double rise = curve.highest - curve.lowest;
  if (staked_share <= curve.ideal) return curve.lowest + rise * staked_share / curve.ideal;
  return curve.lowest + rise * std::exp2((curve.ideal - staked_share) / curve.falloff);
}

double polkadot_fixed_emission() {
  constexpr double frozen_issuance = 1'501'165'739.0566252333;
  return 0.08 * frozen_issuance;
}

double polkadot_stepped_emission(double issuance_at_step) {
  return 0.2628 * (polkadot_cap - issuance_at_step) / 2;
}

}  // namespace tidemill
