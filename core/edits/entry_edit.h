#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/edits/holding_edit.h"

namespace tidemill {

/// What was typed about an entry; canonical text, empty means not given.
struct EntryDraft {
  std::optional<HoldingId> holding;
  std::string type;
  std::string at;   ///< date or instant; a date means 00:00 UTC
  AssetName asset;  ///< default: the holding's asset
  std::string quantity;
  std::string value;     ///< default: quantity × price of that very day, when there is one
  std::string currency;  ///< of value; default: base currency
  std::string covers_from;
  std::string retained;  ///< "", "true" or "false"
  std::string state;     ///< "", accrued, claimable, received
  std::string category;  ///< of a cost
  std::optional<HoldingId> counter_holding;
  AssetName counter_asset;
  std::string counter_quantity;
  std::string note;
  std::string external_id;
};

/// Everything that is wrong with a draft, each with its `field`.
std::vector<Error> check_entry(const EditContext& context, const EntryDraft& draft);
/// The change that records one entry, its value frozen when the price of that very day is known.
Result<Made<EntryId>> record_entry(const EditContext& context, const EntryDraft& draft);
/// The change that records many as one batch: all or none. Errors name the row: "rows.csv line 3: quantity: …".
struct EntryRows {
  std::string name;  ///< file name
  std::vector<EntryDraft> rows;
  std::vector<std::size_t> lines;  ///< line number of each row
};
Result<Change> record_entries(const EditContext& context, const EntryRows& rows);
/// The change from a stored entry to an edited draft.
Result<Change> edit_entry(const EditContext& context, const Entry& before, const EntryDraft& draft);
Change remove_entries(const EditContext& context, const std::vector<Entry>& entries);
EntryDraft draft_of(const Portfolio& portfolio, const Entry& entry);

/// The change that has an income or cost repeat: typed once, from the draft's day on, every day, week, month, quarter
/// or year, until a day (exclusive) when given. Its value follows the price of each day.
Result<Made<RecurringId>> record_recurring(const EditContext& context, const EntryDraft& draft,
                                           const std::string& every, const std::string& until);
/// Ends a recurring entry on a day (the first it no longer stands for), or removes it altogether without one.
Result<Change> end_recurring(const EditContext& context, RecurringId id, std::optional<Date> on);

/// The header of the rows CSV and the meaning of its columns:
/// holding,type,at,asset,quantity,value,note[,currency,covers_from,retained]. The draft of one CSV row; `header` are
/// the column names. Unknown columns are an error. `lines` is where each row stands in the file (CsvTable::lines), for
/// messages.
Result<std::vector<EntryDraft>> entry_drafts_from_csv(const std::vector<std::vector<std::string>>& table,
                                                      const std::vector<std::size_t>& lines = {});

}  // namespace tidemill
