#include "core/formulas/stableswap.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numeric>

namespace tidemill {
namespace {

/// D^(n+1)/(nⁿ·ΠX) in steps that stay in range.
double product_term(double invariant, std::span<const double> balances) {
  double term = invariant;
  for (const double balance : balances) term *= invariant / (static_cast<double>(balances.size()) * balance);
  return term;
}

/// What Ann·ΣX + D exceeds Ann·D + D^(n+1)/(nⁿΠX) by, per unit of D, for coins at `prices` whose balances are
/// K/(λ·price − Ann): falls as λ grows.
struct BalancesAtPrices {
  double ann;
  std::span<const double> prices;
  double lowest;  ///< of the prices

  /// `over` > 0 is how far λ·lowest is above Ann. K comes from the product, as a share of D.
  double scale(double over) const {
    const auto n = static_cast<double>(prices.size());
    double logs = 0;
    for (const double price : prices) logs += std::log(gap(over, price) / n);
    return std::exp(logs / (n + 1));
  }
  /// λ·price − Ann, exact where the price is the lowest.
  double gap(double over, double price) const { return over * (price / lowest) + ann * ((price - lowest) / lowest); }
  double excess(double over) const {
    double inverse = 0;
    for (const double price : prices) inverse += 1 / gap(over, price);
    const double k = scale(over);
    return ann * k * inverse + 1 - ann - k;
  }
};

}  // namespace

std::optional<double> stableswap_invariant(double amplification, std::span<const double> balances) {
  assert(amplification > 0 && balances.size() >= 2);
  const auto n = static_cast<double>(balances.size());
  const double sum = std::accumulate(balances.begin(), balances.end(), 0.0);
  const double ann = amplification * n;
  double invariant = sum;
  for (int round = 0; round < 255; ++round) {
    const double term = product_term(invariant, balances);
    const double next = (ann * sum + n * term) * invariant / ((ann - 1) * invariant + (n + 1) * term);
    if (!std::isfinite(next) || next <= 0) return std::nullopt;
    if (std::fabs(next - invariant) <= 4e-16 * next) return next;
    // Newton comes down from above; a step that no longer does is rounding.
    if (round > 100 && std::fabs(next - invariant) <= 1e-14 * next) return next;
    invariant = next;
  }
  return std::nullopt;
}

std::optional<double> stableswap_output(double amplification, std::span<const double> balances, std::size_t in,
                                        std::size_t out, double amount) {
  assert(in != out && in < balances.size() && out < balances.size() && amount >= 0);
  const auto invariant = stableswap_invariant(amplification, balances);
  if (!invariant) return std::nullopt;
  const auto n = static_cast<double>(balances.size());
  const double ann = amplification * n;
  const double d = *invariant;
  double others = 0;
  double c = d;
  for (std::size_t k = 0; k < balances.size(); ++k) {
    if (k == out) continue;
    others += balances[k];
    c *= d / (n * balances[k]);
  }
  c *= d / (n * ann);
  // The balance y left of the coin got out satisfies y² + (others + D/Ann − D)·y = c. Taking from it the same equation
  // before the swap leaves one for what is given: g² − B·g + C = 0, which keeps its digits for the smallest swap.
  const double held = balances[out];
  const double big_b = 2 * held + others + amount + d / ann - d;
  const double big_c = amount * (held + c / (balances[in] + amount));
  const double given = 2 * big_c / (big_b + std::sqrt(std::max(0.0, big_b * big_b - 4 * big_c)));
  if (!std::isfinite(given)) return std::nullopt;
  return std::clamp(given, 0.0, held);
}

std::optional<std::vector<double>> stableswap_prices(double amplification, std::span<const double> balances) {
  const auto invariant = stableswap_invariant(amplification, balances);
  if (!invariant) return std::nullopt;
  const double ann = amplification * static_cast<double>(balances.size());
  const double term = product_term(*invariant, balances);
  std::vector<double> prices;
  for (const double balance : balances) prices.push_back((ann + term / balance) / (ann + term / balances.back()));
  return prices;
}

std::optional<std::vector<double>> stableswap_balances_at(double amplification, double invariant,
                                                          std::span<const double> prices) {
  assert(invariant > 0 && prices.size() >= 2);
  const double ann = amplification * static_cast<double>(prices.size());
  const BalancesAtPrices search{ann, prices, *std::min_element(prices.begin(), prices.end())};
  // By halves in the logarithm: the answer may be near Ann or many times as large.
  double low = std::log(1e-12 * ann);
  double high = std::log(1e12 * (ann + 1));
  if (!(search.excess(std::exp(low)) > 0) || !(search.excess(std::exp(high)) < 0)) return std::nullopt;
  for (int round = 0; round < 200 && high - low > 1e-16 * (1 + std::fabs(low)); ++round) {
    const double middle = low + (high - low) / 2;
    if (middle <= low || middle >= high) break;
    (search.excess(std::exp(middle)) > 0 ? low : high) = middle;
  }
  const double over = std::exp(low + (high - low) / 2);
  std::vector<double> balances;
  for (const double price : prices) balances.push_back(invariant * search.scale(over) / search.gap(over, price));
  return balances;
}

std::optional<PoolOutcome> stableswap_pool(double amplification, std::span<const double> balances,
                                           std::span<const double> relatives) {
  assert(balances.size() == relatives.size());
  const auto invariant = stableswap_invariant(amplification, balances);
  const auto before = stableswap_prices(amplification, balances);
  if (!invariant || !before) return std::nullopt;
  std::vector<double> after(balances.size());
  for (std::size_t i = 0; i < balances.size(); ++i) after[i] = (*before)[i] * relatives[i];
  const auto moved = stableswap_balances_at(amplification, *invariant, after);
  if (!moved) return std::nullopt;
  const auto worth = [](std::span<const double> amounts, std::span<const double> prices) {
    return std::inner_product(amounts.begin(), amounts.end(), prices.begin(), 0.0);
  };
  const double start = worth(balances, *before);
  PoolOutcome outcome;
  outcome.value = worth(*moved, after) / start;
  outcome.hold = worth(balances, after) / start;
  outcome.loss = std::fmin(outcome.value / outcome.hold - 1, 0.0);
  return outcome;
}

}  // namespace tidemill
