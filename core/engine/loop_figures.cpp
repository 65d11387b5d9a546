#include "core/engine/loop_figures.h"

#include <cmath>

#include "core/engine/holding_terms.h"
#include "core/engine/yearly_income.h"
#include "core/formulas/health_factor.h"
#include "core/formulas/leveraged_loop.h"

namespace tidemill {
namespace {

/// What is earned a year on the collateral, as a share of its value; unknown when a price is missing.
std::optional<double> supply_rate(const TermsPeriod& terms, const HoldingState& state, const PriceBook& prices,
                                  Date day, double collateral_value) {
  double earned = 0;
  for (const AccrualRule& rule : terms.rules) {
    if (rule.type == EntryType::cost) continue;
    const auto yearly = yearly_income(rule, state, prices, day);
    if (!yearly) return std::nullopt;
    earned += *yearly;
  }
  return earned / collateral_value;
}

}  // namespace

std::optional<LoopFigures> loop_figures(const Portfolio& portfolio, const PriceBook& prices,
                                        const HoldingIncome& income, Date as_of) {
  const Holding* holding = portfolio.holding(income.holding);
  if (!holding || !income.loop) return std::nullopt;
  const LoopBalance& balance = *income.loop;
  LoopFigures figures{.asset = balance.asset,
                      .borrowed = balance.borrowed,
                      .collateral = balance.collateral,
                      .debt = balance.debt,
                      .idle = balance.idle};
  const auto periods = terms_periods(portfolio, *holding);
  const auto price = prices.price(balance.asset, as_of);
  const auto debt_price = prices.price(balance.borrowed, as_of);
  if (periods.empty() || !price || !debt_price || !balance.debt || balance.collateral.sign() <= 0) return figures;
  const TermsPeriod& terms = periods[period_on(periods, as_of)];
  const double quantity = balance.collateral.to_double();
  LeveragedLoop loop;
  loop.collateral = quantity * price->price.to_double();
  loop.debt = balance.debt->to_double() * debt_price->price.to_double();
  loop.idle = balance.idle.to_double() * debt_price->price.to_double();
  figures.equity = loop.collateral + loop.idle - loop.debt;
  const bool one_asset = balance.asset == balance.borrowed;
  if (const auto threshold = terms.view.decimal("liquidation_threshold"); threshold && loop.debt > 0) {
    figures.health_factor = health_factor(loop.collateral * threshold->to_double(), loop.debt);
    figures.drop_to_liquidation = drop_to_liquidation(*figures.health_factor);
    if (!one_asset) figures.liquidation_price = liquidation_price(quantity, loop.debt, threshold->to_double());
  }
  if (*figures.equity <= 0) return figures;
  loop.leverage = loop.collateral / *figures.equity;
  figures.leverage = loop.leverage;
  HoldingState state;
  state.set_loop(balance);
  const auto rate = supply_rate(terms, state, prices, as_of, loop.collateral);
  if (!rate) return figures;
  const double borrow = terms.view.decimal_or("borrow_apr", Decimal::zero()).to_double();
  figures.net_rate = loop_net_rate(loop, *figures.equity, *rate, borrow);
  if (loop.debt > 0) {
    figures.break_even_borrow = loop_break_even_borrow(loop, *rate);
    if (!one_asset && *rate > 0) figures.break_even_price = loop.debt * borrow / (quantity * *rate);
  }
  return figures;
}

}  // namespace tidemill
