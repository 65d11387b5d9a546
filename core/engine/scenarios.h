#pragma once

#include <map>
#include <set>
#include <vector>

#include "core/engine/price_book.h"
#include "core/model/scenario.h"

namespace tidemill {

/// The scenarios that ship, base first, then the real episodes by date. Every figure names its source.
const std::vector<Scenario>& shipped_scenarios();

/// Those that ship and those kept in the portfolio's settings, which win over shipped ones of the same name.
std::vector<Scenario> scenarios_of(const Portfolio& portfolio);
/// Errors: bad_input listing the names there are; an own scenario that can't be read.
Result<Scenario> find_scenario(const Portfolio& portfolio, const std::string& name);

/// What a scenario does to one portfolio.
struct ScenarioEffect {
  std::map<AssetId, double> prices;        ///< factor on the price; assets that keep theirs are not in it
  std::map<AssetId, std::string> reasons;  ///< parallel: "ETH falls by 44 %", and what stood in for what
  std::map<PlatformId, double> platforms;  ///< what is left there
  double rates = 1;
  bool incentives_end = false;

  double price_factor(AssetId asset) const;
  double platform_factor(const std::optional<PlatformId>& platform) const;
};

/// A named asset gets its own shock; what follows another asset's price through a ratio falls with it; the rest of the
/// coins get the shock of “coins”. Stablecoins, currencies and treasuries only move when they are named.
ScenarioEffect effect_of(const Shocks& shocks, const Portfolio& portfolio, const PriceBook& prices);

}  // namespace tidemill
