#pragma once

#include <map>

#include "core/engine/expected_income.h"
#include "core/engine/income.h"

namespace tidemill {

/// What the records of one stream say about its rate.
struct RealisedRate {
  double seen = 1;  ///< recorded / promised by the terms for the same days
  double used = 1;  ///< `seen`, at most `most_of_terms`
  int days = 0;     ///< that records cover
};

/// Records have to cover this many days before they speak for the future.
inline constexpr int least_recorded_days = 90;
/// What was earned never counts for more than twice the terms: beyond that a bonus or a mistyped payout is likelier
/// than a rate that lasts. There is no lower bound: promising less is the careful side.
inline constexpr double most_of_terms = 2;

/// The streams of a holding with three months of records since its terms last changed, at most the last twelve months.
/// Others are not in it: the terms stand for them.
std::map<StreamKey, RealisedRate> realised_rates(const HoldingIncome& so_far);

/// The factors that are used, or those that were seen, for expected_income.
RateFactors factors_used(const std::map<StreamKey, RealisedRate>& rates);
RateFactors factors_seen(const std::map<StreamKey, RealisedRate>& rates);

}  // namespace tidemill
