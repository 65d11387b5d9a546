#pragma once

#include <map>
#include <string>
#include <string_view>

#include "core/base/date.h"
#include "core/base/result.h"

namespace tidemill {

/// What happens in a scenario, at once and for good. Factors are what is left: 0.6 is a fall by 40 %.
struct Shocks {
  std::map<std::string, double, std::less<>> prices;     ///< by asset symbol
  double coins = 1;                                      ///< every asset that is neither named, stable nor derived
  std::map<std::string, double, std::less<>> platforms;  ///< by platform name: what is left of what is there
  double rates = 1;                                      ///< every rate
  bool incentives_end = false;                           ///< what is paid from new tokens or a subsidy ends
  friend bool operator==(const Shocks&, const Shocks&) = default;
};

/// A named set of shocks: one that ships, a real episode, or one a person wrote.
struct Scenario {
  std::string name;     ///< "terra-2022"
  std::string title;    ///< "Terra 2022"
  std::string meaning;  ///< what happened, in a sentence or two
  std::string source;   ///< where its figures come from
  Shocks shocks;
  bool episode = false;  ///< something that happened
};

/// Reads "price.ETH=0.5 price.coins=0.6 rates=0.5 incentives=end platform.Lido=0.8", parts apart by spaces or commas;
/// names with spaces are written with _. Errors: bad_input naming the part, its range (prices 0 … 100, the others
/// 0 … 10, platforms 0 … 1).
Result<Shocks> parse_shocks(std::string_view text);
/// The text `parse_shocks` reads, in canonical order.
std::string to_string(const Shocks& shocks);

/// Settings "scenario.<name>" hold a person's own scenarios as such a text.
inline constexpr std::string_view scenario_setting = "scenario.";

}  // namespace tidemill
