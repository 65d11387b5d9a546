#pragma once

#include <random>

#include "tests/core/engine/engine_case.h"

namespace tidemill::test {

/// Random holdings of every earning kind with deposits, records, terms and gaps in the prices.
inline EngineCase random_case(unsigned seed) {
  std::mt19937 random(seed);
  const auto pick = [&](int low, int high) { return std::uniform_int_distribution<int>(low, high)(random); };
  const auto on = [&](int offset) { return to_string(day("2025-01-01") + std::chrono::days{offset}); };
  EngineCase c;
  const std::vector<std::string> compounding{"none", "daily", "weekly", "monthly", "yearly", "continuous"};
  for (int i = 0; i < 6; ++i) {
    const int asset = pick(2, 5);
    const std::string apr = "0.0" + std::to_string(pick(1, 99));
    const std::string quantity = std::to_string(pick(1, 100000)) + "." + std::to_string(pick(1, 999999999));
    const int start = pick(0, 300);
    HoldingId id{0};
    switch (pick(0, 3)) {
      case 0:
        id = c.hold("staking", asset, quantity, on(start),
                    {{"apr", apr},
                     {"commission", "0.0731"},
                     {"compounding", compounding[static_cast<std::size_t>(pick(0, 5))]}});
        break;
      case 1:
        id = c.hold("lending", asset, quantity, on(start),
                    {{"apr", apr}, {"incentive_apr", apr}, {"incentive_asset", "5"}});
        break;
      case 2:
        id = c.hold("node_operation", asset, quantity, on(start),
                    {{"reward_apr", apr}, {"running_cost_month", "17.77"}});
        break;
      default:
        id = c.hold("liquidity_mining", 3, quantity, on(start), {{"asset2", "2"}, {"fee_apr", apr}});
        c.entry(id, EntryType::opening, on(start), 2, quantity);
    }
    for (int k = pick(0, 6); k > 0; --k)
      c.entry(id, EntryType::reward, on(start + pick(1, 300)), asset,
              "0.1234567890123456" + std::to_string(pick(10, 99)));
    if (pick(0, 1)) c.entry(id, EntryType::deposit, on(start + pick(1, 200)), asset, "12.5");
    if (pick(0, 1)) c.entry(id, EntryType::slash, on(start + pick(1, 200)), asset, "0.000000000000000001");
  }
  for (const int asset : {3, 4, 5})
    for (int d = pick(0, 200); d < 600; d += pick(1, 40))
      c.price(asset, on(d), std::to_string(pick(1, 4000)) + "." + std::to_string(pick(1, 99999999)));
  return c;
}

}  // namespace tidemill::test
