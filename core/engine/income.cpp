#include "core/engine/income.h"

#include <algorithm>
#include <atomic>
#include <future>
#include <thread>

#include "core/engine/holding_walk.h"
#include "core/strategies/registry.h"

namespace tidemill {

HoldingIncome holding_income(const Portfolio& portfolio, const Holding& holding, const PriceBook& prices, Date as_of) {
  try {
    HoldingIncome income = HoldingWalk(portfolio, holding, prices, as_of).run();
    if (!strategy_kind(holding.kind))
      income.problems.push_back({holding.id, "The strategy “" + holding.kind + "” of “" + portfolio.title(holding) +
                                                 "” is not known to this version; only what was recorded is counted."});
    return income;
  } catch (const DecimalOverflow&) {
    HoldingIncome nothing;
    nothing.holding = holding.id;
    nothing.problems.push_back({holding.id, "“" + portfolio.title(holding) +
                                                "” is left out: its amounts add up to more than 170 quintillion. Check "
                                                "its entries for a number that is far too large."});
    return nothing;
  }
}

namespace {

// Threads cost more than they save below this many entries for each.
constexpr std::size_t entries_per_thread = 20'000;
constexpr std::size_t most_threads = 4;

std::size_t useful_threads(const Portfolio& portfolio) {
  const std::size_t cores = std::max(std::thread::hardware_concurrency(), 1u);
  const std::size_t holdings = std::max<std::size_t>(portfolio.holdings().size(), 1);
  return std::clamp<std::size_t>(portfolio.entry_count() / entries_per_thread, 1,
                                 std::min({cores, holdings, most_threads}));
}

}  // namespace

std::vector<HoldingIncome> portfolio_income(const Portfolio& portfolio, const PriceBook& prices, Date as_of,
                                            const std::stop_token& stop) {
  std::vector<const Holding*> holdings;
  for (const auto& [id, holding] : portfolio.holdings()) holdings.push_back(holding.get());
  std::vector<HoldingIncome> all(holdings.size());
  std::atomic<std::size_t> next = 0;
  // Holdings differ in size: whoever is free takes the next.
  const auto work = [&] {
    for (std::size_t i = next++; i < holdings.size() && !stop.stop_requested(); i = next++)
      all[i] = holding_income(portfolio, *holdings[i], prices, as_of);
  };
  std::vector<std::future<void>> others;
  for (std::size_t thread = 1; thread < useful_threads(portfolio); ++thread)
    others.push_back(std::async(std::launch::async, work));
  work();
  for (std::future<void>& other : others) other.get();
  if (stop.stop_requested()) all.clear();
  return all;
}

}  // namespace tidemill
