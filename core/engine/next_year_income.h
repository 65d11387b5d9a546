#pragma once

#include <optional>
#include <vector>

#include "core/engine/holding_terms.h"
#include "core/engine/income.h"

namespace tidemill {

/// What a holding earns in the 365 days from the as-of date at today's balance and prices: rates that decay do, streams
/// that end are paid up to their day, a fixed term too. Costs are not in it.
struct NextYearIncome {
  double total = 0;      ///< base currency
  double emissions = 0;  ///< of it, from new tokens or a subsidy
  struct Part {
    AssetId paid_in{0};
    double income = 0;
  };
  std::vector<Part> parts = {};  ///< by asset, in the order of the streams
};

/// Nothing when a price it needs is missing.
std::optional<NextYearIncome> next_year_income(const TermsPeriod& terms, const HoldingIncome& so_far,
                                               const PriceBook& prices, Date as_of);

}  // namespace tidemill
