// The part of HoldingState that moves a pool along its curve.
#include <algorithm>
#include <array>
#include <cmath>
#include <initializer_list>

#include "core/base/wide_integer.h"
#include "core/engine/holding_state.h"
#include "core/formulas/concentrated_liquidity.h"
#include "core/formulas/stableswap.h"

namespace tidemill {
namespace {

/// x' = √(x·(y·p₂/p₁)), and y' = x·y / x', so that the product stays what it is.
Result<PoolReserves> constant_product(Decimal x, Decimal y, Decimal p1, Decimal p2) {
  TIDEMILL_TRY(worth, multiply_divide(y, p2, p1));
  TIDEMILL_TRY(product, multiply(x, worth));
  TIDEMILL_TRY(moved, square_root(product));
  if (moved.is_zero()) return PoolReserves{x, y};
  TIDEMILL_TRY(other, multiply_divide(x, y, moved));
  return PoolReserves{moved, other};
}

/// The one crossing from the formulas' doubles back to what is held.
std::optional<PoolReserves> exact(double first, double second) {
  const auto x = Decimal::from_double(first);
  const auto y = Decimal::from_double(second);
  if (!x || !y || x->is_negative() || y->is_negative()) return std::nullopt;
  return PoolReserves{*x, *y};
}

Uint512 size_of(std::initializer_list<Decimal> factors) {
  Uint512 product(1);
  for (const Decimal factor : factors)
    if (!product.multiply(static_cast<uint128>(factor.abs().units()))) return {};
  return product;
}

/// Whether two products of at most four numbers ≥ 0 are the same, exactly.
bool same_product(std::initializer_list<Decimal> a, std::initializer_list<Decimal> b) {
  return size_of(a) == size_of(b);
}

double ratio_of(Decimal price1, Decimal price2) {
  return price1.to_double() / price2.to_double();
}

/// Whether both amounts are the same but for how exactly they were typed.
bool nearly(const PoolReserves& a, double x, double y, double price) {
  const double worth = x * price + y;
  return std::abs(a.first.to_double() - x) * price + std::abs(a.second.to_double() - y) <= 1e-9 * worth;
}

/// The price of that very day, or nothing: an older one says little about what was paid.
std::optional<Decimal> fresh_price(const PriceBook& prices, AssetId asset, Date day) {
  const auto known = prices.price(asset, day);
  return known && known->of == day ? std::optional(known->price) : std::nullopt;
}

}  // namespace

std::optional<HoldingState::Anchor> HoldingState::anchor_at(Decimal price1, Decimal price2) const {
  const PoolShape& shape = *position_.pool;
  const double price = ratio_of(price1, price2);
  const double x = balance(shape.first).to_double();
  const double y = balance(shape.second).to_double();
  Anchor anchor{.price1 = price1, .price2 = price2};
  if (shape.curve == PoolCurve::concentrated) {
    // The liquidity that is worth what was put in.
    const TokenPair unit = concentrated_amounts(1, {shape.lower.to_double(), shape.upper.to_double()}, price);
    const double liquidity = (x * price + y) / unit.value(price);
    if (!std::isfinite(liquidity) || liquidity < 0) return std::nullopt;
    anchor.liquidity = liquidity;
    anchor.fits = nearly({balance(shape.first), balance(shape.second)}, liquidity * unit.amount0,
                         liquidity * unit.amount1, price);
    return anchor;
  }
  if (shape.curve == PoolCurve::stable && x > 0 && y > 0) {
    const double amplification = shape.amplification.to_double();
    const std::array<double, 2> balances{x, y};
    const auto invariant = stableswap_invariant(amplification, balances);
    const auto own = stableswap_prices(amplification, balances);
    if (!invariant || !own) return std::nullopt;
    anchor.invariant = *invariant;
    anchor.own_price = own->front();
    anchor.fits = true;
    return anchor;
  }
  return std::nullopt;
}

/// What of the same value the curve holds at these prices; nothing when that is what there is, or can't be told.
std::optional<PoolReserves> HoldingState::fitted(Decimal price1, Decimal price2) const {
  const PoolShape& shape = *position_.pool;
  const Decimal x = balance(shape.first);
  const Decimal y = balance(shape.second);
  const auto second_in_first = multiply_divide(y, price2, price1);
  const auto first_in_second = multiply_divide(x, price1, price2);
  if (!second_in_first || !first_in_second || (x + *second_in_first).sign() <= 0) return std::nullopt;
  if (shape.curve == PoolCurve::constant_product || shape.curve == PoolCurve::weighted) {
    const Decimal weight1 = shape.curve == PoolCurve::weighted ? shape.weight1 : Decimal::literal("0.5");
    const Decimal weight2 = Decimal::one() - weight1;
    const bool fits = !x.is_negative() && !y.is_negative() && same_product({x, price1, weight2}, {y, price2, weight1});
    const auto first = multiply(x + *second_in_first, weight1);
    const auto second = multiply(*first_in_second + y, weight2);
    if (fits || !first || !second) return std::nullopt;
    return PoolReserves{*first, *second};
  }
  if (shape.curve != PoolCurve::concentrated) return std::nullopt;
  const auto anchor = anchor_at(price1, price2);
  if (!anchor || anchor->fits) return std::nullopt;
  const TokenPair held = concentrated_amounts(anchor->liquidity, {shape.lower.to_double(), shape.upper.to_double()},
                                              ratio_of(price1, price2));
  const auto first = Decimal::from_double(held.amount0);
  const auto left = first ? multiply_divide(x - *first, price1, price2) : first;
  if (!left) return std::nullopt;
  return PoolReserves{*first, std::max(y + *left, Decimal::zero())};
}

std::optional<PoolSwap> HoldingState::anchor_pool(const PriceBook& prices, Date day, bool entry) {
  anchor_.reset();
  known_.reset();
  if (!position_.pool) return std::nullopt;
  const PoolShape& shape = *position_.pool;
  const auto price1 = entry && shape.entry_price1 ? shape.entry_price1 : fresh_price(prices, shape.first, day);
  const auto price2 = entry && shape.entry_price2 ? shape.entry_price2 : fresh_price(prices, shape.second, day);
  std::optional<PoolSwap> swap;
  if (price1 && price2 && price1->sign() > 0 && price2->sign() > 0) {
    if (const auto held = fitted(*price1, *price2)) {
      const Decimal x = balance(shape.first);
      const Decimal y = balance(shape.second);
      const double price = ratio_of(*price1, *price2);
      swap = PoolSwap{held->first - x, held->second - y, 0};
      swap->share = std::abs(swap->first.to_double()) * price / (x.to_double() * price + y.to_double());
      set(shape.first, held->first);
      set(shape.second, held->second);
    }
    anchor_ = anchor_at(*price1, *price2);
    if (anchor_) anchor_->fits = true;
    return swap;
  }
  const auto last1 = prices.price(shape.first, day);
  const auto last2 = prices.price(shape.second, day);
  if (last1 && last2) anchor_ = anchor_at(last1->price, last2->price);
  return std::nullopt;
}

/// Where a weighted, concentrated or stable pool stands at these prices.
std::optional<PoolReserves> HoldingState::moved(Decimal price1, Decimal price2) const {
  const PoolShape& shape = *position_.pool;
  const Decimal x = balance(shape.first);
  const Decimal y = balance(shape.second);
  const double price = ratio_of(price1, price2);
  if (shape.curve == PoolCurve::weighted) {
    // Counted from the prices at which these balances have these weights, so that no entry price is needed.
    const Decimal weight2 = Decimal::one() - shape.weight1;
    if (same_product({x, price1, weight2}, {y, price2, shape.weight1})) return PoolReserves{x, y};
    const std::array<double, 2> balances{x.to_double(), y.to_double()};
    const std::array<double, 2> weights{shape.weight1.to_double(), weight2.to_double()};
    const std::array<double, 2> relatives{price * balances[0] / weights[0], balances[1] / weights[1]};
    const auto now = weighted_pool_balances(balances, weights, relatives);
    return exact(now[0], now[1]);
  }
  if (!anchor_) anchor_ = anchor_at(price1, price2);  // the first known price, where there was none before
  const auto& anchor = anchor_;
  if (!anchor) return std::nullopt;
  if (anchor->fits && same_product({price1, anchor->price2}, {price2, anchor->price1})) return PoolReserves{x, y};
  if (shape.curve == PoolCurve::concentrated) {
    const TokenPair now =
        concentrated_amounts(anchor->liquidity, {shape.lower.to_double(), shape.upper.to_double()}, price);
    return exact(now.amount0, now.amount1);
  }
  const std::array<double, 2> prices{anchor->own_price * price / ratio_of(anchor->price1, anchor->price2), 1};
  const auto now = stableswap_balances_at(shape.amplification.to_double(), anchor->invariant, prices);
  return now ? exact(now->front(), now->back()) : std::nullopt;
}

Result<PoolReserves> HoldingState::pool(const PriceBook& prices, Date day) const {
  if (!position_.pool) return PoolReserves{};
  if (known_ && known_->first == day) return known_->second;
  TIDEMILL_TRY(reserves, reserves_on(prices, day));
  known_ = {day, reserves};
  return reserves;
}

Result<PoolReserves> HoldingState::reserves_on(const PriceBook& prices, Date day) const {
  const PoolShape& shape = *position_.pool;
  const Decimal x = balance(shape.first);
  const Decimal y = balance(shape.second);
  const auto p1 = prices.price(shape.first, day);
  const auto p2 = prices.price(shape.second, day);
  const bool both = x.sign() > 0 && y.sign() > 0;
  const bool some = x.sign() >= 0 && y.sign() >= 0 && !(x.is_zero() && y.is_zero());
  if (!p1 || !p2 || !some || (!both && shape.curve != PoolCurve::concentrated)) return PoolReserves{x, y};
  if (shape.curve == PoolCurve::constant_product) return constant_product(x, y, p1->price, p2->price);
  const auto now = moved(p1->price, p2->price);
  return now ? *now : PoolReserves{x, y};
}

Result<void> HoldingState::settle_pool(const PriceBook& prices, Date day) {
  if (!position_.pool) return {};
  TIDEMILL_TRY(reserves, pool(prices, day));
  set(position_.pool->first, reserves.first);
  set(position_.pool->second, reserves.second);
  return {};
}

}  // namespace tidemill
