#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/engine/income_value.h"

namespace tidemill {

/// A step on the way from what was earned to what can be spent.
struct WaterfallStep {
  std::string key;     ///< "gross", "commission", "gas", "hosting", …, "spendable"
  std::string label;   ///< for people
  Decimal amount;      ///< base currency; deductions ≤ 0; for a level (gross, income, spendable) what is left there
  bool level = false;  ///< a bar from zero instead of a step down
  std::int64_t unpriced = 0;  ///< days and entries left out because they have no value
};

/// Gross income → commission → income → costs by what they were for → tax reserve → spendable, over a period. Levels
/// and steps add up exactly.
struct Waterfall {
  Currency currency;
  Date from{};
  Date to{};
  std::vector<WaterfallStep> steps;
  Decimal gross;
  Decimal income;  ///< as `income` counts it: after commission, before costs
  Decimal spendable;
  Decimal written_off;  ///< ≤ 0: hardware's loss of value; no cash, so no step, but part of what a node costs
  std::int64_t unpriced = 0;

  /// The amount of a step, zero when it is not there.
  Decimal amount(std::string_view key) const;
};

/// The waterfall of both days inclusive; no days means from the first item to the as-of date. Commission is what the
/// terms take before a payout is made: known for estimates, and for records only where a cost of that category was
/// recorded. The tax reserve is the setting "tax.reserve" (a share, 0 … 1) of the income, never negative.
Result<Waterfall> waterfall(const Portfolio& portfolio, const PriceBook& prices,
                            const std::vector<HoldingIncome>& income, std::optional<Date> from = {},
                            std::optional<Date> to = {}, std::optional<HoldingId> holding = {},
                            const IncomeValuation& valued = {});

}  // namespace tidemill
