#include "core/engine/income.h"

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

std::vector<HoldingIncome> portfolio_income(const Portfolio& portfolio, const PriceBook& prices, Date as_of,
                                            const std::stop_token& stop) {
  std::vector<HoldingIncome> all;
  all.reserve(portfolio.holdings().size());
  for (const auto& [id, holding] : portfolio.holdings()) {
    if (stop.stop_requested()) break;
    all.push_back(holding_income(portfolio, *holding, prices, as_of));
  }
  return all;
}

}  // namespace tidemill
