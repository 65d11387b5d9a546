#pragma once

#include <optional>
#include <vector>

#include "core/engine/income.h"
#include "core/engine/loop_figures.h"
#include "core/engine/node_figures.h"

namespace tidemill {

/// What a holding is worth and earns at the as-of date.
struct HoldingValue {
  HoldingId holding{0};
  std::vector<HoldingBalance> balances;
  std::optional<Decimal> value;            ///< base currency; unknown when any part has no price
  std::optional<Decimal> cost_basis;       ///< what was put in, at the prices of those days
  std::optional<Decimal> holding_value;    ///< pools: what the coins would be worth had they been kept
  std::optional<double> impermanent_loss;  ///< pools: value / holding_value − 1, ≤ 0 for two assets without flows
  std::optional<DayPrice> price;           ///< of the main asset
  std::optional<LoopFigures> loop;         ///< leveraged loops
  std::optional<NodeFigures> node;         ///< nodes
  // At the terms in force on the as-of date:
  std::optional<double> income_year;  ///< base currency a year; unknown without prices
  double emission_share = 0;          ///< of income_year
  std::optional<double> apr;          ///< nominal, on value; of a loop net of its borrow interest, which income is not
  std::optional<double> apy;          ///< effective
  std::optional<double> real_yield;   ///< (1 + apy) / (1 + dilution) − 1
  double dilution = 0;                ///< of the assets held, by value
  bool dilution_known = false;
  // Of a holding that is funded by another one:
  Decimal counted_below = {};  ///< the part of `value` that its source counts, base currency
  Decimal cost_below = {};     ///< the part of `cost_basis` that its source counts
  bool wholly_below = false;   ///< it holds nothing of its own, whatever the price is

  /// What it adds to the portfolio's value: all of it, unless it is funded by another holding.
  std::optional<Decimal> own_value() const {
    if (wholly_below) return Decimal::zero();
    return value ? std::optional(*value - counted_below) : std::nullopt;
  }
  /// What it adds to the cost of the portfolio.
  std::optional<Decimal> own_cost() const {
    if (wholly_below) return Decimal::zero();
    return cost_basis ? std::optional(*cost_basis - cost_below) : std::nullopt;
  }
};

/// Yearly growth of the supply of an asset; 0 for stablecoins, fiat and treasuries, which dilute nobody; a receipt
/// token dilutes as what it stands for. Nothing when nobody said.
std::optional<double> dilution_of(const Portfolio& portfolio, const Asset& asset);

/// Values every holding. Order as in `income`.
std::vector<HoldingValue> portfolio_values(const Portfolio& portfolio, const PriceBook& prices,
                                           const std::vector<HoldingIncome>& income, Date as_of);

}  // namespace tidemill
