#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/portfolio.h"

namespace tidemill {

struct Analysis;

/// One question put to a portfolio, with the limit people set for it.
struct PortfolioCheck {
  std::string_view name;  ///< setting "check.<name>"
  std::string_view label;
  std::string_view meaning;
  double preset = 0;
  enum class Unit { share, days, count } unit = Unit::share;
};

/// platform, chain, asset, issuer: share of value at most · failure: share of next year's income that one of them would
/// stop · emissions: share of income · weak_grade: share of value graded D or E · liquidation: the fall of collateral a
/// loop has to bear, at least · peg: share below it · liquid: share of value in hand within 30 days, at least ·
/// price_age, cover_end: days · unpriced, counted_twice, payments, range: holdings, none.
std::span<const PortfolioCheck> portfolio_checks();

/// The limit of a check in a portfolio: setting "check.<name>", else its preset. 0 switches off all but those that
/// count.
double check_limit(const Portfolio& portfolio, const PortfolioCheck& check);

/// How a portfolio answers a check.
struct CheckResult {
  const PortfolioCheck* check = nullptr;
  bool passes = false;
  double limit = 0;
  double figure = 0;                     ///< in the unit of the check
  std::string text = {};                 ///< "Lido holds 61 % of the value; the limit is 40 %."
  std::string remedy = {};               ///< what would mend it; empty when it passes
  std::vector<HoldingId> holdings = {};  ///< that it is about, in order of id
};

/// Every check that applies: failed ones first, the others after them, both in order of the list. A check that nothing
/// can fail (no loops, no covers) is left out, and so are those whose limit is 0.
std::vector<CheckResult> check_portfolio(const Analysis& analysis);

}  // namespace tidemill
