#pragma once

namespace tidemill {

// Supplying, borrowing against it and supplying again. Sources: the geometric series of the deposits; Aave risk
// documentation for the health factor of the result (see health_factor.h).

/// A position after looping, in the unit of the equity.
struct LeveragedLoop {
  double collateral = 0;  ///< supplied in all
  double debt = 0;        ///< borrowed in all
  double idle = 0;        ///< of the last borrow, when it was not supplied again
  double leverage = 1;    ///< collateral per unit of equity
};

/// `rounds` ≥ 0 borrows of the share `ltv` (0 ≤ ltv < 1) of the deposit before, out of `equity` > 0. The last borrow is
/// supplied again when `redeposit_last`, else kept: collateral = E·Σ λ^i for i = 0…rounds, or …rounds − 1; debt =
/// E·Σ λ^i for i = 1…rounds. Many rounds approach leverage 1/(1 − λ).
LeveragedLoop leveraged_loop(double equity, double ltv, int rounds, bool redeposit_last);

/// Yearly earning on the equity: (collateral·supply − debt·borrow)/equity, with both rates as fractions of one kind:
/// two APRs give the net APR, two APYs the net APY of a position that is left alone.
double loop_net_rate(const LeveragedLoop& loop, double equity, double supply, double borrow);

/// The borrow rate at which the loop earns nothing: collateral·supply/debt; infinite without debt.
double loop_break_even_borrow(const LeveragedLoop& loop, double supply);

}  // namespace tidemill
