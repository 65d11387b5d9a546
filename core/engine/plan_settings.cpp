#include "core/engine/plan_settings.h"

#include <algorithm>

namespace tidemill {
namespace {

std::optional<double> stated_number(const Portfolio& portfolio, const char* key) {
  const auto text = portfolio.setting(key);
  const auto number = text ? Decimal::parse(*text) : Result<Decimal>(fail(ErrorCode::not_found, key, "", ""));
  return number ? std::optional(number->to_double()) : std::nullopt;
}

std::optional<double> stated_cap(const Portfolio& portfolio, const char* key) {
  const auto cap = stated_number(portfolio, key);
  return cap && *cap > 0 ? cap : std::nullopt;
}

}  // namespace

AllocationLimits stated_limits(const Portfolio& portfolio) {
  AllocationLimits limits;
  limits.risk = stated_cap(portfolio, "plan.risk");
  limits.platform = stated_cap(portfolio, "plan.platform");
  limits.chain = stated_cap(portfolio, "plan.chain");
  limits.asset = stated_cap(portfolio, "plan.asset");
  return limits;
}

AllocationTerms stated_trading(const Analysis& analysis) {
  AllocationTerms terms;
  terms.fee = stated_number(*analysis.portfolio, "plan.fee").value_or(0);
  terms.slippage = stated_number(*analysis.portfolio, "plan.slippage").value_or(0);
  terms.rate_error = std::min(1.0, analysis.projection.yield_volatility);
  return terms;
}

CoverTerms stated_cover(const Portfolio& portfolio) {
  CoverTerms terms;
  terms.premium_rate = stated_number(portfolio, "plan.premium");
  terms.benchmark = stated_number(portfolio, "plan.benchmark").value_or(0);
  return terms;
}

std::optional<double> stated_claim_fee(const Portfolio& portfolio) {
  return stated_number(portfolio, "plan.claim_fee");
}

}  // namespace tidemill
