#pragma once

#include <map>
#include <optional>

#include "core/engine/price_book.h"
#include "core/model/accrual_rule.h"

namespace tidemill {

/// Balances of a holding while its days are walked through. A constant-product pool moves along x·y = K with the prices
/// of the day; what it holds is worked out from the last flow, so that no rounding adds up.
class HoldingState {
 public:
  Decimal balance(AssetId asset) const;
  void add(AssetId asset, Decimal amount);
  void set(AssetId asset, Decimal amount) { balances_[asset] = amount; }
  const std::map<AssetId, Decimal>& balances() const { return balances_; }

  /// The pool's two reserves at the prices of `day`: √(K·p₂/p₁) and √(K·p₁/p₂); unmoved while a price is unknown.
  struct Reserves {
    Decimal first, second;
  };
  Result<Reserves> pool(AssetId first, AssetId second, const PriceBook& prices, Date day) const;
  /// Moves the balances to the reserves of `day`; to be called before a flow.
  Result<void> settle_pool(AssetId first, AssetId second, const PriceBook& prices, Date day);

 private:
  std::map<AssetId, Decimal> balances_;
};

/// The amount one rule earns over a segment of days in which balance and terms don't change. Between the segment's
/// first day and any other the cumulative amount is rounded once; a day is the difference of two cumulatives, so that
/// no sum drifts.
class SegmentAccrual {
 public:
  SegmentAccrual(const AccrualRule& rule, const HoldingState& state, const PriceBook& prices, Date first_day)
      : rule_(&rule), state_(&state), prices_(&prices), first_(first_day) {}

  /// What the rule earns on `day` (≥ 0, before the sign of a cost), in `paid_in`. Nothing when it depends on a price
  /// that is unknown. Days must be asked in order.
  Result<std::optional<Decimal>> on(Date day);

 private:
  Result<Decimal> cumulative(int days) const;
  Result<Decimal> rate_on(Date day) const;
  Result<std::optional<Decimal>> daily_value_share(Date day) const;

  const AccrualRule* rule_;
  const HoldingState* state_;
  const PriceBook* prices_;
  Date first_;
  int known_days_ = -1;  // cumulative(known_days_) == known_
  Decimal known_;
};

}  // namespace tidemill
