#pragma once

#include <optional>
#include <vector>

#include "core/engine/income.h"

namespace tidemill {

/// What a holding is worth and earns at the as-of date.
struct HoldingValue {
  HoldingId holding{0};
  std::vector<HoldingBalance> balances;
  std::optional<Decimal> value;            ///< base currency; unknown when any part has no price
  std::optional<Decimal> cost_basis;       ///< what was put in, at the prices of those days
  std::optional<Decimal> holding_value;    ///< pools: what the deposited coins would be worth had they been kept
  std::optional<double> impermanent_loss;  ///< pools: value / holding_value − 1, ≤ 0 for two assets without flows
  std::optional<DayPrice> price;           ///< of the main asset
  // At the terms in force on the as-of date:
  std::optional<double> income_year;  ///< base currency a year; unknown without prices
  double emission_share = 0;          ///< of income_year
  std::optional<double> apr;          ///< nominal, on value
  std::optional<double> apy;          ///< effective
  std::optional<double> real_yield;   ///< (1 + apy) / (1 + dilution) − 1
  double dilution = 0;                ///< of the assets held, by value
  bool dilution_known = false;
};

/// Values every holding. Order as in `income`.
std::vector<HoldingValue> portfolio_values(const Portfolio& portfolio, const PriceBook& prices,
                                           const std::vector<HoldingIncome>& income, Date as_of);

}  // namespace tidemill
