#pragma once

#include <string>
#include <vector>

#include "core/engine/income.h"

namespace tidemill {

/// What a holding is expected to cost in each month: base currency, ≥ 0.
struct ExpectedCosts {
  std::vector<double> months;
  std::vector<std::string> left_out;  ///< costs without a price, in words

  double total() const;
};

/// Running costs of the `months` months after `as_of`, at today's balances and prices: bills that repeat, costs by the
/// terms (hosting, borrow interest) where none of those covers them, and premiums of covers by the days they cover.
/// The loss of value of hardware is no bill and not part of it.
ExpectedCosts expected_costs(const Portfolio& portfolio, const Holding& holding, const HoldingIncome& so_far,
                             const PriceBook& prices, Date as_of, int months);

}  // namespace tidemill
