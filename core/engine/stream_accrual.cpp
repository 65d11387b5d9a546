#include "core/engine/stream_accrual.h"

#include <algorithm>

#include "core/engine/income_coverage.h"

namespace tidemill {

Decimal HoldingState::balance(AssetId asset) const {
  const auto found = balances_.find(asset);
  return found == balances_.end() ? Decimal::zero() : found->second;
}

void HoldingState::add(AssetId asset, Decimal amount) {
  balances_[asset] += amount;
}

Result<HoldingState::Reserves> HoldingState::pool(AssetId first, AssetId second, const PriceBook& prices,
                                                  Date day) const {
  const Decimal x = balance(first);
  const Decimal y = balance(second);
  const auto p1 = prices.price(first, day);
  const auto p2 = prices.price(second, day);
  if (!p1 || !p2 || x.sign() <= 0 || y.sign() <= 0) return Reserves{x, y};
  // x' = √(x·(y·p₂/p₁)), and y' = x·y / x', so that the product stays what it is.
  TIDEMILL_TRY(worth, multiply_divide(y, p2->price, p1->price));
  TIDEMILL_TRY(product, multiply(x, worth));
  TIDEMILL_TRY(moved, square_root(product));
  if (moved.is_zero()) return Reserves{x, y};
  TIDEMILL_TRY(other, multiply_divide(x, y, moved));
  return Reserves{moved, other};
}

Result<void> HoldingState::settle_pool(AssetId first, AssetId second, const PriceBook& prices, Date day) {
  TIDEMILL_TRY(reserves, pool(first, second, prices, day));
  set(first, reserves.first);
  set(second, reserves.second);
  return {};
}

Result<Decimal> SegmentAccrual::rate_on(Date day) const {
  if (rule_->yearly_decay.is_zero()) return rule_->rate;
  TIDEMILL_TRY(left, decay_factor(rule_->yearly_decay, std::max(0, days_between(rule_->decay_from, day))));
  return multiply(rule_->rate, left);
}

Result<Decimal> SegmentAccrual::cumulative(int days) const {
  const Decimal base = rule_->basis == AccrualBasis::fixed_amount ? rule_->amount : state_->balance(rule_->measured_in);
  if (base.sign() <= 0) return Decimal::zero();
  return product_over({base, rule_->rate, rule_->keep}, static_cast<std::uint64_t>(days), 365);
}

/// Streams that follow a price: worked out day by day.
Result<std::optional<Decimal>> SegmentAccrual::daily_value_share(Date day) const {
  TIDEMILL_TRY(rate, rate_on(day));
  if (rule_->basis == AccrualBasis::balance) {
    const Decimal base = state_->balance(rule_->measured_in);
    if (base.sign() <= 0) return std::optional(Decimal::zero());
    TIDEMILL_TRY(earned, product_over({base, rate, rule_->keep}, 1, 365));
    return std::optional(earned);
  }
  if (rule_->basis == AccrualBasis::balance_in || rule_->basis == AccrualBasis::fixed_amount) {
    const Decimal base =
        rule_->basis == AccrualBasis::fixed_amount ? rule_->amount : state_->balance(rule_->measured_in);
    if (base.sign() <= 0) return std::optional(Decimal::zero());
    const auto from = prices_->price(rule_->measured_in, day);
    const auto to = prices_->price(rule_->paid_in, day);
    if (!from || !to) return std::optional<Decimal>();
    TIDEMILL_TRY(worth, multiply_divide(base, from->price, to->price));
    TIDEMILL_TRY(earned, product_over({worth, rate, rule_->keep}, 1, 365));
    return std::optional(earned);
  }
  TIDEMILL_TRY(reserves, state_->pool(rule_->measured_in, rule_->other_asset, *prices_, day));
  if (rule_->basis == AccrualBasis::pool_share) {
    const Decimal share = rule_->paid_in == rule_->measured_in ? reserves.first : reserves.second;
    if (share.sign() <= 0) return std::optional(Decimal::zero());
    TIDEMILL_TRY(earned, product_over({share, rate, rule_->keep}, 1, 365));
    return std::optional(earned);
  }
  // pool_value: both sides turned into the asset it is paid in.
  Decimal worth;
  for (const auto& [asset, amount] :
       {std::pair{rule_->measured_in, reserves.first}, {rule_->other_asset, reserves.second}}) {
    if (amount.sign() <= 0) continue;
    if (asset == rule_->paid_in) {
      worth += amount;
      continue;
    }
    const auto from = prices_->price(asset, day);
    const auto to = prices_->price(rule_->paid_in, day);
    if (!from || !to) return std::optional<Decimal>();
    TIDEMILL_TRY(turned, multiply_divide(amount, from->price, to->price));
    worth += turned;
  }
  TIDEMILL_TRY(earned, product_over({worth, rate, rule_->keep}, 1, 365));
  return std::optional(earned);
}

Result<std::optional<Decimal>> SegmentAccrual::on(Date day) {
  if (rule_->until && day >= *rule_->until) return std::optional(Decimal::zero());
  if (rule_->basis == AccrualBasis::per_period) {
    // Spread over the days of the calendar period: the difference of two cumulatives of that period.
    const Date start = period_start(day, rule_->period);
    const auto length = static_cast<std::uint64_t>(days_between(start, next_period(start, rule_->period)));
    const auto passed = static_cast<std::uint64_t>(days_between(start, day));
    TIDEMILL_TRY(after, product_over({rule_->rate, rule_->keep}, passed + 1, length));
    TIDEMILL_TRY(before, product_over({rule_->rate, rule_->keep}, passed, length));
    return std::optional(after - before);
  }
  const bool in_kind = rule_->basis == AccrualBasis::balance ||
                       (rule_->basis == AccrualBasis::fixed_amount && rule_->paid_in == rule_->measured_in);
  if (!in_kind || !rule_->yearly_decay.is_zero()) return daily_value_share(day);
  if (rule_->compounding == Compounding::continuous) {
    const Decimal base = state_->balance(rule_->measured_in);
    if (base.sign() <= 0) return std::optional(Decimal::zero());
    TIDEMILL_TRY(net, multiply(rule_->rate, rule_->keep));
    TIDEMILL_TRY(factor, continuous_day_factor(net));
    TIDEMILL_TRY(earned, multiply(base, factor));
    return std::optional(earned);
  }
  const int index = days_between(first_, day);
  if (known_days_ != index) {
    TIDEMILL_TRY(before, cumulative(index));
    known_ = before;
  }
  TIDEMILL_TRY(after, cumulative(index + 1));
  const Decimal earned = after - known_;
  known_ = after;
  known_days_ = index + 1;
  return std::optional(earned);
}

}  // namespace tidemill
