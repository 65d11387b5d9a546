#pragma once

#include <optional>

#include "core/formulas/impermanent_loss.h"

namespace tidemill {

// Positions in a range of prices. Prices are token 1 per token 0 (USDC per ETH). Sources: Adams et al., Uniswap v3 Core
// (2021), section 6; Elsts, “Liquidity Math in Uniswap v3” (2021). Real arithmetic: the contracts' fixed point differs
// from the eighteenth digit on.

/// 0 < lower < upper.
struct PriceRange {
  double lower = 0;
  double upper = 0;
};

struct TokenPair {
  double amount0 = 0;
  double amount1 = 0;

  /// In token 1.
  double value(double price) const { return amount0 * price + amount1; }
};

/// What `liquidity` ≥ 0 in the range holds at `price` > 0: L(1/s − 1/√b) and L(s − √a), with s = √price held inside the
/// range. Beyond the range it is one token only.
TokenPair concentrated_amounts(double liquidity, PriceRange range, double price);

/// The liquidity that an amount gives. Nothing where the position holds none of that token at this price.
std::optional<double> liquidity_of_amount0(double amount0, PriceRange range, double price);
std::optional<double> liquidity_of_amount1(double amount1, PriceRange range, double price);
/// The most that two amounts give together: the smaller of both, or the one that counts beyond the range.
double liquidity_of(TokenPair amounts, PriceRange range, double price);

/// The bound that uses both amounts up at `price`, given the other bound. Nothing when there is none: too much of one
/// token for any range, or the given bound on the wrong side of the price.
std::optional<double> lower_bound_for(TokenPair amounts, double upper, double price);
std::optional<double> upper_bound_for(TokenPair amounts, double lower, double price);

/// How many times the capital a constant-product pool would need for the same depth at `price`:
/// 2√P/(2√P − √a − P/√b). Nothing outside the range, where the position has no depth.
std::optional<double> capital_efficiency(PriceRange range, double price);
/// The same at the geometric middle of the range: 1/(1 − (a/b)^¼).
double capital_efficiency_at_middle(PriceRange range);

/// A position opened at `price0` > 0 when the price is `price1` > 0, valued in token 1 per unit of value put in. Opened
/// outside the range it holds one token from the start. Fees are not in it.
PoolOutcome concentrated_pool(PriceRange range, double price0, double price1);

}  // namespace tidemill
