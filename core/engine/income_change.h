#pragma once

#include <vector>

#include "core/engine/income_value.h"

namespace tidemill {

/// Why income differs between two periods: the effects sum to the difference, exactly.
struct ChangeEffects {
  Decimal units;   ///< more or less of what earns (holdings opened and closed too)
  Decimal rate;    ///< what a unit earned a day
  Decimal price;   ///< of what was paid, in the currency it is quoted in
  Decimal fx;      ///< of that currency in the one of the answer
  Decimal timing;  ///< periods of different length, and payouts dated in another period than they were earned in

  Decimal sum() const { return units + rate + price + fx + timing; }
  ChangeEffects& operator+=(const ChangeEffects& other);
};

struct HoldingChange {
  HoldingId holding{0};
  Decimal before;  ///< income dated in the first period
  Decimal after;
  ChangeEffects effects;  ///< sum to after − before
};

struct ChangePeriod {
  Date from{};
  Date to{};            ///< inclusive
  Decimal income = {};  ///< dated in it
};

/// Splits the difference of income (as `income` counts it) between two periods.
struct IncomeChange {
  Currency currency;
  ChangePeriod before;
  ChangePeriod after;
  ChangeEffects effects;                ///< sum to after.income − before.income
  std::vector<HoldingChange> holdings;  ///< with income in either period; their figures sum to the totals
  std::int64_t unpriced = 0;            ///< days and entries left out because they have no value

  Decimal difference() const { return after.income - before.income; }
};

/// Income of a stream is days × average units × quantity a unit-day × price × FX; each factor takes its share by the
/// logarithmic mean (LMDI-I: Ang, “The LMDI approach to decomposition analysis”, Energy Policy 33 (2005)), which is
/// independent of order and leaves nothing over; what rounding to 18 places leaves goes to the largest effect, and a
/// factor that did not move has none. A factor that is unknown in one period is that of the other; what has no price in
/// one of them is a matter of price. Only days that are over count. The answer is in `currency`, by default the base
/// currency, at the exchange rates of the days. bad_input when a period ends before it begins.
Result<IncomeChange> income_change(const Portfolio& portfolio, const PriceBook& prices,
                                   const std::vector<HoldingIncome>& income, const ChangePeriod& before,
                                   const ChangePeriod& after, const std::optional<Currency>& currency = {});

}  // namespace tidemill
