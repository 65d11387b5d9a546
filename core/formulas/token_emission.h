#pragma once

namespace tidemill {

// How many tokens schemes hand out. Amounts in whole tokens.

/// CRV. Source: curvefi/curve-dao-contracts ERC20CRV.vy: 274,815,283 CRV in the first year of 365 days, then each year
/// 2^¼ times less.
struct CrvEpoch {
  double rate = 0;     ///< CRV a second
  double emitted = 0;  ///< in the year
  double supply = 0;   ///< at its start
};
/// The year `epoch` ≥ 0 after 13 August 2020.
CrvEpoch crv_epoch(int epoch);
/// Supply `days` ≥ 0 after the start, which grows evenly within a year.
double crv_supply(double days);

/// BAL since 28 March 2022. Source: balancer/docs bal-token: 145,000 a week, each year 2^¼ times less, years of 365/7
/// weeks, supply 48,485,000 at the start.
struct BalYear {
  double weekly = 0;
  double supply = 0;  ///< at the start of the year
};
/// `year` ≥ 0 years after 2022.
BalYear bal_year(int year);

/// HNT. Source: helium/docs hnt-token: 60 million a year from August 2019, halving every two years.
struct HntYear {
  double emission = 0;  ///< scheduled from August to July
  double supply = 0;    ///< scheduled at the start
};
/// `year` ≥ 0 years after August 2019.
HntYear hnt_year(int year);
/// HNT minted beyond burns on the next day, before the cap: 6/7·previous + 1/7·burned.
double hnt_net_emission_target(double previous, double burned);
/// The cap of a day: 1 % of the first year's daily emission.
constexpr double hnt_net_emission_cap = 600'000.0 / 365;

/// Tokens over `days` ≥ 0 when the daily amount starts at `first_day` and halves every `half_life` > 0 days:
/// e0·(1 − 2^(−T/h))·h/ln 2.
double half_life_emission(double first_day, double half_life, double days);

/// Tokens that a deposit which stays as it is earns over `days` while the pool grows evenly from `tvl0` > 0 to
/// `tvl1` > 0 (the deposit in it): d·e·T·ln(V1/V0)/(V1 − V0). Derived: ∫ d·e/V(t) dt.
double growing_pool_emission(double deposit, double tvl0, double tvl1, double tokens_per_day, double days);

/// What counts of a deposit in a Curve gauge: min(0.4·l + 0.6·L·ve/VE, l). Source: curve LiquidityGauge,
/// _update_liquidity_limit. `ve_total` > 0.
double gauge_working_balance(double deposit, double pool, double ve, double ve_total);

/// Yearly rate of a Balancer gauge without boost: 0.4/(working + 0.4)·weight·weekly·52·price/price_per_share. Source:
/// balancer/docs vebal-and-gauges/apr-calculation.
double gauge_least_apr(double working_supply, double weight, double weekly, double price, double price_per_share);

}  // namespace tidemill
