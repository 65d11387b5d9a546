#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/engine/analysis.h"

namespace tidemill {

/// How likely a holding may fail before it does not pay, how likely it is to fail, and what a cover of it is worth.
/// Amounts in the base currency, everything for one year.
struct CoverWorth {
  HoldingId holding{0};
  std::optional<double> value = {};  ///< capital that counts at this holding: what another one counts is insured there
  std::optional<double> rate = {};   ///< what it nets on its value, see net_rate
  double benchmark = 0;              ///< what could be had without its risk
  std::optional<double> break_even = {};       ///< failure_break_even, 0 … 1; unknown without a rate
  double probability = 0;                      ///< that anything goes wrong, all its hazards together
  double probability_low = 0;                  ///< by the lower ends of the published ranges
  double probability_high = 0;                 ///< by the upper ends
  double loss = 1;                             ///< share that is lost on average when something does; 1 without hazards
  std::optional<double> expected_loss = {};    ///< value · (1 − Π(1 − pᵢ·lossᵢ))
  std::optional<double> premium_rate = {};     ///< share of what is covered; given, or of the cover in force
  std::optional<double> premium = {};          ///< of the cover in force, else premium_rate · value
  std::optional<double> expected_payout = {};  ///< Σ pᵢ · payout(lossᵢ · value); nothing without a premium
  std::optional<bool> worth = {};              ///< expected_payout ≥ premium: the expected loss decides
  std::optional<CoverId> cover = {};           ///< the one in force, the newest of several
  std::vector<std::string> causes = {};        ///< "Exploit of Aave v3, 1.2 % a year, 50 % lost", likeliest first
};

struct CoverTerms {
  std::optional<double> premium_rate = {};  ///< of a cover for the whole value without deductible, a year, 0 … 1
  double benchmark = 0;                     ///< a year, above −1
};

/// Every open holding with something in it, or one, in order of id. The hazards are those of the projection, taken as
/// independent within the year; their sources come with the projection's assumptions. Errors: bad_input for terms out
/// of range.
Result<std::vector<CoverWorth>> cover_worths(const Analysis& analysis, const CoverTerms& terms = {},
                                             std::optional<HoldingId> only = std::nullopt);

}  // namespace tidemill
