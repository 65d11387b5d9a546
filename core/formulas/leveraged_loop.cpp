#include "core/formulas/leveraged_loop.h"

#include <cassert>
#include <cmath>
#include <limits>

namespace tidemill {
namespace {

/// 1 + λ + … + λ^(terms − 1), without losing digits when λ is close to 1.
double geometric_sum(double ratio, int terms) {
  if (terms <= 0) return 0;
  if (ratio == 0) return 1;
  return -std::expm1(terms * std::log(ratio)) / (1 - ratio);
}

}  // namespace

LeveragedLoop leveraged_loop(double equity, double ltv, int rounds, bool redeposit_last) {
  assert(equity > 0 && ltv >= 0 && ltv < 1 && rounds >= 0);
  LeveragedLoop loop;
  loop.debt = equity * ltv * geometric_sum(ltv, rounds);
  // With no borrow at all there is no last one to keep.
  if (!redeposit_last && rounds > 0) loop.idle = equity * std::pow(ltv, rounds);
  loop.collateral = equity * geometric_sum(ltv, redeposit_last || rounds == 0 ? rounds + 1 : rounds);
  loop.leverage = loop.collateral / equity;
  return loop;
}

double loop_net_rate(const LeveragedLoop& loop, double equity, double supply, double borrow) {
  assert(equity > 0);
  return (loop.collateral * supply - loop.debt * borrow) / equity;
}

double loop_break_even_borrow(const LeveragedLoop& loop, double supply) {
  if (loop.debt == 0) return std::numeric_limits<double>::infinity();
  return loop.collateral * supply / loop.debt;
}

}  // namespace tidemill
