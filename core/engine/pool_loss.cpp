#include "core/engine/pool_loss.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/engine/holding_terms.h"
#include "core/formulas/concentrated_liquidity.h"
#include "core/formulas/impermanent_loss.h"
#include "core/formulas/stableswap.h"

namespace tidemill {
namespace {

double amount_of(const std::vector<HoldingBalance>& balances, AssetId asset) {
  for (const HoldingBalance& balance : balances)
    if (balance.asset == asset) return balance.quantity.to_double();
  return 0;
}

/// How the price of the first asset in the second has changed. Equal values tell it from the amounts alone; the other
/// curves need the prices.
std::optional<double> price_ratio(const Analysis& analysis, const Holding& holding, const PoolShape& shape,
                                  const HoldingIncome& income, double& entry) {
  double ratio = 0;
  if (shape.curve == PoolCurve::constant_product) {
    entry = amount_of(income.held, shape.second) / amount_of(income.held, shape.first);
    ratio = amount_of(income.balances, shape.second) / amount_of(income.balances, shape.first) / entry;
  } else {
    const auto price = [&](AssetId asset, Date day) -> double {
      const auto known = analysis.prices->price(asset, day);
      return known ? known->price.to_double() : 0;
    };
    const double first = shape.entry_price1 ? shape.entry_price1->to_double() : price(shape.first, holding.opened);
    const double second = shape.entry_price2 ? shape.entry_price2->to_double() : price(shape.second, holding.opened);
    entry = first / second;
    ratio = price(shape.first, analysis.as_of) / price(shape.second, analysis.as_of) / entry;
  }
  return ratio > 0 && entry > 0 && std::isfinite(ratio) && std::isfinite(entry) ? std::optional(ratio) : std::nullopt;
}

/// The loss at `ratio` times the entry price, by the formulas of the calculators.
std::optional<double> loss_at(const PoolShape& shape, const HoldingIncome& income, double entry, double ratio) {
  const std::array<double, 2> relatives{ratio, 1};
  switch (shape.curve) {
    case PoolCurve::constant_product:
      return constant_product_loss(ratio);
    case PoolCurve::weighted: {
      const double weight = shape.weight1.to_double();
      return weighted_pool(std::array<double, 2>{weight, 1 - weight}, relatives).loss;
    }
    case PoolCurve::concentrated:
      return concentrated_pool({shape.lower.to_double(), shape.upper.to_double()}, entry, entry * ratio).loss;
    case PoolCurve::stable: {
      const std::array<double, 2> put_in{amount_of(income.held, shape.first), amount_of(income.held, shape.second)};
      if (!(put_in[0] > 0) || !(put_in[1] > 0)) return std::nullopt;
      const auto pool = stableswap_pool(shape.amplification.to_double(), put_in, relatives);
      return pool ? std::optional(pool->loss) : std::nullopt;
    }
  }
  return std::nullopt;
}

const HoldingValue* chosen_pool(const Analysis& analysis, std::optional<HoldingId> preferred) {
  const HoldingValue* chosen = nullptr;
  for (const HoldingValue& value : analysis.values) {
    if (!value.impermanent_loss) continue;
    if (preferred && value.holding == *preferred) return &value;
    if (!chosen || *value.impermanent_loss < *chosen->impermanent_loss) chosen = &value;
  }
  return chosen;
}

}  // namespace

std::optional<PoolLoss> pool_loss(const Analysis& analysis, std::optional<HoldingId> preferred) {
  const HoldingValue* value = chosen_pool(analysis, preferred);
  const HoldingIncome* income = value ? analysis.income_of(value->holding) : nullptr;
  const Holding* holding = value ? analysis.portfolio->holding(value->holding) : nullptr;
  if (!income || !holding) return std::nullopt;
  const auto periods = terms_periods(*analysis.portfolio, *holding);
  if (periods.empty()) return std::nullopt;
  const auto& shape = periods[period_on(periods, analysis.as_of)].position.pool;
  double entry = 0;
  const auto ratio = shape ? price_ratio(analysis, *holding, *shape, *income, entry) : std::nullopt;
  if (!ratio) return std::nullopt;
  PoolLoss pool;
  pool.holding = value->holding;
  pool.ratio = *ratio;
  pool.loss = *value->impermanent_loss;
  if (shape->curve == PoolCurve::concentrated) {
    const double now = entry * *ratio;
    pool.in_range = shape->lower.to_double() < now && now < shape->upper.to_double();
  }
  const double reach = std::max(4.0, std::max(*ratio, 1.0 / *ratio) * 1.2);
  constexpr int steps = 120;
  for (int i = 0; i <= steps; ++i) {
    const double k = std::pow(reach, 2.0 * i / steps - 1.0);
    if (const auto loss = loss_at(*shape, *income, entry, k)) pool.curve.emplace_back(k, *loss);
  }
  for (const IncomeItem& item : income->items)
    if (item.value && item.type != EntryType::cost) pool.earned += *item.value;
  if (value->value && value->holding_value) pool.against_holding = *value->value - *value->holding_value;
  if (pool.against_holding) pool.versus_holding = pool.earned + *pool.against_holding;
  return pool;
}

}  // namespace tidemill
