#pragma once

#include "core/edits/holding_edit.h"
#include "core/strategies/strategy_kind.h"

namespace tidemill {

/// A draft turned into values, with the rows it needs (assets, platform) already in `change`.
struct ReadDraft {
  const StrategyKind* kind = nullptr;
  Holding holding;  ///< id 0
  Params params;    ///< canonical; asset parameters as ids
  Decimal quantity;
  std::vector<std::pair<AssetId, Decimal>> also_opened;  ///< quantity2 of a pool
  std::optional<Price> price;
  Change change;
};

/// Reads a whole draft; every problem goes to `errors`, and what could be read is in the answer.
ReadDraft read_draft(const EditContext& context, const HoldingDraft& draft, std::vector<Error>& errors);

/// Parameters as canonical text: asset parameters, given by symbol, as ids (their rows go to `change`).
Params read_params(const EditContext& context, const StrategyKind& kind, const Params& typed, Change& change,
                   std::vector<Error>& errors);

/// The price of that very day in the base currency, if the portfolio or the change knows it: an entry's value is frozen
/// from nothing else.
std::optional<Decimal> price_of_the_day(const EditContext& context, const Change& change, AssetId asset, Date day);

/// An opening entry with its value frozen when the day's price is known.
Entry opening_entry(const EditContext& context, const Change& change, HoldingId holding, AssetId asset,
                    Decimal quantity, Date day);

}  // namespace tidemill
