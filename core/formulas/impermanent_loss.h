#pragma once

#include <span>
#include <vector>

namespace tidemill {

// What prices do to a share of a pool, compared with holding the same coins. Fees are not in it.
// Sources: Pintail, “Uniswap: A Good Deal for Liquidity Providers?” (constant product); Martinelli and Mushegian,
// Balancer white paper (2019), and Balancer's page on impermanent loss (weighted).

/// A share of a pool after prices moved, for one unit of value put in.
struct PoolOutcome {
  double value = 1;  ///< what the share is worth, as a multiple of what was put in
  double hold = 1;   ///< what the coins would be worth outside the pool
  double loss = 0;   ///< value/hold − 1, ≤ 0
};

/// Loss of a 50/50 constant-product pool when the price of one coin in the other becomes `price_ratio` ≥ 0 times what
/// it was: 2√k/(1+k) − 1, from −1 to 0. The same for k and 1/k.
double constant_product_loss(double price_ratio);

/// A 50/50 pool whose two coins are worth `relative1` and `relative2` ≥ 0 times what they were, in any one currency.
PoolOutcome constant_product_pool(double relative1, double relative2);

/// A pool with `weights` > 0 (shares of its value; normalised here) whose coins are worth `relatives` ≥ 0 times what
/// they were: value = Π rᵢ^wᵢ, hold = Σ wᵢ·rᵢ. Both lists have the same length, at least 1.
PoolOutcome weighted_pool(std::span<const double> weights, std::span<const double> relatives);

/// Amounts of the coins in a share that held `balances`, after the move: bᵢ·value/rᵢ. Needs relatives > 0.
std::vector<double> weighted_pool_balances(std::span<const double> balances, std::span<const double> weights,
                                           std::span<const double> relatives);

}  // namespace tidemill
