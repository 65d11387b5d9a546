#pragma once

#include <optional>
#include <vector>

#include "core/engine/analysis.h"

namespace tidemill {

/// What becomes of one's share of all there is of a token, rewards counted.
struct DilutionRow {
  AssetId asset{0};
  double units = 0;                   ///< held in all open holdings
  double earned = 0;                  ///< more of it expected in the next twelve months
  std::optional<double> growth = {};  ///< of the supply in these, a fraction (fact “issuance”); unknown: nobody said
  /// (1 + earned/units) / (1 + growth) − 1: −0.02 is a share of the supply that shrinks by 2 %.
  std::optional<double> change = {};
  std::optional<double> share_now = {};   ///< of the supply (fact “supply”, units)
  std::optional<double> share_then = {};  ///< twelve months on
};

/// A row for each coin held, receipts and other tokens worth a fixed amount of it included, stacked ones counted once;
/// largest loss of share first, unknown last. A coin that earns nothing is in it too.
std::vector<DilutionRow> dilution_mirror(const Analysis& analysis);

}  // namespace tidemill
