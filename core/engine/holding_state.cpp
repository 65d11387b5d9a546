#include "core/engine/holding_state.h"

#include <algorithm>

namespace tidemill {

Decimal HoldingState::balance(AssetId asset) const {
  const auto found = balances_.find(asset);
  Decimal total = found == balances_.end() ? Decimal::zero() : found->second;
  if (!loop_) return total;
  if (asset == loop_->asset) total += loop_->collateral;
  if (asset == loop_->borrowed) total += loop_->idle - loop_->debt.value_or(Decimal::zero());
  return total;
}

std::map<AssetId, Decimal> HoldingState::balances() const {
  std::map<AssetId, Decimal> net = balances_;
  if (loop_)
    for (const AssetId asset : {loop_->asset, loop_->borrowed}) net[asset] = balance(asset);
  return net;
}

void HoldingState::add(AssetId asset, Decimal amount) {
  known_.reset();
  if (loop_ && asset == loop_->asset)
    loop_->collateral += amount;
  else
    balances_[asset] += amount;
}

/// How many units of `in` one unit of `of` is worth.
std::optional<Decimal> HoldingState::price_ratio(AssetId of, AssetId in, const PriceBook& prices, Date day) const {
  if (of == in) return Decimal::one();
  const auto a = prices.price(of, day);
  const auto b = prices.price(in, day);
  if (!a || !b) return std::nullopt;
  const auto ratio = divide(a->price, b->price);
  return ratio && !ratio->is_zero() ? std::optional(*ratio) : std::nullopt;
}

void HoldingState::reshape(const Position& position, const PriceBook& prices, Date day) {
  const bool loop_changes = position.loop && loop_ && position_.loop != position.loop;
  const bool pool_changes = position_.pool != position.pool;
  position_ = position;
  known_.reset();
  if (pool_changes) anchor_.reset();
  if (!position.loop) return;
  const LoopShape& shape = *position.loop;
  if (!loop_) loop_ = LoopBalance{.asset = shape.collateral, .borrowed = shape.borrowed};
  if (!loop_changes || loop_->collateral.is_zero()) return;
  const auto ratio = price_ratio(loop_->borrowed, shape.collateral, prices, day);
  const auto owed =
      ratio && loop_->debt ? multiply(*loop_->debt - loop_->idle, *ratio) : fail(ErrorCode::not_found, "", "");
  LoopBalance before = *loop_;
  loop_ = LoopBalance{.asset = shape.collateral, .borrowed = shape.borrowed};
  const bool levered = owed && lever(before.collateral - *owed, prices, day);
  if (!levered || !loop_->debt) {  // without prices it can't be worked out anew
    before.debt = before.borrowed == shape.borrowed ? before.debt : std::nullopt;
    before.borrowed = shape.borrowed;
    loop_ = before;
  }
}

/// Adds `amount` of the collateral as equity, levered by the shape.
Result<void> HoldingState::lever(Decimal amount, const PriceBook& prices, Date day) {
  const LoopShape& shape = *position_.loop;
  TIDEMILL_TRY(collateral, multiply(amount, shape.collateral_per_unit));
  loop_->collateral += collateral;
  if (shape.debt_per_unit.is_zero()) return {};
  const auto ratio = price_ratio(shape.collateral, shape.borrowed, prices, day);
  if (!ratio) {
    loop_->debt.reset();
    return {};
  }
  TIDEMILL_TRY(debt, product_over({amount, shape.debt_per_unit, *ratio}, 1, 1));
  TIDEMILL_TRY(idle, product_over({amount, shape.idle_per_unit, *ratio}, 1, 1));
  if (loop_->debt) *loop_->debt += debt;
  loop_->idle += idle;
  return {};
}

Result<void> HoldingState::put_in(AssetId asset, Decimal amount, const PriceBook& prices, Date day) {
  if (!loop_ || !position_.loop || (asset != loop_->asset && asset != loop_->borrowed)) {
    add(asset, amount);
    return {};
  }
  if (asset == loop_->asset) {
    if (!amount.is_negative() || loop_->asset == loop_->borrowed) return lever(amount, prices, day);
    const auto ratio = price_ratio(loop_->borrowed, loop_->asset, prices, day);
    if (!ratio || !loop_->debt) {
      loop_->debt.reset();
      loop_->collateral += amount;
      return {};
    }
    TIDEMILL_TRY(owed, multiply(*loop_->debt - loop_->idle, *ratio));
    const Decimal equity = loop_->collateral - owed;
    const Decimal left = equity + amount;
    if (equity.sign() <= 0 || left.sign() <= 0) {
      loop_ = LoopBalance{.asset = loop_->asset, .borrowed = loop_->borrowed};
      return {};
    }
    for (Decimal* each : {&loop_->collateral, &*loop_->debt, &loop_->idle}) {
      TIDEMILL_TRY(shrunk, multiply_divide(*each, left, equity));
      *each = shrunk;
    }
    return {};
  }
  // The borrowed asset: paid back, or taken out of what was kept and then borrowed.
  loop_->idle += amount;
  if (!loop_->debt) return {};
  if (amount.sign() > 0) {
    const Decimal repaid = std::min(amount, *loop_->debt);
    *loop_->debt -= repaid;
    loop_->idle -= repaid;
  } else if (loop_->idle.is_negative()) {
    *loop_->debt -= loop_->idle;
    loop_->idle = Decimal::zero();
  }
  return {};
}

}  // namespace tidemill
