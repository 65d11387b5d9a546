#pragma once

#include <optional>

#include "core/base/date.h"
#include "core/base/ids.h"
#include "core/model/entry.h"

namespace tidemill {

/// Which entries a table shows; every part that is set must match.
struct EntryFilter {
  std::optional<HoldingId> holding;  ///< its own entries and the transfers to it
  std::optional<EntryType> type;
  std::optional<Date> from;      ///< inclusive
  std::optional<Date> to;        ///< inclusive
  std::optional<AssetId> asset;  ///< also as what a trade brought in
  std::optional<BatchId> batch;
  bool newest_first = false;
};

}  // namespace tidemill
