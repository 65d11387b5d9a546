#pragma once

namespace tidemill {

// Prices of Nexus Mutual cover since version 2, as yearly fractions of the cover. Source: NexusMutual/smart-contracts,
// StakingProducts.sol and test-v5/unit/StakingPool/calculatePremium.js.

/// The price before a purchase: it falls from the price after the last one by `fall_per_day`, down to the target.
double cover_base_price(double target, double last_price, double fall_per_day, double days);

/// The price after a purchase of `cover` out of `capacity` > 0: base + bump·cover/capacity.
double cover_bumped_price(double base, double bump, double cover, double capacity);

/// cover·price·period/365 days.
double cover_premium(double cover, double price, double period_days);

/// What a cover pays on a loss: what exceeds the deductible, up to its amount.
double cover_payout(double loss, double deductible, double amount);

}  // namespace tidemill
