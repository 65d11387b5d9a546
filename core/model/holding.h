#pragma once

#include <optional>
#include <string>

#include "core/base/date.h"
#include "core/base/ids.h"

namespace tidemill {

/// One thing that earns (or, as a wallet, only holds). How much it holds follows from its entries, never from here.
struct Holding {
  HoldingId id{0};
  std::string kind;  ///< id of a registered strategy kind: "staking"
  AssetId asset{0};
  std::optional<PlatformId> platform;
  Date opened{};               ///< the first day it earns
  std::optional<Date> closed;  ///< the first day it no longer earns
  std::string label;           ///< empty: shown as "ETH · Lido"
  std::string notes;
  std::optional<HoldingId> funded_by;  ///< the holding whose receipt token this one uses
  friend bool operator==(const Holding&, const Holding&) = default;
};

}  // namespace tidemill
