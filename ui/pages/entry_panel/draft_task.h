#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "core/edits/holding_edit.h"
#include "core/engine/price_book.h"

namespace tidemill::ui {

/// What the form is open for: a new holding, or one that is being edited, on a snapshot and a day.
struct DraftTask {
  Snapshot portfolio;
  Date as_of{};
  std::optional<HoldingId> editing;    ///< nothing: a new holding
  std::vector<Entry> openings;         ///< stored openings of the edited holding
  std::optional<Date> terms_from;      ///< changed terms begin here; nothing: they are corrected
  std::set<std::string> added_assets;  ///< tickers the user wants to be made, unknown to the catalogue
};

/// Everything wrong with a draft, each error with its field.
std::vector<Error> check_draft(const DraftTask& task, const HoldingDraft& draft);

/// The one change that saves the draft, new assets included.
Result<Made<HoldingId>> change_of(const DraftTask& task, const HoldingDraft& draft);

/// What the form should say of the price of an asset, named as typed.
struct PriceNeed {
  bool asked = false;  ///< there is none: the form has a field for it
  enum class Known { nothing, peg, price } known = Known::nothing;
  std::optional<DayPrice> price;  ///< of Known::price
  std::string peg;                ///< currency of Known::peg
};
PriceNeed price_need(const DraftTask& task, const PriceBook* prices, const std::string& symbol);

}  // namespace tidemill::ui
