#pragma once

#include <optional>

#include "core/engine/holding_state.h"
#include "core/model/accrual_rule.h"

namespace tidemill {

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
  std::optional<Decimal> base() const;
  Result<std::optional<Decimal>> pool_part(Date day) const;
  Result<Decimal> cumulative(Decimal base, int days) const;
  Result<std::optional<Decimal>> of_the_day(Date day) const;

  const AccrualRule* rule_;
  const HoldingState* state_;
  const PriceBook* prices_;
  Date first_;
  int known_days_ = -1;  // cumulative(known_days_) == known_
  Decimal known_;
};

}  // namespace tidemill
