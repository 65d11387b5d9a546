#include "core/formulas/impermanent_loss.h"

#include <array>
#include <cassert>
#include <cmath>
#include <cstddef>
#include <numeric>

namespace tidemill {

double constant_product_loss(double price_ratio) {
  assert(price_ratio >= 0);
  if (std::isinf(price_ratio)) return -1;
  // −(1 − √k)²/(1 + k) equals 2√k/(1 + k) − 1 and keeps its digits near k = 1.
  const double distance = 1 - std::sqrt(price_ratio);
  return -distance * distance / (1 + price_ratio);
}

PoolOutcome constant_product_pool(double relative1, double relative2) {
  constexpr std::array<double, 2> halves = {0.5, 0.5};
  return weighted_pool(halves, std::array{relative1, relative2});
}

PoolOutcome weighted_pool(std::span<const double> weights, std::span<const double> relatives) {
  assert(!weights.empty() && weights.size() == relatives.size());
  const double total = std::accumulate(weights.begin(), weights.end(), 0.0);
  PoolOutcome outcome{1, 0, 0};
  for (std::size_t i = 0; i < weights.size(); ++i) {
    assert(weights[i] > 0 && relatives[i] >= 0);
    outcome.hold += weights[i] / total * relatives[i];
  }
  if (outcome.hold == 0) return {0, 0, 0};  // all coins are worthless, in the pool or out of it
  // Relative to holding, so that coins that move together lose nothing, not even a rounding error's worth.
  double log_ratio = 0;
  for (std::size_t i = 0; i < weights.size(); ++i) {
    log_ratio += weights[i] / total * std::log(relatives[i] / outcome.hold);
  }
  outcome.loss = std::fmin(std::expm1(log_ratio), 0.0);
  outcome.value = outcome.hold * std::exp(std::fmin(log_ratio, 0.0));
  return outcome;
}

std::vector<double> weighted_pool_balances(std::span<const double> balances, std::span<const double> weights,
                                           std::span<const double> relatives) {
  assert(balances.size() == weights.size());
  const double value = weighted_pool(weights, relatives).value;
  std::vector<double> after;
  after.reserve(balances.size());
  for (std::size_t i = 0; i < balances.size(); ++i) after.push_back(balances[i] * value / relatives[i]);
  return after;
}

}  // namespace tidemill
