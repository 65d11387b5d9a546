#pragma once

#include <vector>

#include "core/model/accrual_rule.h"
#include "core/model/portfolio.h"
#include "core/model/terms_view.h"
#include "core/strategies/strategy_kind.h"

namespace tidemill {

/// The terms of a holding while they stay the same, with what they make the holding earn.
struct TermsPeriod {
  Date from{};
  TermsView view;
  std::vector<AccrualRule> rules;
};

/// The periods of a holding in order; the first also holds for days before its `from`. Empty when the holding has no
/// terms or its kind is unknown.
std::vector<TermsPeriod> terms_periods(const Portfolio& portfolio, const Holding& holding);
/// The index of the period in force on `day`.
std::size_t period_on(const std::vector<TermsPeriod>& periods, Date day);
/// The traits at the terms in force on `day`; plain Traits for an unknown kind.
Traits traits_on(const Portfolio& portfolio, const Holding& holding, Date day);

}  // namespace tidemill
