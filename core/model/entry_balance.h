#pragma once

#include <optional>

#include "core/model/portfolio.h"

namespace tidemill {

/// A day at whose end less than nothing of an asset would be there.
struct Shortfall {
  AssetId asset{0};
  Date day{};
  Decimal balance;  ///< < 0
};

/// The first day on which the entries of a holding take out more of an asset than they can have put in, counting every
/// payment that is not said to have left. What happens within a day may be written down in any order. Nothing where the
/// entries alone don't tell the balance: pools, holdings that compound, what a loop borrows, and days before a recorded
/// balance of that asset. Throws DecimalOverflow with absurd amounts.
std::optional<Shortfall> first_shortfall(const Portfolio& portfolio, const Holding& holding);

}  // namespace tidemill
