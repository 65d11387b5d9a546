#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/edits/holding_edit.h"
#include "core/engine/income.h"
#include "core/engine/risk_score.h"
#include "core/engine/valuation.h"

namespace tidemill::ui {

/// What a holding would show if it were saved as it stands: the engine's own figures, for that holding alone.
struct HoldingPreview {
  struct Accrued {
    std::string symbol;
    Decimal quantity;
  };
  Currency currency;
  Date as_of{};
  Date since{};
  Decimal accrued;                   ///< base currency; what has a value
  int unpriced = 0;                  ///< days and records left out of it
  std::vector<Accrued> by_asset;     ///< the same in the assets it comes in
  bool earns = true;                 ///< a wallet does not
  HoldingValue value;                ///< worth, income a year, APY, real yield
  std::optional<HoldingRisk> risk;   ///< nothing for what is not open
  std::vector<std::string> missing;  ///< tickers without a price
};

/// The part of a portfolio that the figures of one holding depend on: its rows and those of what it is built on, their
/// prices, and the settings. What it leaves out
/// makes the rest quick to work out at every keystroke.
Snapshot slice_of(const Portfolio& portfolio, HoldingId id);

/// Works the preview out for a holding of this portfolio.
Result<HoldingPreview> preview_holding(const Portfolio& portfolio, HoldingId id, Date as_of);

}  // namespace tidemill::ui
