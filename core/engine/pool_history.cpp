#include "core/engine/pool_history.h"

#include "core/engine/holding_walk.h"

namespace tidemill {
namespace {

std::optional<Decimal> worth(const PoolReserves& amounts, const PoolShape& shape, const PriceBook& prices, Date day) {
  Decimal total;
  for (const auto& [asset, amount] : {std::pair{shape.first, amounts.first}, {shape.second, amounts.second}}) {
    if (amount.is_zero()) continue;
    const auto price = prices.price(asset, day);
    const auto value = price ? multiply(amount, price->price) : fail(ErrorCode::not_found, "", "");
    if (!value) return std::nullopt;
    total += *value;
  }
  return total;
}

}  // namespace

std::vector<PoolDay> pool_history(const Portfolio& portfolio, const Holding& holding, const PriceBook& prices,
                                  Date as_of) try {
  std::vector<PoolDay> days;
  HoldingWalk walk(portfolio, holding, prices, as_of);
  walk.on_pool_day([&](Date day, const PoolShape& shape, const PoolReserves& reserves, const PoolReserves& put_in) {
    PoolDay row{.day = day,
                .reserves = reserves,
                .value = worth(reserves, shape, prices, day),
                .hold_value = worth(put_in, shape, prices, day),
                .loss = {}};
    if (row.value && row.hold_value && row.hold_value->sign() > 0)
      row.loss = row.value->to_double() / row.hold_value->to_double() - 1.0;
    days.push_back(row);
  });
  static_cast<void>(walk.run());
  return days;
} catch (const DecimalOverflow&) {
  return {};
}

}  // namespace tidemill
