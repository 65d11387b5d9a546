#include "core/engine/pool_loss.h"

#include <algorithm>
#include <cmath>

#include "core/formulas/impermanent_loss.h"

namespace tidemill {
namespace {

/// What was put in gives the price ratio then (a constant-product pool holds equal values), what is there now the ratio
/// now.
std::optional<double> price_ratio(const HoldingIncome& income) {
  if (income.deposited.size() != 2 || income.balances.size() != 2) return std::nullopt;
  const double then = income.deposited[1].quantity.to_double() / income.deposited[0].quantity.to_double();
  const double now = income.balances[1].quantity.to_double() / income.balances[0].quantity.to_double();
  if (!(then > 0) || !(now > 0) || !std::isfinite(now / then)) return std::nullopt;
  return now / then;
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
  const auto ratio = income ? price_ratio(*income) : std::nullopt;
  if (!ratio) return std::nullopt;
  PoolLoss pool;
  pool.holding = value->holding;
  pool.ratio = *ratio;
  pool.loss = *value->impermanent_loss;
  const double reach = std::max(4.0, std::max(*ratio, 1.0 / *ratio) * 1.2);
  constexpr int steps = 120;
  for (int i = 0; i <= steps; ++i) {
    const double k = std::pow(reach, 2.0 * i / steps - 1.0);
    pool.curve.emplace_back(k, constant_product_loss(k));
  }
  for (const IncomeItem& item : income->items)
    if (item.value && item.type != EntryType::cost) pool.earned += *item.value;
  if (value->value && value->holding_value) pool.against_holding = *value->value - *value->holding_value;
  return pool;
}

}  // namespace tidemill
