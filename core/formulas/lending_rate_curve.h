#pragma once

#include <optional>
#include <string_view>

namespace tidemill {

// Interest of lending pools as a function of how much of the pool is lent out. All rates are yearly fractions.
// Sources: Aave DefaultReserveInterestRateStrategy (v2, v3); Compound JumpRateModel and BaseJumpRateModelV2; Compound
// III Comet.getBorrowRate and getSupplyRate.

/// Which protocol's curve. Aave gives slope1 as the rise from zero utilisation to the kink and slope2 as the rise from
/// the kink to full utilisation; Compound and Comet give slopes per unit of utilisation.
enum class RateModel { aave_v2, aave_v3, compound_jump, comet };

/// The name on the command line ("aave-v2").
std::string_view name_of(RateModel model);
std::optional<RateModel> rate_model_from(std::string_view name);

/// A curve with one kink. JumpRateModelV2 publishes the rate reached at the kink: divide that by the kink for `slope`.
struct RateCurve {
  double base = 0;    ///< at zero utilisation
  double slope = 0;   ///< below the kink
  double slope2 = 0;  ///< above it
  double kink = 1;    ///< utilisation where it bends, ≥ 0; above 1 it never does
};

/// Debt over all that was supplied: debt/(debt + available − reserves), 0 when nothing is lent. Amounts ≥ 0 with
/// reserves below debt + available; above 1 when reserves are larger than what is available.
double utilisation(double debt, double available, double reserves = 0);

/// What borrowers pay a year at `utilisation` ≥ 0. An Aave curve that bends at 1 or later has no second slope, as
/// utilisation there never passes 1.
double borrow_rate(RateModel model, const RateCurve& curve, double utilisation);

/// What suppliers earn where they share what borrowers pay: borrow·utilisation·(1 − reserve_factor). (Comet has a
/// second curve for suppliers instead: borrow_rate of that curve.)
double supply_rate(double borrow, double utilisation, double reserve_factor);

}  // namespace tidemill
