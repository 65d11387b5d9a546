#include "core/engine/yearly_income.h"

namespace tidemill {

std::optional<double> yearly_income(const AccrualRule& rule, const HoldingState& state, const PriceBook& prices,
                                    Date day) {
  const auto paid_at = prices.price(rule.paid_in, day);
  if (!paid_at) return std::nullopt;
  if (rule.until && day >= *rule.until) return 0.0;
  if (rule.basis == AccrualBasis::per_period) {
    double periods = 365.0;
    switch (rule.period) {
      case Period::day:
        break;
      case Period::week:
        periods = 365.0 / 7;
        break;
      case Period::month:
        periods = 12;
        break;
      case Period::quarter:
        periods = 4;
        break;
      case Period::year:
        periods = 1;
        break;
    }
    return rule.rate.to_double() * rule.keep.to_double() * periods * paid_at->price.to_double();
  }
  SegmentAccrual accrual(rule, state, prices, day);
  const auto earned = accrual.on(day);
  if (!earned || !*earned) return std::nullopt;
  return (*earned)->to_double() * 365.0 * paid_at->price.to_double();
}

HoldingState state_now(const HoldingIncome& income, const TermsPeriod& terms, const PriceBook& prices) {
  HoldingState state;
  state.reshape(terms.position, prices, prices.as_of());
  if (income.loop) {
    state.set_loop(*income.loop);
    return state;
  }
  for (const HoldingBalance& balance : income.balances) state.set(balance.asset, balance.quantity);
  return state;
}

}  // namespace tidemill
