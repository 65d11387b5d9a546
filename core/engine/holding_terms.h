#pragma once

#include <vector>

#include "core/engine/income_coverage.h"
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
  Position position = {};
};

/// The periods of a holding in order; the first also holds for days before its `from`. Empty when the holding has no
/// terms or its kind is unknown.
std::vector<TermsPeriod> terms_periods(const Portfolio& portfolio, const Holding& holding);
/// The index of the period in force on `day`.
std::size_t period_on(const std::vector<TermsPeriod>& periods, Date day);
/// The first stream that earns this asset, or nullptr: what a snapshot of its balance shows beyond flows is its income.
const AccrualRule* first_income_in(const TermsPeriod& terms, AssetId asset);
/// The first day that a stream's first record on `day` covers: one payout period back, by the terms of that day
/// (nullptr when there are none).
Date first_covered_day(const TermsPeriod* terms, StreamKey stream, Date day);
/// The traits at the terms in force on `day`; plain Traits for an unknown kind.
Traits traits_on(const Portfolio& portfolio, const Holding& holding, Date day);

}  // namespace tidemill
