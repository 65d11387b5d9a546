#include "core/engine/scenarios.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "core/engine/price_history.h"

namespace tidemill {
namespace {

/// Texts of shocks that ship are right; a test reads them all.
Scenario scenario(const char* name, const char* title, const char* meaning, const char* source, const char* shocks,
                  bool episode) {
  return {name, title, meaning, source, *parse_shocks(shocks), episode};
}

bool moves_with_coins(const Asset& asset) {
  return asset.kind == AssetKind::coin || asset.kind == AssetKind::receipt_token || asset.kind == AssetKind::lp_token ||
         asset.kind == AssetKind::other;
}

std::string movement(const std::string& what, double factor) {
  if (factor < 1) return fmt::format("{} falls by {:.1f} %", what, (1 - factor) * 100);
  return fmt::format("{} rises by {:.1f} %", what, (factor - 1) * 100);
}

}  // namespace

// Factors of episodes are the close of the second day over that of the first. ETH's stands in for coins not named.
const std::vector<Scenario>& shipped_scenarios() {
  static const std::vector<Scenario> all = {
      scenario("base", "Base", "Prices and rates as they are today.", "", "", false),
      scenario("bear", "Bear −60 %", "Coins lose 60 %, rates a third, at once.",
               "An assumption. For comparison: BTC closed at 67,567 dollars on 8 November 2021 and at 15,787 on 21 "
               "November 2022, 77 % lower.",
               "price.coins=0.4 rates=0.67", false),
      scenario("incentives-end", "Incentives end", "Everything that is paid from new tokens or a subsidy stops today.",
               "An assumption.", "incentives=end", false),
      scenario("rates-halve", "Rates halve", "Every rate is half of what it is.", "An assumption.", "rates=0.5", false),
      scenario("march-2020", "March 2020",
               "On 12 March 2020 all markets fell at once; lending protocols were flooded with liquidations.",
               "Daily closes in dollars, 11 to 12 March 2020: BTC 7,911.43 to 4,970.79, ETH 194.87 to 112.35.",
               "price.BTC=0.6283 price.ETH=0.5765 price.coins=0.5765", true),
      scenario(
          "terra-2022", "Terra 2022",
          "The algorithmic stablecoin UST lost its peg, LUNA was printed until it was worth nothing, and all coins "
          "fell.",
          "Daily closes in dollars, 5 to 12 May 2022: BTC 36,575.14 to 29,047.75, ETH 2,749.21 to 1,961.70. UST "
          "below 20 cents and LUNA down by more than 99.9 %: Briola et al., “Anatomy of a stablecoin’s failure: "
          "the Terra-Luna case”, Finance Research Letters 51 (2023).",
          "price.BTC=0.7942 price.ETH=0.7136 price.coins=0.7136 price.UST=0.2 price.USTC=0.2 price.LUNA=0.001 "
          "price.LUNC=0.001",
          true),
      scenario("steth-2022", "stETH Jun 2022",
               "Celsius stopped withdrawals on 12 June 2022; forced sellers pushed stETH about 6 % below ETH while ETH "
               "itself fell.",
               "Daily closes in dollars, 9 to 18 June 2022: BTC 30,112.00 to 19,017.64, ETH 1,789.83 to 993.64. The "
               "discount: Nansen, “On-chain forensics: demystifying stETH’s de-peg”, June 2022.",
               "price.BTC=0.6316 price.ETH=0.5552 price.coins=0.5552 price.stETH=0.5219 price.wstETH=0.5219 "
               "platform.Celsius=0",
               true),
      scenario("ftx-2022", "FTX 2022",
               "FTX stopped withdrawals on 8 November 2022 and filed for bankruptcy on 11 November; BlockFi stopped "
               "withdrawals on 10 November.",
               "Daily closes in dollars, 5 to 9 November 2022: BTC 21,282.69 to 15,880.78, ETH 1,627.97 to 1,100.17. "
               "Platforms: their own statements and the filings in Delaware and New Jersey, November 2022.",
               "price.BTC=0.7462 price.ETH=0.6758 price.coins=0.6758 platform.FTX=0 platform.BlockFi=0", true),
      scenario(
          "usdc-2023", "USDC Mar 2023",
          "3.3 billion dollars of the reserves behind USDC lay at Silicon Valley Bank when it failed; USDC lost its "
          "peg for a weekend.",
          "Daily closes in dollars, 9 to 11 March 2023: USDC 1.00001 to 0.97150 (lowest 0.8774), BTC 20,363.02 to "
          "20,632.41, ETH 1,438.66 to 1,482.62. Reserves: Circle’s statement of 11 March 2023.",
          "price.USDC=0.9715 price.BTC=1.0132 price.ETH=1.0306", true),
  };
  return all;
}

std::vector<Scenario> scenarios_of(const Portfolio& portfolio) {
  std::vector<Scenario> all = shipped_scenarios();
  for (const auto& [key, value] : portfolio.settings()) {
    if (!key.starts_with(scenario_setting)) continue;
    const std::string name = key.substr(scenario_setting.size());
    const auto shocks = parse_shocks(value);
    if (!shocks) continue;  // said by find_scenario when it is asked for
    std::erase_if(all, [&](const Scenario& other) { return other.name == name; });
    all.push_back({name, name, "Your own: " + to_string(*shocks) + ".", "set by you", *shocks, false});
  }
  return all;
}

Result<Scenario> find_scenario(const Portfolio& portfolio, const std::string& name) {
  std::string names;
  for (const Scenario& each : scenarios_of(portfolio)) {
    if (each.name == name) return each;
    names += (names.empty() ? "" : ", ") + each.name;
  }
  if (const auto own = portfolio.setting(std::string(scenario_setting) + name)) {
    const auto shocks = parse_shocks(*own);
    if (!shocks) return fail(shocks.error());
  }
  return fail(ErrorCode::bad_input, "scenario", "there is none called " + quote(name), "choose from: " + names);
}

double ScenarioEffect::price_factor(AssetId asset) const {
  const auto found = prices.find(asset);
  return found == prices.end() ? 1 : found->second;
}

double ScenarioEffect::platform_factor(const std::optional<PlatformId>& platform) const {
  if (!platform) return 1;
  const auto found = platforms.find(*platform);
  return found == platforms.end() ? 1 : found->second;
}

ScenarioEffect effect_of(const Shocks& shocks, const Portfolio& portfolio, const PriceBook& prices) {
  ScenarioEffect effect;
  effect.rates = shocks.rates;
  effect.incentives_end = shocks.incentives_end;
  std::map<AssetId, double> named;
  for (const auto& [symbol, factor] : shocks.prices)
    for (const Asset* asset : portfolio.assets_called(symbol)) named[asset->id] = factor;
  for (const auto& [id, asset] : portfolio.assets()) {
    double factor = 1;
    std::string reason;
    const AssetId root = price_root(portfolio, prices, id);
    const Asset* behind = portfolio.asset(root);
    if (const auto own = named.find(id); own != named.end()) {
      factor = own->second;
      reason = movement(asset->symbol, factor);
    } else if (const auto followed = named.find(root); followed != named.end() && root != id) {
      factor = followed->second;
      reason = movement(asset->symbol, factor) + " with " + behind->symbol;
    } else if (moves_with_coins(*asset) && (!behind || moves_with_coins(*behind))) {
      factor = shocks.coins;
      reason = movement(asset->symbol, factor) + ", taken to fall like coins in general";
    }
    if (factor == 1) continue;
    effect.prices[id] = factor;
    effect.reasons[id] = reason;
  }
  for (const auto& [name, factor] : shocks.platforms)
    if (const Platform* platform = portfolio.platform_called(name)) effect.platforms[platform->id] = factor;
  return effect;
}

}  // namespace tidemill
