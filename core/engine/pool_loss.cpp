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

/// What was put in, were it held, and its loss in the pool, at a multiple of today's price of the first asset.
class BreakEven {
 public:
  BreakEven(const Analysis& analysis, const PoolShape& shape, const HoldingIncome& income, double entry,
            const PoolLoss& pool)
      : shape_(shape), income_(income), entry_(entry), ratio_(pool.ratio), earned_(pool.earned.to_double()) {
    const auto worth = [&](AssetId asset) {
      const auto now = analysis.prices->now(asset);
      return now ? amount_of(income.held, asset) * now->price.to_double() : std::nan("");
    };
    first_ = worth(shape.first);
    second_ = worth(shape.second);
  }

  bool pays(double multiple) const {
    const auto loss = loss_at(shape_, income_, entry_, ratio_ * multiple);
    return loss && *loss * (first_ * multiple + second_) + earned_ >= 0;
  }

  /// The multiple nearest to today's price, towards `limit`, from which on it does not pay.
  std::optional<double> edge(double limit) const {
    constexpr int steps = 400, halvings = 60;
    double inside = 1;
    for (int i = 1; i <= steps; ++i) {
      double outside = std::pow(limit, static_cast<double>(i) / steps);
      if (pays(outside)) {
        inside = outside;
        continue;
      }
      for (int j = 0; j < halvings; ++j) {
        const double middle = std::sqrt(inside * outside);
        (pays(middle) ? inside : outside) = middle;
      }
      return inside;
    }
    return std::nullopt;
  }

 private:
  const PoolShape& shape_;
  const HoldingIncome& income_;
  double entry_, ratio_, earned_;
  double first_ = 0, second_ = 0;  // base currency, today
};

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
  pool.price = entry * *ratio;
  constexpr double furthest = 100;
  if (const BreakEven even(analysis, *shape, *income, entry, pool); even.pays(1)) {
    if (const auto low = even.edge(1 / furthest)) pool.pays_from = pool.price * *low;
    if (const auto high = even.edge(furthest)) pool.pays_to = pool.price * *high;
  }
  return pool;
}

}  // namespace tidemill
