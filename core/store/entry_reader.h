#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/model/entry.h"
#include "core/model/entry_filter.h"
#include "core/store/sqlite.h"

namespace tidemill {

/// The figures of every entry, by id. Reads 100,000 in well under 60 ms.
Result<std::vector<EntryFact>> read_entry_facts(SQLite::Database& database);
/// A page of whole entries, ordered by time and id.
Result<std::vector<Entry>> read_entries(SQLite::Database& database, const EntryFilter& filter, std::int64_t offset,
                                        std::int64_t limit);
std::int64_t count_entries(SQLite::Database& database, const EntryFilter& filter);
Result<std::optional<Entry>> read_entry(SQLite::Database& database, EntryId id);
/// Entries of these assets that have no value yet, by time.
Result<std::vector<Entry>> read_unvalued_entries(SQLite::Database& database, const std::vector<AssetId>& assets);
/// All entries of a batch by id, from the portfolio or from those that are undone.
Result<std::vector<Entry>> read_batch_entries(SQLite::Database& database, BatchId batch, bool undone);

}  // namespace tidemill
