#pragma once

#include <string>
#include <vector>

#include "core/edits/holding_edit.h"
#include "core/model/entry.h"

namespace tidemill {

struct PriceDraft {
  AssetName asset;
  std::string day;
  std::string price;  ///< > 0, base currency unless `quote` says otherwise
  std::string quote;
  std::string source = "typed";
};

/// An entry whose empty value a new price fills.
struct UnvaluedEntry {
  Entry entry;
};

/// The change that sets prices (one a day and asset; a later row of the same day wins) and fills, from prices of the
/// very day, the values of entries that have none (`unvalued`, from Session::unvalued_entries). A value once there is
/// never changed. Errors carry the line when `lines` is given. A price of 0 is a missing price and is refused with that
/// reason.
Result<Change> set_prices(const EditContext& context, const std::vector<PriceDraft>& drafts,
                          const std::vector<Entry>& unvalued, const std::string& name = {},
                          const std::vector<std::size_t>& lines = {});
Result<Change> remove_price(const EditContext& context, AssetId asset, const Currency& quote, Date day);

/// Rows of a price CSV: header `asset,date,price` in any order and case, or `Date,Close` (other columns ignored) with
/// the asset given apart. Empty, "null" and zero closes are skipped and counted in `skipped`, never stored as zero.
struct PriceRows {
  std::vector<PriceDraft> drafts;
  std::vector<std::size_t> lines;
  std::size_t skipped = 0;
};
/// `lines` is where each row of the table stands in the file (CsvTable::lines), for messages.
Result<PriceRows> price_drafts_from_csv(const std::vector<std::vector<std::string>>& table, const std::string& asset,
                                        const std::vector<std::size_t>& lines = {});

}  // namespace tidemill
