#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "core/formulas/impermanent_loss.h"

namespace tidemill {

// Pools for coins that should be worth the same. Source: Egorov, StableSwap (2019), with the contracts' reading of A:
// Ann·ΣX + D = Ann·D + D^(n+1)/(nⁿ·ΠX) and Ann = A·n, where A is what a pool publishes (the paper's A times n^(n−1)).
// Checked against curve-contract tests/simulation.py; real arithmetic, so that the contracts' last wei may differ.
// Balances are in units of one value (scaled by decimals and rates), n ≥ 2 of them, all > 0; amplification > 0.

/// The invariant D: what the pool would hold in all if it were balanced. Nothing when Newton's method does not settle,
/// which balances of absurdly different sizes can bring about.
std::optional<double> stableswap_invariant(double amplification, std::span<const double> balances);

/// How much of coin `out` the pool gives for `amount` ≥ 0 of coin `in` (different ones), before fees.
std::optional<double> stableswap_output(double amplification, std::span<const double> balances, std::size_t in,
                                        std::size_t out, double amount);

/// Marginal prices of the coins inside the pool, the last one's = 1.
std::optional<std::vector<double>> stableswap_prices(double amplification, std::span<const double> balances);

/// The balances, with the same invariant, at which traders leave a pool when the coins are worth `prices` > 0.
std::optional<std::vector<double>> stableswap_balances_at(double amplification, double invariant,
                                                          std::span<const double> prices);

/// A share of a pool with `balances`, when its coins are worth `relatives` > 0 times what the pool priced them at.
std::optional<PoolOutcome> stableswap_pool(double amplification, std::span<const double> balances,
                                           std::span<const double> relatives);

}  // namespace tidemill
