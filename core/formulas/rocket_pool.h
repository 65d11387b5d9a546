#pragma once

#include <optional>
#include <span>

namespace tidemill {

// What a Rocket Pool node operator gets. Sources: docs.rocketpool.net (minipools, FAQ); rocket-pool/rocketpool
// test/megapool and test/network/network-revenues-tests.js.

/// Own ETH over all ETH of validators of 32 ETH with these bonds (0 < bond ≤ 32), rounded down to five places as the
/// contracts do: 8 → 0.25; 4, 4 and 2 → 0.10416.
double rocket_capital_ratio(std::span<const double> bonds);

/// Share of the validators' rewards that goes to the node: ratio + (1 − ratio)·fee.
double rocket_node_share(double capital_ratio, double fee);

/// What the node gets when a minipool with `bond` leaves with `balance` ≥ 0: nothing up to the ETH of the users, then
/// up to its bond, and of what is above 32 ETH its share with the fee.
double rocket_minipool_withdrawal(double bond, double fee, double balance);

/// Mean of `shares` weighted by `seconds` (parallel lists, some time > 0), rounded down to five places.
double rocket_time_weighted_share(std::span<const double> seconds, std::span<const double> shares);

/// RPL collateral before Saturn, in ETH: at least 10 % of the ETH borrowed, and rewarded up to 150 % of the bond.
double rocket_least_collateral(double bond);
double rocket_most_collateral(double bond);

}  // namespace tidemill
