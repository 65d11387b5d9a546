#pragma once

namespace tidemill {

// How far a loan is from liquidation. Source: Aave, GenericLogic.calculateHealthFactorFromBalances.

/// Σ(collateral value · liquidation threshold)/debt value, both values in one currency; below 1 the loan can be
/// liquidated. Infinite without debt. Needs weighted_collateral ≥ 0 and debt ≥ 0.
double health_factor(double weighted_collateral, double debt);

/// The price of the collateral at which the health factor is 1: debt/(quantity · threshold). Needs quantity > 0 and
/// threshold > 0.
double liquidation_price(double quantity, double debt, double liquidation_threshold);

/// The share by which the collateral may fall against the debt until the health factor is 1: 1 − 1/HF. 1 without debt,
/// negative when it is below 1 already.
double drop_to_liquidation(double health);

}  // namespace tidemill
