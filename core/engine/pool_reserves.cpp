// The part of HoldingState that moves a pool along its curve.
#include <array>
#include <cmath>

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

}  // namespace

std::optional<HoldingState::Anchor> HoldingState::anchor_at(double price) const {
  const PoolShape& shape = *position_.pool;
  const double x = balance(shape.first).to_double();
  const double y = balance(shape.second).to_double();
  Anchor anchor{.price = price};
  if (shape.curve == PoolCurve::concentrated) {
    // The liquidity that is worth what was put in: amounts that don't fit the range are swapped at that price.
    const TokenPair unit = concentrated_amounts(1, {shape.lower.to_double(), shape.upper.to_double()}, price);
    anchor.liquidity = (x * price + y) / unit.value(price);
    return std::isfinite(anchor.liquidity) && anchor.liquidity >= 0 ? std::optional(anchor) : std::nullopt;
  }
  if (shape.curve == PoolCurve::stable && x > 0 && y > 0) {
    const double amplification = shape.amplification.to_double();
    const std::array<double, 2> balances{x, y};
    const auto invariant = stableswap_invariant(amplification, balances);
    const auto own = stableswap_prices(amplification, balances);
    if (!invariant || !own) return std::nullopt;
    anchor.invariant = *invariant;
    anchor.own_price = own->front();
    return anchor;
  }
  return std::nullopt;
}

void HoldingState::anchor_pool(const PriceBook& prices, Date day, bool entry) {
  anchor_.reset();
  known_.reset();
  if (!position_.pool) return;
  const PoolShape& shape = *position_.pool;
  const auto p1 = prices.price(shape.first, day);
  const auto p2 = prices.price(shape.second, day);
  const double first = entry && shape.entry_price1 ? shape.entry_price1->to_double() : p1 ? p1->price.to_double() : 0;
  const double second = entry && shape.entry_price2 ? shape.entry_price2->to_double() : p2 ? p2->price.to_double() : 0;
  if (first > 0 && second > 0) anchor_ = anchor_at(first / second);
}

/// Where a weighted, concentrated or stable pool stands when the first asset is worth `price` of the second.
std::optional<PoolReserves> HoldingState::moved(double price) const {
  const PoolShape& shape = *position_.pool;
  if (shape.curve == PoolCurve::weighted) {
    // Counted from the prices at which these balances have these weights, so that no entry price is needed.
    const std::array<double, 2> balances{balance(shape.first).to_double(), balance(shape.second).to_double()};
    const double weight = shape.weight1.to_double();
    const std::array<double, 2> weights{weight, 1 - weight};
    const std::array<double, 2> relatives{price * balances[0] / weights[0], balances[1] / weights[1]};
    const auto now = weighted_pool_balances(balances, weights, relatives);
    return exact(now[0], now[1]);
  }
  if (!anchor_) anchor_ = anchor_at(price);  // the first known price, where there was none before
  const auto& anchor = anchor_;
  if (!anchor) return std::nullopt;
  if (shape.curve == PoolCurve::concentrated) {
    const TokenPair now =
        concentrated_amounts(anchor->liquidity, {shape.lower.to_double(), shape.upper.to_double()}, price);
    return exact(now.amount0, now.amount1);
  }
  const std::array<double, 2> prices{anchor->own_price * price / anchor->price, 1};
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
  const auto now = moved(p1->price.to_double() / p2->price.to_double());
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
