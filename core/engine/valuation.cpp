#include "core/engine/valuation.h"

#include <cmath>

#include "core/engine/holding_terms.h"
#include "core/engine/yearly_income.h"
#include "core/formulas/real_yield.h"

namespace tidemill {
namespace {

std::optional<Decimal> worth(const std::vector<HoldingBalance>& balances, const PriceBook& prices, Date day) {
  Decimal total;
  for (const HoldingBalance& balance : balances) {
    const auto price = prices.price(balance.asset, day);
    if (!price) return std::nullopt;
    const auto value = multiply(balance.quantity, price->price);
    if (!value) return std::nullopt;
    total += *value;
  }
  return total;
}

/// Yearly growth of the supply of what is held, weighted by value.
void add_dilution(HoldingValue& value, const Portfolio& portfolio, const PriceBook& prices, Date day) {
  double total = 0;
  double weighted = 0;
  value.dilution_known = true;
  for (const HoldingBalance& balance : value.balances) {
    const auto price = prices.price(balance.asset, day);
    const Asset* asset = portfolio.asset(balance.asset);
    if (!price || !asset) continue;
    const double worth = balance.quantity.to_double() * price->price.to_double();
    total += worth;
    if (const auto dilution = dilution_of(portfolio, *asset))
      weighted += worth * *dilution;
    else
      value.dilution_known = false;
  }
  value.dilution = total > 0 ? weighted / total : 0;
}

void add_rates(HoldingValue& value, const Portfolio& portfolio, const Holding& holding, const HoldingIncome& so_far,
               const PriceBook& prices, Date day) {
  const auto periods = terms_periods(portfolio, holding);
  if (periods.empty()) {
    value.income_year = 0;
    return;
  }
  const TermsPeriod& terms = periods[period_on(periods, day)];
  const HoldingState state = state_now(so_far, terms, prices);
  double income = 0;
  double emissions = 0;
  double effective = 0;  // a year of compounding instead of simple interest
  double borrow_interest = 0;
  for (const AccrualRule& rule : terms.rules) {
    if (rule.type == EntryType::cost && rule.basis != AccrualBasis::debt) continue;
    const auto yearly = yearly_income(rule, state, prices, day);
    if (!yearly) return;  // a price is missing: the rate of the whole is unknown
    if (rule.type == EntryType::cost) {
      borrow_interest += *yearly;
      continue;
    }
    income += *yearly;
    if (rule.emission) emissions += *yearly;
    const Decimal net = multiply(rule.rate, rule.keep).value_or(Decimal::zero());
    const double apr = net.to_double();
    effective += rule.basis == AccrualBasis::balance && apr > 0
                     ? *yearly * Rate::from_apr(net, rule.compounding).apy() / apr
                     : *yearly;
  }
  value.income_year = income;
  value.emission_share = income > 0 ? emissions / income : 0;
  if (!value.value || value.value->sign() <= 0) return;
  const double principal = value.value->to_double();
  value.apr = (income - borrow_interest) / principal;
  value.apy = (effective - borrow_interest) / principal;
  if (value.dilution_known) value.real_yield = real_yield(*value.apy, value.dilution);
}

}  // namespace

std::optional<double> dilution_of(const Portfolio& portfolio, const Asset& asset) {
  if (asset.kind == AssetKind::stablecoin || asset.kind == AssetKind::fiat || asset.kind == AssetKind::treasury)
    return 0;
  auto issuance = asset.issuance();
  if (!issuance && asset.derived) {
    const Asset* underlying = portfolio.asset(asset.derived->of);
    if (underlying) issuance = underlying->issuance();
  }
  return issuance ? std::optional(issuance->to_double()) : std::nullopt;
}

std::vector<HoldingValue> portfolio_values(const Portfolio& portfolio, const PriceBook& prices,
                                           const std::vector<HoldingIncome>& income, Date as_of) {
  std::vector<HoldingValue> values;
  values.reserve(income.size());
  for (const HoldingIncome& each : income) {
    const Holding* holding = portfolio.holding(each.holding);
    HoldingValue value;
    value.holding = each.holding;
    value.cost_basis = each.cost_basis;
    if (!holding || holding->opened > as_of || (holding->closed && *holding->closed <= as_of)) {
      value.value = Decimal::zero();
      value.income_year = 0;
      values.push_back(std::move(value));
      continue;
    }
    try {
      value.balances = each.balances;
      value.price = prices.now(holding->asset);
      value.value = worth(value.balances, prices, as_of);
      if (each.loop && !each.loop->debt) value.value.reset();
      value.loop = loop_figures(portfolio, prices, each, as_of);
      value.node = node_figures(portfolio, prices, each, value.value, as_of);
      if (traits_on(portfolio, *holding, as_of).pools_two_assets) {
        value.holding_value = worth(each.held, prices, as_of);
        if (value.value && value.holding_value && value.holding_value->sign() > 0)
          value.impermanent_loss = value.value->to_double() / value.holding_value->to_double() - 1.0;
      }
      add_dilution(value, portfolio, prices, as_of);
      add_rates(value, portfolio, *holding, each, prices, as_of);
    } catch (const DecimalOverflow&) {
      value.value.reset();
    }
    values.push_back(std::move(value));
  }
  return values;
}

}  // namespace tidemill
