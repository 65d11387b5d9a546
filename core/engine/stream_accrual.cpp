#include "core/engine/stream_accrual.h"

#include <algorithm>

#include "core/engine/income_coverage.h"

namespace tidemill {

/// What the rate is applied to, in `measured_in`, never below zero; nothing when it is unknown.
std::optional<Decimal> SegmentAccrual::base() const {
  std::optional<Decimal> base;
  switch (rule_->basis) {
    case AccrualBasis::fixed_amount:
      base = rule_->amount;
      break;
    case AccrualBasis::collateral:
      if (state_->loop()) base = state_->loop()->collateral;
      break;
    case AccrualBasis::debt:
      if (state_->loop()) base = state_->loop()->debt;
      break;
    default:
      base = state_->balance(rule_->measured_in);
  }
  if (base && base->is_negative()) base = Decimal::zero();
  return base;
}

Result<Decimal> SegmentAccrual::cumulative(Decimal base, int days) const {
  return product_over({base, rule_->rate, rule_->keep}, static_cast<std::uint64_t>(days), 365);
}

/// What of the pool a rule's rate is applied to, in the asset it is paid in: that side, or the whole at the day's
/// prices.
Result<std::optional<Decimal>> SegmentAccrual::pool_part(Date day) const {
  TIDEMILL_TRY(reserves, state_->pool(*prices_, day));
  if (rule_->basis == AccrualBasis::pool_share)
    return std::optional(rule_->paid_in == rule_->measured_in ? reserves.first : reserves.second);
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
  return std::optional(worth);
}

/// Streams whose rate or base changes from day to day: worked out for the day alone.
Result<std::optional<Decimal>> SegmentAccrual::of_the_day(Date day) const {
  std::optional<Decimal> part;
  if (rule_->basis == AccrualBasis::pool_share || rule_->basis == AccrualBasis::pool_value) {
    TIDEMILL_TRY(of_pool, pool_part(day));
    part = of_pool;
  } else {
    part = base();
    if (part && !part->is_zero() && rule_->paid_in != rule_->measured_in) {
      const auto from = prices_->price(rule_->measured_in, day);
      const auto to = prices_->price(rule_->paid_in, day);
      if (!from || !to) return std::optional<Decimal>();
      TIDEMILL_TRY(turned, multiply_divide(*part, from->price, to->price));
      part = turned;
    }
  }
  if (!part) return std::optional<Decimal>();
  if (part->sign() <= 0) return std::optional(Decimal::zero());
  const int decaying = std::max(0, days_between(rule_->decay_from, day));
  TIDEMILL_TRY(earned, decaying_day_interest(*part, rule_->rate, rule_->keep, rule_->yearly_decay, decaying));
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
  const bool of_pool = rule_->basis == AccrualBasis::pool_share || rule_->basis == AccrualBasis::pool_value;
  if (of_pool || rule_->paid_in != rule_->measured_in || !rule_->yearly_decay.is_zero()) return of_the_day(day);
  const auto known = base();
  if (!known) return std::optional<Decimal>();
  if (rule_->compounding == Compounding::continuous) {
    if (known->is_zero()) return std::optional(Decimal::zero());
    TIDEMILL_TRY(earned, continuous_day_interest(*known, rule_->rate, rule_->keep));
    return std::optional(earned);
  }
  const int index = days_between(first_, day);
  if (known_days_ != index) {
    TIDEMILL_TRY(before, cumulative(*known, index));
    known_ = before;
  }
  TIDEMILL_TRY(after, cumulative(*known, index + 1));
  const Decimal earned = after - known_;
  known_ = after;
  known_days_ = index + 1;
  return std::optional(earned);
}

}  // namespace tidemill
