#pragma once

#include <optional>

#include "core/engine/holding_terms.h"
#include "core/engine/income.h"
#include "core/engine/stream_accrual.h"

namespace tidemill {

/// What one rule pays in a year (for a cost: what it takes) at today's balance, terms and prices, in the base currency;
/// unknown without a price.
std::optional<double> yearly_income(const AccrualRule& rule, const HoldingState& state, const PriceBook& prices,
                                    Date day);

/// A holding as it stands at the as-of date, ready to be asked what it earns.
HoldingState state_now(const HoldingIncome& income, const TermsPeriod& terms, const PriceBook& prices);

}  // namespace tidemill
